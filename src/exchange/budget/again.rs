//! A table that is pasted again: which of the plan's tables it is, and what it keeps of it.

use std::sync::Arc;

use super::Draft;
use crate::order;
use crate::plan::{BudgetRow, BudgetTable, BudgetTableId, Day, OccasionId, Plan};

/// For each of these tables, were it taken in at an occasion, the plan's table that it is the same as: of one sort,
/// scope and day, and called the same or with most of the same rows. Each of the plan's is named once, first for a table
/// that is called the same. One that a decision has frozen is none.
pub fn again(
    plan: &Plan,
    tables: &[Arc<BudgetTable>],
    occasion: Option<OccasionId>,
) -> Vec<Option<BudgetTableId>> {
    let mut known: Vec<_> = plan.budgets.iter().collect();
    order::sort_by_key(&mut known, |(id, it)| (it.rank.clone(), **id));
    let mut found = vec![None; tables.len()];
    for by_title in [true, false] {
        for (table, found) in tables.iter().zip(&mut found) {
            let is_same = |other: &BudgetTable| {
                let is_it = match by_title {
                    true => table.title == other.title,
                    false => has_most_rows(table, other),
                };
                is_it && is_same(plan, table, occasion, other)
            };
            if found.is_none()
                && let Some(at) = known.iter().position(|(_, it)| is_same(it))
            {
                *found = Some(*known.remove(at).0);
            }
        }
    }
    found
}

/// The plan's table whose names a table goes on under: the one it is the same as, otherwise the latest alike.
pub fn earlier(
    plan: &Plan,
    table: &BudgetTable,
    same: Option<BudgetTableId>,
) -> Option<BudgetTableId> {
    let alike = plan.budgets.iter().filter(|(_, it)| is_alike(table, it));
    let latest = || alike.max_by_key(|(id, it)| (it.day(plan), **id));
    same.or_else(|| latest().map(|(id, _)| *id))
}

/// The rows of a table that something is said of and that another does not have, by their labels.
pub fn unsaid(table: &BudgetTable, before: &BudgetTable) -> Vec<String> {
    let named = named(table, before);
    let is_gone = |row: &&Arc<BudgetRow>| {
        let is_told = !row.analysis.is_empty() || !row.outlook.is_empty();
        is_told && named.row_place(row.id).is_none()
    };
    let gone = before.rows.iter().filter(is_gone);
    gone.map(|it| it.label.clone()).collect()
}

/// A table that takes the place of another: with its place among the tables, its occasion, the names of its rows and
/// columns, and what is said of its rows.
pub(super) fn in_place_of(before: &BudgetTable, table: &BudgetTable) -> BudgetTable {
    let mut table = named(table, before);
    for row in table.rows.iter_mut().map(Arc::make_mut) {
        if let Some(old) = before.rows.iter().find(|it| it.id == row.id) {
            row.analysis.clone_from(&old.analysis);
            row.outlook.clone_from(&old.outlook);
        }
    }
    BudgetTable {
        rank: before.rank.clone(),
        occasion: before.occasion,
        extra: before.extra.clone(),
        ..table
    }
}

fn named(table: &BudgetTable, before: &BudgetTable) -> BudgetTable {
    let mut draft = Draft::of(table.clone());
    draft.go_on(before);
    draft.table
}

/// Whether most rows of either are rows of the other.
fn has_most_rows(table: &BudgetTable, other: &BudgetTable) -> bool {
    let rows = named(table, other).rows;
    let known = rows.iter().filter(|it| other.row_place(it.id).is_some());
    known.count() * 2 > rows.len().max(other.rows.len())
}

fn is_alike(table: &BudgetTable, other: &BudgetTable) -> bool {
    (table.kind, &table.scope) == (other.kind, &other.scope)
}

fn is_same(
    plan: &Plan,
    table: &BudgetTable,
    occasion: Option<OccasionId>,
    other: &BudgetTable,
) -> bool {
    let date = |id: Option<OccasionId>| plan.occasions.get(&id?).map(|it| it.date);
    let day: Option<Day> = table.until.or_else(|| date(occasion));
    let is_apart = occasion.is_some() && other.occasion.is_some() && occasion != other.occasion;
    let is_of_day = match (day, other.day(plan)) {
        (Some(one), Some(another)) => one == another,
        (None, None) => occasion == other.occasion,
        _ => false,
    };
    let at = other.occasion.and_then(|id| plan.occasions.get(&id));
    let is_frozen = at.is_some_and(|it| it.frozen.is_some());
    is_alike(table, other) && is_of_day && !is_apart && !is_frozen
}
