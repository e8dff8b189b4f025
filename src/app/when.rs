//! Moments of the browser's clock as people read them, and today as the plan counts days.

use uppfyllt::plan::Day;
use uppfyllt::text::date;

use crate::language::language;
use crate::platform::clock::{self, LocalTime};

fn day(time: LocalTime) -> Option<Day> {
    Day::new(i16::try_from(time.year).ok()?, time.month, time.day)
}

/// Today; `None` where the computer's clock is outside the calendar.
pub fn today() -> Option<Day> {
    day(clock::local_now())
}

/// A moment (milliseconds since 1970 UTC): the time of day, with the date unless it was today.
pub fn moment(at_ms: i64) -> String {
    let then = clock::local(at_ms);
    let time = format!("{:02}:{:02}", then.hour, then.minute);
    match day(then) {
        Some(day) if Some(day) != today() => format!("{} {time}", date::short(day, language())),
        _ => time,
    }
}

/// Whole days since a moment (milliseconds since 1970 UTC), by the calendar; never negative.
pub fn days_since(at_ms: i64) -> i64 {
    let then = day(clock::local(at_ms));
    then.zip(today())
        .map_or(0, |(then, now)| now.days_since(then).max(0))
}
