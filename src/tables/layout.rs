//! Columns, each with what stands in it: rows cannot come out longer or shorter than the headings.

use crate::book::{Cell, Column};

/// What a table consists of, without its name. The cells of a row are made when it is taken.
pub struct Body<'a> {
    /// Its columns.
    pub columns: Vec<Column>,
    /// How many rows there are.
    pub count: usize,
    /// The next row, with as many cells as there are columns.
    pub next: Box<dyn FnMut() -> Option<Vec<Cell>> + 'a>,
}

impl<'a> Body<'a> {
    /// The body with one more row at its end.
    pub fn with_last(self, row: Vec<Cell>) -> Self {
        let (mut next, mut last) = (self.next, Some(row));
        Self {
            columns: self.columns,
            count: self.count + 1,
            next: Box::new(move || next().or_else(|| last.take())),
        }
    }
}

/// A body in the making. What has to be found out before there can be rows, and takes its time, is a step.
pub enum Making<'a> {
    /// Some milliseconds' work, and what comes of it.
    Step(Box<dyn FnOnce() -> Self + 'a>),
    /// All is found out.
    Made(Body<'a>),
}

impl<'a> Making<'a> {
    /// What a step leads to.
    pub fn after(step: impl FnOnce() -> Self + 'a) -> Self {
        Self::Step(Box::new(step))
    }
}

impl<'a> From<Body<'a>> for Making<'a> {
    fn from(body: Body<'a>) -> Self {
        Self::Made(body)
    }
}

/// What stands in a column, in the row that is made of an `R`.
type Made<'a, R> = Box<dyn Fn(&R) -> Cell + 'a>;

/// Columns in the making; a row is made of an `R`.
pub struct Layout<'a, R> {
    columns: Vec<Column>,
    cells: Vec<Made<'a, R>>,
}

impl<'a, R: 'a> Layout<'a, R> {
    /// No column yet.
    pub fn new() -> Self {
        Self {
            columns: Vec::new(),
            cells: Vec::new(),
        }
    }

    /// The body with a row for each of these, which are held until then: they are to be light.
    pub fn of(self, rows: Vec<R>) -> Body<'a> {
        self.with(rows.len(), rows.into_iter())
    }

    /// The same for so many that are made one by one.
    pub fn with(self, count: usize, mut rows: impl Iterator<Item = R> + 'a) -> Body<'a> {
        let cells = self.cells;
        Body {
            columns: self.columns,
            count,
            next: Box::new(move || rows.next().map(|it| row(&cells, &it))),
        }
    }

    /// The row that one of these makes.
    pub fn row(&self, it: &R) -> Vec<Cell> {
        row(&self.cells, it)
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

fn row<R>(cells: &[Made<'_, R>], it: &R) -> Vec<Cell> {
    cells.iter().map(|cell| cell(it)).collect()
}
