//! Texts that a spreadsheet would take for formulas, made harmless and back.

use std::borrow::Cow;

/// What a spreadsheet takes for the beginning of a formula.
const BEGINNINGS: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\0'];

/// The text with an apostrophe before it, where a spreadsheet would take it for a formula. A text
/// that looks guarded already gets one more, so that [`unguarded`] always finds back.
pub fn guarded(text: &str) -> Cow<'_, str> {
    if looks_guarded(text) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The text without the apostrophe that guards it, if one does.
pub fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if looks_guarded(rest) => rest,
        _ => text,
    }
}

/// A beginning of a formula, with any number of apostrophes before it.
fn looks_guarded(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(BEGINNINGS)
}
