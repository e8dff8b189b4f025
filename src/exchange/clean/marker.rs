//! Marks before a text: list bullets, numbers, and symbols that may be a status.

use super::is_invisible;

/// A mark in front of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Marker {
    /// A symbol that is a status in some documents and a bullet in others: ● ◆ ■ ▲, a smiley.
    Symbol(char),
    /// A list bullet: • – - *.
    Bullet(char),
    /// A private-use character: what is left of a symbol when its font is gone.
    Private(char),
    /// A list number: `1.`, `a)`.
    Number(String),
}

impl Marker {
    /// The mark as it stood.
    pub fn text(&self) -> String {
        match self {
            Self::Symbol(c) | Self::Bullet(c) | Self::Private(c) => c.to_string(),
            Self::Number(number) => number.clone(),
        }
    }
}

/// Takes one mark off the front of a text; the rest has lost its leading white space.
pub fn take_marker(text: &str) -> Option<(Marker, &str)> {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c));
    let first = text.chars().next()?;
    let after = &text[first.len_utf8()..];
    let marker = if let Some(strong) = strong(first) {
        return Some((strong, rest(after)));
    } else if is_dash_bullet(first) && after.starts_with(char::is_whitespace) {
        Marker::Bullet(first)
    } else {
        let length = number_length(text)?;
        return Some((
            Marker::Number(text[..length].to_owned()),
            rest(&text[length..]),
        ));
    };
    Some((marker, rest(after)))
}

/// Marks that need no white space after them and also stand in the middle of a line.
pub(super) fn strong(c: char) -> Option<Marker> {
    match c {
        '●' | '◆' | '■' | '▲' | '▼' | '○' | '◇' | '□' | '△' | '⬤' | '◉' | '◐' | '◼' | '⯁' | '⬥'
        | '✓' | '✔' | '✗' | '✘' | '✖' | '☺' | '☻' | '☹' | '🙂' | '😀' | '😃' | '😊' | '😐'
        | '😕' | '🙁' | '😞' | '😟' | '😡' | '🟢' | '🟡' | '🟠' | '🔴' | '⚪' | '⚫' | '🔵' => {
            Some(Marker::Symbol(c))
        }
        '•' | '‣' | '⁃' | '▪' | '▫' | '➢' | '➤' | '►' | '▸' | '◦' => {
            Some(Marker::Bullet(c))
        }
        '\u{e000}'..='\u{f8ff}' => Some(Marker::Private(c)),
        _ => None,
    }
}

fn is_dash_bullet(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '*' | '·')
}

/// Bytes of `1.`, `12)` or `a)` before white space.
fn number_length(text: &str) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let stop = match digits {
        0 if text.as_bytes()[0].is_ascii_lowercase() => 1,
        1 | 2 => digits,
        _ => return None,
    };
    let closes = match text.as_bytes().get(stop)? {
        b')' => true,
        b'.' => digits > 0,
        _ => false,
    };
    (closes && text[stop + 1..].starts_with(char::is_whitespace)).then_some(stop + 1)
}

fn rest(text: &str) -> &str {
    text.trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, marker: Option<&str>, rest: &str) {
        let taken = take_marker(text);
        assert_eq!(
            taken.as_ref().map(|(marker, _)| marker.text()).as_deref(),
            marker,
            "{text}"
        );
        assert_eq!(taken.map_or(text, |(_, rest)| rest), rest, "{text}");
    }

    #[test]
    fn marks_are_taken() {
        check("● Klart", Some("●"), "Klart");
        check(" ◆Delvis", Some("◆"), "Delvis");
        check("\u{f0b7} Punkt", Some("\u{f0b7}"), "Punkt");
        check("☺\u{fe0f} Bra", Some("☺"), "Bra");
        check("– punkt", Some("–"), "punkt");
        check("12. punkt", Some("12."), "punkt");
        check("a) punkt", Some("a)"), "punkt");
    }

    #[test]
    fn text_is_no_mark() {
        for text in [
            "-34 i index",
            "2022-12-31",
            "1.234",
            "i. punkt",
            "123. punkt",
            "Å) ",
            "",
            "*fet*",
            "3)",
            "1.1 Mål",
        ] {
            check(text, None, text);
        }
    }
}
