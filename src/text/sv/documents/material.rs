//! Chapters, risks and words: what documents tell besides goals and figures.

use crate::text::catalogue::documents::material::MaterialTexts;

/// The texts.
pub const TEXTS: MaterialTexts = MaterialTexts { title: "Underlag" };
