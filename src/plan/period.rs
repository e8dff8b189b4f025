//! Stretches of time that measurements and targets belong to.

use std::{cmp::Ordering, fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::Day;

/// A calendar period. Written `2020`, `2020-T2`, `2020-Q3`, `2020-08` or `2020-08-31`.
///
/// Periods are ordered by the day they end, a longer one after a shorter: what ends last is latest.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Period {
    /// A calendar year.
    Year(i16),
    /// A third of a year: 1 January–April, 2 May–August, 3 September–December.
    Tertial(i16, u8),
    /// A quarter, 1 to 4.
    Quarter(i16, u8),
    /// A month, 1 to 12.
    Month(i16, u8),
    /// A single day.
    Day(Day),
}

impl Period {
    /// Where the period's parts are out of range, `None`.
    pub fn checked(self) -> Option<Self> {
        let (year, number, most) = match self {
            Self::Year(year) => (year, 1, 1),
            Self::Tertial(year, n) => (year, n, 3),
            Self::Quarter(year, n) => (year, n, 4),
            Self::Month(year, n) => (year, n, 12),
            Self::Day(day) => (day.year(), 1, 1),
        };
        ((1..=9999).contains(&year) && (1..=most).contains(&number)).then_some(self)
    }

    /// The year it lies in.
    pub fn year(self) -> i16 {
        match self {
            Self::Year(y) | Self::Tertial(y, _) | Self::Quarter(y, _) | Self::Month(y, _) => y,
            Self::Day(day) => day.year(),
        }
    }

    /// The last day that belongs to it.
    pub fn end(self) -> Day {
        let last_month = match self {
            Self::Year(_) => 12,
            Self::Tertial(_, n) => n.saturating_mul(4),
            Self::Quarter(_, n) => n.saturating_mul(3),
            Self::Month(_, n) => n,
            Self::Day(day) => return day,
        };
        Day::last_of_month(self.year(), last_month)
            .expect("periods are checked where they are made")
    }

    /// The first day that belongs to it.
    pub fn start(self) -> Day {
        let first_month = match self {
            Self::Year(_) => 1,
            Self::Tertial(_, n) => n.saturating_mul(4).saturating_sub(3),
            Self::Quarter(_, n) => n.saturating_mul(3).saturating_sub(2),
            Self::Month(_, n) => n,
            Self::Day(day) => return day,
        };
        Day::new(self.year(), first_month, 1).expect("periods are checked where they are made")
    }

    /// It ends after a day. Asked of thousands at a time: the calendar is only looked into within one month.
    pub fn ends_after(self, day: Day) -> bool {
        let (year, month, ..) = self.order();
        match (year, month).cmp(&(day.year(), day.month())) {
            Ordering::Equal => self.end() > day,
            order => order == Ordering::Greater,
        }
    }

    /// It ends before a day.
    pub fn ends_before(self, day: Day) -> bool {
        let (year, month, ..) = self.order();
        match (year, month).cmp(&(day.year(), day.month())) {
            Ordering::Equal => self.end() < day,
            order => order == Ordering::Less,
        }
    }

    /// The next period of the same length; `None` after the year 9999.
    pub fn next(self) -> Option<Self> {
        let step = |year: i16, n: u8, most: u8| {
            if n < most {
                (year, n + 1)
            } else {
                (year + 1, 1)
            }
        };
        match self {
            Self::Year(y) => Self::Year(y + 1),
            Self::Tertial(y, n) => {
                let (y, n) = step(y, n, 3);
                Self::Tertial(y, n)
            }
            Self::Quarter(y, n) => {
                let (y, n) = step(y, n, 4);
                Self::Quarter(y, n)
            }
            Self::Month(y, n) => {
                let (y, n) = step(y, n, 12);
                Self::Month(y, n)
            }
            Self::Day(_) => return None,
        }
        .checked()
    }

    /// The same period of the year before; `None` before the year 1, or where that year lacks the day.
    pub fn year_before(self) -> Option<Self> {
        match self {
            Self::Year(year) => Self::Year(year - 1),
            Self::Tertial(year, n) => Self::Tertial(year - 1, n),
            Self::Quarter(year, n) => Self::Quarter(year - 1, n),
            Self::Month(year, n) => Self::Month(year - 1, n),
            Self::Day(day) => Self::Day(Day::new(day.year() - 1, day.month(), day.day())?),
        }
        .checked()
    }

