//! Who may import whom. This table is the architecture; a line is added with its reason, never in passing.

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

/// The library: pure functions over plain data. Time and ids are arguments.
pub const LIBRARY: &[Room] = &[
    Room {
        place: "src/order",
        may: &[],
    },
    Room {
        place: "src/json",
        may: &[],
    },
    Room {
        place: "src/plan",
        may: &["crate::order"],
    },
    Room {
        place: "src/economy",
        may: &["crate::order", "crate::plan"],
    },
    // Changes are told apart and rebased field by field.
    Room {
        place: "src/edit",
        may: &["crate::order", "crate::plan", "crate::json"],
    },
    // An indicator may draw its figures from the tables of the economy.
    Room {
        place: "src/fulfilment",
        may: &["crate::order", "crate::plan", "crate::economy"],
    },
    // What a merge does is a change.
    Room {
        place: "src/merge",
        may: &["crate::order", "crate::plan", "crate::edit", "crate::json"],
    },
    // A journal record is a change.
    Room {
        place: "src/file",
        may: &["crate::order", "crate::plan", "crate::edit", "crate::json"],
    },
    Room {
        place: "src/phrase",
        may: &["crate::plan"],
    },
    Room {
        place: "src/book",
        may: &["crate::plan"],
    },
    // Kolada answers in JSON. A pasted table of the economy is known by what adds up in it.
    Room {
        place: "src/exchange",
        may: &[
            "crate::economy",
            "crate::json",
            "crate::book",
            "crate::order",
            "crate::plan",
            "crate::edit",
        ],
    },
    // The tables of the economy say themselves what contradicts what. A mend is an edit; a pasted document is read as a pasted table is, and its targets as phrases.
    Room {
        place: "src/check",
        may: &[
            "crate::economy",
            "crate::order",
            "crate::economy",
            "crate::plan",
            "crate::economy",
            "crate::edit",
            "crate::fulfilment",
            "crate::exchange",
            "crate::phrase",
        ],
    },
    // The wording of what the other rooms report. What a copy has otherwise comes as a tree.
    Room {
        place: "src/text",
        may: &[
            "crate::book",
            "crate::economy",
            "crate::order",
            "crate::plan",
            "crate::edit",
            "crate::json",
            "crate::merge",
            "crate::fulfilment",
            "crate::file",
            "crate::exchange",
            "crate::phrase",
            "crate::check",
        ],
    },
    // What is typed and pasted is read as `text` and `exchange` read it anywhere, and becomes an edit.
    Room {
        place: "src/reporting",
        may: &[
            "crate::book",
            "crate::order",
            "crate::plan",
            "crate::edit",
            "crate::fulfilment",
            "crate::exchange",
            "crate::text",
        ],
    },
    // A table says what its view says. What was frozen is listed as the plan file kept it.
    Room {
        place: "src/tables",
        may: &[
            "crate::economy",
            "crate::order",
            "crate::plan",
            "crate::book",
            "crate::check",
            "crate::fulfilment",
            "crate::file",
            "crate::text",
            "crate::reporting",
        ],
    },
    Room {
        place: "src/chart",
        may: &[
            "crate::economy",
            "crate::order",
            "crate::plan",
            "crate::fulfilment",
            "crate::text",
        ],
    },
    Room {
        place: "src/paper",
        may: &[],
    },
    // What was frozen is printed as the plan file kept it.
    Room {
        place: "src/document",
        may: &[
            "crate::order",
            "crate::plan",
            "crate::economy",
            "crate::file",
            "crate::fulfilment",
            "crate::text",
            "crate::chart",
            "crate::paper",
        ],
    },
];

