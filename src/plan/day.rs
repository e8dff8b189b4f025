//! Civil dates.

use std::{fmt, str::FromStr};

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use time::{Date, Month};

/// A day of the calendar, without time or zone. Written `2026-08-31`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

impl Day {
    /// The day, where the calendar has it (years 1 to 9999).
    pub fn new(year: i16, month: u8, day: u8) -> Option<Self> {
        let month = Month::try_from(month).ok()?;
        (1..=9999).contains(&year).then_some(())?;
        Date::from_calendar_date(year.into(), month, day)
            .ok()
            .map(Self)
    }

    /// The last day of the month, where there is such a month.
    pub fn last_of_month(year: i16, month: u8) -> Option<Self> {
        let length = Month::try_from(month).ok()?.length(year.into());
        Self::new(year, month, length)
    }

    /// The year, 1 to 9999.
    pub fn year(self) -> i16 {
        self.0.year() as i16 // within 1..=9999 by construction
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.0.month().into()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.0.day()
    }

    /// How many of the year's months have gone at the end of the day: 8 on the last of August, 7,5 in
    /// the middle of it.
    pub fn months_gone(self) -> Decimal {
        let days = self.0.month().length(self.0.year());
        let of_this = Decimal::from(self.day()) / Decimal::from(days);
        Decimal::from(self.month() - 1) + of_this
    }

    /// Whole days from `earlier` to this day; negative when it lies after.
    pub fn days_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).whole_days()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:04}-{:02}-{:02}",
            self.year(),
            self.month(),
            self.day()
        )
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The text is no date of the form `2026-08-31`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoDay;

impl FromStr for Day {
    type Err = NoDay;
    fn from_str(text: &str) -> Result<Self, NoDay> {
        let digits = |range: std::ops::Range<usize>| {
            text.get(range)
                .filter(|part| part.bytes().all(|b| b.is_ascii_digit()))
                .and_then(|part| part.parse::<i16>().ok())
                .ok_or(NoDay)
        };
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return Err(NoDay);
        }
        Self::new(digits(0..4)?, digits(5..7)? as u8, digits(8..10)? as u8).ok_or(NoDay)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse()
            .map_err(|_| D::Error::custom(format_args!("“{text}” is not a date (2026-08-31)")))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Day {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Day".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date" })
    }
}
