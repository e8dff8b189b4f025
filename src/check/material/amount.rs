//! Figures in running text: sign, unit, scale, and whether they are said to be about right.

use std::fmt;
use std::str::FromStr;

use crate::plan::Decimal;

/// A figure in running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    /// The figure as written.
    pub value: Decimal,
    /// Its unit as written; empty where there is none.
    pub unit: String,
    /// What it is in money; none where it is no money.
    pub money: Option<Money>,
    /// “Ca”, “cirka”, “omkring”: not exact.
    pub about: bool,
    /// Characters of the piece before it.
    pub from: usize,
    /// Characters up to its end.
    pub to: usize,
}

/// The scale of an amount of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Money {
    /// Kronor.
    Kronor,
    /// Thousands (tkr).
    Thousands,
    /// Millions (mnkr).
    Millions,
    /// Thousands of millions (mdkr).
    Milliards,
}

impl Money {
    /// Kronor in one of it.
    pub fn kronor(self) -> Decimal {
        Decimal::from(match self {
            Self::Kronor => 1,
            Self::Thousands => 1_000,
            Self::Millions => 1_000_000,
            Self::Milliards => 1_000_000_000_i64,
        })
    }

    /// So much of it in kronor, or the most that can be counted.
    pub fn in_kronor(self, value: Decimal) -> Decimal {
        value.saturating_mul(self.kronor())
    }

    fn of(words: &str) -> Option<(Self, usize)> {
        let found = UNITS.iter().find(|(unit, _)| {
            let rest = words.strip_prefix(unit);
            rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        });
        found.map(|(unit, money)| (*money, unit.len()))
    }
}

/// The ways money is written, longer ones first; `mnr` is what a reader of scanned pages makes of mnkr.
const UNITS: [(&str, Money); 12] = [
    ("miljarder kronor", Money::Milliards),
    ("miljoner kronor", Money::Millions),
    ("tusen kronor", Money::Thousands),
    ("kronor", Money::Kronor),
    ("mdkr", Money::Milliards),
    ("mnkr", Money::Millions),
    ("mkr", Money::Millions),
    ("mnr", Money::Millions),
    ("tkr", Money::Thousands),
    ("kkr", Money::Thousands),
    ("kr", Money::Kronor),
    ("sek", Money::Kronor),
];

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.value, self.unit)
    }
}

/// How far apart two figures are, whatever their signs.
pub fn apart(one: Decimal, other: Decimal) -> Decimal {
    (one.abs() - other.abs()).abs() // of two of one sign the difference is never too large
}

/// Half of the last digit that a figure is written with.
pub fn half_of_last(value: Decimal) -> Decimal {
    Decimal::new(5, (value.scale() + 1).min(Decimal::MAX_SCALE))
}

impl Amount {
    /// How far another figure may be from it and still be the same: half of its last digit, and a whole one
    /// more where it is said to be about right.
    pub fn tolerance(&self) -> Decimal {
        let half = half_of_last(self.value);
        if self.about {
            half.saturating_add(half).saturating_add(half)
        } else {
            half
        }
    }

    /// Whether a figure in the same unit is the same, whatever its sign.
    pub fn fits(&self, value: Decimal) -> bool {
        apart(value, self.value) <= self.tolerance()
    }
}

/// The figures of a text.
pub fn amounts(text: &str) -> Vec<Amount> {
    let lower = text.to_lowercase();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = lower[at..].find(|c: char| c.is_ascii_digit()) {
        let start = at + next;
        let end = start + length(&lower[start..]);
        let before = lower[..start].trim_end_matches('-');
        let of_word = before.len() < start && before.ends_with(char::is_alphabetic);
        let signs = |c: char| c.is_alphanumeric() || matches!(c, ',' | '.' | ':' | '/');
        let joined = of_word || lower[..start].ends_with(signs);
        if !joined {
            found.extend(amount(&lower, start, end));
        }
        at = end;
    }
    found
}

