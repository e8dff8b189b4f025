//! What people have judged.

use serde::{Deserialize, Serialize};

use super::{Extra, LevelKey, OccasionId, Subject};

/// Which judgement: of what, when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct AssessmentKey {
    /// The occasion.
    pub occasion: OccasionId,
    /// What was judged.
    pub subject: Subject,
}

/// A judgement (bedömning). The status now and the forecast for the year end are two things.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
pub struct Assessment {
    /// The status that a person set; none leaves it to the computed suggestion, or not assessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<LevelKey>,
    /// Why that status.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// What happened: the evidence told in the follow-up table.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub comment: String,
    /// The status expected at the end of the year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forecast: Option<LevelKey>,
    /// Analysis for the report.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub analysis: String,
    /// Taken over from an earlier occasion, and nobody has gone through it yet.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub carried: bool,
    /// Fields of a later version, kept as they came.
    #[serde(skip_serializing_if = "Extra::is_empty")]
    pub extra: Extra,
}
