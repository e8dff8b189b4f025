//! The goal tree in reading order, derived from parents and ranks.

use std::collections::BTreeMap;

use super::{Goal, GoalId, IndicatorId, Node, Plan, Rank};
use crate::order;

/// Children of every goal in their order, found once for a whole plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    goals: BTreeMap<Option<GoalId>, Vec<GoalId>>,
    indicators: BTreeMap<GoalId, Vec<IndicatorId>>,
}

/// A line of the outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// What stands there.
    pub node: Node,
    /// Depth in the tree: 0 for the outermost goals. An indicator is one deeper than its goal.
    pub depth: usize,
}

impl Outline {
    /// The outline of a plan.
    pub fn of(plan: &Plan) -> Self {
        let goals = plan.goals.iter();
        let indicators = plan.indicators.iter();
        Self {
            goals: ranked(goals.map(|(id, it)| (it.parent, &it.rank, *id))),
            indicators: ranked(indicators.map(|(id, it)| (it.goal, &it.rank, *id))),
        }
    }

    /// Goals under a goal, or the outermost goals.
    pub fn goals(&self, parent: Option<GoalId>) -> &[GoalId] {
        self.goals.get(&parent).map_or(&[], Vec::as_slice)
    }

    /// Indicators of a goal.
    pub fn indicators(&self, goal: GoalId) -> &[IndicatorId] {
        self.indicators.get(&goal).map_or(&[], Vec::as_slice)
    }

    /// Every goal and indicator in reading order: a goal, its indicators, its child goals.
    pub fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        // A stack instead of recursion: a plan's depth is the user's to choose.
        let mut open: Vec<(GoalId, usize)> =
            self.goals(None).iter().rev().map(|id| (*id, 0)).collect();
        while let Some((goal, depth)) = open.pop() {
            rows.push(Row {
                node: Node::Goal(goal),
                depth,
            });
            let indicators = self.indicators(goal).iter();
            rows.extend(indicators.map(|id| Row {
                node: Node::Indicator(*id),
                depth: depth + 1,
            }));
            open.extend(
                self.goals(Some(goal))
                    .iter()
                    .rev()
                    .map(|id| (*id, depth + 1)),
            );
        }
        rows
    }
}

/// What lies under each parent, in the order of the ranks; what has the same rank in that of its id.
fn ranked<'a, P: Ord, K: Ord>(
    children: impl Iterator<Item = (P, &'a Rank, K)>,
) -> BTreeMap<P, Vec<K>> {
    let mut siblings: BTreeMap<P, Vec<(&Rank, K)>> = BTreeMap::new();
    for (parent, rank, id) in children {
        siblings.entry(parent).or_default().push((rank, id));
    }
    let in_order = |(parent, mut siblings): (P, Vec<(&Rank, K)>)| {
        order::sort(&mut siblings);
        (parent, siblings.into_iter().map(|(_, id)| id).collect())
    };
    order::map(siblings.into_iter().map(in_order))
}

impl Plan {
    /// A goal's depth in the tree, which is its level: 0 for the outermost.
    pub fn depth(&self, goal: &Goal) -> usize {
        self.ancestors(goal).count()
    }

    /// The goals above a goal, nearest first.
    pub fn ancestors<'a>(&'a self, goal: &'a Goal) -> impl Iterator<Item = (GoalId, &'a Goal)> {
        let mut above = goal.parent;
        std::iter::from_fn(move || {
            let id = above?;
            let goal = self.goals.get(&id)?;
            above = goal.parent;
            Some((id, goal.as_ref()))
        })
    }
}
