//! The time axis: years in proportion, labelled with as many periods as there is room for.

use super::{backend::FONT_SIZE, metrics};
use crate::{
    plan::Period,
    text::{Language, chart as words},
};

/// A time in years: 2020.5 is the middle of 2020.
pub(super) type Years = f64;

/// Air between two labels, in pixels.
const GAP: f64 = 12.0;

/// A time axis.
#[derive(Debug)]
pub(super) struct TimeAxis {
    pub start: Years,
    pub end: Years,
    /// Where labels stand, and what they say.
    pub labels: Vec<(Years, String)>,
    /// Where years begin, on an axis of shorter periods that is labelled by years.
    pub marks: Vec<Years>,
}

/// When a period begins and ends.
pub(super) fn stretch(period: Period) -> (Years, Years) {
    let part = |year: i16, n: u8, of: f64| {
        let year = f64::from(year);
        (
            year + f64::from(n.saturating_sub(1)) / of,
            year + f64::from(n) / of,
        )
    };
    match period {
        Period::Year(year) => part(year, 1, 1.0),
        Period::Tertial(year, n) => part(year, n, 3.0),
        Period::Quarter(year, n) => part(year, n, 4.0),
        Period::Month(year, n) => part(year, n, 12.0),
        Period::Day(day) => {
            let (from, _) = part(day.year(), day.month(), 12.0);
            let day = f64::from(day.day());
            (from + (day - 1.0) / 372.0, from + day / 372.0)
        }
    }
}

/// Where a period's value stands.
pub(super) fn middle(period: Period) -> Years {
    let (start, end) = stretch(period);
    (start + end) / 2.0
}

impl TimeAxis {
    /// The axis for what these periods show, reaching on to when the targets are due; `None` without
    /// a period. Targets far ahead are cut: what was measured keeps a third of the axis. The first label may
    /// reach into the room before the axis.
    pub fn new(
        shown: &[Period],
        due: impl Iterator<Item = Period>,
        (before, width): (f64, f64),
        language: Language,
    ) -> Option<Self> {
        let start = shown.iter().map(|it| stretch(*it).0).reduce(f64::min)?;
        let end = shown.iter().map(|it| stretch(*it).1).reduce(f64::max)?;
        let furthest = end + ((end - start) * 2.0).max(3.0);
        let due = due.map(|it| stretch(it).1).fold(end, f64::max);
        let (start, end) = whole(shown, start, due.min(furthest));
        let finest = Grain::finest(shown);
        let fitting = |grain: Grain| {
            let roomy = grain.count(start, end) * GAP < width;
            let labels = roomy.then(|| grain.labels(start, end, language))?;
            fit(&labels, (start, end), (before, width)).then_some((grain, labels))
        };
        let one = || (finest, vec![finest.only(start, end, language)]);
        let (grain, labels) = finest.coarser().find_map(fitting).unwrap_or_else(one);
        let marks = grain.marks(shown, start, end);
        Some(Self {
            start,
            end,
            labels,
            marks,
        })
    }
}

/// Days alone make too short an axis: it is widened to whole months.
fn whole(shown: &[Period], start: Years, end: Years) -> (Years, Years) {
    if shown.iter().all(|it| matches!(it, Period::Day(_))) {
        ((start * 12.0).floor() / 12.0, (end * 12.0).ceil() / 12.0)
    } else {
        (start, end)
    }
}

/// Whether the labels stand apart on an axis of this width, and none begins outside.
fn fit(
    labels: &[(Years, String)],
    (start, end): (Years, Years),
    (before, width): (f64, f64),
) -> bool {
    let boxes = labels.iter().map(|(at, text)| {
        let middle = (at - start) / (end - start) * width;
        let half = metrics::width(text, FONT_SIZE, false) / 2.0;
        (middle - half, middle + half)
    });
    let mut before = -before - GAP;
    for (left, right) in boxes {
        if left < before + GAP {
            return false;
        }
        before = right;
    }
    !labels.is_empty()
}

/// Which periods are labelled: every n-th month, quarter, tertial or year.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Grain {
    /// Periods to a year.
    per_year: u8,
    /// Every n-th of them.
    every: i32,
}

impl Grain {
    /// The periods themselves, the shortest where they differ.
    fn finest(shown: &[Period]) -> Self {
        let per_year = |period: &Period| match period {
            Period::Year(_) => 1,
            Period::Tertial(..) => 3,
            Period::Quarter(..) => 4,
            Period::Month(..) | Period::Day(_) => 12,
        };
        Self {
            per_year: shown.iter().map(per_year).max().unwrap_or(1),
            every: 1,
        }
    }