    /// What periods are ordered by: year and month they end in, the day where it is less than the
    /// whole month, and their length. It is found without the calendar, since it is asked often.
    fn order(self) -> (i16, u8, u8, u8) {
        match self {
            Self::Day(day) => (day.year(), day.month(), day.day(), 0),
            Self::Month(year, n) => (year, n, 31, 1),
            Self::Quarter(year, n) => (year, n.saturating_mul(3), 31, 2),
            Self::Tertial(year, n) => (year, n.saturating_mul(4), 31, 3),
            Self::Year(year) => (year, 12, 31, 4),
        }
    }
}

impl Ord for Period {
    fn cmp(&self, other: &Self) -> Ordering {
        self.order().cmp(&other.order())
    }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Tertial(year, n) => write!(f, "{year:04}-T{n}"),
            Self::Quarter(year, n) => write!(f, "{year:04}-Q{n}"),
            Self::Month(year, n) => write!(f, "{year:04}-{n:02}"),
            Self::Day(day) => fmt::Display::fmt(day, f),
        }
    }
}

impl fmt::Debug for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The text is no period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoPeriod;

impl FromStr for Period {
    type Err = NoPeriod;
    fn from_str(text: &str) -> Result<Self, NoPeriod> {
        if let Ok(day) = text.parse() {
            return Ok(Self::Day(day));
        }
        let number = |part: &str| {
            let plain = !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
            plain.then(|| part.parse().ok()).flatten().ok_or(NoPeriod)
        };
        let (year, rest) = text.split_at_checked(4).ok_or(NoPeriod)?;
        let year = number(year)?;
        let part =
            |part: &str| number(part).and_then(|n: i16| u8::try_from(n).map_err(|_| NoPeriod));
        let period = match rest.as_bytes() {
            [] => Self::Year(year),
            [b'-', b'T', _] => Self::Tertial(year, part(&rest[2..])?),
            [b'-', b'Q', _] => Self::Quarter(year, part(&rest[2..])?),
            [b'-', _, _] => Self::Month(year, part(&rest[1..])?),
            _ => return Err(NoPeriod),
        };
        period.checked().ok_or(NoPeriod)
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse()
            .map_err(|_| D::Error::custom(format_args!("“{text}” is not a period (2020, 2020-08)")))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Period {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Period".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[0-9]{4}(-(T[1-3]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?))?$"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, (start, end): (&str, &str), next: Option<&str>) {
        let period: Period = text.parse().expect("a period");
        assert_eq!(period.to_string(), text);
        assert_eq!(period.start().to_string(), start);
        assert_eq!(period.end().to_string(), end);
        assert_eq!(period.next().map(|p| p.to_string()).as_deref(), next);
    }

    #[test]
    fn periods_read_write_and_follow_each_other() {
        check("2020", ("2020-01-01", "2020-12-31"), Some("2021"));
        check("2020-T2", ("2020-05-01", "2020-08-31"), Some("2020-T3"));
        check("2020-Q4", ("2020-10-01", "2020-12-31"), Some("2021-Q1"));
        check("2020-02", ("2020-02-01", "2020-02-29"), Some("2020-03"));
        check("2020-08-31", ("2020-08-31", "2020-08-31"), None);
        check("9999", ("9999-01-01", "9999-12-31"), None);
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for text in [
            "",
            "20",
            "2020-",
            "2020-13",
            "2020-T4",
            "2020-Q0",
            "2020-02-30",
            "0000",
            "år 2020",
            "2020-+1",
            "é020",
        ] {
            assert_eq!(text.parse::<Period>(), Err(NoPeriod), "{text}");
        }
    }

    #[test]
    fn the_latest_is_what_ends_last() {
        let mut periods: Vec<Period> = [
            "2020",
            "2020-12",
            "2020-08-31",
            "2020-02",
            "2020-02-29",
            "2020-03-01",
            "2019",
            "2020-T2",
            "2020-Q3",
        ]
        .map(|p| p.parse().expect("a period"))
        .into();
        crate::order::sort(&mut periods);
        assert_eq!(
            format!("{periods:?}"),
            "[2019, 2020-02-29, 2020-02, 2020-03-01, 2020-08-31, 2020-T2, 2020-Q3, 2020-12, 2020]"
        );
    }
}
