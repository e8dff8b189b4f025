//! From a text of many megabytes to its rows, a slice at a time.

use super::{
    MAX_BYTES, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, Refusal, headings,
    table::{LongTable, Rows, Texts},
};
use crate::exchange::table::{Mark, Reader, separator_line, sniffed};

/// Reads the rows of a text between its delimiters. It is stepped until it is [`Progress::Done`], so
/// that a page can draw between the steps.
#[derive(Clone, Debug)]
pub struct LongReader {
    text: String,
    delimiter: u8,
    mark: Mark,
    rows: Texts,
}

/// How far a reader has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// So much of all is read.
    Going {
        /// Bytes or rows that are read.
        read: usize,
        /// All of them.
        of: usize,
    },
    /// All is read.
    Done,
}

impl LongReader {
    /// A reader at the beginning of a text, which finds out itself what stands between the cells.
    ///
    /// # Errors
    /// The text is too big or holds nothing.
    pub fn new(text: String) -> Result<Self, Refusal> {
        if text.len() > MAX_BYTES {
            return Err(Refusal::Bytes { found: text.len() });
        }
        if text.trim().is_empty() {
            return Err(Refusal::Empty);
        }
        let body = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let mut mark = Mark::default();
        let delimiter = match separator_line(body).and_then(|(layout, _)| layout.delimiter()) {
            Some(delimiter) => delimiter,
            None => sniffed(body, headings::is_known),
        };
        if body.len() < text.len() {
            mark.at = text.len() - body.len();
        }
        if separator_line(body).is_some() {
            let mut reader = Reader::new(&text, delimiter, mark);
            reader.row(|_| ());
            mark = reader.mark();
        }
        Ok(Self {
            rows: Texts::with_room(text.len()),
            text,
            delimiter,
            mark,
        })
    }

    /// Reads so many rows more, at least one.
    ///
    /// # Errors
    /// There are more rows, columns or cells than are read.
    pub fn step(&mut self, rows: usize) -> Result<Progress, Refusal> {
        let mut reader = Reader::new(&self.text, self.delimiter, self.mark);
        for _ in 0..rows.max(1) {
            let mut width = 0;
            let Some(line) = reader.row(|cell| {
                width += 1;
                self.rows.push_cell(cell);
            }) else {
                return Ok(Progress::Done);
            };
            if width > MAX_COLUMNS {
                return Err(Refusal::Columns {
                    row: line,
                    found: width,
                });
            }
            self.rows.end_row(line);
            if self.rows.len() > MAX_ROWS {
                return Err(Refusal::Rows);
            }
            if self.rows.cell_count() > MAX_CELLS {
                return Err(Refusal::Cells);
            }
            self.mark = reader.mark();
        }
        Ok(match self.mark.at < self.text.len() {
            true => Progress::Going {
                read: self.mark.at,
                of: self.text.len(),
            },
            false => Progress::Done,
        })
    }

    /// The rows read so far.
    pub fn finish(self) -> LongTable {
        LongTable {
            rows: Rows::Text(self.rows),
            delimiter: Some(self.delimiter),
        }
    }
}
