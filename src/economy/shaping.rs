//! Changing the rows and columns of a table so that it stays whole: no formula and no figure is left
//! that names what is gone.

use std::sync::Arc;

use crate::plan::{BudgetColumn, BudgetRow, BudgetTable, ColumnFormula, ColumnKey, RowId};

impl BudgetTable {
    /// Adds an empty row below this one, set in as it; at the end where that is gone.
    pub fn add_row(&mut self, below: Option<RowId>, id: RowId) {
        let at = below.and_then(|it| self.row_place(it));
        let like = at.and_then(|at| self.rows.get(at));
        let row = BudgetRow {
            id,
            depth: like.map_or(0, |it| it.depth),
            side: like.map_or_else(Default::default, |it| it.side),
            ..BudgetRow::default()
        };
        let at = at.map_or(self.rows.len(), |at| at + 1);
        self.rows.insert(at, Arc::new(row));
    }

    /// Adds an empty column to the right of this one; at the end where that is gone.
    pub fn add_column(&mut self, beside: Option<ColumnKey>, column: BudgetColumn) {
        let at = beside.and_then(|it| self.column_place(it));
        let at = at.map_or(self.columns.len(), |at| at + 1);
        self.columns.insert(at, column);
    }

    /// Takes a row away.
    pub fn remove_row(&mut self, id: RowId) {
        self.rows.retain(|it| it.id != id);
    }

    /// Takes a column away with its figures. What followed from it is entered from then on.
    pub fn remove_column(&mut self, key: ColumnKey) {
        self.columns.retain(|it| it.key != key);
        for column in &mut self.columns {
            if column.formula.inputs().any(|it| it == key) {
                column.formula = ColumnFormula::Entered;
            }
        }
        for row in &mut self.rows {
            Arc::make_mut(row).cells.remove(&key);
        }
    }

    /// Moves a row so many places down; as far as there are any.
    pub fn move_row(&mut self, id: RowId, by: isize) {
        if let Some(at) = self.row_place(id) {
            shift(&mut self.rows, at, by);
        }
    }

    /// Moves a column so many places to the right; as far as there are any.
    pub fn move_column(&mut self, key: ColumnKey, by: isize) {
        if let Some(at) = self.column_place(key) {
            shift(&mut self.columns, at, by);
        }
    }
}

fn shift<T>(all: &mut Vec<T>, at: usize, by: isize) {
    let to = at.saturating_add_signed(by).min(all.len() - 1);
    let it = all.remove(at);
    all.insert(to, it);
}
