//! The library: pure, and in layers.

use super::Room;

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
    // A table says what its view says, its texts as a document does. What was frozen is listed as the plan file kept it.
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
            "crate::document",
            "crate::paper",
        ],
    },
];
