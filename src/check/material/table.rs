//! A table as the rules for figures see it: headings, rows, exact numbers.

use crate::check::Place;
use crate::exchange::number::{self, Figure, Point};
use crate::plan::{BudgetCellKey, BudgetTableId, ColumnKey, Decimal, OccasionId, RecordKey, RowId};

use super::Money;
use super::amount::half_of_last;

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
    /// Which table of the plan's economy it is; none of a table in a text.
    pub budget: Option<Budget>,
}

/// A table of the plan's economy: what its rows and columns are known by.
#[derive(Clone, Debug, PartialEq)]
pub struct Budget {
    /// The table.
    pub table: BudgetTableId,
    /// The occasion that it is about.
    pub occasion: Option<OccasionId>,
    /// Its rows.
    pub rows: Vec<RowId>,
    /// Its columns.
    pub columns: Vec<ColumnKey>,
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
        half_of_last(self.value)
    }
}

impl Figures {
    /// A row by its heading and a column by its own, for a reader.
    pub fn cell_name(&self, row: usize, column: usize) -> String {
        format!("{}, {}", self.rows[row].label, self.columns[column])
    }

    /// Where a cell is: itself in the economy of a plan, in a text the row that it stands in.
    pub fn cell_place(&self, row: usize, column: usize) -> Option<Place> {
        let Some(budget) = &self.budget else {
            return Some(self.rows.get(row)?.place.clone());
        };
        let key = BudgetCellKey {
            table: budget.table,
            row: *budget.rows.get(row)?,
            column: *budget.columns.get(column)?,
        };
        Some(Place::Record(RecordKey::BudgetCell(key), &[]))
    }

    /// Whether a row adds up the others.
    pub fn is_total(&self, row: usize) -> bool {
        let label = self.rows[row].label.to_lowercase();
        let sums = ["summa", "total", "netto"];
        sums.iter().any(|word| label.starts_with(word))
    }

    /// Whether a text about an occasion can mean it: it is about the same one, or one of them about none.
    pub fn is_of(&self, occasion: Option<OccasionId>) -> bool {
        let own = self.budget.as_ref().and_then(|it| it.occasion);
        own.is_none() || occasion.is_none() || own == occasion
    }

    /// The number in a cell.
    pub fn number(&self, row: usize, column: usize) -> Option<Number> {
        self.rows.get(row)?.cells.get(column).copied().flatten()
    }
}
