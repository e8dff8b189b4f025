//! The figures that an indicator draws from the tables.

use super::Worked;
use crate::order;
use crate::plan::{
    BudgetFigure, BudgetRow, BudgetTable, BudgetTableId, ColumnKey, Day, Decimal, FromBudget, Plan,
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

impl Plan {
    /// The row that indicators know by this id, and the table to look it up in: the latest that has it.
    pub fn budget_row(&self, from: &FromBudget) -> Option<(&BudgetTable, &BudgetRow)> {
        let found = self.budgets.iter().filter_map(|(_, table)| {
            let row = table.rows.iter().find(|it| it.id == from.row)?;
            Some((table.as_ref(), row))
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
    let worked = Worked::of(table, Some(day));
    let at = |key: ColumnKey| {
        let column = table.columns.iter().position(|it| it.key == key)?;
        worked.cell(row, column).value()
    };
    let (value, of, by) = match figure {
        BudgetFigure::Cell(column) => (at(column)?, at(column)?, None),
        BudgetFigure::Share { of, by } => {
            let (of, by) = (at(of)?, at(by)?);
            let share = of.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(by)?;
            (share.normalize(), of, Some(by))
        }
    };
    Some(Drawn {
        table: id,
        day,
        value,
        of,
        by,
    })
}
