//! A table of hundreds of thousands of rows, held compactly, whether it came as text or from a workbook.

use std::borrow::Cow;

use crate::{
    book::{self, Sheet},
    exchange::{csv::unguarded, table::Place},
    plan::{Day, Decimal},
};

/// The rows of a long table, the headings among them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LongTable {
    pub(super) rows: Rows,
    /// What stands between the cells, where they came as text.
    pub(super) delimiter: Option<u8>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Rows {
    Text(Texts),
    Cells {
        rows: Vec<Vec<book::Cell>>,
        first: Place,
    },
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content<'a> {
    /// Nothing.
    Empty,
    /// A text.
    Text(&'a str),
    /// A figure.
    Number(Decimal),
    /// A share of one, shown in per cent.
    Share(Decimal),
    /// A day.
    Day(Day),
    /// Yes or no.
    Truth(bool),
    /// A formula that has no result.
    Fault(&'a str),
}

/// Rows of texts, all in one string: a hundred thousand strings would cost more than what they hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Texts {
    text: String,
    /// Where each cell ends in the text, which is shorter than [`MAX_BYTES`](super::MAX_BYTES).
    ends: Vec<u32>,
    /// The line of each row, and the number of cells up to its end.
    rows: Vec<(usize, usize)>,
}

impl LongTable {
    /// The table on a sheet of a workbook: a merged cell stands in every cell that it covers.
    pub fn from_sheet(sheet: Sheet) -> Self {
        let Sheet {
            mut rows,
            merged,
            first_row,
            first_column,
            ..
        } = sheet;
        for area in merged {
            let first = rows.get(area.row).and_then(|row| row.get(area.column));
            let Some(first) = first.cloned() else {
                continue;
            };
            for row in rows.iter_mut().skip(area.row).take(area.rows) {
                for cell in row.iter_mut().skip(area.column).take(area.columns) {
                    cell.clone_from(&first);
                }
            }
        }
        Self {
            rows: Rows::Cells {
                rows,
                first: Place {
                    row: first_row.max(1),
                    column: first_column.max(1),
                },
            },
            delimiter: None,
        }
    }

    /// Number of rows, headings and blank ones included.
    pub fn len(&self) -> usize {
        match &self.rows {
            Rows::Text(texts) => texts.rows.len(),
            Rows::Cells { rows, .. } => rows.len(),
        }
    }

    /// No rows.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Number of cells in a row, from 0.
    pub fn width(&self, row: usize) -> usize {
        match &self.rows {
            Rows::Text(texts) => texts.cells(row).len(),
            Rows::Cells { rows, .. } => rows.get(row).map_or(0, Vec::len),
        }
    }

    /// What stands in a cell; both are counted from 0. Beyond the end of a row there is nothing. Texts of
    /// a workbook need no guard and have none.
    pub fn cell(&self, row: usize, column: usize) -> Content<'_> {
        match &self.rows {
            Rows::Text(texts) => match texts.cell(row, column) {
                "" => Content::Empty,
                text => Content::Text(unguarded(text)),
            },
            Rows::Cells { rows, .. } => {
                let cell = rows.get(row).and_then(|row| row.get(column));
                cell.map_or(Content::Empty, Content::of)
            }
        }
    }

    /// Where a cell stands as a person counts it: its line or row, and its column.
    pub fn place(&self, row: usize, column: usize) -> Place {
        match &self.rows {
            Rows::Text(texts) => Place {
                row: texts.rows.get(row).map_or(0, |(line, _)| *line),
                column: column + 1,
            },
            Rows::Cells { first, .. } => Place {
                row: first.row + row,
                column: first.column + column,
            },
        }
    }
}

impl<'a> Content<'a> {
    fn of(cell: &'a book::Cell) -> Self {
        match cell {
            book::Cell::Empty => Self::Empty,
            book::Cell::Text(text) => Self::Text(text),
            book::Cell::Number(number) => Self::Number(*number),
            book::Cell::Share(share) => Self::Share(*share),
            book::Cell::Day(day) => Self::Day(*day),
            book::Cell::Truth(truth) => Self::Truth(*truth),
            book::Cell::Fault(fault) => Self::Fault(fault),
        }
    }

    /// It as text: figures with a decimal point, shares in per cent.
    pub fn text(&self) -> Cow<'a, str> {
        match self {
            Self::Empty => Cow::Borrowed(""),
            Self::Text(text) | Self::Fault(text) => Cow::Borrowed(text),
            Self::Number(number) => Cow::Owned(number.to_string()),
            Self::Share(share) => {
                let per_cent = share.saturating_mul(Decimal::ONE_HUNDRED).normalize();
                Cow::Owned(format!("{per_cent} %"))
            }
            Self::Day(day) => Cow::Owned(day.to_string()),
            Self::Truth(truth) => Cow::Borrowed(if *truth { "ja" } else { "nej" }),
        }
    }

    /// Nothing but white space.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }
}

impl Texts {
    /// No rows yet, of a file of so many bytes: the cells hold no more, and no room is taken twice as they grow.
    pub fn with_room(bytes: usize) -> Self {
        Self {
            text: String::with_capacity(bytes),
            ..Self::default()
        }
    }

    pub fn push_cell(&mut self, text: &str) {
        self.text.push_str(text);
        self.ends.push(self.text.len() as u32);
    }

    pub fn cell_count(&self) -> usize {
        self.ends.len()
    }

    /// Ends the row of the cells pushed since the last one.
    pub fn end_row(&mut self, line: usize) {
        self.rows.push((line, self.ends.len()));
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// The places of a row's cells among all cells.
    fn cells(&self, row: usize) -> std::ops::Range<usize> {
        let before = row.checked_sub(1).and_then(|row| self.rows.get(row));
        let start = before.map_or(0, |(_, end)| *end);
        self.rows.get(row).map_or(0..0, |(_, end)| start..*end)
    }

    fn cell(&self, row: usize, column: usize) -> &str {
        let Some(at) = self.cells(row).nth(column) else {
            return "";
        };
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[start as usize..self.ends[at] as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::Area;

    #[test]
    fn a_merged_cell_stands_wherever_it_covers_and_a_lying_one_does_no_harm() {
        let text = |text: &str| book::Cell::Text(text.to_owned());
        let area = |row, rows| Area {
            row,
            column: 0,
            rows,
            columns: usize::MAX,
        };
        let table = LongTable::from_sheet(Sheet {
            first_row: 3,
            first_column: 2,
            rows: vec![vec![text("a")], vec![book::Cell::Empty, text("b")], vec![]],
            merged: vec![area(0, usize::MAX), area(9, 1)],
            ..Sheet::default()
        });
        assert_eq!(table.cell(1, 1), Content::Text("a"));
        assert_eq!(table.cell(2, 0), Content::Empty);
        assert_eq!(table.place(1, 1), Place { row: 4, column: 3 });
        assert_eq!((table.len(), table.width(1)), (3, 2));
    }
}
