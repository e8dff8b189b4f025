//! An economy in balance: what the year is expected to deviate by, what activities are expected to do about it
//! (åtgärder för en ekonomi i balans), and what remains.

use super::{Worked, bridge::whole, comparisons};
use crate::order;
use crate::plan::{
    ActivityId, ActivityStatus, BudgetKind, BudgetTable, BudgetTableId, ColumnKind, Decimal,
    OccasionId, Plan, Reach,
};

/// How far the economy of an occasion is from balance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// What the forecasts deviate from the year's budget, scope by scope.
    pub lines: Vec<Line>,
    /// All together, in tkr.
    pub deviation: Decimal,
    /// What activities are expected to do about it.
    pub effects: Effects,
    /// What is left of the deviation with them, in tkr.
    pub remains: Decimal,
}

/// The deviation of one scope. Several tables may tell of the same money: the first result report counts, otherwise
/// the first table of activities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Whose business it is; empty where the table does not say.
    pub scope: String,
    /// The table that says so.
    pub table: BudgetTableId,
    /// The forecast of the year less its budget, in tkr.
    pub deviation: Decimal,
    /// It is a part of a scope that has a line too, and not added again: “Nämnden/Norr” of “Nämnden”.
    pub is_part: bool,
}

/// The balance of the tables of an occasion, or of those of none.
pub fn balance(plan: &Plan, occasion: Option<OccasionId>) -> Balance {
    let mut tables: Vec<_> = plan.budgets.iter().collect();
    order::sort_by_key(&mut tables, |(id, it)| (it.kind, it.rank.clone(), **id));
    let mut lines: Vec<Line> = Vec::new();
    for (id, table) in tables {
        let is_told = lines.iter().any(|it| it.scope == table.scope);
        if is_told || table.occasion != occasion {
            continue;
        }
        lines.extend(expected(plan, table).map(|deviation| Line {
            scope: table.scope.clone(),
            table: *id,
            deviation,
            is_part: false,
        }));
    }
    let scopes: Vec<String> = lines.iter().map(|it| it.scope.clone()).collect();
    for line in &mut lines {
        line.is_part = scopes.iter().any(|whole| is_within(&line.scope, whole));
    }
    let added = lines.iter().filter(|it| !it.is_part);
    let deviation = sum(added.map(|it| it.deviation));
    let year = occasion
        .and_then(|id| plan.occasions.get(&id))
        .map(|it| it.date.year());
    let effects = effects(plan, year);
    Balance {
        remains: deviation.saturating_add(effects.sum),
        lines,
        deviation,
        effects,
    }
}

/// What the whole of a table of money is expected to deviate by at the end of the year.
fn expected(plan: &Plan, table: &BudgetTable) -> Option<Decimal> {
    let is_result = matches!(table.kind, BudgetKind::Result | BudgetKind::Activities);
    let is_of_year = |key| {
        let column = table.columns.iter().find(|it| it.key == key);
        column.is_some_and(|it| (it.kind, it.reach) == (ColumnKind::Forecast, Reach::FullYear))
    };
    let of = comparisons(table).into_iter().rfind(|it| is_of_year(it.of));
    let of = of.filter(|_| is_result && table.unit == "tkr")?;
    let (row, column) = (whole(table)?, table.column_place(of.column)?);
    Worked::of(table, table.day(plan)).cell(row, column).value()
}

fn is_within(scope: &str, whole: &str) -> bool {
    let rest = scope.strip_prefix(whole).filter(|_| !whole.is_empty());
    rest.is_some_and(|it| it.starts_with('/'))
}

fn sum(amounts: impl Iterator<Item = Decimal>) -> Decimal {
    amounts.fold(Decimal::ZERO, Decimal::saturating_add)
}

/// What activities are expected to do for the result of a year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effects {
    /// Each activity with its effect in tkr.
    pub activities: Vec<(ActivityId, Decimal)>,
    /// All together, in tkr.
    pub sum: Decimal,
}

/// The effects on a year: those of that year and those of every year, of activities that are not
/// given up. Without a year, all of them.
pub fn effects(plan: &Plan, year: Option<i16>) -> Effects {
    let mut effects = Effects::default();
    for (id, activity) in plan.activities.iter() {
        let Some(effect) = activity.effect else {
            continue;
        };
        let is_of_year = year.is_none() || effect.year.is_none() || effect.year == year;
        if is_of_year && activity.status != ActivityStatus::Dropped {
            effects.activities.push((*id, effect.amount));
            effects.sum = effects.sum.saturating_add(effect.amount);
        }
    }
    effects
}
