//! Days and times, which spreadsheets keep as counts of days. Not here: which figures are such counts.

use time::Date;
use uppfyllt::book::Cell;
use uppfyllt::plan::Day;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
/// The count of 9999-12-31, the last day that spreadsheets know.
const LAST: f64 = 2_958_465.0;
/// The Julian day from which the counts begin, the day before 1900-01-01 being 1.
const BEFORE_1900: i64 = 2_415_019;

/// From when a workbook counts its days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Epoch {
    /// 1 is 1900-01-01. The 29th of February 1900, which never was, is counted too.
    #[default]
    Of1900,
    /// 0 is 1904-01-01.
    Of1904,
}

impl Epoch {
    /// The day that a count stands for: a day at midnight, otherwise a text with the time after it. A
    /// count that no spreadsheet can show is a fault, with the text that stands in the file.
    pub fn moment(self, count: f64, text: &str) -> Cell {
        let seconds = (count * DAY as f64).round();
        if !(0.0..LAST * DAY as f64 + DAY as f64).contains(&seconds) {
            return Cell::Fault(text.to_owned());
        }
        let seconds = seconds as i64;
        let (days, rest) = (seconds / DAY, seconds % DAY);
        match (self.day(days), rest) {
            (Some(day), 0) => Cell::Day(day),
            (Some(day), _) => Cell::Text(format!("{day} {}", time(rest))),
            // Excel shows days that never were, and counts below one for times without a day.
            (None, 0) if days == 60 => Cell::Text("1900-02-29".into()),
            (None, _) if days == 0 => Cell::Text(time(rest)),
            (None, _) => Cell::Fault(text.to_owned()),
        }
    }

    fn day(self, days: i64) -> Option<Day> {
        let julian = match (self, days) {
            (Self::Of1900, 0 | 60) => return None,
            (Self::Of1900, ..60) => BEFORE_1900 + 1 + days,
            (Self::Of1900, _) => BEFORE_1900 + days,
            (Self::Of1904, _) => BEFORE_1900 + 1462 + days,
        };
        let date = Date::from_julian_day(i32::try_from(julian).ok()?).ok()?;
        Day::new(
            i16::try_from(date.year()).ok()?,
            date.month().into(),
            date.day(),
        )
    }
}

/// The time of the day of a count, whatever its day: `14:30`, with seconds where there are any.
pub fn clock(count: f64, text: &str) -> Cell {
    let seconds = (count * DAY as f64).round();
    if !(0.0..=LAST * DAY as f64).contains(&seconds) {
        return Cell::Fault(text.to_owned());
    }
    Cell::Text(time(seconds as i64 % DAY))
}

/// The length of time that a count of days is, in hours: `36:30`.
pub fn length(count: f64, text: &str) -> Cell {
    let seconds = (count * DAY as f64).round();
    if seconds.is_nan() || seconds.abs() > LAST * DAY as f64 {
        return Cell::Fault(text.to_owned());
    }
    let sign = if seconds < 0.0 { "-" } else { "" };
    Cell::Text(format!("{sign}{}", time(seconds.abs() as i64)))
}

/// A moment that a file writes as people do: `2026-08-31T14:30:00`.
pub fn written(text: &str) -> Cell {
    let (day, time) = text.split_once('T').unwrap_or((text, ""));
    let is_midnight = time
        .trim_end_matches('Z')
        .chars()
        .all(|sign| "0:.".contains(sign));
    match day.parse() {
        Ok(day) if is_midnight => Cell::Day(day),
        Ok(day) => Cell::Text(format!("{day} {}", short(time))),
        Err(_) => Cell::Text(text.to_owned()),
    }
}

fn time(seconds: i64) -> String {
    let (hours, minutes) = (seconds / HOUR, seconds % HOUR / MINUTE);
    match seconds % MINUTE {
        0 => format!("{hours:02}:{minutes:02}"),
        seconds => format!("{hours:02}:{minutes:02}:{seconds:02}"),
    }
}

/// A written time without seconds that are none.
fn short(time: &str) -> &str {
    let time = time.trim_end_matches('Z');
    let whole = time.strip_suffix(".000").unwrap_or(time);
    match whole.strip_suffix(":00") {
        Some(short) if short.contains(':') => short,
        _ => whole,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(epoch: Epoch, count: f64, expected: &str) {
        let read = match epoch.moment(count, "?") {
            Cell::Day(day) => day.to_string(),
            Cell::Text(text) => format!("“{text}”"),
            other => format!("{other:?}"),
        };
        assert_eq!(read, expected, "{count}");
    }

    #[test]
    fn days_are_counted_from_1900_with_one_too_many() {
        check(Epoch::Of1900, 1.0, "1900-01-01");
        check(Epoch::Of1900, 59.0, "1900-02-28");
        check(Epoch::Of1900, 60.0, "“1900-02-29”");
        check(Epoch::Of1900, 61.0, "1900-03-01");
        check(Epoch::Of1900, 46_265.0, "2026-08-31");
        check(Epoch::Of1900, 2_958_465.0, "9999-12-31");
        check(Epoch::Of1900, 2_958_466.0, "Fault(\"?\")");
        check(Epoch::Of1900, -1.0, "Fault(\"?\")");
        check(Epoch::Of1900, f64::NAN, "Fault(\"?\")");
    }

    #[test]
    fn days_are_counted_from_1904() {
        check(Epoch::Of1904, 0.0, "1904-01-01");
        check(Epoch::Of1904, 44803.0, "2026-08-31");
        check(Epoch::Of1904, 2_957_003.0, "9999-12-31");
        check(Epoch::Of1904, 2_958_465.0, "Fault(\"?\")");
    }

    #[test]
    fn a_time_makes_a_text_of_a_day() {
        check(Epoch::Of1900, 46_265.604_166_666_664, "“2026-08-31 14:30”");
        check(Epoch::Of1900, 46_265.999_999_999, "2026-09-01");
        check(Epoch::Of1900, 0.5, "“12:00”");
        check(Epoch::Of1900, 46_265.000_011_574, "“2026-08-31 00:00:01”");
    }

    #[test]
    fn times_and_lengths_are_texts() {
        let text = |text: &str| Cell::Text(text.into());
        assert_eq!(clock(46_265.25, ""), text("06:00"));
        assert_eq!(clock(-0.1, "-0.1"), Cell::Fault("-0.1".into()));
        assert_eq!(length(1.520_833_333_333_333_3, ""), text("36:30"));
        assert_eq!(length(-0.25, ""), text("-06:00"));
        assert_eq!(length(1e300, "1e300"), Cell::Fault("1e300".into()));
    }

    #[test]
    fn written_moments_are_read_as_counted_ones() {
        let day: Day = "2026-08-31".parse().expect("a day");
        assert_eq!(written("2026-08-31"), Cell::Day(day));
        assert_eq!(written("2026-08-31T00:00:00.000Z"), Cell::Day(day));
        assert_eq!(
            written("2026-08-31T14:30:00"),
            Cell::Text("2026-08-31 14:30".into())
        );
        assert_eq!(
            written("2026-08-31T14:30"),
            Cell::Text("2026-08-31 14:30".into())
        );
        assert_eq!(written("PT14H"), Cell::Text("PT14H".into()));
    }
}
