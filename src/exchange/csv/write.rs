//! A table as the text of a file.

use std::borrow::Cow;

use csv::{Terminator, Writer, WriterBuilder};

use super::guarded;
use crate::book::{Cell, Table};
use crate::plan::Decimal;

/// The table as the text of a file, byte order mark first: the headings, then a line per row.
pub fn write(table: &Table) -> String {
    let mut lines = WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .flexible(true)
        .from_writer("\u{feff}".into());
    let headings = table.columns.iter().map(|it| guarded(&it.heading));
    line(&mut lines, headings);
    for row in &table.rows {
        line(&mut lines, row.iter().map(cell));
    }
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
