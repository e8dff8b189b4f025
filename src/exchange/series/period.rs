//! The periods of measurements as tables write them: `202608`, `2026M08`, `kv 2 2026`, `aug 2026`.
//!
//! Unlike a deadline (`exchange::date`), a period is never read out of a span or a sentence: “2020–2023”
//! and “senast 2023” are no period that something was measured in.

use crate::{
    exchange::date::MONTHS,
    plan::{Day, Period},
};

const ENGLISH: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Parts of a year that are numbered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// A month.
    Month,
    /// A quarter.
    Quarter,
    /// A third.
    Tertial,
}

impl Cut {
    /// The n-th of a year, where there is such a one.
    pub fn of(self, year: i16, number: u8) -> Option<Period> {
        match self {
            Self::Month => Period::Month(year, number),
            Self::Quarter => Period::Quarter(year, number),
            Self::Tertial => Period::Tertial(year, number),
        }
        .checked()
    }

    /// The part of a year that a text names alone: “8”, “augusti”, “K2”.
    pub fn within(self, year: i16, text: &str) -> Option<Period> {
        let words = words(text)?;
        match words.as_slice() {
            [Word::Number(digits)] => self.of(year, small(digits)?),
            [Word::Letters(name)] if self == Self::Month => Cut::Month.of(year, month(name)?),
            [Word::Letters(name), Word::Number(digits)] if cut(name) == Some(self) => {
                self.of(year, small(digits)?)
            }
            _ => None,
        }
    }
}

/// The period that a text is, where it is one.
pub fn read(text: &str) -> Option<Period> {
    const LONGEST: usize = 40;
    let text = text.trim();
    if text.len() > LONGEST {
        return None;
    }
    if let Ok(period) = text.parse::<Period>() {
        return year_in_use(period.year()).then_some(period);
    }
    let day_alone = [" 00:00:00", " 00:00", "T00:00:00"]
        .iter()
        .find_map(|end| text.strip_suffix(end));
    let text = day_alone.unwrap_or(text);
    of_words(&words(text)?, text.contains('/'))
}

fn of_words(words: &[Word], slashed: bool) -> Option<Period> {
    use Word::{Letters as L, Number as N};
    match words {
        [N(one)] => of_digits(one),
        [L(name), N(of)] if is_whole_year(name) => year(of).map(Period::Year),
        [N(of), L(name)] if is_whole_year(name) => year(of).map(Period::Year),
        [L(name), N(of)] | [N(of), L(name)] => {
            Cut::Month.of(year(of).or_else(|| short_year(of))?, month(name)?)
        }
        [N(of), N(number)] if !slashed => Cut::Month.of(year(of)?, small(number)?),
        [L(name), N(number), N(of)] | [N(of), L(name), N(number)] if year(of).is_some() => {
            cut(name)?.of(year(of)?, small(number)?)
        }
        [N(number), L(name), N(of)] => match cut(name) {
            Some(cut) => cut.of(year(of)?, small(number)?),
            None => day(year(of)?, month(name)?, small(number)?),
        },
        [N(of), N(month), N(number)] if year(of).is_some() => {
            day(year(of)?, small(month)?, small(number)?)
        }
        [N(number), N(month), N(of)] => {
            let (number, month) = (small(number)?, small(month)?);
            let turned = slashed && number <= 12 && number != month; // Americans write the month first
            (!turned).then(|| day(year(of)?, month, number)).flatten()
        }
        _ => None,
    }
}

/// `2026`, `202608`, `20260831`.
fn of_digits(digits: &str) -> Option<Period> {
    let of = year(digits.get(..4)?)?;
    match digits.len() {
        4 => Some(Period::Year(of)),
        6 => Cut::Month.of(of, small(&digits[4..])?),
        8 => day(of, small(&digits[4..6])?, small(&digits[6..])?),
        _ => None,
    }
}

/// Letters or digits that stand together.
#[derive(Debug)]
enum Word {
    Letters(String),
    Number(String),
}

