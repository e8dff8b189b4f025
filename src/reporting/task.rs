//! The part of a plan that asks one unit for its figures: small enough to be mailed, and whole enough to be
//! opened, checked and merged like any plan.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Due, due};
use crate::order;
use crate::plan::{
    About, AssessmentKey, GoalId, Indicator, IndicatorId, Occasion, OccasionId, Plan, PlanId,
    Record, Series, SeriesKey, Subject, UnitId,
};

/// How many of the latest values of a series go along, to be compared with.
const LATEST: usize = 24;

/// A unit that something is due from, and how much.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The unit.
    pub unit: UnitId,
    /// How many figures are due from it.
    pub due: usize,
    /// How many of them have not been reported.
    pub missing: usize,
}

/// The units that something is due from at an occasion, in their order.
pub fn asked(plan: &Plan, occasion: OccasionId) -> Vec<Asked> {
    let due = due(plan, occasion);
    let counts = super::missing(plan, &due).into_iter();
    let of_unit = |it: super::OfUnit| {
        Some(Asked {
            unit: it.unit?,
            due: it.due,
            missing: it.missing,
        })
    };
    counts.filter_map(of_unit).collect()
}

/// The part of a plan that a unit needs to report at an occasion, as a plan of this id; `None` where
/// nothing is due from it, or the occasion is frozen.
pub fn part(plan: &Plan, occasion: OccasionId, unit: UnitId, id: PlanId) -> Option<Plan> {
    let at = plan
        .occasions
        .get(&occasion)
        .filter(|it| it.frozen.is_none())?;
    let due = due(plan, occasion);
    let asked = due
        .iter()
        .filter(|it| it.unit() == Some(unit))
        .map(Due::indicator);
    let indicators: BTreeSet<IndicatorId> = order::set(asked);
    if indicators.is_empty() {
        return None;
    }
    let mut part = Plan::new(id);
    part.put(Record::About(Arc::new(about(plan, unit))));
    part.put(Record::Rules(plan.rules.clone()));
    for (id, unit) in &plan.units {
        part.put(Record::Unit(*id, unit.clone()));
    }
    part.put(Record::Occasion(occasion, Arc::new(plainly(at))));
    for id in goals(plan, &indicators) {
        put_goal(plan, &mut part, id);
    }
    for id in &indicators {
        put_indicator(plan, &mut part, *id, unit);
        put_comment(plan, &mut part, occasion, *id);
        put_figures(plan, &mut part, *id, unit);
    }
    Some(part)
}

/// The title page, with the unit in the title: the file is kept and listed beside others.
fn about(plan: &Plan, unit: UnitId) -> About {
    let mut about = plan.about.as_ref().clone();
    let unit = plan.units.get(&unit).map_or("", |it| it.name.as_str());
    about.title = format!("{} – {unit}", about.title);
    about
}

/// The occasion without what other occasions are for.
fn plainly(at: &Occasion) -> Occasion {
    Occasion {
        title: at.title.clone(),
        ..Occasion::new(at.kind, at.date)
    }
}

/// The goals of the indicators, and those above them.
fn goals(plan: &Plan, indicators: &BTreeSet<IndicatorId>) -> BTreeSet<GoalId> {
    let own = indicators.iter().filter_map(|id| plan.indicators.get(id));
    let mut goals = order::set(own.map(|it| it.goal));
    for id in goals.clone() {
        let above = plan
            .goals
            .get(&id)
            .into_iter()
            .flat_map(|it| plan.ancestors(it));
        goals.extend(above.map(|(id, _)| id));
    }
    goals
}

fn put_goal(plan: &Plan, part: &mut Plan, id: GoalId) {
    if let Some(goal) = plan.goals.get(&id) {
        let mut goal = goal.as_ref().clone();
        goal.contributes.clear(); // to goals that may not be here
        part.put(Record::Goal(id, Arc::new(goal)));
    }
}

/// The indicator as if the unit alone reported it.
fn put_indicator(plan: &Plan, part: &mut Plan, id: IndicatorId, unit: UnitId) {
    if let Some(indicator) = plan.indicators.get(&id) {
        let alone = Indicator {
            units: vec![unit],
            ..indicator.as_ref().clone()
        };
        part.put(Record::Indicator(id, Arc::new(alone)));
    }
}

fn put_comment(plan: &Plan, part: &mut Plan, occasion: OccasionId, id: IndicatorId) {
    let subject = Subject::Indicator(id);
    let key = AssessmentKey { occasion, subject };
    if let Some(said) = plan.assessments.get(&key) {
        part.put(Record::Assessment(key, said.clone()));
    }
}

/// The latest figures of the unit, and of those to compare with.
fn put_figures(plan: &Plan, part: &mut Plan, id: IndicatorId, unit: UnitId) {
    let comparisons = plan.comparisons();
    let wanted = |key: &SeriesKey| {
        key.unit
            .is_some_and(|it| it == unit || comparisons.contains(&it))
    };
    for (key, series) in plan.observations.of(id).filter(|(key, _)| wanted(key)) {
        let passed = series.len().saturating_sub(LATEST);
        let latest = series.iter().skip(passed);
        let latest: Series = order::map(latest.map(|(period, it)| (*period, it.clone())));
        part.observations.put_series(*key, latest);
    }
}
