//! Decisions on the plan.

use serde::{Deserialize, Serialize};

use super::{Day, Extra};

/// A decision (beslut) that adopted, revised, extended or followed up the plan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
pub struct Decision {
    /// What was decided.
    pub kind: DecisionKind,
    /// The body that decided, such as “kommunfullmäktige”.
    pub body: String,
    /// The day of the meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Day>,
    /// The paragraph of the minutes, such as “§ 40”.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub paragraph: String,
    /// The registry number (dnr).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub dnr: String,
    /// Free note.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Fields of a later version, kept as they came.
    #[serde(skip_serializing_if = "Extra::is_empty")]
    pub extra: Extra,
}

/// What was decided.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum DecisionKind {
    /// The plan was adopted (antagen).
    #[default]
    Adopted,
    /// The plan was revised (reviderad).
    Revised,
    /// The plan was extended (förlängd).
    Extended,
    /// A follow-up was approved (uppföljning godkänd).
    FollowUp,
}
