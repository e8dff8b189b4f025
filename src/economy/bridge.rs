//! What a table compares, and which rows the difference comes from.

use std::cmp::Reverse;

use super::Worked;
use crate::order;
use crate::plan::{BudgetTable, ColumnFormula, ColumnKey, ColumnKind, Decimal, RowId, RowRole};

/// Two columns that a table holds against each other, such as forecast and budget of the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The column of the differences.
    pub column: ColumnKey,
    /// What is compared.
    pub of: ColumnKey,
    /// What it is compared with.
    pub less: ColumnKey,
}

/// The way from one figure of the whole to another, by the rows that part them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bridge {
    /// The row of the whole.
    pub whole: RowId,
    /// What it is compared with: where the way begins.
    pub from: Decimal,
    /// By how much each of the outermost rows parts them, the largest first.
    pub steps: Vec<(RowId, Decimal)>,
    /// What the rows do not explain, by rounding or because they contradict the whole.
    pub rest: Decimal,
    /// What is compared: where the way ends.
    pub to: Decimal,
}

/// What a table compares, in the order of its columns.
pub fn comparisons(table: &BudgetTable) -> Vec<Comparison> {
    let columns = table.columns.iter();
    let pair = |it: &crate::plan::BudgetColumn| match it.formula {
        ColumnFormula::Difference { of, less } => Some(Comparison {
            column: it.key,
            of,
            less,
        }),
        _ => None,
    };
    columns.filter_map(pair).collect()
}

/// What the table is mostly looked at for: the forecast against the budget, otherwise the last.
pub fn main_comparison(table: &BudgetTable) -> Option<Comparison> {
    let all = comparisons(table);
    let is_forecast = |it: &&Comparison| {
        let column = table.columns.iter().find(|column| column.key == it.of);
        column.is_some_and(|it| it.kind == ColumnKind::Forecast)
    };
    let forecast = all.iter().rev().find(is_forecast).copied();
    forecast.or(all.last().copied())
}

/// The differences of the outermost rows that add to the whole, the largest first; rows that do not
/// deviate are left out.
pub fn deviations(worked: &Worked<'_>, of: Comparison) -> Vec<(RowId, Decimal)> {
    let table = worked.table();
    let Some(column) = table.column_place(of.column) else {
        return Vec::new();
    };
    let rows = table.rows.iter().enumerate();
    let outermost = rows
        .filter(|(_, row)| row.depth == 0 && matches!(row.role, RowRole::Item | RowRole::Group));
    let mut found: Vec<(RowId, Decimal)> = outermost
        .filter_map(|(at, row)| Some((row.id, worked.cell(at, column).value()?)))
        .filter(|(_, by)| !by.is_zero())
        .collect();
    order::sort_by_key(&mut found, |(_, by)| Reverse(by.abs()));
    found
}

/// The row of the whole: the outermost net or total.
pub(super) fn whole(table: &BudgetTable) -> Option<usize> {
    let is_whole = |role| matches!(role, RowRole::Net | RowRole::Total);
    let mut rows = table.rows.iter();
    rows.position(|it| it.depth == 0 && is_whole(it.role))
}

/// The way from what the whole is compared with to what is compared; none in a table without a whole.
pub fn bridge(worked: &Worked<'_>, of: Comparison) -> Option<Bridge> {
    let table = worked.table();
    let whole = whole(table)?;
    let at = |key| worked.cell(whole, table.column_place(key)?).value();
    let (from, to) = (at(of.less)?, at(of.of)?);
    let steps = deviations(worked, of);
    let explained = steps
        .iter()
        .try_fold(from, |sum, (_, by)| sum.checked_add(*by))?;
    Some(Bridge {
        whole: table.rows[whole].id,
        from,
        steps,
        rest: to.checked_sub(explained)?,
        to,
    })
}
