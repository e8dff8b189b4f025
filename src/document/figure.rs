//! The figures that texts are linked to, in words.

use std::sync::Arc;

use super::link::{Aspect, Form, Link, Row, Stand, Time, What, Where};
use super::sight::Sight;
use crate::fulfilment::{Counts, Filter, Score};
use crate::plan::{BudgetTable, BudgetTableId, ColumnKey, Decimal, IndicatorId, Measure};
use crate::text::number::{self, Money};
use crate::text::{date, why};

/// What a link leads to; `None` where it leads nowhere, or nothing is known there.
pub fn figure(sight: &Sight, link: &Link) -> Option<String> {
    match link {
        Link::Index(time) => index(sight, *time),
        Link::Count(what, which) => {
            let goals = *what == What::Goals;
            Some((sight.texts().count)(count(sight, *what, which)?, goals))
        }
        Link::Standing(stand) => standing(sight, *stand),
        Link::Day => sight.day(),
        Link::DayBefore => sight.earlier.as_ref().map(|it| sight.long(it.date)),
        Link::Goal(id) => {
            let status = sight.results.goal(*id)?.status.as_ref();
            Some(sight.status(status).word.to_lowercase())
        }
        Link::Indicator(aspect, id) => indicator(sight, *aspect, *id),
        Link::Cell { row, column, form } => cell(sight, *row, *column, *form),
        Link::Share { row, of, by } => share(sight, *row, *of, *by),
    }
}

/// Whether a link leads to something of the plan, be it without a figure yet.
pub fn leads(sight: &Sight, link: &Link) -> bool {
    match link {
        Link::Index(_) | Link::Standing(_) | Link::Day | Link::DayBefore => true,
        Link::Count(_, Where::At(level)) => sight.plan.rules.scale.level(level).is_some(),
        Link::Count(..) => true,
        Link::Goal(id) => sight.plan.goals.has(id),
        Link::Indicator(_, id) => sight.plan.indicators.has(id),
        Link::Cell { row, column, .. } => table(sight, *row, *column).is_some(),
        Link::Share { row, of, by } => [of, by]
            .into_iter()
            .all(|column| table(sight, *row, *column).is_some()),
    }
}

/// How many goals or indicators stand somewhere; `None` of a level that the scale does not have.
pub fn count(sight: &Sight, what: What, which: &Where) -> Option<usize> {
    let all = Filter::default();
    let counts: Counts = match what {
        What::Goals => sight.results.goal_counts(&sight.plan, &all),
        What::Indicators => sight.results.indicator_counts(&sight.plan, &all),
    };
    Some(match which {
        Where::All => counts.total(),
        Where::NotAssessed => counts.not_assessed,
        Where::At(level) => {
            sight.plan.rules.scale.level(level)?;
            counts.at(level)
        }
    })
}

fn index(sight: &Sight, time: Time) -> Option<String> {
    let index = &sight.results.index;
    let value = match time {
        Time::Now => index.value?,
        Time::Forecast => index.outlook.as_ref()?.value?,
        Time::Before => Score::of(sight.earlier.as_ref()?.index?),
    };
    Some(why::score(value, sight.language))
}

/// The status that the index reaches; nothing where there is no index.
fn standing(sight: &Sight, stand: Stand) -> Option<String> {
    let index = &sight.results.index;
    let (value, status) = match stand {
        Stand::Now => (index.value, &index.status),
        Stand::Forecast => {
            let outlook = index.outlook.as_ref()?;
            (outlook.value, &outlook.status)
        }
    };
    value?;
    Some(sight.status(status.as_ref()).word.to_lowercase())
}

fn indicator(sight: &Sight, aspect: Aspect, id: IndicatorId) -> Option<String> {
    let indicator = sight.plan.indicators.get(&id)?;
    let result = sight.results.indicator(id)?;
    let (measure, language) = (&indicator.measure, sight.language);
    let latest = result.latest.as_ref();
    Some(match aspect {
        Aspect::Value => why::value(&latest?.value, measure, language),
        Aspect::Period => date::period(latest?.period, language),
        Aspect::Change => number::change(result.trend?.change, measure, language),
        Aspect::Baseline => number::measured(indicator.baseline?.value, measure, language),
        Aspect::Target => why::target(result.target.as_ref()?, measure, &sight.plan, language),
        Aspect::Status => sight.status(result.status.as_ref()).word.to_lowercase(),
    })
}

fn cell(sight: &Sight, row: Row, column: ColumnKey, form: Form) -> Option<String> {
    let (id, table) = table(sight, row, column)?;
    let value = value(sight, id, table, row, column)?;
    let value = if form.unsigned { value.abs() } else { value };
    let language = sight.language;
    Some(match (table.unit.as_str(), form.thousands) {
        ("tkr", true) => number::amount(value, Money::Thousands, language),
        ("tkr", false) => number::amount(value, Money::Millions, language),
        (unit, _) => {
            let unit = unit.to_owned();
            let measure = Measure {
                unit,
                ..Measure::default()
            };
            number::measured(value, &measure, language)
        }
    })
}

fn share(sight: &Sight, row: Row, of: ColumnKey, by: ColumnKey) -> Option<String> {
    let (id, table) = table(sight, row, of)?;
    let [of, by] = [of, by].map(|column| value(sight, id, table, row, column));
    Some(number::percent(of?.checked_div(by?)?, 1, sight.language))
}

/// The table of the occasion that has the row and the column, otherwise the latest before: of those
/// that tabulate the same as the one named. Where that one is not there, `None` if two may be meant.
fn table<'s>(
    sight: &'s Sight,
    row: Row,
    column: ColumnKey,
) -> Option<(BudgetTableId, &'s Arc<BudgetTable>)> {
    let plan = &sight.plan;
    let named = plan.budgets.get(&row.table);
    let is_like = |it: &BudgetTable| {
        named.is_none_or(|named| (named.kind, &named.scope) == (it.kind, &it.scope))
    };
    let has_cell = |it: &BudgetTable| {
        let mut rows = it.rows.iter().map(|it| it.id);
        rows.any(|id| id == row.id) && it.columns.iter().any(|it| it.key == column)
    };
    let occasion = sight.results.occasion;
    let is_late = |day| sight.results.date.is_some_and(|until| day > Some(until));
    let tables = plan.budgets.iter();
    let having = tables.filter(|(_, it)| is_like(it) && has_cell(it));
    let placed = having.map(|(id, it)| {
        let is_of_it = occasion.is_some() && it.occasion == occasion;
        ((is_of_it, it.day(plan), *id == row.table), (*id, it))
    });
    let placed: Vec<_> = placed
        .filter(|((is_of_it, day, _), _)| *is_of_it || !is_late(*day))
        .collect();
    let best = placed.iter().map(|(place, _)| *place).max()?;
    let mut best = placed.into_iter().filter(|(place, _)| *place == best);
    let (_, found) = best.next()?;
    (named.is_some() || best.next().is_none()).then_some(found)
}

fn value(
    sight: &Sight,
    id: BudgetTableId,
    table: &Arc<BudgetTable>,
    row: Row,
    column: ColumnKey,
) -> Option<Decimal> {
    let row = table.rows.iter().position(|it| it.id == row.id)?;
    let column = table.columns.iter().position(|it| it.key == column)?;
    sight.worked(id, table).cell(row, column).value()
}
