//! What the plan is and whose.

use serde::{Deserialize, Serialize};

use super::{Aliases, Day, Extra};

/// The plan's title page: whose plan, for when, and what its parts are called.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
pub struct About {
    /// Title of the plan, as adopted.
    pub title: String,
    /// The municipality's name.
    pub municipality: String,
    /// What files call it besides its name, such as the municipality's code.
    #[serde(skip_serializing_if = "Aliases::is_empty")]
    pub known_as: Aliases,
    /// The committee (nämnd) that owns the plan.
    pub committee: String,
    /// What sort of document it is.
    pub kind: PlanKind,
    /// First year that the plan covers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_year: Option<i16>,
    /// Last year that the plan covers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_year: Option<i16>,
    /// Names of the goal levels, outermost first. A goal's level is its depth in the tree.
    pub levels: Vec<GoalLevel>,
    /// What goals of origin [`Given`](super::Origin::Given) are called, such as “plattformen”; empty for the usual word.
    pub given_name: String,
    /// Where the plan's contents come from, for the reader's trust.
    pub source: String,
    /// Free notes on the plan.
    pub note: String,
    /// What the check has found and somebody has answered for, by key, in the order of the keys.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dismissed: Vec<Dismissal>,
    /// Fields of a later version, kept as they came.
    #[serde(skip_serializing_if = "Extra::is_empty")]
    pub extra: Extra,
}

/// Name of one level of goals, such as “nämndsmål”.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
pub struct GoalLevel {
    /// One goal of the level.
    pub name: String,
    /// Several goals of the level; empty for the same word.
    pub plural: String,
}

/// A finding of the check that somebody has looked at and lets stand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
pub struct Dismissal {
    /// Which finding: its key changes when what it is about changes, and then it is told again.
    pub key: String,
    /// Why it may stand.
    pub reason: String,
    /// Who said so.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// The day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
}

/// The kind of document that the plan is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum PlanKind {
    /// Goals with indicators (målplan), followed up over a term of office.
    #[default]
    Goals,
    /// A political programme with chapters and goals (program).
    Programme,
    /// A yearly plan of operations (verksamhetsplan).
    Operations,
    /// A balanced scorecard by perspective (styrkort).
    Scorecard,
}
