//! Measurements that come in: long tables of text or workbooks, and Kolada's answers.
//!
//! bytes → [`decode`] → [`LongReader`] (or a sheet of a workbook) → [`LongTable`] → [`Columns`] (what
//! each column is, which a person may change) → [`Transcript`] → [`Readings`]: what the file says,
//! with what could not be read by place. The answers of Kolada's interface become readings without a
//! table ([`kolada`]). Every step over many bytes or rows is taken in slices. What is not here: what the plan makes
//! of the readings (`incoming`), and wording for people.

mod bytes;
mod columns;
mod figure;
mod headings;
pub mod kolada;
mod line;
mod period;
mod reader;
mod readings;
mod table;
mod transcript;
mod windows;
mod words;

#[cfg(test)]
mod tests;

pub use bytes::{Decoded, Decoding, Encoding, Sort, decode};
pub use columns::{Column, Columns, Cut, Days, Fixed, Lacking, Role};
pub use reader::{LongReader, Progress};
pub use readings::{Name, Problem, ProblemKind, Question, Reading, Readings, Said, Told};
pub use table::{Content, LongTable};
pub use transcript::Transcript;
pub use words::{OwnWords, Words};

/// Largest file that is read, in bytes.
pub const MAX_BYTES: usize = 200 << 20;

/// Most rows of a table that is read.
pub const MAX_ROWS: usize = 1_000_000;

/// Most columns of a table that is read.
pub const MAX_COLUMNS: usize = 1_000;

/// Most cells of a table that is read, empty ones included: four bytes each beside what stands in them.
pub const MAX_CELLS: usize = 16_000_000;

/// Why a file is not read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It holds nothing.
    Empty,
    /// It is of another sort.
    Sort(Sort),
    /// It is bigger than [`MAX_BYTES`].
    Bytes {
        /// Its size.
        found: usize,
    },
    /// It has more than [`MAX_ROWS`] rows.
    Rows,
    /// A row has more than [`MAX_COLUMNS`] cells.
    Columns {
        /// The line of the row.
        row: usize,
        /// Its cells.
        found: usize,
    },
    /// It has more than [`MAX_CELLS`] cells.
    Cells,
    /// It is JSON, but no answer of Kolada.
    OtherJson,
    /// It begins like JSON and is damaged or cut.
    BrokenJson {
        /// The line where it goes wrong.
        line: usize,
    },
    /// Its lists lie deeper in each other than any answer's.
    TooDeep,
}

impl Refusal {
    /// Whether the file looks like a workbook, which is read elsewhere or refused with better words.
    pub fn is_workbook(self) -> bool {
        matches!(self, Self::Sort(Sort::Zip | Sort::OldOffice))
    }
}
