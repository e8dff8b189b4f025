//! The application: the browser and storage below, screens above.

use super::Room;

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
        may: &[
            "crate::platform::download",
            "crate::platform::worker",
            "uppfyllt",
            "serde",
        ],
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
