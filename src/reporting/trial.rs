//! How an indicator would stand if something were reported.

use std::sync::Arc;

use crate::{
    edit::Edit,
    fulfilment::{IndicatorResult, Results},
    plan::{AssessmentKey, Goal, ObservationKey, OccasionId, Plan, Record, Subject, Value},
};

/// How the indicator would stand at the occasion with this value, or without any. The plan is left
/// as it is, and only what the indicator itself needs is looked at, so that it can be asked while
/// somebody types.
pub fn would_stand(
    plan: &Plan,
    occasion: OccasionId,
    key: &ObservationKey,
    value: Option<Value>,
) -> Option<IndicatorResult> {
    let mut trial = excerpt(plan, occasion, key)?;
    trial.observations.put(*key, value.map(Into::into));
    let results = Results::of(&trial, Some(occasion));
    results.indicator(key.series.indicator).cloned()
}

/// A plan of one indicator, with all that is measured of it and said of it at the occasion.
fn excerpt(plan: &Plan, occasion: OccasionId, key: &ObservationKey) -> Option<Plan> {
    let id = key.series.indicator;
    let indicator = plan.indicators.get(&id)?;
    if indicator.figure.is_derived() {
        return None;
    }
    let mut trial = Plan::new(plan.id);
    trial.about = plan.about.clone();
    trial.rules = plan.rules.clone();
    trial.units = plan.units.clone();
    trial.occasions = plan.occasions.clone();
    for (series, values) in plan.observations.of(id) {
        trial.observations.put_series(*series, values.clone());
    }
    let assessment = AssessmentKey {
        occasion,
        subject: Subject::Indicator(id),
    };
    let said = plan.assessments.get(&assessment);
    let records = [
        Some(Record::Goal(indicator.goal, Arc::new(Goal::default()))),
        Some(Record::Indicator(id, indicator.clone())),
        said.map(|it| Record::Assessment(assessment, it.clone())),
    ];
    let edits = records.into_iter().flatten().map(Edit::Put).collect();
    // What the plan itself holds keeps the rules of plans, but for the freezing of what is decided.
    let _ = trial.apply(Edit::Many(edits));
    trial.indicators.has(&id).then_some(trial)
}
