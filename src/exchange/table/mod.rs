//! A pasted table as rows of cells that remember where they stood.
//!
//! What is here: [`Grid`] and the readers that make one of plain text ([`Grid::from_text`]) or of
//! cells with spans ([`Grid::from_rows`]). What is not: what the columns mean (`roles`) and what
//! becomes of the cells (`placing`). The readers keep every character of a cell; only line ends
//! between rows, delimiters and the quotes around a cell are structure and go.

mod blocks;
mod copied;
mod delimited;
mod layout;
mod lines;
mod pipes;
mod sniff;
mod spans;
mod workbook;

pub use copied::{copied, to_copy};
pub(super) use delimited::{Mark, Reader};
pub use layout::Layout;
pub(super) use layout::separator_line;
pub(super) use sniff::sniffed;
pub use spans::RawCell;
pub use workbook::{cells, typed};

/// A position in the pasted material, as a person counts: from 1.
///
/// In text the row is the number of the line where the row starts; in a table of cells it is the
/// number of the row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The row or line, from 1.
    pub row: usize,
    /// The column, from 1.
    pub column: usize,
}

/// One cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// The text as it stood, residue of converters included; empty where another cell covers this one.
    pub text: String,
    /// Where it stood.
    pub place: Place,
    /// The merged cell that reaches over this one, where there is one.
    pub covered_by: Option<Place>,
}

impl Cell {
    /// Nothing but white space.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// What sort of row it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RowKind {
    /// A row of the table.
    #[default]
    Data,
    /// Only dashes: a rule drawn in text.
    Separator,
    /// A line beside the table: a title above it, a paragraph after it.
    Beside,
    /// The column headings, also where a new page repeats them. Told by `sheet`, not by the readers.
    Header,
}

/// One row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The cells, left to right. Rows may differ in length.
    pub cells: Vec<Cell>,
    /// What sort of row it is.
    pub kind: RowKind,
    /// A blank line, a page break, stood before it.
    pub after_gap: bool,
}

impl Row {
    /// The cells that hold something.
    pub fn filled(&self) -> impl Iterator<Item = &Cell> {
        self.cells.iter().filter(|cell| !cell.is_blank())
    }

    /// The number of the row, from 1; 0 for a row without cells.
    pub fn number(&self) -> usize {
        self.cells.first().map_or(0, |cell| cell.place.row)
    }
}

/// A pasted table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// The rows, blank ones left out.
    pub rows: Vec<Row>,
}

/// The most that is read in one go. A municipality's largest plan is far below.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of text.
    pub bytes: usize,
    /// Rows.
    pub rows: usize,
    /// Cells in one row.
    pub columns: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 4 * 1024 * 1024,
            rows: 20_000,
            columns: 200,
        }
    }
}

/// The material is too big to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooBig {
    /// Bytes of text.
    Bytes {
        /// What was found.
        found: usize,
        /// What is read at most.
        limit: usize,
    },
    /// Rows.
    Rows {
        /// What was found.
        found: usize,
        /// What is read at most.
        limit: usize,
    },
    /// Cells in one row.
    Columns {
        /// The row, from 1.
        row: usize,
        /// What was found.
        found: usize,
        /// What is read at most.
        limit: usize,
    },
}

impl Grid {
    /// Reads a table out of text as Word, PDF readers and Excel paste it.
    ///
    /// # Errors
    /// The text is bigger than [`Limits::default`].
    pub fn from_text(text: &str) -> Result<Self, TooBig> {
        layout::read(text, Limits::default())
    }

    /// Reads tables of figures out of text: every line is a row of its own, whatever it begins with.
    ///
    /// # Errors
    /// The text is bigger than [`Limits::default`].
    pub fn from_lines(text: &str) -> Result<Self, TooBig> {
        layout::lines(text, Limits::default())
    }

    /// Reads a table out of a file that is called CSV: cells between delimiters, whatever else it looks like.
    ///
    /// # Errors
    /// The text is bigger than [`Limits::default`].
    pub fn from_csv(text: &str) -> Result<Self, TooBig> {
        sniff::read(text, Limits::default())
    }

    /// Makes a table of cells with spans, as a page or a workbook has them. A merged cell's text
    /// stands in its first place; the other places say what covers them.
    ///
    /// # Errors
    /// The cells are more than [`Limits::default`].
    pub fn from_rows(rows: Vec<Vec<RawCell>>) -> Result<Self, TooBig> {
        spans::spread(rows, Limits::default())
    }

    /// The greatest number of cells in a row.
    pub fn width(&self) -> usize {
        self.rows
            .iter()
            .map(|row| row.cells.len())
            .max()
            .unwrap_or(0)
    }
}

/// A row of texts at a line of the text.
fn row_at(line: usize, texts: impl IntoIterator<Item = String>, after_gap: bool) -> Row {
    let cell = |(index, text)| Cell {
        text,
        place: Place {
            row: line,
            column: index + 1,
        },
        covered_by: None,
    };
    let cells: Vec<Cell> = texts.into_iter().enumerate().map(cell).collect();
    let kind = if is_separator(&cells) {
        RowKind::Separator
    } else {
        RowKind::Data
    };
    Row {
        cells,
        kind,
        after_gap,
    }
}

/// Only dashes, colons and the like, at least two in some cell (`--`, `:---:`, `___`).
fn is_separator(cells: &[Cell]) -> bool {
    let rule = |cell: &Cell| {
        cell.text
            .trim()
            .chars()
            .all(|c| matches!(c, '-' | ':' | '_' | '=' | '+'))
    };
    let long = |cell: &Cell| cell.text.trim().len() >= 2;
    cells.iter().all(rule) && cells.iter().any(long)
}
