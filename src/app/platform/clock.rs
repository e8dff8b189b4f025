//! The clock, which may be wrong by years and go backwards: it is for showing, never for deciding.

use js_sys::Date;

/// Milliseconds since 1970 UTC.
pub fn now_ms() -> i64 {
    Date::now() as i64
}

/// A date and time of day in the user's time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalTime {
    /// The year, such as 2026.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

/// Now, in the user's time zone.
pub fn local_now() -> LocalTime {
    local(now_ms())
}

/// An instant, in milliseconds since 1970 UTC, in the user's time zone.
pub fn local(at_ms: i64) -> LocalTime {
    let date = Date::new(&(at_ms as f64).into());
    LocalTime {
        year: date.get_full_year() as i32,
        month: date.get_month() as u8 + 1,
        day: date.get_date() as u8,
        hour: date.get_hours() as u8,
        minute: date.get_minutes() as u8,
    }
}
