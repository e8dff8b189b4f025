//! A table as the text of a file.

use std::borrow::Cow;

use csv::{Terminator, Writer, WriterBuilder};

use super::guarded;
use crate::book::{Cell, Table};
use crate::plan::Decimal;

/// The table as the text of a file, byte order mark first: the headings, then a line per row.
pub fn write(table: &Table) -> String {
    head(table) + &rows(&table.rows)
}

/// The beginning of the file: the byte order mark and the headings.
pub fn head(table: &Table) -> String {
    let mut lines = writer("\u{feff}");
    let headings = table.columns.iter().map(|it| guarded(&it.heading));
    line(&mut lines, headings);
    text(lines)
}

/// What follows it for these rows: a line each.
pub fn rows(rows: &[Vec<Cell>]) -> String {
    let mut lines = writer("");
    for row in rows {
        line(&mut lines, row.iter().map(cell));
    }
    text(lines)
}

fn writer(start: &str) -> Writer<Vec<u8>> {
    WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .flexible(true)
        .from_writer(start.into())
}

fn text(lines: Writer<Vec<u8>>) -> String {
    let bytes = lines.into_inner().unwrap_or_default(); // memory never fails to be flushed
    String::from_utf8(bytes).unwrap_or_default() // made of texts alone
}

fn line<'a>(lines: &mut Writer<Vec<u8>>, cells: impl Iterator<Item = Cow<'a, str>>) {
    lines
        .write_record(cells.map(|it| it.into_owned()))
        .expect("memory takes rows of any length");
}

/// A cell as text. A share is written as the figure that it is, and a truth as 1 or 0, which are the
/// same in every language.
fn cell(cell: &Cell) -> Cow<'_, str> {
    match cell {
        Cell::Empty => Cow::Borrowed(""),
        Cell::Text(text) | Cell::Fault(text) => guarded(text),
        Cell::Number(number) | Cell::Share(number) => Cow::Owned(figure(*number)),
        Cell::Day(day) => Cow::Owned(day.to_string()),
        Cell::Truth(holds) => Cow::Borrowed(if *holds { "1" } else { "0" }),
    }
}

/// A figure, exact, with a decimal comma.
fn figure(figure: Decimal) -> String {
    figure.to_string().replace('.', ",")
}
