//! Records as trees of JSON values, and trees as text: the only way in and out for both.
//!
//! The records describe their own form by their serde attributes, in `plan`. Each way is taken by
//! exactly one (de)serialiser, since every further one carries all records once more through the
//! compiler and over the wire to every user (*measured:* three readers and two writers of 27
//! records were 600 of 1490 kB): texts become trees, trees become records, and back.
//!
//! What is read, in which envelope and with what words for a fault, is for others to say.

mod identity;
mod read;
mod text;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

pub use identity::derived;
pub use read::{Misfit, Misread, Path, Step, Unknown, read};
pub use text::{parse, text};

/// The tree of a record, its fields in the order of their names.
pub fn tree<T: Serialize + ?Sized>(record: &T) -> Value {
    serde_json::to_value(record).expect("records are texts, integers, lists and maps by text")
}

/// The object of these fields.
pub fn object(fields: impl IntoIterator<Item = (String, Value)>) -> Value {
    let mut object = Map::new();
    object.extend(fields);
    Value::Object(object)
}

/// The record that a text holds; what it does not know is passed over.
pub fn from_text<T: DeserializeOwned>(text: &str) -> Option<T> {
    let tree = parse(text).ok()?;
    read(&tree).ok().map(|(record, _)| record)
}
