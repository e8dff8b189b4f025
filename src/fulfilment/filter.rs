//! Which goals and indicators a view shows: one filter for counts, index, lists and reports.

use std::collections::BTreeSet;

use super::Results;
use crate::order;
use crate::plan::{Goal, GoalId, Indicator, IndicatorId, LevelKey, Origin, Plan, UnitId};

/// A selection of goals and indicators. Every part that is set must hold; the default lets all in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Who set the goal. A goal that does not say has the origin of the goal above; an indicator
    /// that of its goal.
    pub origin: Option<Origin>,
    /// Lying under this goal, at any depth; the goal itself included.
    pub parent: Option<GoalId>,
    /// Goals of this level, 0 for the outermost, and indicators of such goals.
    pub level: Option<usize>,
    /// Standing at this status.
    pub status: Option<StatusFilter>,
    /// Words in the text, whatever their case; all must be found. Empty for any.
    pub text: String,
    /// Who answers for it. What does not say is answered for as the goal above it.
    pub responsible: Option<String>,
    /// Area of operations: indicators under this heading, and goals that have such an indicator
    /// somewhere below.
    pub area: Option<String>,
    /// Reported by this unit or one under it: such indicators, and goals that have one somewhere below.
    pub unit: Option<UnitId>,
}

/// A status to select by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StatusFilter {
    /// At this level.
    At(LevelKey),
    /// Taking part in the judgement, but not assessed.
    NotAssessed,
}

/// A filter made ready for one plan and its results.
pub(super) struct Sieve<'a> {
    filter: &'a Filter,
    plan: &'a Plan,
    results: &'a Results,
    words: Vec<String>,
    with_area: Option<BTreeSet<GoalId>>,
    of_unit: Option<BTreeSet<IndicatorId>>,
    with_unit: Option<BTreeSet<GoalId>>,
}

impl<'a> Sieve<'a> {
    pub(super) fn of(filter: &'a Filter, plan: &'a Plan, results: &'a Results) -> Self {
        let of_unit = filter.unit.map(|unit| reported_by(plan, unit));
        Self {
            filter,
            plan,
            results,
            words: filter
                .text
                .split_whitespace()
                .map(str::to_lowercase)
                .collect(),
            with_area: filter.area.as_deref().map(|area| {
                let of_area = plan.indicators.iter().filter(|(_, it)| it.area == area);
                goals_over(plan, of_area.map(|(id, _)| *id))
            }),
            with_unit: of_unit
                .as_ref()
                .map(|all| goals_over(plan, all.iter().copied())),
            of_unit,
        }
    }

    pub(super) fn passes_goal(&self, id: GoalId) -> bool {
        let (Some(goal), Some(result)) = (self.plan.goals.get(&id), self.results.goal(id)) else {
            return false;
        };
        self.above(id, goal, &goal.responsible)
            && self.status(result.status.as_ref(), true)
            && self
                .with_area
                .as_ref()
                .is_none_or(|goals| goals.contains(&id))
            && self
                .with_unit
                .as_ref()
                .is_none_or(|goals| goals.contains(&id))
            && self.words(&[&goal.text, &goal.description, &goal.responsible])
    }

    pub(super) fn passes_indicator(&self, id: IndicatorId) -> bool {
        let (Some(it), Some(result)) = (self.plan.indicators.get(&id), self.results.indicator(id))
        else {
            return false;
        };
        let Some(goal) = self.plan.goals.get(&it.goal) else {
            return false;
        };
        self.above(it.goal, goal, &it.responsible)
            && self.status(result.status.as_ref(), result.is_followed())
            && self
                .filter
                .area
                .as_ref()
                .is_none_or(|area| it.area == *area)
            && self.of_unit.as_ref().is_none_or(|all| all.contains(&id))
            && self.words(&words_of(it))
    }

    /// What is judged by the goal and what lies above it.
    fn above(&self, id: GoalId, goal: &Goal, responsible: &str) -> bool {
        let filter = self.filter;
        let line = || std::iter::once((id, goal)).chain(self.plan.ancestors(goal));
        let origin = || line().find_map(|(_, goal)| goal.origin);
        let named = || {
            std::iter::once(responsible)
                .chain(line().map(|(_, goal)| goal.responsible.as_str()))
                .find(|name| !name.is_empty())
        };
        let level = || self.results.goal(id).map(|it| it.level);
        filter.origin.is_none_or(|it| origin() == Some(it))
            && filter
                .parent
                .is_none_or(|it| line().any(|(above, _)| above == it))
            && filter.level.is_none_or(|it| level() == Some(it))
            && filter
                .responsible
                .as_deref()
                .is_none_or(|it| named() == Some(it))
    }

    fn status(&self, status: Option<&LevelKey>, followed: bool) -> bool {
        match &self.filter.status {
            None => true,
            Some(StatusFilter::At(level)) => status == Some(level),
            Some(StatusFilter::NotAssessed) => status.is_none() && followed,
        }
    }

    fn words(&self, texts: &[&str]) -> bool {
        if self.words.is_empty() {
            return true;
        }
        let texts: Vec<String> = texts.iter().map(|text| text.to_lowercase()).collect();
        self.words
            .iter()
            .all(|word| texts.iter().any(|text| text.contains(word.as_str())))
    }
}

fn words_of(indicator: &Indicator) -> [&str; 5] {
    [
        &indicator.text,
        &indicator.area,
        &indicator.responsible,
        &indicator.source,
        &indicator.note,
    ]
}

/// The goals that have one of these indicators somewhere below.
fn goals_over(plan: &Plan, indicators: impl Iterator<Item = IndicatorId>) -> BTreeSet<GoalId> {
    let mut goals = BTreeSet::new();
    for indicator in indicators.filter_map(|id| plan.indicators.get(&id)) {
        let Some(goal) = plan.goals.get(&indicator.goal) else {
            continue;
        };
        goals.insert(indicator.goal);
        goals.extend(plan.ancestors(goal).map(|(id, _)| id));
    }
    goals
}

/// The indicators that a unit, or one under it, is to report.
fn reported_by(plan: &Plan, unit: UnitId) -> BTreeSet<IndicatorId> {
    let under = |mut id: UnitId| loop {
        if id == unit {
            return true;
        }
        match plan.units.get(&id).and_then(|it| it.parent) {
            Some(parent) => id = parent,
            None => return false,
        }
    };
    let reported = plan.indicators.iter();
    let reported = reported.filter(|(_, it)| plan.reporters(it).into_iter().any(under));
    order::set(reported.map(|(id, _)| *id))
}
