//! What is said of a workbook between the application and the part that reads and writes it: what an
//! opened one holds, why one was refused, why one could not be written. Not here: the wording (`text`).

use serde::{Deserialize, Serialize};

use super::{Cell, Sheet};

/// A workbook that was read; its cells are fetched sheet by sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// Its sheets in order, the hidden ones too.
    pub sheets: Vec<Summary>,
    /// The text that this application enclosed when it wrote the workbook.
    pub enclosed: Option<String>,
    /// Who saved it last, where it says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saved: Option<Saved>,
}

/// Who saved a workbook, and when, as it says itself: to be shown, not to be believed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Saved {
    /// The name of the person; empty where it says none.
    pub by: String,
    /// When, in milliseconds since 1970 UTC.
    pub at_ms: Option<i64>,
}

/// A sheet without its cells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// What it is called.
    pub name: String,
    /// Whether the workbook hides it.
    pub is_hidden: bool,
    /// The number of the first row, from 1.
    pub first_row: usize,
    /// The number of the first column, from 1.
    pub first_column: usize,
    /// How many rows there are from the first to the last that has something in it.
    pub rows: usize,
    /// How long the longest row is.
    pub columns: usize,
}

/// Why bytes were not read as a workbook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Refusal {
    /// There are no bytes.
    Empty,
    /// It asks for a password.
    Encrypted,
    /// A workbook of Excel 97–2003 (`.xls`), or another document of that time.
    OldExcel,
    /// A binary workbook (`.xlsb`).
    BinaryExcel,
    /// A document of LibreOffice (`.ods`).
    OpenDocument,
    /// A document for Word, PowerPoint or Visio.
    OtherOffice,
    /// A web page, whatever it is called.
    WebPage,
    /// A table as plain text (CSV), whatever it is called.
    PlainText,
    /// An archive with other files in it, perhaps workbooks.
    Archive,
    /// It is no file of any kind that is known here.
    Unknown,
    /// It is a workbook, but this part of it is broken or not there.
    Damaged(String),
    /// It is a workbook, but has too much of something.
    TooLarge(Excess),
}

/// What a workbook has too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Excess {
    /// Files in its container.
    Parts,
    /// Bytes when unpacked, or text in its cells.
    Bytes,
    /// Sheets.
    Sheets,
    /// Distinct texts.
    Texts,
    /// Filled cells, or empty ones between them.
    Cells,
    /// Merged areas.
    Merged,
}

/// Why a book was not written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Unwritten {
    /// This table has more rows or columns than a sheet.
    TooLarge(String),
    /// A fault of the program, in its own words.
    Fault(String),
}

impl Sheet {
    /// The sheet without its cells.
    pub fn summary(&self) -> Summary {
        Summary {
            name: self.name.clone(),
            is_hidden: self.is_hidden,
            first_row: self.first_row,
            first_column: self.first_column,
            rows: self.rows.len(),
            columns: self.columns(),
        }
    }

    /// How long the longest row is.
    pub fn columns(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }

    /// At most `count` rows, from `from` on; none past the end.
    pub fn slice(&self, from: usize, count: usize) -> &[Vec<Cell>] {
        let rest = self.rows.get(from..).unwrap_or_default();
        &rest[..count.min(rest.len())]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slice_ends_where_the_sheet_ends() {
        let row = |text: &str| vec![Cell::Text(text.into())];
        let sheet = Sheet {
            rows: vec![row("a"), row("b"), row("c")],
            ..Sheet::default()
        };
        assert_eq!(sheet.slice(1, 1), [row("b")]);
        assert_eq!(sheet.slice(2, usize::MAX), [row("c")]);
        assert!(sheet.slice(4, 1).is_empty());
    }

    #[test]
    fn the_longest_row_counts() {
        let sheet = Sheet {
            rows: vec![vec![Cell::Empty; 2], vec![], vec![Cell::Empty; 5]],
            ..Sheet::default()
        };
        assert_eq!((sheet.summary().rows, sheet.summary().columns), (3, 5));
    }
}
