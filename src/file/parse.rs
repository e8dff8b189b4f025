//! From text to a tree of JSON values, in which no field stands twice.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::{FileError, Position, scan::scan};

/// The object that the text is.
pub fn object(text: &str) -> Result<Map<String, Value>, FileError> {
    scan(text)?;
    match serde_json::from_str(text) {
        Ok(Strict(Value::Object(object))) => Ok(object),
        Ok(Strict(_)) => Err(FileError::Foreign(super::Foreign::OtherJson)),
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

/// A value in whose objects no field stands twice.
struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue).map(Self)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }
    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }
    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number)) // the scan let none but finite pass
    }
    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Strict(value)) = list.next_element()? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some((name, Strict(value))) = fields.next_entry::<String, Strict>()? {
            if object.insert(name, value).is_some() {
                return Err(A::Error::custom("a field stands twice"));
            }
        }
        Ok(Value::Object(object))
    }
}
