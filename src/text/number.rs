//! Figures as people read and type them, exact to the last decimal.
//!
//! On screen: `1 234,5` with no-break spaces and `−` (U+2212); in files: `1234,5` and an ASCII minus.
//! What people type is read by the same reader as what they paste; here it also has to fit the field.

use rust_decimal::RoundingStrategy;

use super::Language;
use crate::{
    exchange::{
        measure,
        number::{Figure, Point},
    },
    plan::{Decimal, Measure, Value},
};

const NO_BREAK: char = '\u{a0}';

/// A figure with all the decimals that it was typed with.
pub fn plain(value: Decimal, language: Language) -> String {
    let sign = if is_negative(value) { "\u{2212}" } else { "" };
    let text = value.abs().to_string();
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let mut shown = format!("{sign}{}", grouped(whole, group_mark(language)));
    if !decimals.is_empty() {
        shown.push(decimal_mark(language));
        shown.push_str(decimals);
    }
    shown
}

/// A figure with so many decimals, rounded half away from zero.
pub fn fixed(value: Decimal, decimals: u32, language: Language) -> String {
    let mut rounded =
        value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
    rounded.rescale(decimals.min(Decimal::MAX_SCALE)); // of more, a zero would have no text
    plain(rounded, language)
}

/// A figure with the decimals of its measure, without the unit; as typed where none are set.
pub fn of_measure(value: Decimal, measure: &Measure, language: Language) -> String {
    /// More decimals than anybody types: what was divided, and may have no end.
    const DIVIDED: u32 = 8;
    match measure.decimals {
        Some(decimals) => fixed(value, decimals.into(), language),
        None if value.scale() > DIVIDED => fixed(value, 1, language),
        None => plain(value, language),
    }
}

/// A figure with the unit of its measure: `2,5 %`, `34 dagar`.
pub fn measured(value: Decimal, measure: &Measure, language: Language) -> String {
    let figure = of_measure(value, measure, language);
    match measure.unit.as_str() {
        "" => figure,
        "%" if language == Language::English => format!("{figure}%"),
        unit => format!("{figure}{NO_BREAK}{unit}"),
    }
}

/// What amounts of money are shown in; they are kept in tkr.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Money {
    /// Thousands (tkr), as exact as they are.
    #[default]
    Thousands,
    /// Millions (mnkr), with one decimal as prose has them.
    Millions,
}

/// An amount in tkr as it is shown: `−564 710 tkr`, `−564,7 mnkr`.
pub fn amount(value: Decimal, shown: Money, language: Language) -> String {
    let (figure, unit) = match shown {
        Money::Thousands => (plain(value, language), "tkr"),
        Money::Millions => (fixed(value / Decimal::ONE_THOUSAND, 1, language), "mnkr"),
    };
    let unit = match (language, shown) {
        (Language::Swedish, _) => unit,
        (Language::English, Money::Thousands) => "SEK thousand",
        (Language::English, Money::Millions) => "SEK million",
    };
    format!("{figure}{NO_BREAK}{unit}")
}

/// A change, always signed: `+4`, `−0,5 procentenheter`.
pub fn change(value: Decimal, measure: &Measure, language: Language) -> String {
    let points = match language {
        Language::Swedish => "procentenheter",
        Language::English => "percentage points",
    };
    let unit = match measure.unit.as_str() {
        "%" => points,
        unit => unit,
    };
    let of_change = Measure {
        unit: unit.to_owned(),
        ..measure.clone()
    };
    let figure = measured(value, &of_change, language);
    let is_gain =
        value > Decimal::ZERO && figure.contains(|digit: char| ('1'..='9').contains(&digit));
    if is_gain {
        format!("+{figure}")
    } else {
        figure
    }
}

/// A share from 0 to 1 in whole per cent or with decimals: `50 %`.
pub fn percent(share: Decimal, decimals: u32, language: Language) -> String {
    let measure = Measure {
        unit: "%".to_owned(),
        decimals: u8::try_from(decimals).ok(),
        ..Measure::default()
    };
    measured(
        share.saturating_mul(Decimal::ONE_HUNDRED),
        &measure,
        language,
    )
}

