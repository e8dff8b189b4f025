//! Activities: what is done to reach a goal.

use serde::{Deserialize, Serialize};

use super::{Day, Decimal, Extra, Node, Rank};

/// An activity (aktivitet) under a goal or an indicator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Activity {
    /// The goal or indicator it serves.
    pub under: Node,
    /// Order among the activities of the same node.
    pub rank: Rank,
    /// What is done.
    pub text: String,
    /// Who answers for it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub responsible: String,
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Day>,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// How far it has come.
    #[serde(default)]
    pub status: ActivityStatus,
    /// What it is expected to do for the economy; none for an activity that is not about money
    /// (åtgärder för en ekonomi i balans, seeds/002).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effect: Option<Effect>,
    /// Free note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Fields of a later version, kept as they came.
    #[serde(default, skip_serializing_if = "Extra::is_empty")]
    pub extra: Extra,
}

/// What an activity is expected to do for the economy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Effect {
    /// By how much the result gets better, in tkr; negative where it costs.
    pub amount: Decimal,
    /// The year of the effect; none for every year to come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i16>,
}

/// How far an activity has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ActivityStatus {
    /// Not begun.
    #[default]
    Planned,
    /// Going on.
    Ongoing,
    /// Done.
    Done,
    /// Given up.
    Dropped,
}
