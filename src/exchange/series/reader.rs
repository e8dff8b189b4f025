//! From a text of many megabytes to its rows, a slice at a time.

use super::{
    MAX_BYTES, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, Refusal, headings,
    table::{LongTable, Rows, Texts},
};
use crate::exchange::table::{Layout, Mark, Reader, separator_line};

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
            None => sniffed(body),
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

/// The delimiter under which a row among the first has most headings of measurements; where none
/// has any, the one that cuts the rows most evenly.
fn sniffed(text: &str) -> u8 {
    let layouts = [Layout::Tabs, Layout::Semicolons, Layout::Commas];
    let delimiters = layouts.into_iter().filter_map(Layout::delimiter);
    let mut best = (b';', (0, 0));
    for delimiter in delimiters {
        let found = sampled(text, delimiter);
        if found > best.1 {
            best = (delimiter, found);
        }
    }
    best.0
}

/// The most headings in one of the first rows, and per mille of the rows that are of the usual width.
fn sampled(text: &str, delimiter: u8) -> (usize, usize) {
    const ROWS: usize = 30;
    let mut reader = Reader::new(text, delimiter, Mark::default());
    let mut widths = Vec::new();
    let mut most = 0;
    for _ in 0..ROWS {
        let (mut width, mut known) = (0, 0);
        let row = reader.row(|cell| {
            width += 1;
            known += usize::from(width <= MAX_COLUMNS && headings::is_known(cell));
        });
        if row.is_none() {
            break;
        }
        widths.push(width);
        most = most.max(known);
    }
    let of_width = |wanted: &usize| widths.iter().filter(|width| *width == wanted).count();
    let even = widths
        .iter()
        .filter(|width| **width > 1)
        .map(of_width)
        .max();
    (most, even.unwrap_or(0) * 1_000 / widths.len().max(1))
}
