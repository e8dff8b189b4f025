//! The figures that an indicator draws from the tables.

use std::cell::OnceCell;

use super::Worked;
use crate::order;
use crate::plan::{
    BudgetColumn, BudgetFigure, BudgetRow, BudgetTable, BudgetTableId, ColumnKey, ColumnKind, Day,
    Decimal, FromBudget, Plan, Reach,
};

/// A figure drawn from a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// The table.
    pub table: BudgetTableId,
    /// The day that the table runs to.
    pub day: Day,
    /// The figure: of a cell in the unit of the table, of a share in per cent.
    pub value: Decimal,
    /// The cell that it is, or that is divided.
    pub of: Decimal,
    /// What it is divided by, of a share.
    pub by: Option<Decimal>,
}

/// The figures that an indicator draws from the tables that have its row, by their days. A table
/// without a day, or whose cells are empty, gives none; of two of the same day the first counts.
pub fn drawn(plan: &Plan, from: FromBudget) -> Vec<Drawn> {
    let tables = plan.budgets.iter();
    let mut ranked: Vec<_> = tables.map(|(id, it)| (*id, it.as_ref())).collect();
    order::sort_by_key(&mut ranked, |(id, it)| (it.rank.clone(), *id));
    let figures = ranked.into_iter().filter_map(|(id, table)| {
        let row = table.rows.iter().position(|it| it.id == from.row)?;
        let day = table.day(plan)?;
        taken(id, table, day, row, from.figure)
    });
    let mut figures: Vec<Drawn> = figures.collect();
    order::sort_by_key(&mut figures, |it| it.day); // of one day, in the order of the tables
    figures.dedup_by_key(|it| it.day);
    figures
}

/// What a table itself expects of the year: the forecast of a row, in per cent of its budget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foreseen {
    /// The table.
    pub table: BudgetTableId,
    /// The column of the forecast, and the forecast.
    pub forecast: (ColumnKey, Decimal),
    /// The column of the budget, and the budget.
    pub budget: (ColumnKey, Decimal),
    /// The one in per cent of the other.
    pub share: Decimal,
}

/// What the table of a day expects of the year, of an indicator that draws a share of the year's budget; none where
/// it expects nothing of that row.
pub fn foreseen(plan: &Plan, from: FromBudget, day: Day) -> Option<Foreseen> {
    let BudgetFigure::Share { by, .. } = from.figure else {
        return None;
    };
    let it = drawn(plan, from).into_iter().find(|it| it.day == day)?;
    let table = plan.budgets.get(&it.table)?;
    let column = |key| table.columns.iter().find(|it| it.key == key);
    let budget = column(by).filter(|it| is_of_year(it, ColumnKind::Budget))?;
    let year = |it: &BudgetColumn| it.year.unwrap_or(day.year());
    let is_forecast = |it: &&BudgetColumn| {
        is_of_year(it, ColumnKind::Forecast) && (it.side, year(it)) == (budget.side, year(budget))
    };
    let forecast = table.columns.iter().find(is_forecast)?.key;
    let figure = BudgetFigure::Share { of: forecast, by };
    let (share, of, by_value) = figures(table, day, table.row_place(from.row)?, figure)?;
    Some(Foreseen {
        table: it.table,
        forecast: (forecast, of),
        budget: (by, by_value?),
        share,
    })
}

fn is_of_year(column: &BudgetColumn, kind: ColumnKind) -> bool {
    (column.kind, column.reach) == (kind, Reach::FullYear)
}

impl Plan {
    /// The row that indicators know by this id, and the table to look it up in: the latest that has it.
    pub fn budget_row(&self, from: &FromBudget) -> Option<(&BudgetTable, &BudgetRow)> {
        let found = self.budgets.iter().filter_map(|(_, table)| {
            let row = table.rows.iter().find(|it| it.id == from.row)?;
            Some((table.as_ref(), row.as_ref()))
        });
        found.max_by_key(|(table, _)| table.day(self))
    }
}

fn taken(
    id: BudgetTableId,
    table: &BudgetTable,
    day: Day,
    row: usize,
    figure: BudgetFigure,
) -> Option<Drawn> {
    let (value, of, by) = figures(table, day, row, figure)?;
    Some(Drawn {
        table: id,
        day,
        value,
        of,
        by,
    })
}

/// The figure that is taken of a row, the cell that it is of, and what that is divided by.
fn figures(
    table: &BudgetTable,
    day: Day,
    row: usize,
    figure: BudgetFigure,
) -> Option<(Decimal, Decimal, Option<Decimal>)> {
    let worked = OnceCell::new();
    let at = |key: ColumnKey| {
        let column = table.column_place(key)?;
        // What is stated counts: the table is worked out only for what is not.
        let follows = || {
            worked
                .get_or_init(|| Worked::of(table, Some(day)))
                .cell(row, column)
                .value()
        };
        table.rows[row].cells.get(&key).copied().or_else(follows)
    };
    Some(match figure {
        BudgetFigure::Cell(column) => (at(column)?, at(column)?, None),
        BudgetFigure::Share { of, by } => {
            let (of, by) = (at(of)?, at(by)?);
            let share = of.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(by)?;
            (share.normalize(), of, Some(by))
        }
    })
}
