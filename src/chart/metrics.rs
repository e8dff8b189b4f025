//! How wide text is, without asking a browser.
//!
//! Average advance widths of the system's sans-serif faces (Segoe UI, Roboto, Noto Sans, Arial),
//! rounded up to the wider of them: a label that fits by this table fits on the screen. One table
//! for tests and browser alike is what makes a drawing the same in both.

/// Height above the baseline, as a share of the font size.
pub(super) const ASCENT: f64 = 0.76;
/// Depth below the baseline, as a share of the font size.
pub(super) const DESCENT: f64 = 0.22;
/// How much of the ascent a figure takes: what must stand in the middle of a line.
pub(super) const FIGURE: f64 = 0.7;

/// Width of a text of this font size, in the unit of the size.
pub(super) fn width(text: &str, size: f64, bold: bool) -> f64 {
    let em: u32 = text.chars().map(advance).sum();
    f64::from(em) / 1000.0 * size * if bold { 1.07 } else { 1.0 }
}

/// Advance of one character in thousandths of the font size.
fn advance(c: char) -> u32 {
    match c {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | ' ' | '\u{a0}' | '!' => 280,
        '\u{2009}' | '\u{202f}' => 200,
        'f' | 'r' | 't' | '(' | ')' | '-' | '/' | '·' => 390,
        'm' | 'w' | 'M' | 'W' | '%' | '‰' | '@' => 890,
        '\u{2212}' | '+' | '×' => 680,
        '⁰' | '¹' | '²' | '³' | '⁴' | '⁵' | '⁶' | '⁷' | '⁸' | '⁹' | '⁻' => 400,
        c if c.is_uppercase() => 690,
        c if (c as u32) < 0x0590 => 575,
        _ => 1000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_letters_take_more_room_and_bold_more_still() {
        assert!(width("mmm", 12.0, false) > width("lll", 12.0, false));
        assert!(width("90 %", 12.0, true) > width("90 %", 12.0, false));
        assert_eq!(width("", 12.0, false), 0.0);
    }

    #[test]
    fn it_says_a_little_more_than_arial_does() {
        // Arial's advance widths, at 100 px.
        for (text, arial) in [("84 %", 227.9), ("1 234,5", 333.6), ("Mål 2022", 411.3)] {
            let estimate = width(text, 100.0, false);
            assert!(estimate >= arial, "{text}: {estimate} < {arial}");
            assert!(estimate < arial * 1.1, "{text}: {estimate} ≫ {arial}");
        }
    }
}