/// The application: the only crate root that knows Leptos and the browser.
pub const APPLICATION: &[Room] = &[
    Room {
        place: "src/app/main",
        may: &["crate", "uppfyllt", "leptos", "wasm_bindgen_futures"],
    },
    // The browser, behind an API of our own; it knows nothing of plans.
    Room {
        place: "src/app/platform",
        may: &[
            "web_sys",
            "js_sys",
            "wasm_bindgen",
            "wasm_bindgen_futures",
            "gloo_storage",
            "console_error_panic_hook",
        ],
    },
    // Preferences and emergency copies lie in localStorage, as JSON.
    Room {
        place: "src/app/storage",
        may: &[
            "crate::platform",
            "uppfyllt::file",
            "uppfyllt::json",
            "gloo_storage",
        ],
    },
    Room {
        place: "src/app/when",
        may: &["crate::platform::clock", "crate::language", "uppfyllt"],
    },
    Room {
        place: "src/app/language",
        may: &[
            "crate::platform",
            "crate::storage::Preferences",
            "uppfyllt::text",
            "leptos",
        ],
    },
    Room {
        place: "src/app/route",
        may: &[
            "crate::platform::address",
            "uppfyllt::file::link",
            "uppfyllt::plan",
            "leptos",
        ],
    },
    Room {
        place: "src/app/session",
        may: &[
            "crate::storage",
            "crate::platform::clock",
            "crate::platform::focus",
            "crate::platform::ids",
            // A large edit is made ready in slices.
            "crate::platform::timers",
            "uppfyllt",
            "leptos",
        ],
    },
    // The example plans and templates inside the page.
    Room {
        place: "src/app/samples",
        may: &[
            "crate::platform::document",
            "crate::platform::inflate",
            "uppfyllt",
        ],
    },
    // The plans kept in this browser, of which the session holds one, and the ways in and out of the list. A picked
    // file comes as the browser hands it over.
    Room {
        place: "src/app/library",
        may: &[
            "crate::when",
            "crate::office",
            "crate::session",
            "crate::storage",
            "crate::samples",
            "crate::platform",
            "web_sys::File",
            "uppfyllt",
            "leptos",
        ],
    },
    Room {
        place: "src/app/commands",
        may: &[
            "crate::office",
            "crate::session",
            "crate::library",
            "crate::route",
            "crate::language",
            "crate::when",
            "crate::platform",
            "uppfyllt",
            "leptos",
        ],
    },
    // Answers of the Worker as values.
    Room {
        place: "src/app/office",
        may: &["crate::platform::worker", "uppfyllt", "serde"],
    },
    // The clipboard in the terms of the reader of tables.
    Room {
        place: "src/app/pasting",
        may: &[
            "crate::platform::clipboard",
            "crate::platform::html",
            "crate::platform::ids",
            "uppfyllt",
            "leptos",
        ],
    },
    // Free of the domain; focus and dialogs are the DOM's own business.
    Room {
        place: "src/app/widgets",
        may: &["leptos", "web_sys", "wasm_bindgen"],
    },
    // What several screens show of a plan.
    Room {
        place: "src/app/parts",
        may: &[
            "crate::pasting",
            "crate::office",
            "crate::library",
            "crate::route",
            "crate::session",
            "crate::widgets",
            "crate::language",
            "crate::when",
            "uppfyllt",
            "leptos",
        ],
    },
    // Neither the browser nor storage, nor each other.
    Room {
        place: "src/app/screens",
        may: &[
            "crate::session",
            "crate::library",
            "crate::commands",
            "crate::widgets",
            "crate::parts",
            "crate::samples",
            "crate::language",
            "crate::route",
            "crate::when",
            "crate::pasting",
            "crate::office",
            "uppfyllt",
            "leptos",
        ],
    },
    // The frame around the screens; it also tells how storage fares and follows the page's life.
    Room {
        place: "src/app/shell",
        may: &[
            "crate::screens",
            "crate::session",
            "crate::library",
            "crate::commands",
            "crate::widgets",
            "crate::parts",
            "crate::language",
            "crate::route",
            "crate::when",
            "crate::platform",
            "crate::storage::Health",
            "crate::storage::MemoryReason",
            "crate::storage::StoreError",
            "uppfyllt",
            "leptos",
        ],
    },
];

/// The office part: a crate root of its own that knows neither the plan nor the application.
pub const OFFICE: &[Room] = &[
    Room {
        place: "src/office/main",
        may: &["uppfyllt::book", "uppfyllt::paper"],
    },
    Room {
        place: "src/office/exports",
        may: &[
            "crate::reading",
            "crate::word",
            "crate::writing",
            "uppfyllt::book",
            "uppfyllt::paper",
            "wasm_bindgen",
        ],
    },
    // Days and exact figures are the model's.
    Room {
        place: "src/office/reading",
        may: &[
            "uppfyllt::book",
            "uppfyllt::plan::Day",
            "uppfyllt::plan::Decimal",
            "quick_xml",
            "zip",
        ],
    },
    Room {
        place: "src/office/writing",
        may: &[
            "uppfyllt::book",
            "uppfyllt::plan::Day",
            "uppfyllt::plan::Decimal",
            "rust_xlsxwriter",
        ],
    },
    // A document that could not be written is told as a workbook is.
    Room {
        place: "src/office/word",
        may: &[
            "uppfyllt::book::Unwritten",
            "uppfyllt::paper",
            "quick_xml",
            "zip",
        ],
    },
    // Whole workbooks, written and read, and documents.
    Room {
        place: "src/office/tests",
        may: &[
            "crate::reading",
            "crate::word",
            "crate::writing",
            "uppfyllt::book",
            "uppfyllt::plan::Day",
            "uppfyllt::plan::Decimal",
            "rust_xlsxwriter",
            "zip",
            // LibreOffice saves what was written, where there is one.
            "std::env",
            "std::fs",
            "std::process",
        ],
    },
];