    /// This grain and all that say less, in order.
    fn coarser(self) -> impl Iterator<Item = Self> {
        let within = match self.per_year {
            12 => &[1, 2, 3, 6][..],
            4 => &[1, 2],
            3 => &[1],
            _ => &[],
        };
        let years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
        let grain = |per_year| {
            move |every: &i32| Self {
                per_year,
                every: *every,
            }
        };
        let within: Vec<_> = within.iter().map(grain(self.per_year)).collect();
        let years = years.map(|every| grain(1)(&every));
        within.into_iter().chain(years)
    }

    /// How many labels there would be, about.
    fn count(self, start: Years, end: Years) -> f64 {
        (end - start) * f64::from(self.per_year) / f64::from(self.every)
    }

    /// Every n-th period whose middle lies on the axis.
    fn labels(self, start: Years, end: Years, language: Language) -> Vec<(Years, String)> {
        let parts = f64::from(self.per_year);
        let first = (start * parts - 0.5).ceil() as i32;
        let last = (end * parts - 0.5).floor() as i32;
        (first..=last)
            .filter(|n| n.rem_euclid(self.every) == 0)
            .enumerate()
            .map(|(index, n)| {
                let text = words::tick(self.period(n), index == 0, language);
                ((f64::from(n) + 0.5) / parts, text)
            })
            .collect()
    }

    /// A single label in the middle of the axis, for the period there.
    fn only(self, start: Years, end: Years, language: Language) -> (Years, String) {
        let middle = (start + end) / 2.0;
        let n = (middle * f64::from(self.per_year)).floor() as i32;
        (middle, words::tick(self.period(n), true, language))
    }

    /// The n-th of all periods of this length.
    fn period(self, n: i32) -> Period {
        let parts = i32::from(self.per_year);
        let year = n.div_euclid(parts) as i16; // within the years that periods have
        let part = n.rem_euclid(parts) as u8 + 1;
        match self.per_year {
            12 => Period::Month(year, part),
            4 => Period::Quarter(year, part),
            3 => Period::Tertial(year, part),
            _ => Period::Year(year),
        }
    }

    fn marks(self, shown: &[Period], start: Years, end: Years) -> Vec<Years> {
        let finer = Self::finest(shown).per_year > 1;
        if !finer || self.per_year > 1 || self.every > 1 {
            return Vec::new();
        }
        let years = start.ceil() as i32..=end.floor() as i32;
        years.map(f64::from).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(shown: &str, width: f64, expected: &str) {
        let shown: Vec<Period> = shown
            .split(' ')
            .map(|it| it.parse().expect("a period"))
            .collect();
        let axis = TimeAxis::new(&shown, std::iter::empty(), (40.0, width), Language::Swedish)
            .expect("an axis");
        let labels: Vec<_> = axis
            .labels
            .iter()
            .map(|(_, text)| text.replace('\u{a0}', " "))
            .collect();
        let marks = axis.marks.len();
        assert_eq!(
            format!("{} ({marks})", labels.join(" | ")),
            expected,
            "{axis:?}"
        );
    }

    #[test]
    fn it_labels_as_many_periods_as_there_is_room_for() {
        check("2015 2019", 500.0, "2015 | 2016 | 2017 | 2018 | 2019 (0)");
        check("2015 2022", 260.0, "2016 | 2018 | 2020 | 2022 (0)");
        check("1990 2022", 260.0, "1990 | 2000 | 2010 | 2020 (0)");
        check("2019-Q4 2020-Q2", 500.0, "Q4 2019 | Q1 2020 | Q2 (0)");
        check(
            "2019-01 2020-08",
            400.0,
            "jan 2019 | apr | jul | okt | jan 2020 | apr | jul (0)",
        );
        check(
            "2011-01 2020-08",
            400.0,
            "2011 | 2012 | 2013 | 2014 | 2015 | 2016 | 2017 | 2018 | 2019 | 2020 (10)",
        );
    }

    #[test]
    fn a_single_period_is_labelled() {
        check("2020", 200.0, "2020 (0)");
        check("2020-08", 200.0, "aug 2020 (0)");
        check("2020-08-31", 200.0, "aug 2020 (0)");
        check("2020-08-31", 20.0, "aug 2020 (0)");
    }

    #[test]
    fn a_target_far_ahead_leaves_the_outcomes_their_third() {
        let period = |text: &str| text.parse::<Period>().expect("a period");
        let shown = ["2015", "2018"].map(period);
        let due = [period("2050")].into_iter();
        let axis = TimeAxis::new(&shown, due, (40.0, 500.0), Language::Swedish).expect("an axis");
        assert_eq!((axis.start, axis.end), (2015.0, 2027.0));
    }
}
