//! The office part: a crate root of its own.

use super::Room;

/// The office part: a crate root of its own that knows neither the plan nor the application.
pub const OFFICE: &[Room] = &[
    Room {
        place: "src/office/main",
        may: &["uppfyllt::book", "uppfyllt::paper"],
    },
    // Run by cargo before anything is compiled: what the linker is told.
    Room {
        place: "src/office/build",
        may: &["std::env"],
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
    // Whole workbooks, written and read, and documents: what every table and document of a plan becomes.
    Room {
        place: "src/office/tests",
        may: &[
            "crate::reading",
            "crate::tests",
            "crate::word",
            "crate::writing",
            "uppfyllt::book",
            "uppfyllt::document",
            "uppfyllt::edit",
            "uppfyllt::exchange",
            "uppfyllt::file",
            "uppfyllt::paper",
            "uppfyllt::plan",
            "uppfyllt::tables",
            "uppfyllt::text",
            "flate2",
            "quick_xml",
            "rust_xlsxwriter",
            "zip",
            // LibreOffice saves what was written, where there is one.
            "std::env",
            "std::fs",
            "std::process",
        ],
    },
];
