//! What somebody has written in the parts of a document.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use crate::plan::{Id, OccasionId, PartId};

/// What somebody has written in a part, in the markup of chapters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PartText {
    /// In which part, at which occasion.
    pub key: PartTextKey,
    /// The text.
    pub text: String,
}

/// Where a text stands: a part, and the occasion that it is about where it is about one.
///
/// Written as one text, the part's id and after `@` the occasion's, so that copies of a plan tell
/// texts apart as they do with any element of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartTextKey {
    /// The part.
    pub part: PartId,
    /// The occasion; none for every document of the template.
    pub occasion: Option<OccasionId>,
}

impl fmt::Display for PartTextKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.occasion {
            None => write!(f, "{}", self.part),
            Some(occasion) => write!(f, "{}@{occasion}", self.part),
        }
    }
}

/// The text is no key of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoPartTextKey;

impl FromStr for PartTextKey {
    type Err = NoPartTextKey;
    fn from_str(text: &str) -> Result<Self, NoPartTextKey> {
        let (part, occasion) = match text.split_once('@') {
            None => (id(text)?, None),
            Some((part, occasion)) => (id(part)?, Some(id(occasion)?)),
        };
        Ok(Self { part, occasion })
    }
}

/// An id as it is written, and in no other way.
fn id<T>(text: &str) -> Result<Id<T>, NoPartTextKey> {
    let id: Id<T> = text.parse().map_err(|_| NoPartTextKey)?;
    (id.to_string() == text).then_some(id).ok_or(NoPartTextKey)
}

impl Serialize for PartTextKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartTextKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(|_| {
            D::Error::custom(format_args!("“{text}” is not a part, nor a part@occasion"))
        })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for PartTextKey {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PartTextKey".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[0-9a-f-]{36}(@[0-9a-f-]{36})?$" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::TemplatePart;
    use crate::plan::sample::id;

    #[test]
    fn a_key_is_written_in_one_way() {
        for occasion in [None, Some(id(2))] {
            let key = PartTextKey {
                part: id(1),
                occasion,
            };
            assert_eq!(key.to_string().parse(), Ok(key));
        }
        let part = id::<TemplatePart>(1).to_string();
        for text in ["", "@", "x", &format!("{part}@"), &part.replace('-', "")] {
            assert_eq!(text.parse::<PartTextKey>(), Err(NoPartTextKey), "{text}");
        }
    }
}
