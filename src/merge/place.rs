//! Where in the plan an item belongs: what a list of items is grouped by.

use super::{Item, Merge};
use crate::plan::{GoalId, IndicatorId, Node, Plan, RecordKey, Subject, UnitId};

/// The unit, goal and indicator that a record is of; none where it is of the plan as a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The unit.
    pub unit: Option<UnitId>,
    /// The goal.
    pub goal: Option<GoalId>,
    /// The indicator.
    pub indicator: Option<IndicatorId>,
}

impl Merge {
    /// Where an item belongs: the outermost place of its parts, as they stand in our plan, or
    /// else in theirs.
    pub fn place(&self, item: &Item) -> Place {
        let places = item.parts.iter().map(|part| {
            let ours = self.ours.record(&part.record).is_some();
            Place::of(if ours { &self.ours } else { &self.theirs }, &part.record)
        });
        places.min().unwrap_or_default()
    }
}

impl Place {
    /// Where a record belongs.
    pub fn of(plan: &Plan, record: &RecordKey) -> Self {
        match record {
            RecordKey::Goal(id) => Self::of_goal(*id),
            RecordKey::Indicator(id) => Self::of_indicator(plan, *id),
            RecordKey::Unit(id) => Self {
                unit: Some(*id),
                ..Self::default()
            },
            RecordKey::Observation(key) => Self {
                unit: key.series.unit,
                ..Self::of_indicator(plan, key.series.indicator)
            },
            RecordKey::Assessment(key) => match key.subject {
                Subject::Plan => Self::default(),
                Subject::Goal(id) => Self::of_goal(id),
                Subject::Indicator(id) => Self::of_indicator(plan, id),
            },
            RecordKey::Activity(id) => match plan.activities.get(id).map(|it| it.under) {
                None => Self::default(),
                Some(Node::Goal(id)) => Self::of_goal(id),
                Some(Node::Indicator(id)) => Self::of_indicator(plan, id),
            },
            RecordKey::About
            | RecordKey::Rules
            | RecordKey::Occasion(_)
            | RecordKey::Decision(_)
            | RecordKey::Chapter(_)
            | RecordKey::Risk(_)
            | RecordKey::GlossaryTerm(_)
            | RecordKey::BudgetTable(_)
            | RecordKey::BudgetCell(_)
            | RecordKey::Template(_) => Self::default(),
        }
    }

    fn of_goal(id: GoalId) -> Self {
        Self {
            goal: Some(id),
            ..Self::default()
        }
    }

    fn of_indicator(plan: &Plan, id: IndicatorId) -> Self {
        Self {
            unit: None,
            goal: plan.indicators.get(&id).map(|it| it.goal),
            indicator: Some(id),
        }
    }
}
