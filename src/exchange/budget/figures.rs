//! The figures of a table, read by the signs and the unit of the table.

use super::{Fault, Problem, pieces::Piece};
use crate::exchange::{
    clean,
    number::{self, Figure, Point},
    table::{Cell, Row},
};
use crate::plan::Decimal;

/// What amounts are published in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// The table does not say, or they are no money.
    None,
    /// Single kronor.
    Kr,
    /// Thousands.
    Tkr,
    /// Millions.
    Mnkr,
}

impl Unit {
    /// What the headings and the title say.
    pub fn of(piece: &Piece<'_>) -> Self {
        let heads = piece.heads.iter().flat_map(|row| &row.cells);
        let texts = heads
            .map(|cell| cell.text.as_str())
            .chain([piece.title.as_str()]);
        let key = clean::key(&texts.collect::<Vec<_>>().join(" "));
        let mut words = key.split(|c: char| !c.is_alphabetic());
        let unit = words.find_map(|word| match word {
            "mnkr" | "mkr" | "miljoner" => Some(Self::Mnkr),
            "tkr" | "kkr" => Some(Self::Tkr),
            "kr" | "kronor" => Some(Self::Kr),
            _ => None,
        });
        unit.unwrap_or(Self::None)
    }

    /// What the plan keeps the amounts in.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Kr | Self::Tkr | Self::Mnkr => "tkr",
        }
    }

    fn in_tkr(self, figure: Decimal) -> Option<Decimal> {
        match self {
            Self::None | Self::Tkr => Some(figure),
            Self::Kr => Some(figure.checked_div(Decimal::ONE_THOUSAND)?.normalize()),
            Self::Mnkr => figure.checked_mul(Decimal::ONE_THOUSAND),
        }
    }
}

/// The figures of a table, row by row; none where a cell is empty.
pub struct Figures {
    /// Rows of as many cells as there are columns of figures.
    pub rows: Vec<Vec<Option<Decimal>>>,
    /// The step that they were rounded to.
    pub step: Decimal,
}

impl Figures {
    /// Reads them.
    pub fn of(piece: &Piece<'_>, unit: Unit, problems: &mut Vec<Problem>) -> Self {
        let heads = piece.heads.iter().map(|row| row.cells.len());
        let width = heads.max().unwrap_or(0).saturating_sub(piece.labels);
        let points: Vec<Point> = (0..width)
            .map(|at| Point::of(cells(piece, at + piece.labels)))
            .collect();
        let mut read = |row: &Row, at: usize| {
            let cell = row.cells.get(at + piece.labels)?;
            match figure(cell, points[at], unit) {
                Ok(figure) => figure,
                Err(fault) => {
                    let place = cell.place;
                    problems.push(Problem { place, fault });
                    None
                }
            }
        };
        let rows = piece.body.iter();
        let rows: Vec<Vec<_>> = rows
            .map(|row| (0..width).map(|at| read(row, at)).collect())
            .collect();
        let step = step(&rows, unit);
        Self { rows, step }
    }

    /// The figures of a column, row by row.
    pub fn column(&self, column: usize) -> impl Iterator<Item = Option<Decimal>> + Clone + '_ {
        self.rows
            .iter()
            .map(move |row| row.get(column).copied().flatten())
    }

    /// Whether a figure is so many others together, as far as rounding allows.
    pub fn agrees(&self, stated: Decimal, computed: Decimal, addends: usize) -> bool {
        let bound = self.step.saturating_mul(Decimal::from(addends + 1)) / Decimal::TWO;
        let apart = stated.checked_sub(computed);
        apart.is_some_and(|it| it.abs() <= bound)
    }
}

fn cells<'p>(piece: &'p Piece<'_>, at: usize) -> impl Iterator<Item = &'p str> {
    let cells = piece.body.iter().filter_map(move |row| row.cells.get(at));
    cells.map(|cell| cell.text.as_str())
}

/// A sign for “nothing here” is an empty cell: in a table of money it stands for no amount.
fn figure(cell: &Cell, point: Point, unit: Unit) -> Result<Option<Decimal>, Fault> {
    if cell.is_blank() {
        return Ok(None);
    }
    let text = || clean::whole(&cell.text);
    match number::read(&cell.text, point) {
        Figure::Number { value, .. } => match unit.in_tkr(value) {
            Some(value) => Ok(Some(value)),
            None => Err(Fault::TooLarge(text())),
        },
        Figure::Missing(_) => Ok(None),
        Figure::Ambiguous { .. } => Err(Fault::Ambiguous(text())),
        Figure::Text => Err(Fault::NoFigure(text())),
    }
}

/// Whole tkr or places; of kronor and millions, the last decimal that any figure has.
fn step(rows: &[Vec<Option<Decimal>>], unit: Unit) -> Decimal {
    match unit {
        Unit::None | Unit::Tkr => Decimal::ONE,
        Unit::Kr => Decimal::new(1, 3),
        Unit::Mnkr => {
            let millions = rows.iter().flatten().flatten();
            let millions = millions.filter_map(|it| it.checked_div(Decimal::ONE_THOUSAND));
            let decimals = millions.map(|it| it.normalize().scale()).max();
            let last = Decimal::new(1, decimals.unwrap_or(0));
            last.saturating_mul(Decimal::ONE_THOUSAND).normalize()
        }
    }
}