/// A figure for a file: decimal comma, ASCII minus, no grouping, every decimal.
pub fn in_file(value: Decimal) -> String {
    let sign = if is_negative(value) { "-" } else { "" };
    format!("{sign}{}", value.abs()).replace('.', ",")
}

/// What somebody typed is no value of the field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is no number.
    NoNumber,
    /// The point may stand between thousands or before decimals.
    Ambiguous {
        /// Read with thousands.
        grouped: Decimal,
        /// Read with decimals.
        decimal: Decimal,
    },
    /// It is in another unit than the field.
    OtherUnit {
        /// The unit typed.
        typed: String,
    },
}

/// Reads what somebody typed in a field of a measure; `None` of an empty field.
///
/// Missing values are typed `-`, `.` and `..` and never become 0. A unit may be left out; kronor,
/// tkr and mnkr are turned into each other.
pub fn read(text: &str, measure: &Measure) -> Result<Option<Value>, Unread> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    match crate::exchange::number::read(text, Point::Unknown) {
        Figure::Number { value, unit } => {
            in_unit(value, unit, measure).map(Value::Number).map(Some)
        }
        Figure::Missing(reason) => Ok(Some(Value::Missing(reason))),
        Figure::Ambiguous {
            grouped, decimal, ..
        } => Err(Unread::Ambiguous { grouped, decimal }),
        Figure::Text => Err(Unread::NoNumber),
    }
}

fn in_unit(value: Decimal, typed: String, measure: &Measure) -> Result<Decimal, Unread> {
    if typed.is_empty() {
        return Ok(value);
    }
    measure::converted(value, &typed, &measure.unit).ok_or(Unread::OtherUnit { typed })
}

fn is_negative(value: Decimal) -> bool {
    value < Decimal::ZERO // a rounded −0,4 is no negative zero
}

fn grouped(whole: &str, mark: char) -> String {
    let mut shown = String::with_capacity(whole.len() + whole.len() / 3);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            shown.push(mark);
        }
        shown.push(digit);
    }
    shown
}

fn group_mark(language: Language) -> char {
    match language {
        Language::Swedish => NO_BREAK,
        Language::English => ',',
    }
}

