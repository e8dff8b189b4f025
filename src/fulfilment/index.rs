//! The one figure: the mean of goal values at the level that the plan names.

use super::{GoalResult, Outlook, Part, Score, results::At};
use crate::plan::{Combine, Goal, GoalId, LevelKey};

/// The index of a selection of goals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    /// The mean of the goal values by the goals' weights; none where no goal is assessed.
    pub value: Option<Score>,
    /// The status that the value reaches by the plan's thresholds.
    pub status: Option<LevelKey>,
    /// The goals it is made of, in reading order.
    pub parts: Vec<Part>,
    /// What is expected at the end of the year; none where nobody has made a forecast.
    pub outlook: Option<Outlook>,
}

impl Index {
    pub(super) fn of<'a>(
        at: &At,
        goals: impl Iterator<Item = (GoalId, &'a Goal, &'a GoalResult)>,
    ) -> Self {
        let parts: Vec<Part> = goals
            .map(|(id, goal, result)| result.part(id, goal))
            .collect();
        let value = Score::mean(parts.iter().filter_map(|it| Some((it.value?, it.weight))));
        Self {
            value,
            status: value.and_then(|value| at.reached(value)),
            outlook: Outlook::of(at, &parts, None, Combine::Mean),
            parts,
        }
    }
}
