//! One cell of a table, which is stated by itself: of a large table, an edit of one figure is a few words.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{BudgetRow, BudgetTable, ColumnKey};
use crate::plan::{BudgetTableId, Decimal, Plan, RowId};

/// Which cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct BudgetCellKey {
    /// The table.
    pub table: BudgetTableId,
    /// The row.
    pub row: RowId,
    /// The column.
    pub column: ColumnKey,
}

impl BudgetTable {
    /// The place of a row.
    pub fn row_place(&self, id: RowId) -> Option<usize> {
        self.rows.iter().position(|it| it.id == id)
    }

    /// The place of a column.
    pub fn column_place(&self, key: ColumnKey) -> Option<usize> {
        self.columns.iter().position(|it| it.key == key)
    }

    /// A row to be changed.
    pub fn row_mut(&mut self, id: RowId) -> Option<&mut BudgetRow> {
        let row = self.rows.iter_mut().find(|it| it.id == id);
        row.map(Arc::make_mut)
    }

    /// Whether there is such a cell, stated or empty.
    pub fn has_cell(&self, row: RowId, column: ColumnKey) -> bool {
        self.column_place(column).is_some() && self.row_place(row).is_some()
    }

    /// The figure that is stated in a cell.
    pub fn stated(&self, row: RowId, column: ColumnKey) -> Option<Decimal> {
        let row = self.rows.iter().find(|it| it.id == row)?;
        row.cells.get(&column).copied()
    }

    /// States a figure, or none, in a cell; one that is not there is left alone.
    pub fn state(&mut self, row: RowId, column: ColumnKey, figure: Option<Decimal>) {
        let is_column = self.column_place(column).is_some();
        if let (Some(row), true) = (self.row_mut(row), is_column) {
            match figure {
                Some(figure) => row.cells.insert(column, figure),
                None => row.cells.remove(&column),
            };
        }
    }
}

impl Plan {
    /// The figure that is stated in a cell.
    pub fn stated(&self, key: &BudgetCellKey) -> Option<Decimal> {
        self.budgets.get(&key.table)?.stated(key.row, key.column)
    }
}
