//! Working a table out: all of it, or what follows from the figures that have changed.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{
    Cell, Derived,
    check::{WHOLE, half},
    shape::Shape,
};
use crate::plan::{Accrual, BudgetRow, BudgetTable, ColumnFormula, Day, Decimal, RowRole, Step};

/// The cells of a row. A table worked out again shares those of the rows in which nothing has changed.
pub type Cells = Arc<[Cell]>;

/// A table being worked out.
pub struct Work<'w> {
    table: &'w BudgetTable,
    shape: &'w Shape,
    months: Option<Decimal>,
    half_step: Decimal,
    rows: Vec<Cells>,
}

/// A figure as others see it.
#[derive(Clone, Copy)]
struct Known {
    value: Decimal,
    slack: Decimal,
    stated: bool,
}

impl<'w> Work<'w> {
    /// The rows of a table with all that follows; its figures to date run to this day.
    pub fn whole(table: &'w BudgetTable, shape: &'w Shape, day: Option<Day>) -> Vec<Cells> {
        let rows = table.rows.iter().map(|row| stated(table, row));
        let mut work = Self::with(table, shape, day, rows.collect());
        for step in shape.steps() {
            for row in shape.in_order() {
                work.cell(*row, step);
            }
        }
        work.rows
    }

    /// The same of a table that was worked out before some of its rows were changed, to the same day and in the same
    /// shape.
    pub fn again(
        table: &'w BudgetTable,
        shape: &'w Shape,
        day: Option<Day>,
        (before, rows): (&BudgetTable, &[Cells]),
    ) -> Vec<Cells> {
        let mut work = Self::with(table, shape, day, rows.to_vec());
        let mut changed = vec![BTreeSet::new(); table.columns.len()];
        for (row, (was, is)) in before.rows.iter().zip(&table.rows).enumerate() {
            if !Arc::ptr_eq(was, is) {
                work.state(row, is, &mut changed);
            }
        }
        work.follow(changed);
        work.rows
    }

    fn with(table: &'w BudgetTable, shape: &'w Shape, day: Option<Day>, rows: Vec<Cells>) -> Self {
        Self {
            table,
            shape,
            months: day.map(Day::months_gone),
            half_step: half(table.rounded.abs()),
            rows,
        }
    }

    /// Takes what a changed row states, and tells where that is something else: by columns, the places of rows.
    fn state(&mut self, row: usize, is: &BudgetRow, changed: &mut [BTreeSet<usize>]) {
        for (at, column) in self.table.columns.iter().enumerate() {
            let stated = is.cells.get(&column.key).copied();
            if self.rows[row][at].stated != stated {
                Arc::make_mut(&mut self.rows[row])[at].stated = stated;
                changed[at].insert(self.shape.place(row));
            }
        }
    }

    /// Works out what follows from cells, however far on.
    fn follow(&mut self, mut changed: Vec<BTreeSet<usize>>) {
        let shape = self.shape;
        for step in shape.steps() {
            let mut waiting = std::mem::take(&mut changed[step.column]);
            for input in &step.inputs {
                waiting.extend(&changed[*input]);
            }
            let mut done = BTreeSet::new();
            while let Some(place) = waiting.pop_first() {
                let row = shape.in_order()[place];
                self.cell(row, step);
                done.insert(place);
                if step.formula.adds_up() {
                    waiting.extend(shape.sums(row).iter().map(|row| shape.place(*row)));
                }
            }
            changed[step.column] = done;
        }
    }

    /// Works out one cell, when all that it is made of has been.
    fn cell(&mut self, row: usize, step: &Step) {
        let by_formula = self.by_formula(row, step);
        let adds_up = step.formula.adds_up();
        let by_rows = adds_up.then(|| self.by_rows(row, step.column)).flatten();
        let cell = &mut Arc::make_mut(&mut self.rows[row])[step.column];
        (cell.by_formula, cell.by_rows) = (by_formula, by_rows);
    }

    fn by_formula(&self, row: usize, step: &Step) -> Option<Derived> {
        let input = |at: usize| self.known(row, *step.inputs.get(at)?);
        match step.formula {
            ColumnFormula::Entered => None,
            ColumnFormula::Sum { .. } => sum([input(0), input(1)].into_iter().flatten()),
            ColumnFormula::Difference { .. } => {
                let less = input(1)?;
                let negative = Known {
                    value: -less.value,
                    ..less
                };
                sum([input(0)?, negative].into_iter())
            }
            ColumnFormula::Share { .. } => share(input(0)?, input(1)?),
            ColumnFormula::ProRata { .. } => self.pro_rata(row, input(0)?),
        }
    }

    fn by_rows(&self, row: usize, column: usize) -> Option<Derived> {
        let addends = self.shape.addends(row).iter();
        sum(addends.filter_map(|row| self.known(*row, column)))
    }

    /// As much of the year's figure as months have gone, where the row is used up evenly.
    fn pro_rata(&self, row: usize, year: Known) -> Option<Derived> {
        let row = &self.table.rows[row];
        let evenly = row.accrual == Accrual::Evenly && row.role != RowRole::Heading;
        let months = self.months.filter(|_| evenly)?;
        let part = |figure: Decimal| figure.checked_mul(months)?.checked_div(Decimal::from(12));
        Some(Derived {
            value: part(year.value)?.normalize(),
            slack: part(year.slack)?,
            grounded: year.stated,
        })
    }

    fn known(&self, row: usize, column: usize) -> Option<Known> {
        let cell = &self.rows[row][column];
        if let Some(value) = cell.stated {
            return Some(Known {
                value,
                slack: self.half_step,
                stated: true,
            });
        }
        let derived = cell.by_formula.or(cell.by_rows)?;
        Some(Known {
            value: derived.value,
            slack: derived.slack,
            stated: false,
        })
    }
}

/// What a row states, column by column.
fn stated(table: &BudgetTable, row: &BudgetRow) -> Cells {
    let cell = |key| Cell {
        stated: row.cells.get(key).copied(),
        ..Cell::default()
    };
    table.columns.iter().map(|it| cell(&it.key)).collect()
}

/// Figures added up; `None` of none, or past what figures can be.
fn sum(addends: impl Iterator<Item = Known>) -> Option<Derived> {
    let mut whole: Option<Derived> = None;
    for it in addends {
        whole = Some(match whole {
            None => Derived {
                value: it.value,
                slack: it.slack,
                grounded: it.stated,
            },
            Some(so_far) => Derived {
                value: so_far.value.checked_add(it.value)?,
                slack: so_far.slack.checked_add(it.slack)?,
                grounded: so_far.grounded || it.stated,
            },
        });
    }
    whole
}

/// One figure in per cent of another.
fn share(of: Known, by: Known) -> Option<Derived> {
    let value = of.value.checked_mul(WHOLE)?.checked_div(by.value)?;
    // To first order: an error of either figure, in per cent of the divisor.
    let error = of
        .slack
        .checked_add(by.slack.checked_mul(value.abs())?.checked_div(WHOLE)?)?;
    Some(Derived {
        value: value.normalize(),
        slack: error.checked_mul(WHOLE)?.checked_div(by.value.abs())?,
        grounded: of.stated || by.stated,
    })
}
