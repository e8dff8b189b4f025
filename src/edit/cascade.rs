//! What hangs on a record, and goes or lets go when it is deleted.

use std::sync::Arc;

use crate::plan::{
    ChapterId, Condition, Figure, Goal, GoalId, Indicator, IndicatorId, Life, Node, ObservationKey,
    OccasionId, PartKind, Plan, Record, RecordKey, SeriesKey, Subject, Template, UnitId,
};

/// Records that go with this one, nearest first. They may have others hanging on them in turn.
pub fn goes_with(plan: &Plan, key: &RecordKey) -> Vec<RecordKey> {
    match key {
        RecordKey::Goal(id) => of_goal(plan, *id),
        RecordKey::Indicator(id) => of_indicator(plan, *id),
        RecordKey::Unit(id) => of_unit(plan, *id),
        RecordKey::Occasion(id) => of_occasion(plan, *id),
        _ => Vec::new(),
    }
}

/// Records that stay, as they are without their reference to this one.
pub fn let_go(plan: &Plan, key: &RecordKey) -> Vec<Record> {
    match key {
        RecordKey::Goal(id) => without_contribution(plan, *id),
        RecordKey::Indicator(id) => without_indicator(plan, *id),
        RecordKey::Unit(id) => without_unit(plan, *id),
        RecordKey::Occasion(id) => without_occasion(plan, *id),
        RecordKey::Chapter(id) => without_chapter(plan, *id),
        _ => Vec::new(),
    }
}

fn of_goal(plan: &Plan, id: GoalId) -> Vec<RecordKey> {
    let goals = plan
        .goals
        .iter()
        .filter(|(_, goal)| goal.parent == Some(id));
    let indicators = plan.indicators.iter().filter(|(_, it)| it.goal == id);
    goals
        .map(|(id, _)| RecordKey::Goal(*id))
        .chain(indicators.map(|(id, _)| RecordKey::Indicator(*id)))
        .chain(of_node(plan, Node::Goal(id)))
        .collect()
}

fn of_indicator(plan: &Plan, id: IndicatorId) -> Vec<RecordKey> {
    measurements(plan, |series| series.indicator == id)
        .chain(of_node(plan, Node::Indicator(id)))
        .collect()
}

fn of_unit(plan: &Plan, id: UnitId) -> Vec<RecordKey> {
    let units = plan
        .units
        .iter()
        .filter(|(_, unit)| unit.parent == Some(id));
    units
        .map(|(id, _)| RecordKey::Unit(*id))
        .chain(measurements(plan, |series| series.unit == Some(id)))
        .collect()
}

fn of_occasion(plan: &Plan, id: OccasionId) -> Vec<RecordKey> {
    let judged = plan
        .assessments
        .iter()
        .filter(|(key, _)| key.occasion == id);
    judged.map(|(key, _)| RecordKey::Assessment(*key)).collect()
}

/// Judgements of a goal or an indicator, and activities under it.
fn of_node(plan: &Plan, node: Node) -> impl Iterator<Item = RecordKey> + '_ {
    let subject = Subject::from(node);
    let judged = plan
        .assessments
        .iter()
        .filter(move |(key, _)| key.subject == subject);
    let activities = plan
        .activities
        .iter()
        .filter(move |(_, it)| it.under == node);
    judged
        .map(|(key, _)| RecordKey::Assessment(*key))
        .chain(activities.map(|(key, _)| RecordKey::Activity(*key)))
}

fn measurements<'a>(
    plan: &'a Plan,
    which: impl Fn(&SeriesKey) -> bool + 'a,
) -> impl Iterator<Item = RecordKey> + 'a {
    let series = plan.observations.iter().filter(move |(key, _)| which(key));
    series.flat_map(|(key, periods)| {
        periods.keys().map(|period| {
            RecordKey::Observation(ObservationKey {
                series: *key,
                period: *period,
            })
        })
    })
}

fn without_contribution(plan: &Plan, gone: GoalId) -> Vec<Record> {
    let contributing = plan
        .goals
        .iter()
        .filter(|(_, goal)| goal.contributes.contains(&gone));
    contributing
        .map(|(id, goal)| {
            let mut goal: Goal = goal.as_ref().clone();
            goal.contributes.retain(|other| *other != gone);
            Record::Goal(*id, Arc::new(goal))
        })
        .collect()
}

/// Indicators that this one replaced, or that are a quotient of it.
fn without_indicator(plan: &Plan, gone: IndicatorId) -> Vec<Record> {
    indicators(plan, |it| {
        let replaced = it.life == Life::Replaced { by: gone };
        let divided = match it.figure {
            Figure::Quotient(quotient) => quotient.of == gone || quotient.by == gone,
            Figure::Reported | Figure::Units(_) | Figure::Budget(_) => false,
        };
        if replaced {
            it.life = Life::Active;
        }
        if divided {
            it.figure = Figure::Reported;
        }
        replaced || divided
    })
}

/// Indicators that the unit was to report, or that were compared with it: there, a person judges.
fn without_unit(plan: &Plan, gone: UnitId) -> Vec<Record> {
    indicators(plan, |it| {
        let before = it.units.len();
        it.units.retain(|unit| *unit != gone);
        let mut touched = it.units.len() < before;
        for target in &mut it.targets {
            let compared = matches!(target.condition, Condition::Benchmark(it) if it.unit == gone);
            if compared {
                target.condition = Condition::Judged;
            }
            touched |= compared;
        }
        touched
    })
}

/// The indicators that a rewriting touches, rewritten.
fn indicators(plan: &Plan, rewrite: impl Fn(&mut Indicator) -> bool) -> Vec<Record> {
    let rewritten = plan.indicators.iter().filter_map(|(id, indicator)| {
        let mut indicator: Indicator = indicator.as_ref().clone();
        rewrite(&mut indicator).then(|| Record::Indicator(*id, Arc::new(indicator)))
    });
    rewritten.collect()
}

fn without_occasion(plan: &Plan, gone: OccasionId) -> Vec<Record> {
    let tables = plan
        .budgets
        .iter()
        .filter(|(_, it)| it.occasion == Some(gone));
    tables
        .map(|(id, table)| {
            let mut table = table.as_ref().clone();
            table.occasion = None;
            Record::BudgetTable(*id, Arc::new(table))
        })
        .chain(templates(plan, |it| {
            let is_of_it = |occasion: Option<OccasionId>| occasion == Some(gone);
            let before = it.texts.len();
            it.texts.retain(|text| !is_of_it(text.key.occasion));
            it.texts.len() < before
        }))
        .collect()
}

/// Templates without the part that was the chapter, and what was written in it.
fn without_chapter(plan: &Plan, gone: ChapterId) -> Vec<Record> {
    templates(plan, |it| {
        let is_it = |kind: PartKind| kind == PartKind::Chapter(gone);
        let parts = it.parts.iter().filter(|part| is_it(part.kind));
        let ids: Vec<_> = parts.map(|part| part.id).collect();
        it.parts.retain(|part| !is_it(part.kind));
        it.texts.retain(|text| !ids.contains(&text.key.part));
        !ids.is_empty()
    })
}

/// The templates that a rewriting touches, rewritten.
fn templates(plan: &Plan, rewrite: impl Fn(&mut Template) -> bool) -> Vec<Record> {
    let rewritten = plan.templates.iter().filter_map(|(id, template)| {
        let mut template: Template = template.as_ref().clone();
        rewrite(&mut template).then(|| Record::Template(*id, Arc::new(template)))
    });
    rewritten.collect()
}
