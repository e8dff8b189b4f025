//! Figures in cells: Swedish numbers with units, missing values, and what “1.234” may mean.

use std::str::FromStr;

use crate::plan::{Decimal, Missing};

/// What a cell of figures says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Figure {
    /// A number and what follows it.
    Number {
        /// The exact value.
        value: Decimal,
        /// The unit after it, as written: “%”, “dagar”; empty where there is none.
        unit: String,
    },
    /// Three digits after a single point: thousands or decimals.
    Ambiguous {
        /// Read with the sign between thousands.
        grouped: Decimal,
        /// Read with the sign before decimals.
        decimal: Decimal,
        /// The unit after it.
        unit: String,
    },
    /// A sign or word for a missing value; never 0.
    Missing(Missing),
    /// No figure.
    Text,
}

/// What the point means in a column, as its unambiguous figures show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Point {
    /// Nothing shows it.
    #[default]
    Unknown,
    /// Between thousands: other figures have decimal commas.
    Groups,
    /// Before decimals: other figures have other than three digits after it.
    Decimals,
}

impl Point {
    /// Judges from the texts of a column.
    pub fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let mut evidence = Evidence::default();
        for text in texts {
            evidence.hear(text);
        }
        evidence.verdict()
    }

    /// What one number shows: a mark before other than three digits is decimal, and so is the last of
    /// two different ones; a mark that comes twice stands between thousands.
    fn shown_by(number: &str) -> Option<Self> {
        let twice = |mark| number.matches(mark).count() > 1;
        match (number.rfind('.'), number.rfind(',')) {
            (Some(point), None) if number.len() - point != 4 => Some(Self::Decimals),
            (Some(_), None) if twice('.') => Some(Self::Groups),
            (Some(point), Some(comma)) if comma > point => Some(Self::Groups),
            (Some(_), Some(_)) => Some(Self::Decimals),
            (None, Some(comma)) if number.len() - comma != 4 => Some(Self::Groups),
            (None, Some(_)) if twice(',') => Some(Self::Decimals),
            _ => None,
        }
    }
}

/// What the texts of a column have shown so far of what a point means in it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Evidence {
    shown: Option<Point>,
    is_torn: bool,
}

impl Evidence {
    /// Hears one more text.
    pub fn hear(&mut self, text: &str) {
        if self.is_torn {
            return;
        }
        let number = split_unit(text);
        let shows = number.and_then(|(number, _)| Point::shown_by(&number));
        if let Some(shows) = shows {
            self.is_torn = self.shown.is_some_and(|shown| shown != shows);
            self.shown = Some(shows);
        }
    }

    /// What it means, by all that was heard.
    pub fn verdict(self) -> Point {
        let shown = self.shown.filter(|_| !self.is_torn);
        shown.unwrap_or(Point::Unknown)
    }
}

/// Reads a figure.
pub fn read(text: &str, point: Point) -> Figure {
    let text = text.trim();
    if let Some(missing) = missing(text) {
        return Figure::Missing(missing);
    }
    let Some((number, unit)) = split_unit(text) else {
        return Figure::Text;
    };
    let unit = unit.to_owned();
    let with =
        |mark| without_groups(&number, mark).and_then(|plain| Decimal::from_str(&plain).ok());
    let known = match mark(&number, point) {
        Mark::Known(mark) => with(mark),
        Mark::Open => match (with(None), with(Some('.'))) {
            (Some(grouped), Some(decimal)) => {
                return Figure::Ambiguous {
                    grouped,
                    decimal,
                    unit,
                };
            }
            _ => None,
        },
    };
    known.map_or(Figure::Text, |value| Figure::Number { value, unit })
}

/// The sign that stands before the decimals, if any.
enum Mark {
    Known(Option<char>),
    /// A point that may stand there, or between thousands.
    Open,
}

fn mark(number: &str, point: Point) -> Mark {
    let count = |sign| number.matches(sign).count();
    let grouped = without_groups(number, None).is_some();
    let known = match (count('.'), count(','), point) {
        (1, 0, Point::Unknown) if grouped && !leads_with_zero(number) => return Mark::Open,
        (1, 0, Point::Groups) | (0, 1, Point::Decimals) if grouped => None,
        (1, 0, _) => Some('.'),
        (0, 1, _) => Some(','),
        (0, _, _) | (_, 0, _) => None,
        _ => number
            .rfind(['.', ','])
            .and_then(|at| number[at..].chars().next()),
    };
    Mark::Known(known)
}

