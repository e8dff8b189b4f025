//! Explicit order that a single record can change.

use fractional_index::FractionalIndex;
use serde::{Deserialize, Serialize};

/// Where a record stands among its siblings: a key with always room for another between two.
///
/// Moving a record changes that record alone, so moves made in two copies of a plan merge. Two
/// records of the same rank (made apart) stand in the order of their ids.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Rank(FractionalIndex);

impl Rank {
    /// A rank after `before` and before `after`, where given. Equal or crossed neighbours give a
    /// rank just after `before`.
    pub fn between(before: Option<&Self>, after: Option<&Self>) -> Self {
        Self(match (before, after) {
            (None, None) => FractionalIndex::default(),
            (Some(before), None) => FractionalIndex::new_after(&before.0),
            (None, Some(after)) => FractionalIndex::new_before(&after.0),
            (Some(before), Some(after)) => FractionalIndex::new_between(&before.0, &after.0)
                .unwrap_or_else(|| FractionalIndex::new_after(&before.0)),
        })
    }

    /// The rank that follows this one at the end of a list.
    pub fn next(&self) -> Self {
        Self::between(Some(self), None)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Rank {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Rank".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^([0-9a-f]{2})+$" })
    }
}
