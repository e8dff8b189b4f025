//! A phrase in pieces: words, figures, years and days, signs.

use std::str::FromStr;

use crate::plan::{Day, Decimal, Period};

/// A piece of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// A word in small letters.
    Word(String),
    /// A figure, exact as written.
    Figure(Decimal),
    /// Four digits that may be a year or a figure.
    Year(i16),
    /// A month of a year, such as “juni 2023”.
    Month(i16, u8),
    /// A day, such as 2023-06-30 or “30 juni 2023”.
    Day(Day),
    /// Any other sign: `%`, `(`, `)`.
    Sign(char),
}

impl Token {
    /// Whether it is this word.
    pub fn is(&self, word: &str) -> bool {
        matches!(self, Self::Word(own) if own == word)
    }

    /// Whether it is one of these words.
    pub fn is_any(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(word))
    }

    /// The figure that it may be.
    pub fn figure(&self) -> Option<Decimal> {
        match self {
            Self::Figure(figure) => Some(*figure),
            Self::Year(year) => Some(Decimal::from(*year)),
            _ => None,
        }
    }

    /// The time that it may be.
    pub fn time(&self) -> Option<Period> {
        match self {
            Self::Year(year) => Some(Period::Year(*year)),
            Self::Month(year, month) => Some(Period::Month(*year, *month)),
            Self::Day(day) => Some(Period::Day(*day)),
            _ => None,
        }
    }
}

/// The pieces of a phrase, in order. Full stops, commas and quotation marks between words are left out.
pub fn of(text: &str) -> Vec<Token> {
    let text = text
        .to_lowercase()
        .replace(['\u{a0}', '\u{202f}', '\u{2009}'], " ");
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, length) = next(rest, first, tokens.last());
        tokens.extend(token);
        rest = rest[length..].trim_start();
        join_date(&mut tokens);
    }
    tokens
}

/// Makes one piece of a month and its year, and of the day before them.
fn join_date(tokens: &mut Vec<Token>) {
    let [.., Token::Word(name), Token::Year(year)] = tokens.as_slice() else {
        return;
    };
    let number = MONTHS.iter().zip(1..).find(|(month, _)| *month == name);
    let Some((year, (_, month))) = number.map(|number| (*year, number)) else {
        return;
    };
    tokens.truncate(tokens.len() - 2);
    let day = match tokens.last() {
        Some(Token::Figure(day)) => u8::try_from(*day).ok(),
        _ => None,
    };
    match day.and_then(|day| Day::new(year, month, day)) {
        Some(day) => {
            tokens.pop();
            tokens.push(Token::Day(day));
        }
        None => tokens.push(Token::Month(year, month)),
    }
}

/// The months, as they are written in a phrase.
const MONTHS: [&str; 12] = [
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

fn next(rest: &str, first: char, before: Option<&Token>) -> (Option<Token>, usize) {
    if let Some((token, length)) = figure(rest, before) {
        return (Some(token), length);
    }
    if first.is_alphabetic() {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '-');
        let word = &rest[..end.unwrap_or(rest.len())];
        return (Some(Token::Word(word.to_owned())), word.len());
    }
    let token = "%()".contains(first).then_some(Token::Sign(first));
    (token, first.len_utf8())
}

/// A figure, a year or a day at the beginning, and its length.
fn figure(rest: &str, before: Option<&Token>) -> Option<(Token, usize)> {
    let minus = ['-', '\u{2212}', '\u{2013}']
        .into_iter()
        .find(|it| rest.starts_with(*it));
    let digits = &rest[minus.map_or(0, char::len_utf8)..];
    digits
        .starts_with(|c: char| c.is_ascii_digit())
        .then_some(())?;
    if minus.is_none()
        && let Some(day) = rest.get(..10).and_then(|day| Day::from_str(day).ok())
    {
        return Some((Token::Day(day), 10));
    }
    let length = number_length(digits);
    let written: String = digits[..length].chars().filter(|c| *c != ' ').collect();
    let value = Decimal::from_str(&written.replace(',', ".")).ok()?;
    let length = length + (rest.len() - digits.len());
    // “1-4”: the line between two figures is no minus.
    let negative = minus.is_some() && before.is_none_or(|it| it.figure().is_none());
    let token = match year(&written).filter(|_| !negative) {
        Some(year) => Token::Year(year),
        None if negative => Token::Figure(-value),
        None => Token::Figure(value),
    };
    Some((token, length))
}

/// Digits with spaces between thousands and at most one decimal sign: `10 000`, `8,9`.
fn number_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let digits = |from: usize| {
        bytes[from..]
            .iter()
            .take_while(|it| it.is_ascii_digit())
            .count()
    };
    let mut end = digits(0);
    let grouped = end <= 3;
    while grouped && bytes.get(end) == Some(&b' ') && digits(end + 1) == 3 {
        end += 4;
    }
    if matches!(bytes.get(end), Some(b',' | b'.')) {
        let decimals = digits(end + 1);
        if decimals > 0 {
            end += 1 + decimals;
        }
    }
    end
}

fn year(written: &str) -> Option<i16> {
    let year = (written.len() == 4)
        .then(|| written.parse().ok())
        .flatten()?;
    (1950..2100).contains(&year).then_some(year)
}
