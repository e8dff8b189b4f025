//! A table as the rules for figures see it: headings, rows, exact numbers.

use crate::check::Place;
use crate::exchange::number::{self, Figure, Point};
use crate::plan::Decimal;

use super::Money;

/// A table with figures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// The headings above it, nearest last.
    pub title: String,
    /// The scale of its money, where it says so.
    pub scale: Option<Money>,
    /// The headings of its columns of figures.
    pub columns: Vec<String>,
    /// The columns, by number, in which nothing stands.
    pub blank: Vec<usize>,
    /// Where its headings stand.
    pub place: Option<Place>,
    /// Its rows with figures.
    pub rows: Vec<Line>,
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its heading.
    pub label: String,
    /// A part of the row above that is not added again (varav).
    pub including: bool,
    /// One number per column, where there is one.
    pub cells: Vec<Option<Number>>,
    /// Where it stands.
    pub place: Place,
}

/// A number with the decimals that it was written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// Its value.
    pub value: Decimal,
}

impl Number {
    /// The number of a cell; none where it holds none, or one that may be read in two ways.
    pub fn read(text: &str) -> Option<Self> {
        match number::read(text, Point::Unknown) {
            Figure::Number { value, .. } => Some(Self { value }),
            Figure::Ambiguous { .. } | Figure::Missing(_) | Figure::Text => None,
        }
    }

    /// Half of the last digit it was rounded to.
    pub fn half(self) -> Decimal {
        Decimal::new(5, self.value.scale() + 1)
    }
}

impl Figures {
    /// A row by its heading and a column by its own, for a reader.
    pub fn cell_name(&self, row: usize, column: usize) -> String {
        format!("{}, {}", self.rows[row].label, self.columns[column])
    }

    /// The number in a cell.
    pub fn number(&self, row: usize, column: usize) -> Option<Number> {
        self.rows.get(row)?.cells.get(column).copied().flatten()
    }
}
