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
pub use text::{parse, text, text_of};

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

/// What stands in a tree where these names lead: fields, and elements of lists by their `id` or `key`.
pub fn at<'v>(tree: &'v Value, path: &[String]) -> Option<&'v Value> {
    path.iter().try_fold(tree, |tree, name| {
        let named = |it: &&Value| {
            let key = it.get("id").or_else(|| it.get("key"));
            key.and_then(Value::as_str) == Some(name)
        };
        match tree {
            Value::Array(items) => items.iter().find(named),
            _ => tree.get(name),
        }
    })
}

/// The record that a text holds; what it does not know is passed over.
pub fn from_text<T: DeserializeOwned>(text: &str) -> Option<T> {
    let tree = parse(text).ok()?;
    read(&tree).ok().map(|(record, _)| record)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn names_lead_through_fields_and_lists() {
        let tree = json!({"targets": [{"id": "a", "text": "one"}, {"key": "b", "text": "two"}], "text": "t"});
        let found = |path: &str| {
            let path: Vec<String> = path.split('/').map(str::to_owned).collect();
            at(&tree, &path).cloned()
        };
        assert_eq!(found("text"), Some(json!("t")));
        assert_eq!(found("targets/a/text"), Some(json!("one")));
        assert_eq!(found("targets/b/text"), Some(json!("two")));
        assert_eq!(found("targets/c/text"), None);
        assert_eq!(found("text/more"), None);
    }
}
