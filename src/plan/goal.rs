//! Goals, and what may be pointed at in the goal tree.

use serde::{Deserialize, Serialize};

use super::{Decimal, Extra, GoalId, IndicatorId, Period, Rank};

/// A goal (mål): a node of a tree whose levels the plan names itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
pub struct Goal {
    /// The goal it lies under; none for the outermost level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<GoalId>,
    /// Order among the goals of the same parent.
    pub rank: Rank,
    /// The goal's wording.
    pub text: String,
    /// Explanation or background.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// Who set the goal; none where nobody has said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// Who answers for it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub responsible: String,
    /// Weight among its siblings in the mean; never negative.
    pub weight: Decimal,
    /// When it should be reached, where the goal itself says so (seeds/003: goals per year).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Period>,
    /// Further goals that it contributes to, beside its parent.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contributes: Vec<GoalId>,
    /// Fields of a later version, kept as they came.
    #[serde(skip_serializing_if = "Extra::is_empty")]
    pub extra: Extra,
}

impl Default for Goal {
    fn default() -> Self {
        Self {
            parent: None,
            rank: Rank::default(),
            text: String::new(),
            description: String::new(),
            origin: None,
            responsible: String::new(),
            weight: Decimal::ONE,
            due: None,
            contributes: Vec::new(),
            extra: Extra::default(),
        }
    }
}

/// Who set a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Origin {
    /// Handed down: the political platform, the council, the programme above (seeds/002).
    Given,
    /// The committee's own.
    Own,
}

/// A node of the goal tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Node {
    /// A goal.
    Goal(GoalId),
    /// An indicator.
    Indicator(IndicatorId),
}

/// What a judgement is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Subject {
    /// The plan as a whole.
    Plan,
    /// One goal.
    Goal(GoalId),
    /// One indicator.
    Indicator(IndicatorId),
}

impl From<Node> for Subject {
    fn from(node: Node) -> Self {
        match node {
            Node::Goal(id) => Self::Goal(id),
            Node::Indicator(id) => Self::Indicator(id),
        }
    }
}
