//! A table worked out: every cell with what is stated and what follows.

use std::ops::Deref;
use std::sync::Arc;

use super::{
    check::{Agreement, Along, Check, half},
    shape::Shape,
    working::{Cells, Work},
};
use crate::plan::{BudgetTable, Day, Decimal};

/// One cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// What was entered or published there.
    pub stated: Option<Decimal>,
    /// What its column's formula gives.
    pub by_formula: Option<Derived>,
    /// What the rows give that it sums.
    pub by_rows: Option<Derived>,
}

/// A figure that follows from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Derived {
    /// The figure, exact.
    pub value: Decimal,
    /// How far it can be from the truth because the figures it is made of were rounded.
    pub slack: Decimal,
    /// Some figure it is made of is stated. Otherwise it says nothing that others do not say, and
    /// nothing is held against it.
    pub grounded: bool,
}

impl Cell {
    /// The figure that counts: what is stated, and otherwise what follows.
    pub fn value(&self) -> Option<Decimal> {
        let follows = || self.by_formula.or(self.by_rows).map(|it| it.value);
        self.stated.or_else(follows)
    }

    /// It follows from others, whatever is stated.
    pub fn is_derived(&self) -> bool {
        self.by_formula.is_some() || self.by_rows.is_some()
    }
}

/// A table worked out.
#[derive(Debug)]
pub struct Worked<'t> {
    table: Source<'t>,
    shape: Arc<Shape>,
    day: Option<Day>,
    rows: Vec<Cells>,
}

/// The table worked out: somebody else's, or kept for as long as what follows from it.
#[derive(Debug)]
enum Source<'t> {
    Lent(&'t BudgetTable),
    Kept(Arc<BudgetTable>),
}

impl Deref for Source<'_> {
    type Target = BudgetTable;
    fn deref(&self) -> &BudgetTable {
        match self {
            Self::Lent(table) => table,
            Self::Kept(table) => table,
        }
    }
}

impl Worked<'static> {
    /// The same as [`Worked::of`], with the table kept.
    pub fn kept(table: Arc<BudgetTable>, day: Option<Day>) -> Self {
        Self::whole(Source::Kept(table), day)
    }

    /// The same, of a table that was worked out before figures in it were changed: of a large table, only what follows
    /// from them is worked out.
    pub fn after(earlier: &Self, table: Arc<BudgetTable>, day: Option<Day>) -> Self {
        if earlier.day != day || !Shape::is_shared(&earlier.table, &table) {
            return Self::kept(table, day);
        }
        let shape = Arc::clone(&earlier.shape);
        Self {
            rows: Work::again(&table, &shape, day, (&earlier.table, &earlier.rows)),
            table: Source::Kept(table),
            shape,
            day,
        }
    }
}

impl<'t> Worked<'t> {
    /// Works a table out; its figures to date run to this day. Without one, nothing is pro rata. A
    /// table that breaks the rules of a plan has only what is stated.
    pub fn of(table: &'t BudgetTable, day: Option<Day>) -> Self {
        Self::whole(Source::Lent(table), day)
    }

    fn whole(table: Source<'t>, day: Option<Day>) -> Self {
        let shape = Shape::of(&table);
        Self {
            rows: Work::whole(&table, &shape, day),
            table,
            shape: Arc::new(shape),
            day,
        }
    }

    /// The table.
    pub fn table(&self) -> &BudgetTable {
        &self.table
    }

    /// How it works itself out.
    pub(super) fn shape(&self) -> &Shape {
        &self.shape
    }

    /// The cells of a row by its place, from 0. They are the same ones for as long as none of them changes.
    pub fn row(&self, at: usize) -> Option<&Arc<[Cell]>> {
        self.rows.get(at)
    }

    /// The cell of a row and a column by their places, from 0.
    pub fn cell(&self, row: usize, column: usize) -> Cell {
        let cell = self.rows.get(row).and_then(|it| it.get(column));
        cell.copied().unwrap_or_default()
    }

    /// Every stated figure that follows from other stated figures, held against them: row by row. A
    /// figure that follows both ways is held against both.
    pub fn checks(&self) -> impl Iterator<Item = Check> + '_ {
        let columns = self.table.columns.len();
        let places =
            (0..self.rows.len()).flat_map(move |row| (0..columns).map(move |it| (row, it)));
        places.flat_map(|(row, column)| self.checks_at(row, column))
    }

    /// The figure of one cell, by its places, held against what follows.
    pub fn checks_at(&self, row: usize, column: usize) -> Vec<Check> {
        let cell = self.cell(row, column);
        let ways = [(Along::Row, cell.by_formula), (Along::Column, cell.by_rows)];
        let checks = ways.into_iter().filter_map(|(along, derived)| {
            let derived = derived.filter(|it| it.grounded)?;
            Some(self.check((row, column), along, cell.stated?, derived))
        });
        checks.collect()
    }

    fn check(
        &self,
        (row, column): (usize, usize),
        along: Along,
        stated: Decimal,
        derived: Derived,
    ) -> Check {
        let step = self.table.rounded.abs();
        let bound = derived.slack.saturating_add(half(step));
        Check {
            row: self.table.rows[row].id,
            column: self.table.columns[column].key,
            along,
            stated,
            computed: derived.value,
            bound,
            agreement: Agreement::of(stated, derived.value, bound, step),
        }
    }
}
