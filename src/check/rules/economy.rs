//! Tables of the economy: figures that do not follow, and tables that say different things (domain §5).
//!
//! What follows from what is known here, and not guessed from the figures as in a pasted text; so is how
//! far rounding can part two figures.

use super::Scene;
use crate::check::{Finding, Kind, Place};
use crate::economy::{self, Along, Check, Stated};
use crate::plan::{
    BudgetCellKey, BudgetColumn, BudgetTable, BudgetTableId, ColumnKey, Plan, RecordKey, RowId,
};

/// Contradictions within tables and between them.
pub fn findings(scene: &Scene<'_>) -> Vec<Finding> {
    let found = economy::findings(scene.plan);
    let told = found.iter().filter_map(|it| match it {
        economy::Finding::Wrong { table, check } => wrong(scene.plan, *table, check),
        economy::Finding::Apart { one, other, .. } => apart(scene.plan, one, other),
    });
    told.collect()
}

fn wrong(plan: &Plan, table: BudgetTableId, check: &Check) -> Option<Finding> {
    let budget = plan.budgets.get(&table)?;
    let (row, column) = (row(budget, check.row)?, column(budget, check.column)?);
    let (stated, follows) = (check.stated, check.computed);
    let kind = match check.along {
        Along::Row => Kind::Deviation {
            row,
            column,
            stated,
            follows,
        },
        Along::Column => Kind::Sum {
            row,
            column,
            stated,
            parts: follows,
        },
    };
    let place = economy::Place {
        table,
        row: check.row,
        column: check.column,
    };
    Some(Finding::new(kind, vec![place_of(place)]))
}

fn apart(plan: &Plan, one: &Stated, other: &Stated) -> Option<Finding> {
    let copied = [one, other].into_iter().find_map(|it| copied(plan, it));
    let kind = Kind::TablesApart {
        first: cell(plan, one)?,
        one: one.value,
        second: cell(plan, other)?,
        other: other.value,
        copied,
    };
    let places = [one, other].map(|it| place_of(it.place));
    Some(Finding::new(kind, places.into()))
}

/// Its column and the one that has the same figures in every row.
fn copied(plan: &Plan, stated: &Stated) -> Option<[String; 2]> {
    let table = plan.budgets.get(&stated.place.table)?;
    let this = column(table, stated.place.column)?;
    Some([this, column(table, stated.same_as?)?])
}

/// “1a Resultatrapport, Summa intäkter, Prognos helår”.
fn cell(plan: &Plan, stated: &Stated) -> Option<String> {
    let table = plan.budgets.get(&stated.place.table)?;
    let (row, column) = (
        row(table, stated.place.row)?,
        column(table, stated.place.column)?,
    );
    Some(format!("{}, {row}, {column}", table.title))
}

fn row(table: &BudgetTable, id: RowId) -> Option<String> {
    let found = table.rows.iter().find(|it| it.id == id);
    found.map(|it| it.label.clone())
}

fn column(table: &BudgetTable, key: ColumnKey) -> Option<String> {
    let found = table.columns.iter().find(|it| it.key == key);
    found.map(BudgetColumn::name)
}

fn place_of(economy::Place { table, row, column }: economy::Place) -> Place {
    let key = BudgetCellKey { table, row, column };
    Place::Record(RecordKey::BudgetCell(key), &[])
}
