//! Which stated figures could follow instead: others give them too, so that nothing is lost where they are taken away.

use super::{Agreement, Worked};
use crate::plan::{ColumnKey, RowId};

/// A cell by its row and its column.
pub type RowColumn = (RowId, ColumnKey);

impl Worked<'_> {
    /// Every stated figure that others give too, row by row. Without them the table works itself out.
    pub fn could_follow(&self) -> Vec<RowColumn> {
        let columns = self.table().columns.len().max(1);
        let places = (0..self.table().rows.len() * columns).map(|at| (at / columns, at % columns));
        self.stated_too(places)
    }

    /// Those of them that build on any of these figures, however far on: the sum that a figure is part of, what that
    /// sum deviates by, the net of it. The figures themselves are not among them.
    pub fn built_on(&self, cells: &[RowColumn]) -> Vec<RowColumn> {
        let table = self.table();
        let columns = table.columns.len();
        let place = |(row, column): &RowColumn| {
            Some((table.row_place(*row)?, table.column_place(*column)?))
        };
        let from: Vec<(usize, usize)> = cells.iter().filter_map(place).collect();
        let reached = self.reached(&from);
        let places = (0..reached.len()).filter(|at| reached[*at]);
        let places = places.map(|at| (at / columns, at % columns));
        self.stated_too(places.filter(|it| !from.contains(it)))
    }

    /// How many of these figures contradict what follows.
    pub fn contradicting(&self, cells: &[RowColumn]) -> usize {
        let table = self.table();
        let contradicts = |(row, column): &&RowColumn| {
            let place = table.row_place(*row).zip(table.column_place(*column));
            let checks = place.map(|(row, column)| self.checks_at(row, column));
            let mut checks = checks.into_iter().flatten();
            checks.any(|it| it.agreement == Agreement::Contradiction)
        };
        cells.iter().filter(contradicts).count()
    }

    fn stated_too(&self, places: impl Iterator<Item = (usize, usize)>) -> Vec<RowColumn> {
        let table = self.table();
        let is_both = |(row, column): &(usize, usize)| {
            let cell = self.cell(*row, *column);
            cell.stated.is_some() && cell.is_derived()
        };
        let named = |(row, column): (usize, usize)| (table.rows[row].id, table.columns[column].key);
        places.filter(is_both).map(named).collect()
    }

    /// The cells that follow from any of these, and they themselves: row by row.
    fn reached(&self, from: &[(usize, usize)]) -> Vec<bool> {
        let table = self.table();
        let columns = table.columns.len();
        let mut reached = vec![false; table.rows.len() * columns];
        for (row, column) in from {
            reached[row * columns + column] = true;
        }
        let shape = self.shape();
        for step in shape.steps() {
            for row in shape.in_order() {
                let cell = self.cell(*row, step.column);
                let along = || step.inputs.iter().any(|at| reached[row * columns + at]);
                let down = || {
                    let mut parts = shape.addends(*row).iter();
                    parts.any(|row| reached[row * columns + step.column])
                };
                let follows =
                    (cell.by_formula.is_some() && along()) || (cell.by_rows.is_some() && down());
                reached[row * columns + step.column] |= follows;
            }
        }
        reached
    }
}
