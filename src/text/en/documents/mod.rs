//! The documents of a plan.

pub mod material;
pub mod parts;
pub mod prose;

use crate::text::catalogue::documents::DocumentsTexts;

/// The texts.
pub const TEXTS: DocumentsTexts = DocumentsTexts { title: "Documents" };
