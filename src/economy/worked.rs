//! A table worked out: every cell with what is stated and what follows.

use std::ops::Deref;
use std::sync::Arc;

use super::{
    addends::{self, Addends},
    check::{Agreement, Along, Check},
};
use crate::plan::{Accrual, BudgetRow, BudgetTable, ColumnFormula, Day, Decimal, RowRole, Step};

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
    /// Row by row.
    cells: Vec<Cell>,
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
        let cells = Worked::of(&table, day).cells;
        Self {
            table: Source::Kept(table),
            cells,
        }
    }
}

impl<'t> Worked<'t> {
    /// Works a table out; its figures to date run to this day. Without one, nothing is pro rata. A
    /// table that breaks the rules of a plan has only what is stated.
    pub fn of(table: &'t BudgetTable, day: Option<Day>) -> Self {
        let mut work = Work {
            addends: Addends::of(&table.rows),
            months: day.map(Day::months_gone),
            half_step: half(table.rounded.abs()),
            worked: Self::stated(table),
        };
        let rows = addends::in_order(&table.rows);
        for step in table.steps().unwrap_or_default() {
            for row in &rows {
                work.cell(*row, &step);
            }
        }
        work.worked
    }

    /// What is stated alone.
    fn stated(table: &'t BudgetTable) -> Self {
        let cell = |row: &BudgetRow, key| Cell {
            stated: row.cells.get(key).copied(),
            ..Cell::default()
        };
        let of_row = |row| table.columns.iter().map(move |it| cell(row, &it.key));
        Self {
            cells: table.rows.iter().flat_map(of_row).collect(),
            table: Source::Lent(table),
        }
    }

    /// The table.
    pub fn table(&self) -> &BudgetTable {
        &self.table
    }

    /// The cell of a row and a column by their places, from 0.
    pub fn cell(&self, row: usize, column: usize) -> Cell {
        let there = row < self.table.rows.len() && column < self.table.columns.len();
        let cell = there.then(|| self.cells[row * self.table.columns.len() + column]);
        cell.unwrap_or_default()
    }

    /// Every stated figure that follows from other stated figures, held against them: row by row. A
    /// figure that follows both ways is held against both.
    pub fn checks(&self) -> impl Iterator<Item = Check> + '_ {
        let columns = self.table.columns.len().max(1);
        let places = 0..self.cells.len();
        places.flat_map(move |at| self.checks_at(at / columns, at % columns))
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

fn half(step: Decimal) -> Decimal {
    step / Decimal::TWO
}

/// The whole, in per cent.
const WHOLE: Decimal = Decimal::ONE_HUNDRED;

/// A table being worked out.
struct Work<'t> {
    worked: Worked<'t>,
    addends: Addends,
    months: Option<Decimal>,
    half_step: Decimal,
}

/// A figure as others see it.
#[derive(Clone, Copy)]
struct Known {
    value: Decimal,
    slack: Decimal,
    stated: bool,
}

impl Work<'_> {
    /// Works out one cell, when all that it is made of has been.
    fn cell(&mut self, row: usize, step: &Step) {
        let by_formula = self.by_formula(row, step);
        let by_rows = step
            .formula
            .adds_up()
            .then(|| self.by_rows(row, step.column));
        let columns = self.worked.table.columns.len();
        let cell = &mut self.worked.cells[row * columns + step.column];
        cell.by_formula = by_formula;
        cell.by_rows = by_rows.flatten();
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
        let addends = self.addends.of_row(row).iter();
        sum(addends.filter_map(|row| self.known(*row, column)))
    }

    /// As much of the year's figure as months have gone, where the row is used up evenly.
    fn pro_rata(&self, row: usize, year: Known) -> Option<Derived> {
        let row = &self.worked.table.rows[row];
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
        let columns = self.worked.table.columns.len();
        let cell = &self.worked.cells[row * columns + column];
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
