//! Cell text without what converters and page layout left in it.
//!
//! What is here: markup residue (`residue`), list markers and status symbols (`marker`), wrapped
//! lines put together again (`wrap`), and the two ways of reading a cell: [`items`] where it may
//! hold several things, [`whole`] where it is one text. What is not: any guess at what the text
//! means. Beside residue, markers and line breaks every character stays as it was.

mod items;
mod marker;
mod residue;
mod wrap;

pub use items::{Item, items, whole};
pub use marker::{Marker, take_marker};
pub(super) use residue::strip as strip_residue;
pub(super) use wrap::{join, starts_lowercase};

/// Text for comparing, not for keeping: residue gone, white space single, hyphens at line ends and
/// letter case levelled. Two cells with the same key say the same.
pub fn key(text: &str) -> String {
    let whole = whole(text);
    let mut key = String::with_capacity(whole.len());
    for word in whole.split_whitespace() {
        if !key.is_empty() {
            key.push(' ');
        }
        let kept = word.chars().filter(|c| !is_invisible(*c));
        key.extend(kept.flat_map(char::to_lowercase));
    }
    key
}

/// Takes no room on the page: joiners, direction marks, byte order mark.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{fe0f}' | '\u{ad}'
    )
}

/// Without white space and invisible characters at both ends.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}'))
}
