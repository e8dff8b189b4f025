//! Rows on their way out: what may stand in a cell, and the file they make.

use super::{CsvTexts, guarded};
use crate::plan::{Day, Decimal, Period, Value};

/// A table being written.
pub struct Rows(String);

impl Rows {
    /// A table with these headings, byte order mark first.
    pub fn new(headings: &[&str]) -> Self {
        let mut rows = Self("\u{feff}".to_owned());
        rows.push(&headings.iter().map(|it| text(it)).collect::<Vec<_>>());
        rows
    }

    /// Adds a row; it has as many cells as there are headings, more than one.
    pub fn push(&mut self, cells: &[String]) {
        for (number, cell) in cells.iter().enumerate() {
            if number > 0 {
                self.0.push(';');
            }
            self.cell(cell);
        }
        self.0.push_str("\r\n");
    }

    /// Quoted where it must be, its own quotes doubled (RFC 4180).
    fn cell(&mut self, cell: &str) {
        if cell.contains([';', '"', '\r', '\n']) {
            let parts = [r#"""#, &cell.replace('"', r#""""#), r#"""#];
            self.0.extend(parts);
        } else {
            self.0.push_str(cell);
        }
    }

    /// The file.
    pub fn finish(self) -> String {
        self.0
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
        Some(Value::Missing(missing)) => [String::new(), text((texts.missing)(*missing))],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn another_reader_reads_what_was_written(
            rows in proptest::collection::vec(proptest::collection::vec("[a;\"\r\n,å ]{0,6}", 3), 0..5),
        ) {
            let mut written = Rows::new(&["a", "b;", "c\""]);
            rows.iter().for_each(|row| written.push(row));
            let file = written.finish();
            let file = file.strip_prefix('\u{feff}').expect("the byte order mark");
            let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(file.as_bytes());
            prop_assert_eq!(reader.headers().expect("headings"), &vec!["a", "b;", "c\""]);
            let read: Result<Vec<Vec<String>>, _> = reader
                .records()
                .map(|row| row.map(|row| row.iter().map(str::to_owned).collect()))
                .collect();
            prop_assert_eq!(read.expect("rows"), rows);
        }
    }
}
