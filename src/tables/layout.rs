//! Columns, each with what stands in it: rows cannot come out longer or shorter than the headings.

use crate::book::{Cell, Column};

/// What a table consists of, without its name.
pub struct Body {
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with as many cells.
    pub rows: Vec<Vec<Cell>>,
}

/// What stands in a column, in the row that is made of an `R`.
type Made<'a, R> = Box<dyn Fn(&R) -> Cell + 'a>;

/// Columns in the making; a row is made of an `R`.
pub struct Layout<'a, R> {
    columns: Vec<Column>,
    cells: Vec<Made<'a, R>>,
}

impl<'a, R> Layout<'a, R> {
    /// No column yet.
    pub fn new() -> Self {
        Self {
            columns: Vec::new(),
            cells: Vec::new(),
        }
    }

    /// The body with a row for each of these.
    pub fn of(self, rows: impl IntoIterator<Item = R>) -> Body {
        let row = |it: R| self.cells.iter().map(|cell| cell(&it)).collect();
        Body {
            rows: rows.into_iter().map(row).collect(),
            columns: self.columns,
        }
    }

    /// A column of sentences: a wording, a comment.
    pub fn prose(self, heading: &str, cell: impl Fn(&R) -> Cell + 'a) -> Self {
        self.column(heading, 56, cell)
    }

    /// A column of names: of persons, units, statuses.
    pub fn name(self, heading: &str, cell: impl Fn(&R) -> Cell + 'a) -> Self {
        self.column(heading, 20, cell)
    }

    /// A column of figures, days or single words.
    pub fn brief(self, heading: &str, cell: impl Fn(&R) -> Cell + 'a) -> Self {
        self.column(heading, 12, cell)
    }

    /// The column of ids, which nobody reads: it tells what a row is about, whatever it is called.
    pub fn id(mut self, heading: &str, cell: impl Fn(&R) -> Cell + 'a) -> Self {
        self = self.column(heading, 36, cell);
        if let Some(column) = self.columns.last_mut() {
            column.is_hidden = true;
        }
        self
    }

    /// A column at least so many letters wide, and as wide as its heading.
    fn column(mut self, heading: &str, width: u16, cell: impl Fn(&R) -> Cell + 'a) -> Self {
        let letters = u16::try_from(heading.chars().count()).unwrap_or(u16::MAX);
        self.columns.push(Column {
            heading: heading.to_owned(),
            width: width.max(letters.saturating_add(2)),
            ..Column::default()
        });
        self.cells.push(Box::new(cell));
        self
    }
}
