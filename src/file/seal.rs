//! Keeping what a committee decided on: the plan as it stood, inside the plan.
//!
//! A frozen occasion carries a copy of the plan in the form of a plan file, checksum included. Its
//! figures are derived from that copy by the same engine, so they stay as decided whatever is
//! edited, renamed, moved or deleted later, and every one of them can still be explained.

use std::{borrow::Cow, sync::Arc};

use super::{read::read_own, write::Document};
use crate::plan::{
    BudgetTable, Day, DecisionId, Earlier, Figure, Occasion, OccasionId, Plan, Record, RecordKey,
    Sealed, Series, Template,
};

/// How many of the latest measurements of a series are kept at least; those of the plan's own years
/// are kept all.
const LATEST: usize = 24;

/// The occasion as a decision freezes it, with the plan as it stands, and how the occasion before stood,
/// which the copy does not hold; `None` where there is no such occasion.
pub fn freeze(
    plan: &Plan,
    id: OccasionId,
    by: DecisionId,
    earlier: Option<Earlier>,
) -> Option<Occasion> {
    let mut occasion = plan.occasions.get(&id)?.as_ref().clone();
    occasion.frozen = Some(by);
    occasion.sealed = None;
    let kept = Occasion {
        earlier: earlier.map(Arc::new),
        ..occasion.clone()
    };
    let copy = extract(plan, id, kept);
    occasion.sealed = Some(Sealed::new(Document::of(&copy, 0).checked().canonical()));
    Some(occasion)
}

/// The plan as it stood when the occasion was frozen; `None` where the occasion is open or carries no
/// copy that can be read.
pub fn unsealed(occasion: &Occasion) -> Option<Plan> {
    let copy = occasion.frozen.and(occasion.sealed.as_ref())?;
    read_own(copy.text())
}

/// The plan that the figures of an occasion are derived from: as it stood, where the occasion is frozen.
pub fn plan_at(plan: &Plan, id: OccasionId) -> Cow<'_, Plan> {
    let kept = plan.occasions.get(&id).and_then(|it| unsealed(it));
    kept.map_or(Cow::Borrowed(plan), Cow::Owned)
}

/// What the occasion's figures and documents can depend on: everything but other occasions, what was said at them,
/// and what was measured later or long before.
fn extract(plan: &Plan, id: OccasionId, occasion: Occasion) -> Plan {
    let mut copy = plan.clone();
    for (key, _) in &plan.assessments {
        if key.occasion != id {
            copy.take(&RecordKey::Assessment(*key));
        }
    }
    for (other, _) in &plan.occasions {
        copy.take(&RecordKey::Occasion(*other));
    }
    let written = written_at(plan, id);
    for (key, table) in &plan.budgets {
        if table.occasion.is_some_and(|it| it != id) {
            copy.take(&RecordKey::BudgetTable(*key));
            let kept = drawn_on(plan, table, occasion.date, &written).map(Arc::new);
            kept.map(|table| copy.put(Record::BudgetTable(*key, table)));
        }
    }
    for (key, template) in &plan.templates {
        copy.put(Record::Template(*key, Arc::new(printed_at(template, id))));
    }
    for (key, series) in plan.observations.iter() {
        let kept = known_then(series, &occasion, plan.about.from_year);
        copy.observations.put_series(*key, kept);
    }
    copy.put(Record::Occasion(id, Arc::new(occasion)));
    copy
}

/// A template with what is written for every occasion and for this one.
fn printed_at(template: &Template, id: OccasionId) -> Template {
    let mut template = template.clone();
    let is_told = |of: Option<OccasionId>| of.is_none_or(|it| it == id);
    template.texts.retain(|text| is_told(text.key.occasion));
    template
}

/// What the documents of an occasion say in words of somebody's own, in which figures may be linked.
fn written_at(plan: &Plan, id: OccasionId) -> String {
    let goals = plan.goals.iter().map(|(_, it)| it.description.as_str());
    let chapters = plan.chapters.iter().map(|(_, it)| it.body.as_str());
    let texts = plan.templates.iter().flat_map(|(_, it)| &it.texts);
    let texts = texts.map(|it| it.text.as_str());
    let said = plan.assessments.iter();
    let said = said.filter(|(key, _)| key.occasion == id);
    let said = said.map(|(_, it)| it.analysis.as_str());
    let rows = plan.budgets.iter().flat_map(|(_, it)| &it.rows);
    let rows = rows.flat_map(|it| [it.analysis.as_str(), it.outlook.as_str()]);
    let all = goals.chain(chapters).chain(texts).chain(said).chain(rows);
    all.filter(|it| it.contains("{{")).collect()
}

/// A table of an earlier occasion that an indicator has figures from, or a text names a row of: with
/// the day it runs to, but without the occasion, which is not kept.
fn drawn_on(plan: &Plan, table: &BudgetTable, date: Day, written: &str) -> Option<BudgetTable> {
    let day = table.day(plan).filter(|day| *day <= date)?;
    let is_drawn_on = plan.indicators.iter().any(|(_, it)| match it.figure {
        Figure::Budget(from) => table.rows.iter().any(|row| row.id == from.row),
        Figure::Reported | Figure::Units(_) | Figure::Quotient(_) => false,
    });
    let is_named = || {
        let mut rows = table.rows.iter();
        !written.is_empty() && rows.any(|row| written.contains(&row.id.to_string()))
    };
    (is_drawn_on || is_named()).then(|| BudgetTable {
        occasion: None,
        until: Some(day),
        ..table.clone()
    })
}

fn known_then(series: &Series, occasion: &Occasion, from_year: Option<i16>) -> Series {
    let known = series
        .iter()
        .filter(|(period, _)| period.end() <= occasion.date);
    let early = known.clone().count().saturating_sub(LATEST);
    let of_plan = |year: i16| from_year.is_some_and(|first| year >= first);
    let kept = known
        .enumerate()
        .filter(|(at, (period, _))| *at >= early || of_plan(period.year()));
    kept.map(|(_, (period, it))| (*period, it.clone()))
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::fulfilment::Results;
    use crate::plan::sample;

    proptest! {
        /// Whatever a plan is, freezing keeps its figures, and later edits of the plan do not touch them.
        #[test]
        fn a_frozen_occasion_gives_the_figures_it_had(mut plan in sample::plan(), later in sample::plan()) {
            plan.put(Record::Decision(sample::id(0), Arc::default()));
            for (id, _) in &plan.occasions {
                let before = Results::of(&plan, Some(*id));
                let frozen = freeze(&plan, *id, sample::id(0), None).expect("the occasion is there");
                let mut edited = later.clone();
                edited.put(Record::Occasion(*id, Arc::new(frozen)));
                let kept = unsealed(edited.occasions.get(id).expect("just put")).expect("a copy that reads");
                let after = Results::of(&kept, Some(*id));
                prop_assert_eq!(before.index.value, after.index.value);
                for (goal, _) in &plan.goals {
                    prop_assert_eq!(before.goal(*goal), after.goal(*goal));
                }
            }
        }
    }
}
