//! The parts of a document: their order, headings, and what is written in them.

use crate::text::catalogue::documents::parts::PartsTexts;

/// The texts.
pub const TEXTS: PartsTexts = PartsTexts { title: "Delar" };
