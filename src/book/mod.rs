//! Tables as a spreadsheet knows them: typed cells, in and out.
//!
//! What comes in is a [`Sheet`]: cells as they stood, nothing said about what they mean. What goes out
//! is a [`Table`]: headings, typed columns, and what a person may fill in. Both are plain data that can
//! be handed to the part of the application that reads and writes workbooks, which knows no plan. Not
//! here: the formats themselves, and what the tables are made of (`exchange`).

mod enclosed;
mod opened;

use serde::{Deserialize, Serialize};

use crate::plan::{Day, Decimal};

pub use enclosed::{ENCLOSED, enclosed, pieces};
pub use opened::{Excess, Opened, Refusal, Saved, Summary, Unwritten};

/// What stands in one cell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// A text, kept letter by letter.
    Text(String),
    /// A figure, exact as it is shown.
    Number(Decimal),
    /// A share that is shown in per cent; 0.7 is 70 %.
    Share(Decimal),
    /// A day.
    Day(Day),
    /// Yes or no.
    Truth(bool),
    /// A formula that has no result, with what the spreadsheet says of it, such as `#DIV/0!`.
    Fault(String),
}

/// A merged area: its first cell reaches over all of it. Rows and columns are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// The first row.
    pub row: usize,
    /// The first column.
    pub column: usize,
    /// How many rows, at least 1.
    pub rows: usize,
    /// How many columns, at least 1.
    pub columns: usize,
}

/// A sheet of a workbook as it came.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Sheet {
    /// What it is called.
    pub name: String,
    /// Whether the workbook hides it.
    pub is_hidden: bool,
    /// The number of the first row, from 1: spreadsheets leave out the empty rows above.
    pub first_row: usize,
    /// The number of the first column, from 1.
    pub first_column: usize,
    /// Its cells, row by row. Rows may differ in length.
    pub rows: Vec<Vec<Cell>>,
    /// The merged areas, counted from the first row and column of `rows`.
    pub merged: Vec<Area>,
}

/// The most cells, empty ones counted, that a workbook is written with: as many as are read again, and what the
/// part that writes it has memory for.
pub const MAX_CELLS: usize = 1_000_000;

/// A table on its way out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Table {
    /// What its sheet is called; the writer makes it fit what workbooks allow.
    pub name: String,
    /// Lines above the headings: what it shows, of what plan, at what time.
    pub preface: Vec<String>,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with as many cells as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table on its way out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// How wide it is, in letters.
    pub width: u16,
    /// Whether a person may write in it.
    pub filling: Filling,
    /// Whether it is kept out of sight: ids that a reply needs.
    pub is_hidden: bool,
}

/// Whether and how a person may fill in a column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Filling {
    /// Where the table has a column to fill in, the others are locked.
    #[default]
    Fixed,
    /// Anything.
    Free,
    /// One of these, offered in a list.
    Choice(Vec<String>),
}

impl Table {
    /// Whether a person is to fill in something.
    pub fn is_form(&self) -> bool {
        let is_open = |column: &Column| column.filling != Filling::Fixed;
        self.columns.iter().any(is_open)
    }
}
