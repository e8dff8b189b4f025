//! Pasting a table.

use crate::text::catalogue::paste::PasteTexts;

pub const TEXTS: PasteTexts = PasteTexts {
    title: "Paste a table",
};
