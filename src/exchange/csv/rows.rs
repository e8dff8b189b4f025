//! Rows on their way out: what may stand in a cell, and the file they make.

use csv::{Terminator, Writer, WriterBuilder};

use super::{CsvTexts, guarded};
use crate::plan::{Day, Decimal, Period, Value};

/// A table being written.
pub struct Rows(Writer<Vec<u8>>);

impl Rows {
    /// A table with these headings, byte order mark first.
    pub fn new(headings: &[&str]) -> Self {
        let mut rows = Self(
            WriterBuilder::new()
                .delimiter(b';')
                .terminator(Terminator::CRLF)
                .from_writer("\u{feff}".into()),
        );
        rows.push(&headings.iter().map(|it| text(it)).collect::<Vec<_>>());
        rows
    }

    /// Adds a row; it has as many cells as there are headings.
    pub fn push(&mut self, cells: &[String]) {
        self.0
            .write_record(cells)
            .expect("rows are of one length and memory takes them");
    }

    /// The file.
    pub fn finish(self) -> String {
        let bytes = self.0.into_inner().unwrap_or_default(); // memory never fails to be flushed
        String::from_utf8(bytes).unwrap_or_default() // made of texts alone
    }
}

/// A text, which is never taken for a formula.
pub fn text(text: &str) -> String {
    guarded(text).into_owned()
}

/// A figure, exact, with a decimal comma.
pub fn figure(figure: Decimal) -> String {
    figure.to_string().replace('.', ",")
}

/// A figure that may be missing.
pub fn any_figure(value: Option<Decimal>) -> String {
    value.map(figure).unwrap_or_default()
}

/// A date or period that may be missing.
pub fn any_period(period: Option<Period>) -> String {
    period.map(|it| it.to_string()).unwrap_or_default()
}

/// A date that may be missing.
pub fn any_day(day: Option<Day>) -> String {
    day.map(|it| it.to_string()).unwrap_or_default()
}

/// A measurement in two cells: the figure, and what stands in its place.
pub fn value(value: Option<&Value>, texts: &CsvTexts) -> [String; 2] {
    match value {
        None => Default::default(),
        Some(Value::Number(number)) => [figure(*number), String::new()],
        Some(Value::Choice(choice)) => [String::new(), text(choice)],
        Some(Value::Progress(progress)) => [String::new(), text((texts.progress)(*progress))],
        Some(Value::Missing(missing)) => [String::new(), text((texts.missing)(*missing))],
    }
}
