//! A text with looks and linked figures, as it is written.

use crate::text::catalogue::documents::prose::ProseTexts;

/// The texts.
pub const TEXTS: ProseTexts = ProseTexts { title: "Text" };
