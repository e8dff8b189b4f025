//! An axis as plotters wants it: a range in proportion, with labels at places of our choosing.

use std::ops::Range;

use plotters::coord::ranged1d::{KeyPointHint, NoDefaultFormatting, Ranged, ValueFormatter};

/// A linear axis with its labels.
#[derive(Clone)]
pub(super) struct Axis {
    low: f64,
    high: f64,
    labels: Vec<(f64, String)>,
}

impl Axis {
    /// An axis from `low` to `high`, which is more, and what it says where.
    pub fn new(low: f64, high: f64, labels: Vec<(f64, String)>) -> Self {
        Self { low, high, labels }
    }
}

impl Ranged for Axis {
    type ValueType = f64;
    type FormatOption = NoDefaultFormatting;

    fn map(&self, value: &f64, (from, to): (i32, i32)) -> i32 {
        let share = (value - self.low) / (self.high - self.low);
        from + (f64::from(to - from) * share).round() as i32
    }

    fn key_points<Hint: KeyPointHint>(&self, hint: Hint) -> Vec<f64> {
        if hint.weight().allow_light_points() {
            return Vec::new(); // no lines between those that are labelled
        }
        self.labels.iter().map(|(at, _)| *at).collect()
    }

    fn range(&self) -> Range<f64> {
        self.low..self.high
    }
}

impl ValueFormatter<f64> for Axis {
    /// The label of a place: plotters asks by the very number that it was given.
    fn format_ext(&self, value: &f64) -> String {
        let label = self.labels.iter().find(|(at, _)| at == value);
        label.map(|(_, text)| text.clone()).unwrap_or_default()
    }
}
