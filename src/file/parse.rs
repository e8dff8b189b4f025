//! From the text of a file to its tree of JSON values, or the place where it is none.

use serde_json::{Map, Value};

use super::{FileError, Foreign, Limit, MAX_DEPTH, MAX_VALUES, Position};
use crate::json::{self, Limits, Slip};

/// How much a file may hold.
const LIMITS: Limits = Limits {
    depth: MAX_DEPTH,
    values: MAX_VALUES,
};

/// The object that the text is.
pub fn object(text: &str) -> Result<Map<String, Value>, FileError> {
    match json::parse(text, LIMITS) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(FileError::Foreign(Foreign::OtherJson)),
        Err(slip) => Err(told(slip, text)),
    }
}

fn told(slip: Slip, text: &str) -> FileError {
    match slip {
        Slip::Cut => FileError::Cut { bytes: text.len() },
        Slip::Syntax(at) => FileError::Syntax(position(text, at)),
        Slip::HalfCharacter(at) => FileError::HalfCharacter(position(text, at)),
        Slip::Number(at) => FileError::Number(position(text, at)),
        Slip::FieldTwice(at) => FileError::FieldTwice(position(text, at)),
        Slip::Depth => FileError::TooBig(Limit::Depth),
        Slip::Values => FileError::TooBig(Limit::Values),
    }
}

/// Line and column of the character at an offset; a line break stands before its new line.
fn position(text: &str, at: usize) -> Position {
    let length = |rest: &str| rest.chars().next().map_or(0, char::len_utf8);
    let end = at + text.get(at..).map_or(0, length);
    let shown = text.get(..end).unwrap_or(text);
    let line = shown.rsplit('\n').next().unwrap_or_default();
    Position {
        line: shown.matches('\n').count() + 1,
        column: line.chars().count(),
    }
}
