//! The markup of chapters: a small part of Markdown with linked figures, read without ever failing.
//!
//! By lines: `# ` to `#### ` a heading; `- `, `* `, `• ` an item and `1. ` a numbered one, set in by
//! two spaces a step; `> ` a note; a blank line ends a paragraph. Within a line: `**bold**`,
//! `*italic*` or `_italic_`, `[words](address)`, `^[what a note says]` and `{{figure}}`; a backslash takes a sign by the
//! word. Everything else stands as it is written: there is no HTML, and an address is `http:`,
//! `https:` or `mailto:` or no address. [`put`] and [`link`]
//! write it for whoever presses a button. Not here: what a figure is (`figure`), and how text looks.

mod block;
mod gist;
mod inline;
#[cfg(test)]
mod tests;
mod write;

use super::link::Linked;

pub use block::read;
pub use gist::{Gist, gist};
pub use write::{Mark, Put, link, put};

/// A text, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Passage {
    /// A heading and its level, from 1.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A paragraph that is set apart.
    Note(Vec<Span>),
    /// A list.
    List(Vec<Point>),
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// Its number, where it has one.
    pub number: Option<u32>,
    /// How far it is set in.
    pub depth: u8,
    /// What it says.
    pub spans: Vec<Span>,
}

/// Letters of one look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// What stands there.
    pub what: What,
    /// Bold.
    pub strong: bool,
    /// Italic.
    pub emphasis: bool,
    /// Where it leads; empty where it leads nowhere.
    pub link: String,
}

/// What stands in a span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Letters.
    Text(String),
    /// A figure.
    Figure(Linked),
    /// What a note at this place says; there is no note within a note.
    Note(Vec<Span>),
}

impl Default for What {
    fn default() -> Self {
        Self::Text(String::new())
    }
}

/// A sign that a backslash takes by the word.
fn is_sign(sign: char) -> bool {
    sign.is_ascii_punctuation() || sign == '•'
}

/// The text written so that it is read as it stands, on a line of its own.
pub fn escaped(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut escaped = String::new();
    let mut is_counting = true;
    for (at, sign) in words.join(" ").chars().enumerate() {
        let begins = at == 0 && "#>-•".contains(sign);
        let numbers = is_counting && at > 0 && sign == '.';
        if begins || numbers || "\\*_[]{}^".contains(sign) {
            escaped.push('\\');
        }
        escaped.push(sign);
        is_counting &= sign.is_ascii_digit();
    }
    escaped
}
