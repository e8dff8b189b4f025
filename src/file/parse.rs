//! From the text of a file to its tree of JSON values, or the place where it is none.

use serde_json::{Map, Value};

use super::{FileError, Position, scan::scan};
use crate::json;

/// The object that the text is.
pub fn object(text: &str) -> Result<Map<String, Value>, FileError> {
    scan(text)?;
    match json::parse(text) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(FileError::Foreign(super::Foreign::OtherJson)),
        Err(error) => Err(told(&error, text)),
    }
}

fn told(error: &serde_json::Error, text: &str) -> FileError {
    use serde_json::error::Category;
    let position = position(error, text);
    match error.classify() {
        Category::Eof => FileError::Cut { bytes: text.len() },
        Category::Data => FileError::FieldTwice(position),
        Category::Syntax | Category::Io => FileError::Syntax(position),
    }
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
