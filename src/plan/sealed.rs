//! A plan inside a plan.

use std::sync::Arc;

use serde::de::{Deserialize, Deserializer, Error as _, Unexpected};
use serde::{Serialize, Serializer};
use serde_json::Value;

/// A plan file inside a plan: in the file an object like any other, in memory its text, without white space and with
/// the fields in the order of their names. As a tree it would take ten times as much, for every occasion ever frozen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed(Arc<str>);

impl Sealed {
    /// Holds this text, which is that of a JSON object.
    pub(crate) fn new(text: String) -> Self {
        Self(text.into())
    }

    /// The text of the plan file.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl Serialize for Sealed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let tree: Value = serde_json::from_str(&self.0).map_err(serde::ser::Error::custom)?;
        tree.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Sealed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            tree @ Value::Object(_) => Ok(Self::new(tree.to_string())),
            _ => Err(D::Error::invalid_type(
                Unexpected::Other("another value"),
                &"a plan file",
            )),
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Sealed {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Sealed".into()
    }
    fn inline_schema() -> bool {
        true
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "object" })
    }
}
