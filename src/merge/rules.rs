//! What the rules that every plan keeps mean for a merge: which differences a broken rule hangs on.

use std::collections::BTreeSet;

use super::item::Part;
use crate::{
    edit::{Broken, Rule},
    order,
    plan::{AssessmentKey, Figure, IndicatorId, Plan, RecordKey},
};

/// The rules that these records of a plan break. References are kept by the grouping, so that
/// measurements, which have nothing else, need not be asked.
pub fn broken(plan: &Plan, touched: &[RecordKey]) -> Vec<Broken> {
    let touched = touched
        .iter()
        .filter(|key| !matches!(key, RecordKey::Observation(_)));
    let records = touched.filter_map(|key| plan.record(key));
    records.filter_map(|record| plan.breaks(&record)).collect()
}

/// Whether a broken rule hangs on a difference.
pub fn involves(plan: &Plan, broken: &Broken) -> Box<dyn Fn(&Part) -> bool> {
    let record = broken.record;
    match broken.rule {
        Rule::GoalTree | Rule::UnitTree => {
            let ring = ring(plan, record);
            Box::new(move |part| ring.contains(&part.record) && part.touches("parent"))
        }
        Rule::Quotient => {
            let near = quotients(plan, record);
            Box::new(move |part| near.contains(&part.record) && part.touches("figure"))
        }
        Rule::Scale => Box::new(is_of_scale),
        Rule::Level => {
            let unknown = of_unknown_level(plan);
            Box::new(move |part| match part.record {
                RecordKey::Assessment(key) => {
                    unknown.contains(&key) && (part.touches("status") || part.touches("forecast"))
                }
                _ => is_of_scale(part),
            })
        }
        Rule::Cells => Box::new(move |part| {
            part.record == record && (part.touches("columns") || part.touches("rows"))
        }),
        Rule::Weight | Rule::Refers(_) => Box::new(move |part| part.record == record),
    }
}

fn is_of_scale(part: &Part) -> bool {
    part.record == RecordKey::Rules && part.touches("scale")
}

/// The ring that the chain of parents from a record leads into.
fn ring(plan: &Plan, record: RecordKey) -> BTreeSet<RecordKey> {
    let over = |key: &RecordKey| match key {
        RecordKey::Goal(id) => plan.goals.get(id)?.parent.map(RecordKey::Goal),
        RecordKey::Unit(id) => plan.units.get(id)?.parent.map(RecordKey::Unit),
        _ => None,
    };
    let mut met = BTreeSet::new();
    let mut chain = Vec::new();
    let mut next = Some(record);
    while let Some(key) = next.filter(|key| met.insert(*key)) {
        chain.push(key);
        next = over(&key);
    }
    let ring = chain.into_iter().skip_while(|key| Some(*key) != next);
    order::set(ring)
}

/// The indicator, what it is a quotient of, and the quotients made of it.
fn quotients(plan: &Plan, record: RecordKey) -> BTreeSet<RecordKey> {
    let sides = |id: &IndicatorId| match plan.indicators.get(id).map(|it| it.figure) {
        Some(Figure::Quotient(quotient)) => vec![quotient.of, quotient.by],
        _ => Vec::new(),
    };
    let RecordKey::Indicator(id) = record else {
        return BTreeSet::new();
    };
    let made_of_it = plan.indicators.iter().map(|(other, _)| *other);
    let made_of_it = made_of_it.filter(|other| sides(other).contains(&id));
    let near = sides(&id).into_iter().chain([id]).chain(made_of_it);
    order::set(near.map(RecordKey::Indicator))
}

/// The judgements that use a level which the scale does not have.
fn of_unknown_level(plan: &Plan) -> BTreeSet<AssessmentKey> {
    let unknown = plan.assessments.iter().filter(|(_, it)| {
        let mut used = it.status.iter().chain(&it.forecast);
        used.any(|level| plan.rules.scale.level(level).is_none())
    });
    order::set(unknown.map(|(key, _)| *key))
}
