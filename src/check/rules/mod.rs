//! What is checked in a plan only, by its records. One file per rule, each with its source.

mod direction;
mod due;
mod economy;
mod follow_up;
mod kolada;
mod lacking;
mod measured;
mod relative;
mod unmeasured;

use std::sync::Arc;

use super::Finding;
use super::material::Material;
use crate::edit::Edit;
use crate::fulfilment::Results;
use crate::plan::{
    Baseline, Condition, Day, Gender, Indicator, IndicatorId, IndicatorKind, OccasionId, Outline,
    Plan, Record, SeriesKey, Value,
};

/// A rule.
type Rule = fn(&Scene<'_>) -> Vec<Finding>;

/// What is seen in the records.
pub const ALL: [Rule; 9] = [
    unmeasured::findings,
    lacking::findings,
    relative::findings,
    due::findings,
    follow_up::findings,
    kolada::findings,
    economy::findings,
    measured::findings,
    direction::findings,
];

/// A plan with what every rule asks for.
pub struct Scene<'p> {
    plan: &'p Plan,
    /// What it says.
    pub material: Material,
    on: Option<Day>,
    outline: Outline,
    /// The last occasion.
    occasion: Option<OccasionId>,
    /// How the plan stands at it.
    results: Results,
}

impl<'p> Scene<'p> {
    /// A plan that says this.
    pub fn of(plan: &'p Plan, material: Material, on: Option<Day>) -> Self {
        let outline = Outline::of(plan);
        let occasion = plan.occasions_by_day().last().copied();
        Self {
            plan,
            material,
            on,
            results: Results::along(plan, &outline, occasion),
            outline,
            occasion,
        }
    }

    /// The indicators that are in use and judged.
    fn judged(&self) -> impl Iterator<Item = (IndicatorId, &Indicator)> {
        let judged = self.active();
        judged.filter(|(_, it)| it.kind == IndicatorKind::Judged)
    }

    /// The indicators that are in use.
    fn active(&self) -> impl Iterator<Item = (IndicatorId, &Indicator)> {
        let all = self
            .plan
            .indicators
            .iter()
            .map(|(id, it)| (*id, it.as_ref()));
        all.filter(|(_, it)| it.life.is_active())
    }

    /// The first figure of the whole as the baseline that is lacking.
    fn first_as_baseline(&self, id: IndicatorId, indicator: &Indicator) -> Option<Edit> {
        let whole = SeriesKey {
            indicator: id,
            unit: None,
            gender: Gender::Total,
        };
        let mut series = self.plan.observations.series(&whole)?.iter();
        let baseline = series.find_map(|(period, it)| match it.value {
            Value::Number(value) => Some(Baseline {
                value,
                period: Some(*period),
            }),
            Value::Choice(_) | Value::Progress(_) | Value::Missing(_) => None,
        })?;
        let changed = Indicator {
            baseline: Some(baseline),
            ..indicator.clone()
        };
        Some(Edit::Put(Record::Indicator(id, Arc::new(changed))))
    }
}

/// A figure is held against something, so that one has to be measured.
fn compares(condition: Condition) -> bool {
    !matches!(condition, Condition::Judged | Condition::Milestone)
}
