//! Places in the goal tree, and the rank that a place needs.

use std::sync::Arc;

use super::Refused;
use crate::plan::{GoalId, IndicatorId, Node, Outline, Plan, Rank, Record, RecordKey};

/// A place in the goal tree: under a goal, after a sibling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// Among goals: under `parent` (or outermost), after the sibling `after` (or first).
    Goal {
        /// The goal to lie under.
        parent: Option<GoalId>,
        /// The sibling to stand after.
        after: Option<GoalId>,
    },
    /// Among indicators: of `goal`, after the sibling `after` (or first).
    Indicator {
        /// The goal to belong to.
        goal: GoalId,
        /// The sibling to stand after.
        after: Option<IndicatorId>,
    },
}

impl Spot {
    /// Last among the goals under `parent`.
    pub fn last_goal(outline: &Outline, parent: Option<GoalId>) -> Self {
        Self::Goal {
            parent,
            after: outline.goals(parent).last().copied(),
        }
    }

    /// Last among the indicators of `goal`.
    pub fn last_indicator(outline: &Outline, goal: GoalId) -> Self {
        Self::Indicator {
            goal,
            after: outline.indicators(goal).last().copied(),
        }
    }

    /// The rank of a record that shall stand here.
    pub fn rank(&self, plan: &Plan, outline: &Outline) -> Rank {
        match self {
            Self::Goal { parent, after } => {
                let rank = |id: &GoalId| plan.goals.get(id).map(|goal| &goal.rank);
                rank_after(outline.goals(*parent), *after, rank)
            }
            Self::Indicator { goal, after } => {
                let rank = |id: &IndicatorId| plan.indicators.get(id).map(|it| &it.rank);
                rank_after(outline.indicators(*goal), *after, rank)
            }
        }
    }
}

fn rank_after<'a, K: Copy + Eq>(
    siblings: &[K],
    after: Option<K>,
    rank: impl Fn(&K) -> Option<&'a Rank>,
) -> Rank {
    let at = after.and_then(|after| siblings.iter().position(|id| *id == after));
    let next = siblings.get(at.map_or(0, |at| at + 1));
    Rank::between(at.and_then(|at| rank(&siblings[at])), next.and_then(rank))
}

/// The moved record, as it is at the spot.
pub fn moved(plan: &Plan, node: Node, to: Spot) -> Result<Record, Refused> {
    let rank = to.rank(plan, &Outline::of(plan));
    match (node, to) {
        (Node::Goal(id), Spot::Goal { parent, .. }) => {
            let mut goal = plan
                .goals
                .get(&id)
                .ok_or(Refused::Missing(RecordKey::Goal(id)))?
                .as_ref()
                .clone();
            (goal.parent, goal.rank) = (parent, rank);
            Ok(Record::Goal(id, Arc::new(goal)))
        }
        (Node::Indicator(id), Spot::Indicator { goal, .. }) => {
            let indicator = plan
                .indicators
                .get(&id)
                .ok_or(Refused::Missing(RecordKey::Indicator(id)))?;
            let mut indicator = indicator.as_ref().clone();
            (indicator.goal, indicator.rank) = (goal, rank);
            Ok(Record::Indicator(id, Arc::new(indicator)))
        }
        (Node::Goal(id), Spot::Indicator { .. }) => Err(Refused::Misplaced(Node::Goal(id))),
        (Node::Indicator(id), Spot::Goal { .. }) => Err(Refused::Misplaced(Node::Indicator(id))),
    }
}
