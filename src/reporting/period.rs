//! The period that an occasion asks a figure for.

use crate::plan::{Day, Frequency, Occasion, OccasionKind, Period, Series};

/// A year-end report is made within so many days after the year.
const YEAR_END_WITHIN: i64 = 183;

/// The period that an indicator measured this often is to be reported for: the latest of that length
/// that has ended on the occasion's day, since a year that is not over has no figure yet. What has no
/// frequency of its own is reported for the occasion's period.
///
/// Surveys of every second year keep their years: `known` tells which those are.
pub fn period(occasion: &Occasion, frequency: Option<Frequency>, known: &Series) -> Period {
    match frequency {
        Some(Frequency::SecondYear) => second_year(occasion.date, known),
        Some(frequency) => ended(frequency, occasion.date),
        None => already_reported(own(occasion), known),
    }
}

/// The latest period of a length that has ended on a day; the day itself at the beginning of time.
fn ended(frequency: Frequency, day: Day) -> Period {
    let (year, month) = (day.year(), day.month());
    let now = match frequency {
        Frequency::Month => Period::Month(year, month),
        Frequency::Quarter => Period::Quarter(year, month.div_ceil(3)),
        Frequency::Tertial => Period::Tertial(year, month.div_ceil(4)),
        Frequency::Year | Frequency::SecondYear => Period::Year(year),
    };
    if now.end() <= day {
        return now;
    }
    let before = match now {
        Period::Month(year, 1) => Period::Month(year - 1, 12),
        Period::Month(year, n) => Period::Month(year, n - 1),
        Period::Quarter(year, 1) => Period::Quarter(year - 1, 4),
        Period::Quarter(year, n) => Period::Quarter(year, n - 1),
        Period::Tertial(year, 1) => Period::Tertial(year - 1, 3),
        Period::Tertial(year, n) => Period::Tertial(year, n - 1),
        Period::Year(year) => Period::Year(year - 1),
        Period::Day(day) => Period::Day(day),
    };
    before.checked().unwrap_or(Period::Day(day))
}

/// The latest year that has ended, or the one before it where that is a year of the survey.
fn second_year(day: Day, known: &Series) -> Period {
    let latest = ended(Frequency::SecondYear, day);
    let survey = known.keys().rev().find(|period| period.end() <= day);
    let is_off = survey.is_some_and(|survey| (latest.year() - survey.year()) % 2 != 0);
    let before = Period::Year(latest.year() - 1).checked();
    before.filter(|_| is_off).unwrap_or(latest)
}

/// The occasion's own period: what it is the report of.
fn own(occasion: &Occasion) -> Period {
    let day = occasion.date;
    match occasion.kind {
        OccasionKind::Month => ended(Frequency::Month, day),
        OccasionKind::Quarter => ended(Frequency::Quarter, day),
        OccasionKind::Tertial => ended(Frequency::Tertial, day),
        OccasionKind::Interim if (day.month(), day.day()) == (8, 31) => {
            Period::Tertial(day.year(), 2)
        }
        OccasionKind::YearEnd => {
            let year = ended(Frequency::Year, day);
            match day.days_since(year.end()) <= YEAR_END_WITHIN {
                true => year,
                false => Period::Day(day),
            }
        }
        OccasionKind::Forecast | OccasionKind::Interim => Period::Day(day),
    }
}

/// A value for a period of another length that ends the same day is the same report.
fn already_reported(own: Period, known: &Series) -> Period {
    let same_day = |period: &&Period| period.end() == own.end();
    known.keys().rev().find(same_day).copied().unwrap_or(own)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Decimal, Value};

    fn series(periods: &[&str]) -> Series {
        let of = |text: &&str| {
            let period: Period = text.parse().expect("a period");
            (period, Value::Number(Decimal::ONE).into())
        };
        periods.iter().map(of).collect()
    }

    #[track_caller]
    fn check(
        kind: OccasionKind,
        day: &str,
        frequency: Option<Frequency>,
        known: &[&str],
        expected: &str,
    ) {
        let occasion = Occasion::new(kind, day.parse().expect("a day"));
        let found = period(&occasion, frequency, &series(known));
        assert_eq!(found.to_string(), expected, "{kind:?} {day} {frequency:?}");
    }

    #[test]
    fn a_frequency_asks_for_the_latest_period_that_has_ended() {
        use Frequency::{Month, Quarter, Tertial, Year};
        let interim = OccasionKind::Interim;
        for (frequency, expected) in [
            (Month, "2026-08"),
            (Quarter, "2026-Q2"),
            (Tertial, "2026-T2"),
            (Year, "2025"),
        ] {
            check(interim, "2026-08-31", Some(frequency), &[], expected);
        }
        for (frequency, expected) in [
            (Month, "2025-12"),
            (Quarter, "2025-Q4"),
            (Tertial, "2025-T3"),
            (Year, "2025"),
        ] {
            check(interim, "2026-01-30", Some(frequency), &[], expected);
        }
        check(OccasionKind::YearEnd, "2026-12-31", Some(Year), &[], "2026");
    }

    #[test]
    fn a_survey_of_every_second_year_keeps_its_years() {
        let second = Some(Frequency::SecondYear);
        let interim = OccasionKind::Interim;
        check(interim, "2026-08-31", second, &[], "2025");
        check(interim, "2026-08-31", second, &["2021", "2023"], "2025");
        check(interim, "2026-08-31", second, &["2022", "2024"], "2024");
        check(interim, "2027-08-31", second, &["2025"], "2025");
        check(interim, "2028-08-31", second, &["2025"], "2027");
    }

    #[test]
    fn what_has_no_frequency_is_reported_for_the_occasion() {
        use OccasionKind::{Forecast, Interim, Month, Quarter, Tertial, YearEnd};
        for (kind, day, expected) in [
            (Month, "2026-03-31", "2026-03"),
            (Month, "2026-04-10", "2026-03"),
            (Quarter, "2026-03-31", "2026-Q1"),
            (Tertial, "2026-04-30", "2026-T1"),
            (Interim, "2026-08-31", "2026-T2"),
            (Interim, "2026-07-31", "2026-07-31"),
            (YearEnd, "2026-12-31", "2026"),
            (YearEnd, "2027-02-15", "2026"),
            (YearEnd, "2026-12-01", "2026-12-01"),
            (Forecast, "2026-03-15", "2026-03-15"),
        ] {
            check(kind, day, None, &["2024"], expected);
        }
    }

    #[test]
    fn a_value_that_ends_the_same_day_is_the_same_report() {
        let known = ["2026-08", "2025"];
        check(OccasionKind::Interim, "2026-08-31", None, &known, "2026-08");
    }
}
