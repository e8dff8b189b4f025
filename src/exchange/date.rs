//! Deadlines as people write them.

use super::{clean, heading::year};
use crate::plan::{Day, Period};

/// The months of the year.
pub(super) const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];

/// Words around a date that add nothing to it.
const AROUND: [&str; 22] = [
    "senast",
    "under",
    "till",
    "och",
    "med",
    "t.o.m.",
    "t.o.m",
    "tom",
    "år",
    "före",
    "den",
    "utgången",
    "av",
    "slutet",
    "vid",
    "i",
    "hela",
    "klart",
    "färdigt",
    "dec.",
    "årsskiftet",
    "fram",
];

/// The time that a text names, where it names one.
pub fn read(text: &str) -> Option<Period> {
    const LONGEST: usize = 60;
    if text.len() > LONGEST {
        return None;
    }
    let key = clean::key(text);
    let trimmed = key.trim_end_matches(['.', ',']);
    let words: Vec<&str> = trimmed
        .split(' ')
        .filter(|word| !AROUND.contains(word) || *word == "dec.")
        .collect();
    match words[..] {
        [one] => one_word(one),
        [day, month, of] => named_day(day, month, year(of)?),
        [first, of] => two_words(first, year(of)?),
        _ => None,
    }
    .and_then(Period::checked)
}

fn one_word(word: &str) -> Option<Period> {
    if let Some(year) = year(word) {
        return Some(Period::Year(year));
    }
    let parts: Vec<&str> = word.split(['-', '–', '/', '.']).collect();
    match parts[..] {
        [of, month, day] if year(of).is_some() => day_of(year(of)?, month, day),
        [day, month, of] if year(of).is_some() => day_of(year(of)?, month, day),
        [from, to] if year(from).is_some() && year(to).is_some() => Some(Period::Year(year(to)?)),
        [of, rest] => {
            let of = year(of)?;
            numbered(rest, of).or_else(|| Some(Period::Month(of, small(rest)?)))
        }
        [digits] if digits.len() == 8 => {
            let of = year(digits.get(..4)?)?;
            day_of(of, digits.get(4..6)?, digits.get(6..)?)
        }
        _ => None,
    }
}

fn two_words(first: &str, of: i16) -> Option<Period> {
    if let Some((day, month)) = first.split_once('/') {
        return day_of(of, month, day);
    }
    month(first)
        .map(|month| Period::Month(of, month))
        .or_else(|| numbered(first, of))
}

/// “31 december 2022”, “kvartal 4 2022”.
fn named_day(first: &str, second: &str, of: i16) -> Option<Period> {
    match first {
        "kvartal" => Some(Period::Quarter(of, small(second)?)),
        "tertial" => Some(Period::Tertial(of, small(second)?)),
        _ => Some(Period::Day(Day::new(
            of,
            month(second)?,
            small(first.trim_end_matches(['.', ':', 'e', 'a']))?,
        )?)),
    }
}

fn numbered(text: &str, of: i16) -> Option<Period> {
    let number = small(text.get(1..)?)?;
    match text.as_bytes()[0] {
        b'q' | b'k' => Some(Period::Quarter(of, number)),
        b't' => Some(Period::Tertial(of, number)),
        _ => None,
    }
}

fn day_of(year: i16, month: &str, day: &str) -> Option<Period> {
    Some(Period::Day(Day::new(year, small(month)?, small(day)?)?))
}

fn month(text: &str) -> Option<u8> {
    let text = text.trim_end_matches('.');
    let is = |name: &str| *name == *text || (text.chars().count() >= 3 && name.starts_with(text));
    MONTHS
        .iter()
        .position(|name| is(name))
        .and_then(|index| u8::try_from(index + 1).ok())
}

fn small(text: &str) -> Option<u8> {
    let plain = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(
            read(text).map(|period| period.to_string()).as_deref(),
            expected,
            "{text}"
        );
    }

    #[test]
    fn times_are_read() {
        check("2022-12-31", Some("2022-12-31"));
        check(" 2022-12-31.", Some("2022-12-31"));
        check("31 december 2022", Some("2022-12-31"));
        check("Senast den 1 feb. 2023", Some("2023-02-01"));
        check("31/12 2022", Some("2022-12-31"));
        check("31.12.2022", Some("2022-12-31"));
        check("20221231", Some("2022-12-31"));
        check("dec 2022", Some("2022-12"));
        check("2022-12", Some("2022-12"));
        check("2023", Some("2023"));
        check("fram till och med 2023", Some("2023"));
        check("2020–2023", Some("2023"));
        check("kvartal 4 2022", Some("2022-Q4"));
        check("T2 2022", Some("2022-T2"));
        check("2022-Q4", Some("2022-Q4"));
    }

    #[test]
    fn anything_else_is_text() {
        for text in [
            "",
            "Löpande",
            "2022-13-01",
            "2022-02-30",
            "12",
            "3000",
            "kvartal 5 2022",
            "é",
            "q 2022",
            "-2022",
        ] {
            check(text, None);
        }
    }
}
