//! Figures in files: floats, written with up to 17 digits, of which 15 are what a person typed.

use uppfyllt::plan::Decimal;

/// How many digits a spreadsheet shows and keeps; the rest is noise of binary fractions.
const DIGITS: usize = 15;
/// How many decimals a figure can have here.
const SCALE: i32 = 28;

/// The figure as a person would have typed it: 8.9 is 8.9 and 0.30000000000000004 is 0.3. Whole numbers
/// are exact, whatever their length. None where it is no figure, infinite, or beyond 28 digits.
pub fn read(text: &str) -> Option<Decimal> {
    let text = text.trim();
    let typed = text.strip_prefix('-').unwrap_or(text);
    let (whole, decimals) = typed.split_once('.').unwrap_or((typed, ""));
    let is_plain = [whole, decimals]
        .iter()
        .all(|part| part.bytes().all(|it| it.is_ascii_digit()));
    let is_short =
        typed.len() <= DIGITS + 1 || (decimals.is_empty() && whole.len() <= SCALE as usize);
    if is_plain && is_short && !whole.is_empty() {
        return text.parse().ok().map(|figure: Decimal| figure.normalize());
    }
    let value: f64 = text.parse().ok()?;
    value.is_finite().then(|| rounded(value))?
}

/// The nearest figure of 15 digits.
fn rounded(value: f64) -> Option<Decimal> {
    let text = format!("{value:.*e}", DIGITS - 1);
    let (digits, exponent) = text.split_once('e')?;
    let mantissa: i128 = digits.replace('.', "").parse().ok()?;
    let scale = DIGITS as i32 - 1 - exponent.parse::<i32>().ok()?;
    let ten = |power: i32| 10_i128.checked_pow(power.unsigned_abs());
    let (mantissa, scale) = match scale {
        ..0 => (mantissa.checked_mul(ten(scale)?)?, 0),
        0..=SCALE => (mantissa, scale),
        _ => (ten(scale - SCALE).map_or(0, |ten| mantissa / ten), SCALE),
    };
    Decimal::try_from_i128_with_scale(mantissa, scale.unsigned_abs())
        .ok()
        .map(|decimal| decimal.normalize())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let read = read(text).map(|decimal| decimal.to_string());
        assert_eq!(read.as_deref().unwrap_or("none"), expected, "{text}");
    }

    #[test]
    fn figures_are_as_they_were_typed() {
        check("8.9", "8.9");
        check("8.9000000000000004", "8.9");
        check("0.30000000000000004", "0.3");
        check("1e-7", "0.0000001");
        check("1.0E+3", "1000");
        check("-2.50", "-2.5");
        check(" 70 ", "70");
        check("0.69999999999999996", "0.7");
        check("123456789.12345678", "123456789.123457");
    }

    #[test]
    fn whole_numbers_are_exact() {
        check("9007199254740993", "9007199254740993");
        check("-0", "0");
        check("-0.0", "0");
        check("0000000007", "7");
    }

    #[test]
    fn noise_is_cut_and_what_is_too_great_is_no_figure() {
        check("5.5511151231257827e-17", "0.0000000000000000555111512312");
        check("1e-300", "0");
        check("1e27", "1000000000000000000000000000");
        for text in [
            "1e30", "1e400", "-1e400", "NaN", "inf", "", "-", "1,5", "0x10",
        ] {
            check(text, "none");
        }
    }

    proptest! {
        #[test]
        fn what_is_typed_with_fifteen_digits_comes_back(mantissa in -999_999_999_999_999i64..=999_999_999_999_999, scale in 0u32..=20) {
            let typed = Decimal::new(mantissa, scale);
            let float: f64 = typed.to_string().parse().expect("a decimal is a float");
            prop_assert_eq!(read(&float.to_string()), Some(typed));
            prop_assert_eq!(read(&format!("{float:e}")), Some(typed));
        }

        #[test]
        fn any_text_gives_a_figure_or_none(text in "[-+0-9.eE]{0,40}") {
            let _ = read(&text);
        }
    }
}
