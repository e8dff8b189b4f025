//! How the index is computed.

use crate::text::catalogue::explanation::ExplanationTexts;

pub const TEXTS: ExplanationTexts = ExplanationTexts {
    title: "How it is computed",
};
