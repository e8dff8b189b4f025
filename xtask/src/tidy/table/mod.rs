//! Who may import whom. This table is the architecture; a line is added with its reason, never in passing.

mod application;
mod library;
mod office;

pub use application::APPLICATION;
pub use library::LIBRARY;
pub use office::OFFICE;

/// A folder (or file) of `src/` and the prefixes of paths that it may name beside its own.
pub struct Room {
    /// Without `.rs`: a room that outgrows its file keeps its rule.
    pub place: &'static str,
    pub may: &'static [&'static str],
}

/// Paths that a room may only name when its rule says so. Rooms of the same crate (`crate::…`) and of the library
/// (`uppfyllt::…`) are watched as well.
pub const WATCHED: &[&str] = &[
    "leptos",
    "reactive_graph",
    "reactive_stores",
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "gloo_storage",
    "console_error_panic_hook",
    "quick_xml",
    "rust_xlsxwriter",
    "zip",
    "getrandom",
    "rand",
    "std::env",
    "std::fs",
    "std::net",
    "std::process",
    "std::thread",
    "std::time::Instant",
    "std::time::SystemTime",
];