/// The words of a text between signs that dates are written with; `None` where there are others.
fn words(text: &str) -> Option<Vec<Word>> {
    let mut words: Vec<Word> = Vec::new();
    let mut goes_on = false;
    for c in text.chars().flat_map(char::to_lowercase) {
        let separates = c.is_whitespace() || matches!(c, '-' | '–' | '/' | '.' | '_' | ',');
        match words.last_mut() {
            _ if separates => {}
            Some(Word::Number(digits)) if goes_on && c.is_ascii_digit() => digits.push(c),
            Some(Word::Letters(letters)) if goes_on && c.is_alphabetic() => letters.push(c),
            _ if c.is_ascii_digit() => words.push(Word::Number(c.into())),
            _ if c.is_alphabetic() => words.push(Word::Letters(c.into())),
            _ => return None,
        }
        goes_on = !separates;
    }
    Some(words)
}

fn cut(name: &str) -> Option<Cut> {
    match name {
        "m" | "mån" | "månad" | "month" => Some(Cut::Month),
        "q" | "k" | "kv" | "kvartal" | "quarter" => Some(Cut::Quarter),
        "t" | "tertial" => Some(Cut::Tertial),
        _ => None,
    }
}

fn is_whole_year(name: &str) -> bool {
    matches!(name, "år" | "helår" | "helåret" | "year")
}

fn month(name: &str) -> Option<u8> {
    let is = |known: &&str| name.chars().count() >= 3 && known.starts_with(name);
    let place = |names: &[&str; 12]| names.iter().position(is);
    let place = place(&MONTHS).or_else(|| place(&ENGLISH))?;
    u8::try_from(place + 1).ok()
}

fn day(year: i16, month: u8, day: u8) -> Option<Period> {
    Day::new(year, month, day).map(Period::Day)
}

fn year(digits: &str) -> Option<i16> {
    let year = digits.parse().ok()?;
    (digits.len() == 4 && year_in_use(year)).then_some(year)
}

/// As Excel shows a month: “aug-26”.
fn short_year(digits: &str) -> Option<i16> {
    small(digits)
        .filter(|_| digits.len() == 2)
        .map(|year| 2000 + i16::from(year))
}

/// A number of another size in a column of years is something else.
fn year_in_use(year: i16) -> bool {
    (1900..=2199).contains(&year)
}

fn small(digits: &str) -> Option<u8> {
    digits.parse().ok().filter(|_| digits.len() <= 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let period = read(text).map(|period| period.to_string());
        assert_eq!(period.as_deref().unwrap_or(""), expected, "{text}");
    }

    #[test]
    fn periods_as_systems_and_people_write_them() {
        check("2026", "2026");
        check("202608", "2026-08");
        check("2026M08", "2026-08");
        check("2026-08", "2026-08");
        check("aug 2026", "2026-08");
        check("aug-26", "2026-08");
        check("October 2026", "2026-10");
        check("T1 2026", "2026-T1");
        check("2026 T1", "2026-T1");
        check("tertial 2 2026", "2026-T2");
        check("kv 2 2026", "2026-Q2");
        check("2026K2", "2026-Q2");
        check("Q4 2026", "2026-Q4");
        check("2 kv 2026", "2026-Q2");
        check("Helår 2026", "2026");
        check("20260831", "2026-08-31");
        check("2026-08-31 00:00:00", "2026-08-31");
        check("31.8.2026", "2026-08-31");
        check("31 augusti 2026", "2026-08-31");
        check("31/8/2026", "2026-08-31");
    }

    #[test]
    fn spans_sentences_and_other_numbers_are_no_period() {
        for text in [
            "",
            "2020–2023",
            "2011/12",
            "2023/2024",
            "senast 2026",
            "3/4/2026",
            "1234",
            "45505",
            "202613",
            "T4 2026",
            "kv 5 2026",
            "2026-02-30",
            "8",
            "mal 2026",
            "2026-08-31 12:30",
            "é",
            "aug 32767",
        ] {
            check(text, "");
        }
    }

    #[test]
    fn a_part_of_a_known_year_stands_alone() {
        let within = |cut: Cut, text| cut.within(2026, text).map(|it| it.to_string());
        assert_eq!(within(Cut::Month, "8").as_deref(), Some("2026-08"));
        assert_eq!(within(Cut::Month, "Augusti").as_deref(), Some("2026-08"));
        assert_eq!(within(Cut::Quarter, "K2").as_deref(), Some("2026-Q2"));
        assert_eq!(within(Cut::Tertial, "T4"), None);
        assert_eq!(within(Cut::Quarter, "T2"), None);
    }
}
