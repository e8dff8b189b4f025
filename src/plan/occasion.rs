//! Follow-up occasions.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Day, DecisionId, Extra};

/// An occasion of follow-up (uppföljningstillfälle): everything is judged as of its date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Occasion {
    /// What sort of occasion it is.
    pub kind: OccasionKind,
    /// The day that the figures refer to, such as 31 August.
    pub date: Day,
    /// A title of its own; empty to be named by kind and date.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The decision that froze its figures; none while it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frozen: Option<DecisionId>,
    /// The plan as it stood when the occasion was frozen, in the form of a plan file: what the
    /// figures of a frozen occasion are derived from, whatever is edited later (`file::seal`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sealed: Option<Arc<serde_json::Value>>,
    /// The times that it was opened again after it was frozen, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reopened: Vec<Reopened>,
    /// Fields of a later version, kept as they came.
    #[serde(default, skip_serializing_if = "Extra::is_empty")]
    pub extra: Extra,
}

impl Occasion {
    /// An open occasion without a title of its own.
    pub fn new(kind: OccasionKind, date: Day) -> Self {
        Self {
            kind,
            date,
            title: String::new(),
            frozen: None,
            sealed: None,
            reopened: Vec::new(),
            extra: Extra::default(),
        }
    }
}

/// A frozen occasion was opened again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Reopened {
    /// The day.
    pub on: Day,
    /// What had frozen it, as it was then cited: body, date, § and dnr.
    pub decision: String,
    /// Why it was opened.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// The sort of occasion.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum OccasionKind {
    /// The year's first forecast, in spring (prognos 1).
    Forecast,
    /// A month.
    Month,
    /// A quarter.
    Quarter,
    /// Four months.
    Tertial,
    /// The interim report of eight months (delår).
    #[default]
    Interim,
    /// The year-end report (bokslut).
    YearEnd,
}

impl OccasionKind {
    /// Every sort, in the order of the year.
    pub const ALL: [Self; 6] = [
        Self::Forecast,
        Self::Month,
        Self::Quarter,
        Self::Tertial,
        Self::Interim,
        Self::YearEnd,
    ];
}
