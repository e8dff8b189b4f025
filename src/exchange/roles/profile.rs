//! What the cells of a column look like, counted over its first rows.

use super::signs;
use crate::exchange::{
    clean::{self, take_marker},
    date, frequency,
    number::{self, Figure, Point},
    sheet::Table,
    status,
};

/// Enough rows to know a column by.
const SAMPLE: usize = 200;

/// Counts of a column.
#[derive(Default)]
pub(super) struct Profile {
    filled: usize,
    letters: usize,
    dates: usize,
    statuses: usize,
    figures: usize,
    frequencies: usize,
    measures: usize,
    wishes: usize,
    sources: usize,
    sentences: usize,
}

impl Profile {
    pub(super) fn of(table: &Table, column: usize) -> Self {
        let mut profile = Self::default();
        let cells = table.data().filter_map(|row| row.cells.get(column));
        for cell in cells.filter(|cell| !cell.is_blank()).take(SAMPLE) {
            profile.count(&cell.text);
        }
        profile
    }

    fn count(&mut self, text: &str) {
        self.filled += 1;
        self.letters += text.chars().count();
        let trimmed = clean::trim(text);
        self.dates += usize::from(date::read(trimmed).is_some());
        self.statuses += usize::from(status::of_cell(trimmed).is_some());
        self.figures += usize::from(number::read(trimmed, Point::Unknown) != Figure::Text);
        self.frequencies +=
            usize::from(frequency::read(trimmed).is_some_and(|reading| reading.exact));
        self.measures += usize::from(is_measure(trimmed));
        self.wishes += usize::from(signs::is_wish(text));
        self.sources += usize::from(signs::is_source(text));
        self.sentences += usize::from(text.contains(". ") || text.trim_end().ends_with('.'));
    }

    fn most(&self, count: usize) -> bool {
        self.filled > 0 && count * 5 >= self.filled * 3
    }

    pub(super) fn is_empty(&self) -> bool {
        self.filled == 0
    }

    pub(super) fn is_dates(&self) -> bool {
        self.most(self.dates)
    }

    pub(super) fn is_status(&self) -> bool {
        self.most(self.statuses)
    }

    pub(super) fn is_figures(&self) -> bool {
        self.most(self.figures)
    }

    pub(super) fn is_frequency(&self) -> bool {
        self.most(self.frequencies)
    }

    pub(super) fn is_measure(&self) -> bool {
        self.most(self.measures)
    }

    pub(super) fn is_source(&self) -> bool {
        self.most(self.sources)
    }

    pub(super) fn has_sentences(&self) -> bool {
        self.most(self.sentences)
    }

    /// Says where it shall go, and so is judged.
    pub(super) fn wishes(&self) -> bool {
        self.filled > 0 && self.wishes * 4 >= self.filled
    }

    /// Long texts.
    pub(super) fn is_prose(&self) -> bool {
        self.filled > 0 && self.letters / self.filled > 60
    }
}

/// Starts with a bullet, a number or a symbol.
pub(super) fn is_marked(text: &str) -> bool {
    take_marker(text).is_some()
}

fn is_measure(text: &str) -> bool {
    const MEASURES: [&str; 20] = [
        "%",
        "procent",
        "antal",
        "st",
        "st.",
        "kr",
        "tkr",
        "mkr",
        "mnkr",
        "kronor",
        "index",
        "dagar",
        "dygn",
        "timmar",
        "andel",
        "andel (%)",
        "år",
        "månader",
        "poäng",
        "‰",
    ];
    MEASURES.contains(&text.to_lowercase().as_str())
}