fn decimal_mark(language: Language) -> char {
    match language {
        Language::Swedish => ',',
        Language::English => '.',
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Missing;

    fn decimal(text: &str) -> Decimal {
        text.parse().expect("a decimal")
    }

    fn measure(unit: &str) -> Measure {
        Measure {
            unit: unit.to_owned(),
            ..Measure::default()
        }
    }

    #[track_caller]
    fn check(value: &str, swedish: &str, english: &str, file: &str) {
        let value = decimal(value);
        assert_eq!(
            plain(value, Language::Swedish).replace('\u{a0}', "_"),
            swedish
        );
        assert_eq!(plain(value, Language::English), english);
        assert_eq!(in_file(value), file);
    }

    #[test]
    fn what_was_divided_has_an_end() {
        let third = Decimal::ONE / Decimal::from(3);
        let (usual, language) = (Measure::default(), Language::Swedish);
        assert_eq!(of_measure(third, &usual, language), "0,3");
        let decimals = Measure {
            decimals: Some(3),
            ..Measure::default()
        };
        assert_eq!(of_measure(third, &decimals, language), "0,333");
        let typed = Decimal::new(12_345_678, 7);
        assert_eq!(of_measure(typed, &usual, language), "1,2345678");
    }

    #[test]
    fn figures_are_shown_as_typed() {
        check("1234.5", "1_234,5", "1,234.5", "1234,5");
        check("-34", "−34", "−34", "-34");
        check("8.90", "8,90", "8.90", "8,90");
        check("123", "123", "123", "123");
        check("1234567", "1_234_567", "1,234,567", "1234567");
        check("-0.001", "−0,001", "−0.001", "-0,001");
        check("-0", "0", "0", "0");
        check("18.1", "18,1", "18.1", "18,1");
    }

    #[track_caller]
    fn check_fixed(value: &str, decimals: u32, expected: &str) {
        assert_eq!(fixed(decimal(value), decimals, Language::Swedish), expected);
    }

    #[test]
    fn rounding_goes_half_away_from_zero() {
        check_fixed("0.76111111111111111111", 2, "0,76");
        check_fixed("0.745", 2, "0,75");
        check_fixed("-0.745", 2, "−0,75");
        check_fixed("2.5", 0, "3");
        check_fixed("1", 2, "1,00");
        check_fixed("-0.004", 2, "0,00");
        check_fixed("102", 0, "102");
        check_fixed("0", 255, &format!("0,{}", "0".repeat(28)));
    }

    #[test]
    fn units_follow_with_a_no_break_space() {
        let shown = |unit, language| measured(decimal("2.5"), &measure(unit), language);
        assert_eq!(shown("%", Language::Swedish), "2,5\u{a0}%");
        assert_eq!(shown("%", Language::English), "2.5%");
        assert_eq!(shown("dagar", Language::Swedish), "2,5\u{a0}dagar");
        assert_eq!(shown("", Language::Swedish), "2,5");
        assert_eq!(percent(decimal("0.5"), 0, Language::Swedish), "50\u{a0}%");
    }

    #[test]
    fn changes_are_signed_and_percentages_change_by_points() {
        let shown = |value, unit| change(decimal(value), &measure(unit), Language::Swedish);
        assert_eq!(shown("4", "%"), "+4\u{a0}procentenheter");
        assert_eq!(shown("-0.5", "%"), "−0,5\u{a0}procentenheter");
        assert_eq!(shown("0", "dagar"), "0\u{a0}dagar");
        let whole = Measure {
            decimals: Some(0),
            ..Measure::default()
        };
        assert_eq!(change(decimal("0.2"), &whole, Language::Swedish), "0");
    }

    #[track_caller]
    fn check_read(text: &str, unit: &str, expected: Result<Option<Value>, Unread>) {
        assert_eq!(read(text, &measure(unit)), expected, "{text}");
    }

    fn number(text: &str) -> Result<Option<Value>, Unread> {
        Ok(Some(Value::Number(decimal(text))))
    }

    #[test]
    fn what_people_type_is_read_in_the_unit_of_the_field() {
        check_read("", "%", Ok(None));
        check_read(" 84 % ", "%", number("84"));
        check_read("84 procent", "%", number("84"));
        check_read("84", "%", number("84"));
        check_read("–3,5", "", number("-3.5"));
        check_read("1\u{202f}234,5", "kr", number("1234.5"));
        check_read("1\u{2009}234\u{a0}567", "kr", number("1234567"));
        check_read("2,5 mnkr", "tkr", number("2500"));
        check_read("500 kr", "tkr", number("0.5"));
        check_read("1,234.5", "", number("1234.5"));
        let typed = |unit: &str| Unread::OtherUnit { typed: unit.into() };
        check_read("84 %", "dagar", Err(typed("%")));
        check_read("5 tkr", "%", Err(typed("tkr")));
    }

    #[test]
    fn what_may_mean_two_things_is_asked() {
        let both = Unread::Ambiguous {
            grouped: decimal("1234"),
            decimal: decimal("1.234"),
        };
        check_read("1.234", "", Err(both));
        for text in ["åtta", "1.2.3", "1,2,3", "1 23", "1e5", "NaN", "12-13"] {
            check_read(text, "", Err(Unread::NoNumber));
        }
    }

    #[test]
    fn missing_values_are_typed_and_never_zero() {
        for (text, reason) in [
            ("-", Missing::NonResponse),
            (".", Missing::NotApplicable),
            ("..", Missing::Confidential),
        ] {
            check_read(text, "%", Ok(Some(Value::Missing(reason))));
        }
    }

    #[test]
    fn what_is_shown_can_be_typed() {
        for text in ["1234.5", "-34", "8.90", "0.125", "1234567.25", "-0.001"] {
            let value = decimal(text);
            check_read(&plain(value, Language::Swedish), "", number(text));
            check_read(&in_file(value), "", number(text));
        }
    }
}
