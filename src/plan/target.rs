//! Targets: what an indicator shall reach, and when.

use serde::{Deserialize, Serialize};

use super::{Decimal, Period, TargetId};

/// A target (målnivå, målvärde) with the time it is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Target {
    /// Identity, so that copies of a plan can tell targets apart.
    pub id: TargetId,
    /// The year or day by which it shall be reached; none where the plan does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Period>,
    /// The rule.
    pub condition: Condition,
    /// The wording that the rule was taken from.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub wording: String,
    /// An interim target (delmål), replaced by the next when reached (seeds/002).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub stage: bool,
}

/// The rule of a target. Comparisons are inclusive: “minst 90” holds at 90.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Condition {
    /// No rule that can be computed: a person judges.
    #[default]
    Judged,
    /// At least this value (minst).
    AtLeast(Decimal),
    /// At most this value (högst).
    AtMost(Decimal),
}
