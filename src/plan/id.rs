//! Identity: typed ids that stay unique when files made on different computers meet.

use std::{cmp::Ordering, fmt, hash::Hash, hash::Hasher, marker::PhantomData, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use uuid::Uuid;

use super::{
    Activity, BudgetRow, BudgetTable, Chapter, Decision, GlossaryTerm, Goal, Indicator, Occasion,
    Plan, Risk, Target, Template, TemplatePart, Unit,
};

/// The identity of a `T`: a UUID that survives rewording, moving and mailing.
pub struct Id<T>(Uuid, PhantomData<fn() -> T>);

/// Identity of a [`Plan`].
pub type PlanId = Id<Plan>;
/// Identity of a [`Goal`].
pub type GoalId = Id<Goal>;
/// Identity of an [`Indicator`].
pub type IndicatorId = Id<Indicator>;
/// Identity of a [`Target`].
pub type TargetId = Id<Target>;
/// Identity of a [`Unit`].
pub type UnitId = Id<Unit>;
/// Identity of an [`Occasion`].
pub type OccasionId = Id<Occasion>;
/// Identity of an [`Activity`].
pub type ActivityId = Id<Activity>;
/// Identity of a [`Decision`].
pub type DecisionId = Id<Decision>;
/// Identity of a [`Chapter`].
pub type ChapterId = Id<Chapter>;
/// Identity of a [`Risk`].
pub type RiskId = Id<Risk>;
/// Identity of a [`GlossaryTerm`].
pub type GlossaryTermId = Id<GlossaryTerm>;
/// Identity of a [`BudgetTable`].
pub type BudgetTableId = Id<BudgetTable>;
/// Identity of a [`BudgetRow`].
pub type RowId = Id<BudgetRow>;
/// Identity of a [`Template`].
pub type TemplateId = Id<Template>;
/// Identity of a [`TemplatePart`].
pub type PartId = Id<TemplatePart>;

/// Where new ids come from. The library has no clock and no randomness: the caller brings them.
pub trait IdSource {
    /// A UUID never handed out before.
    fn next_uuid(&mut self) -> Uuid;

    /// A fresh id of any kind.
    fn fresh<T>(&mut self) -> Id<T> {
        Id::new(self.next_uuid())
    }
}

impl<F: FnMut() -> Uuid> IdSource for F {
    fn next_uuid(&mut self) -> Uuid {
        self()
    }
}

impl<T> Id<T> {
    /// The id with this UUID.
    pub const fn new(uuid: Uuid) -> Self {
        Self(uuid, PhantomData)
    }

    /// A version 7 UUID from a time (milliseconds since 1970) and ten random bytes.
    pub fn from_parts(unix_ms: u64, random: [u8; 10]) -> Self {
        Self::new(uuid::Builder::from_unix_timestamp_millis(unix_ms, &random).into_uuid())
    }

    /// The UUID itself.
    pub const fn uuid(self) -> Uuid {
        self.0
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}
impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
impl<T> FromStr for Id<T> {
    type Err = uuid::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Uuid::try_parse(text).map(Self::new)
    }
}
impl<T> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}
impl<'de, T> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        uuid(deserializer).map(Self::new)
    }
}

/// The UUID of an id of whichever kind: compiled once, not once per kind.
fn uuid<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Uuid, D::Error> {
    let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
    Uuid::try_parse(&text).map_err(|_| D::Error::custom(format_args!("“{text}” is not an id")))
}

#[cfg(feature = "schema")]
impl<T> schemars::JsonSchema for Id<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Id".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "uuid" })
    }
}
