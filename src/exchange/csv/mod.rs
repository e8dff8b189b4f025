//! A table as CSV that opens right in a Swedish Excel: semicolons, decimal comma, CRLF, UTF-8 with
//! its mark, ISO dates, ASCII minus, no grouping.
//!
//! [`write()`] writes any [`Table`](crate::book::Table), [`head`] and [`rows`] the same a slice at a time: with the
//! columns that a workbook hides and without the lines above its headings, which would be rows to
//! whoever reads the file. Texts that a spreadsheet would take for formulas are [guarded](guarded); figures never are. What is not here: what the tables are made of
//! (`tables`), and reading CSV, which is a pasted table like any other.

mod guard;
mod write;

#[cfg(test)]
mod tests;

pub use guard::{guarded, unguarded};
pub use write::{head, rows, write};
