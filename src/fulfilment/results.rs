//! Everything derived, at once.

use std::collections::BTreeMap;

use super::{
    Counts, Filter, GoalResult, Index, IndicatorResult, Judgement, Score, filter::Sieve, goal,
};
use crate::{
    order,
    plan::{
        Assessment, AssessmentKey, Day, GoalId, IndicatorId, LevelKey, Node, OccasionId, Outline,
        Plan, Row, Subject,
    },
};

/// How a plan stands at an occasion, or with its latest values where there is no occasion yet.
///
/// Questions that name a [`Filter`] take the plan along: the same that the results were derived
/// from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Results {
    /// The occasion; none for the latest values, without anybody's judgement.
    pub occasion: Option<OccasionId>,
    /// The day that everything is judged as of; none without an occasion.
    pub date: Option<Day>,
    /// The index of the whole plan, with the goals it is made of.
    pub index: Index,
    rows: Vec<Row>,
    indicators: BTreeMap<IndicatorId, IndicatorResult>,
    goals: BTreeMap<GoalId, GoalResult>,
}

impl Results {
    /// Derives how a plan stands. An occasion that the plan does not have counts as none.
    pub fn of(plan: &Plan, occasion: Option<OccasionId>) -> Self {
        Self::along(plan, &Outline::of(plan), occasion)
    }

    /// The same, for whoever has the plan's outline at hand.
    pub fn along(plan: &Plan, outline: &Outline, occasion: Option<OccasionId>) -> Self {
        let at = At::new(plan, occasion);
        let indicators = plan.indicators.iter();
        let indicators =
            order::map(indicators.map(|(id, it)| (*id, IndicatorResult::of(&at, *id, it))));
        let rows = outline.rows();
        let goals = goal::goals(&at, outline, &rows, &indicators);
        let mut results = Self {
            occasion: at.occasion,
            date: at.date,
            index: Index::of(&at, std::iter::empty()),
            rows,
            indicators,
            goals,
        };
        results.index = results.index(plan, &Filter::default());
        results
    }

    /// How a goal stands.
    pub fn goal(&self, id: GoalId) -> Option<&GoalResult> {
        self.goals.get(&id)
    }

    /// How an indicator stands.
    pub fn indicator(&self, id: IndicatorId) -> Option<&IndicatorResult> {
        self.indicators.get(&id)
    }

    /// The goals that a filter lets in, in reading order.
    pub fn goals(&self, plan: &Plan, filter: &Filter) -> Vec<GoalId> {
        let sieve = Sieve::of(filter, plan, self);
        let goals = self.rows.iter().filter_map(|row| match row.node {
            Node::Goal(id) => Some(id),
            Node::Indicator(_) => None,
        });
        goals.filter(|id| sieve.passes_goal(*id)).collect()
    }

    /// The indicators that a filter lets in, in reading order.
    pub fn indicators(&self, plan: &Plan, filter: &Filter) -> Vec<IndicatorId> {
        let indicators = self.rows.iter().filter_map(|row| match row.node {
            Node::Goal(_) => None,
            Node::Indicator(id) => Some(id),
        });
        if *filter == Filter::default() {
            return indicators.collect();
        }
        let sieve = Sieve::of(filter, plan, self);
        indicators
            .filter(|id| sieve.passes_indicator(*id))
            .collect()
    }

    /// How many goals stand where: those of the filter's level, or of the level that makes the index.
    pub fn goal_counts(&self, plan: &Plan, filter: &Filter) -> Counts {
        let goals = self.goals(plan, &at_index_level(plan, filter));
        let standing = goals
            .iter()
            .filter_map(|id| self.goals.get(id))
            .map(|it| (it.status.as_ref(), it.basis));
        Counts::of(&plan.rules.scale, standing)
    }

    /// How many indicators stand where.
    pub fn indicator_counts(&self, plan: &Plan, filter: &Filter) -> Counts {
        let indicators = self.indicators(plan, filter);
        let standing = indicators
            .iter()
            .filter_map(|id| self.indicators.get(id))
            .map(|it| (it.status.as_ref(), it.basis));
        Counts::of(&plan.rules.scale, standing)
    }

    /// The index of the goals that a filter lets in: of its level, or of the level that the plan's
    /// rules name.
    pub fn index(&self, plan: &Plan, filter: &Filter) -> Index {
        let at = At::new(plan, self.occasion);
        let goals = self.goals(plan, &at_index_level(plan, filter));
        Index::of(
            &at,
            goals.into_iter().filter_map(|id| {
                let goal = plan.goals.get(&id)?;
                Some((id, goal.as_ref(), self.goals.get(&id)?))
            }),
        )
    }
}

fn at_index_level(plan: &Plan, filter: &Filter) -> Filter {
    Filter {
        level: filter.level.or(Some(plan.rules.index_level.into())),
        ..filter.clone()
    }
}

/// A plan looked at from an occasion.
pub(super) struct At<'a> {
    pub(super) plan: &'a Plan,
    pub(super) date: Option<Day>,
    occasion: Option<OccasionId>,
}

impl<'a> At<'a> {
    pub(super) fn new(plan: &'a Plan, occasion: Option<OccasionId>) -> Self {
        let found = occasion.and_then(|id| Some((id, plan.occasions.get(&id)?)));
        Self {
            plan,
            date: found.map(|(_, it)| it.date),
            occasion: found.map(|(id, _)| id),
        }
    }

    /// What people have said of a subject: the status now, and the status expected at year end.
    pub(super) fn said(&self, subject: Subject) -> (Option<Judgement>, Option<LevelKey>) {
        let key = self
            .occasion
            .map(|occasion| AssessmentKey { occasion, subject });
        let found = key.and_then(|key| self.plan.assessments.get(&key));
        found.map_or((None, None), |it| (judgement(it), it.forecast.clone()))
    }

    /// What a status is worth.
    pub(super) fn worth(&self, status: Option<&LevelKey>) -> Option<Score> {
        let level = self.plan.rules.scale.level(status?)?;
        Some(Score::of(level.value))
    }

    /// The status that a value reaches by the thresholds.
    pub(super) fn reached(&self, value: Score) -> Option<LevelKey> {
        let level = self.plan.rules.scale.reached(value.value())?;
        Some(level.key.clone())
    }
}

fn judgement(assessment: &Assessment) -> Option<Judgement> {
    Some(Judgement {
        status: assessment.status.clone()?,
        reason: assessment.reason.clone(),
    })
}
