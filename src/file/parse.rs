//! Whether the text of a file is JSON, or the place where it is none.

use serde::de::IgnoredAny;

use super::{FileError, Position, scan};

/// Checks the text, of which nothing is built. A field that stands twice is for `part` to find.
pub fn check(text: &str) -> Result<(), FileError> {
    scan::scan(text)?;
    match serde_json::from_str::<IgnoredAny>(text) {
        Ok(IgnoredAny) => Ok(()),
        Err(error) if error.is_eof() || ends_in_a_number(text) => {
            Err(FileError::Cut { bytes: text.len() })
        }
        Err(error) => Err(FileError::Syntax(position(&error, text))),
    }
}

/// Whether a number is begun where the text ends, which the parser calls a wrong number.
fn ends_in_a_number(text: &str) -> bool {
    let begun = text.rfind(|c: char| !matches!(c, '0'..='9' | '-' | '+' | '.' | 'e' | 'E'));
    let begun = begun.map_or(text, |at| {
        text[at..].trim_start_matches([':', ',', '[', ' ', '\n', '\r', '\t'])
    });
    text.ends_with(['-', '+', '.', 'e', 'E'])
        && serde_json::from_str::<f64>(&format!("{begun}0")).is_ok()
}

/// The parser counts columns in bytes; people count characters.
fn position(error: &serde_json::Error, text: &str) -> Position {
    let line = text.split('\n').nth(error.line().saturating_sub(1));
    let before = line.and_then(|line| line.as_bytes().get(..error.column()));
    let column = before.map_or(error.column(), |before| {
        String::from_utf8_lossy(before).chars().count()
    });
    Position {
        line: error.line(),
        column,
    }
}

/// Line and column of what stands before an offset.
pub fn before(text: &str, at: usize) -> Position {
    let place = scan::position(text, at);
    Position {
        column: place.column.saturating_sub(1),
        ..place
    }
}