/// The number with a decimal point and without grouping; `None` where the groups before the mark
/// are not thousands: “1.2.3” is no number.
fn without_groups(number: &str, mark: Option<char>) -> Option<String> {
    let (whole, decimals) = match mark {
        Some(mark) => number.split_once(mark)?,
        None => (number, ""),
    };
    let mut groups = whole.trim_start_matches('-').split(['.', ',']);
    let first = groups.next()?;
    let mut rest = groups.peekable();
    let starts = rest.peek().is_none() || first.len() <= 3;
    let plain = !decimals.contains(['.', ',']) && starts && rest.all(|group| group.len() == 3);
    plain.then(|| format!("{}.{decimals}", whole.replace(['.', ','], "")))
}

fn leads_with_zero(number: &str) -> bool {
    number.trim_start_matches('-').starts_with("0.")
}

/// The number with grouping spaces gone and an ASCII minus, and the unit behind it.
fn split_unit(text: &str) -> Option<(String, &str)> {
    const LONGEST_UNIT: usize = 24;
    let mut number = String::new();
    let mut end = 0;
    let mut space = false;
    for (at, c) in text.char_indices() {
        match c {
            '-' | '−' | '–' if number.is_empty() => number.push('-'),
            '0'..='9' => {
                if space && !starts_group(&text[at..]) {
                    break;
                }
                number.push(c);
                space = false;
            }
            '.' | ',' if !space && text[at + 1..].starts_with(|c: char| c.is_ascii_digit()) => {
                number.push(c)
            }
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' => {
                space = !number.is_empty() && number != "-";
                continue;
            }
            _ => break,
        }
        end = at + c.len_utf8();
    }
    let unit = text[end..].trim();
    let holds_digit = |text: &str| text.contains(|c: char| c.is_ascii_digit());
    let is_unit = unit.len() <= LONGEST_UNIT && !holds_digit(unit) && unit.split(' ').count() <= 2;
    (holds_digit(&number) && number.len() <= 28 && is_unit && !unit.starts_with(['-', '–', '/']))
        .then_some((number, unit))
}

/// Three digits that end there: a group of thousands.
fn starts_group(text: &str) -> bool {
    text.bytes().take_while(u8::is_ascii_digit).count() == 3
}

fn missing(text: &str) -> Option<Missing> {
    match text.to_lowercase().as_str() {
        "-" | "–" | "—" => Some(Missing::NonResponse),
        "." => Some(Missing::NotApplicable),
        ".." | "…" => Some(Missing::Confidential),
        "ej mätt" | "inte mätt" | "ej uppmätt" | "mäts ej" | "saknas" | "uppgift saknas" => {
            Some(Missing::NotMeasured)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, value: &str, unit: &str) {
        let value = Decimal::from_str(value).expect("a number");
        assert_eq!(
            read(text, Point::Unknown),
            Figure::Number {
                value,
                unit: unit.into()
            },
            "{text}"
        );
    }

    #[test]
    fn swedish_figures() {
        check("90 %", "90", "%");
        check("−34", "-34", "");
        check("1\u{a0}234,5", "1234.5", "");
        check("8,9%", "8.9", "%");
        check("1.234.567", "1234567", "");
        check("1.234,5 tkr", "1234.5", "tkr");
        check("0.125", "0.125", "");
        check("14 personer", "14", "personer");
        check("12.5", "12.5", "");
        check("1,234.5", "1234.5", "");
        check("1,234,567", "1234567", "");
        check("1234.567", "1234.567", "");
    }

    #[test]
    fn what_a_point_means_is_asked_or_learnt_from_the_column() {
        let both = Figure::Ambiguous {
            grouped: Decimal::new(1234, 0),
            decimal: Decimal::new(1234, 3),
            unit: String::new(),
        };
        assert_eq!(read("1.234", Point::Unknown), both);
        let learn = |texts: &[&str]| Point::of(texts.iter().copied());
        assert_eq!(learn(&["1.234", "8,9"]), Point::Groups);
        assert_eq!(learn(&["1.234", "12.5"]), Point::Decimals);
        assert_eq!(learn(&["8,9", "12.5"]), Point::Unknown);
        assert_eq!(
            read("1.234", Point::Groups),
            Figure::Number {
                value: Decimal::new(1234, 0),
                unit: String::new()
            }
        );
        assert_eq!(
            read("1.234", Point::Decimals),
            Figure::Number {
                value: Decimal::new(1234, 3),
                unit: String::new()
            }
        );
    }

    #[test]
    fn what_is_missing_is_never_zero_and_prose_no_figure() {
        assert_eq!(
            read("..", Point::Unknown),
            Figure::Missing(Missing::Confidential)
        );
        assert_eq!(
            read("-", Point::Unknown),
            Figure::Missing(Missing::NonResponse)
        );
        for text in [
            "",
            "Minst 60 %",
            "2022-12-31",
            "84% av brukarna upplevde att de fick välja",
            "1e400",
            "½",
            "1.2.3",
            "1,2,3",
            "12.34.567",
            "1.234,567.8",
        ] {
            assert_eq!(read(text, Point::Unknown), Figure::Text, "{text}");
        }
    }
}
