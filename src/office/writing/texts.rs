//! Texts as workbooks can hold them.

use std::borrow::Cow;

/// The most UTF-16 units in a cell.
const MOST: usize = 32_767;
/// What stands where the rest of a text would have been.
const CUT: &str = " […]";

/// A text for a cell: as it is, or what a cell holds of it and a mark that it was cut.
pub fn fitting(text: &str) -> Cow<'_, str> {
    if cut(text, MOST).len() == text.len() {
        return text.into();
    }
    format!("{}{CUT}", cut(text, MOST - CUT.encode_utf16().count())).into()
}

/// The text as one line, without signs that direct machines.
pub fn plain(text: &str) -> String {
    let is_unseen = |sign: char| sign.is_control() || matches!(sign, '\u{fffe}' | '\u{ffff}');
    let words = text.split(|sign| is_unseen(sign) || sign == ' ');
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// The start of a text, of so many UTF-16 units at most; no sign is cut in two.
pub fn cut(text: &str, most: usize) -> &str {
    let mut length = 0;
    let is_beyond = |sign: char| {
        length += sign.len_utf16();
        length > most
    };
    text.find(is_beyond).map_or(text, |end| &text[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_cell_does_not_hold_is_cut_and_marked() {
        let long = "å".repeat(MOST);
        assert_eq!(fitting(&long), long);
        let long = long + "b";
        let longer = fitting(&long);
        assert!(longer.encode_utf16().count() == MOST && longer.ends_with("å […]"));
    }

    #[test]
    fn no_sign_is_cut_in_two() {
        assert_eq!(cut("a😀b", 2), "a");
        assert_eq!(cut("a😀b", 3), "a😀");
        assert_eq!(cut("a😀b", 9), "a😀b");
    }

    #[test]
    fn a_line_has_no_breaks() {
        assert_eq!(plain(" a\r\n\tb\u{0} "), "a b");
    }
}