/// The figure between two bytes of a text in small letters.
fn amount(text: &str, start: usize, end: usize) -> Option<Amount> {
    let digits: String = text[start..end]
        .chars()
        .filter(|c| !c.is_whitespace())
        .collect();
    let value = Decimal::from_str(&digits.replace(',', ".")).ok()?;
    let before = &text[..start];
    let minus = before.trim_end_matches(['-', '\u{2212}', '\u{2013}']);
    let negative = minus.len() < before.len() && !minus.ends_with(|c: char| c.is_alphanumeric());
    let rest = &text[end..];
    let spaces = rest.len() - rest.trim_start().len();
    let (money, unit) = unit(rest.trim_start());
    let about = [
        "ca", "ca.", "cirka", "omkring", "ungefär", "drygt", "knappt", "närmare",
    ];
    let chars = |to: usize| text[..to].chars().count();
    let end = if unit.is_empty() {
        end
    } else {
        end + spaces + unit.len()
    };
    Some(Amount {
        value: if negative { -value } else { value },
        unit,
        money,
        about: minus
            .split_whitespace()
            .next_back()
            .is_some_and(|word| about.contains(&word)),
        from: chars(if negative { minus.len() } else { start }),
        to: chars(end),
    })
}

/// The unit that a text begins with, as written.
fn unit(text: &str) -> (Option<Money>, String) {
    if let Some((money, length)) = Money::of(text) {
        return (Some(money), text[..length].to_owned());
    }
    let sign = ["procentenheter", "procent", "%"]
        .into_iter()
        .find(|sign| text.starts_with(sign));
    (None, sign.unwrap_or_default().to_owned())
}

/// Digits with spaces between thousands and at most one decimal mark.
fn length(text: &str) -> usize {
    let digits = |from: usize| {
        let rest = text.get(from..).unwrap_or_default();
        rest.bytes().take_while(u8::is_ascii_digit).count()
    };
    let mut end = digits(0);
    let grouped = end <= 3;
    while grouped
        && let Some(space) = text[end..]
            .chars()
            .next()
            .filter(|c| " \u{a0}\u{202f}\u{2009}".contains(*c))
    {
        if digits(end + space.len_utf8()) != 3 {
            break;
        }
        end += space.len_utf8() + 3;
    }
    let decimals = digits(end + 1);
    let mark = text[end..].starts_with([',', '.']) && decimals > 0;
    if mark { end + 1 + decimals } else { end }
}

/// The scale of money that a heading names, such as “Resultaträkning, tkr”.
pub fn scale_named(text: &str) -> Option<Money> {
    let lower = text.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric());
    words.find_map(|word| {
        UNITS
            .iter()
            .find(|(unit, _)| *unit == word)
            .map(|(_, money)| *money)
    })
}

/// Four digits that are a year.
pub fn is_year(word: &str) -> bool {
    word.len() == 4
        && word
            .parse()
            .is_ok_and(|year: u16| (1950..2100).contains(&year))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let show = |it: Amount| {
            let about = if it.about { "ca " } else { "" };
            let money = it.money.map_or(String::new(), |money| {
                format!(" = {}", it.value * money.kronor())
            });
            format!("{about}{it}{money}")
        };
        let shown: Vec<String> = amounts(text).into_iter().map(show).collect();
        assert_eq!(shown.join(" | "), expected);
    }

    #[test]
    fn sign_unit_scale_and_about() {
        check("Driftbudgeten är 560,7 mnkr.", "560.7 mnkr = 560700000.0");
        check(
            "varav ca -1,3 mnkr och drygt 12 %",
            "ca -1.3 mnkr = -1300000.0 | ca 12 %",
        );
        check(
            "ca 150 tkr, 1 234 567 kr, −2,5 procentenheter",
            "ca 150 tkr = 150000 | 1234567 kr = 1234567 | -2.5 procentenheter",
        );
        check(
            "5 miljoner kronor och 40 heltidstjänster",
            "5 miljoner kronor = 5000000 | 40 ",
        );
    }

    #[test]
    fn the_same_within_half_of_the_last_digit() {
        let check = |text: &str, value: &str, same: bool| {
            let said = amounts(text).remove(0);
            let value = value.parse().expect("a figure");
            assert_eq!(said.fits(value), same, "{text} {value}");
        };
        check("84 %", "84.5", true);
        check("84 %", "84.6", false);
        check("ca 84 %", "85.5", true);
        check("ca 84 %", "85.6", false);
        check("-1,9", "1.9", true);
        // As many decimals as a figure can have.
        let long = format!("0,{}", "3".repeat(28));
        check(&long, "0.3", false);
    }

    #[test]
    fn what_is_no_figure_of_its_own_is_left() {
        check("U23461, SOSFS 2011:9, covid-19", "2011 ");
        check("åren 2016–2024", "2016  | 2024 ");
    }
}
