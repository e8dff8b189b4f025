//! Within a paragraph: bold, italic, links, notes, figures.

use super::{Linked, Span, What};
use crate::plan::link;

/// What an address may begin with.
const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];

/// Takes a paragraph apart; none of a text without signs.
pub fn read(text: &str) -> Vec<Span> {
    within(text, true)
}

fn within(text: &str, may_note: bool) -> Vec<Span> {
    let mut reader = Reader {
        rest: text,
        spans: Vec::new(),
        look: Span::default(),
        text: String::new(),
        may_note,
    };
    while reader.step() {}
    reader.flush();
    reader.spans
}

/// The letters of a line without its looks; a figure by the name that it is given there.
pub fn plain(text: &str) -> String {
    let spans = read(text);
    let texts = spans.into_iter().map(|span| match span.what {
        What::Text(text) => text,
        What::Figure(linked) => linked.name,
        What::Note(_) => String::new(),
    });
    texts.collect()
}

struct Reader<'t> {
    rest: &'t str,
    spans: Vec<Span>,
    /// The look of the letters being read.
    look: Span,
    text: String,
    /// Notes are read; in a note there is none.
    may_note: bool,
}

impl<'t> Reader<'t> {
    /// Reads a sign or what begins with it; `false` at the end.
    fn step(&mut self) -> bool {
        let Some(sign) = self.rest.chars().next() else {
            return false;
        };
        let is_read = match sign {
            '\\' => self.escape(),
            '*' | '_' => self.mark(sign),
            '[' => self.link(),
            '{' => self.figure(),
            '^' => self.note(),
            _ => false,
        };
        if !is_read {
            self.text.push(sign);
            self.rest = &self.rest[sign.len_utf8()..];
        }
        true
    }

    /// A sign taken by the word.
    fn escape(&mut self) -> bool {
        let mut signs = self.rest.chars();
        signs.next();
        match signs.next().filter(|it| super::is_sign(*it)) {
            Some(sign) => {
                self.text.push(sign);
                self.rest = signs.as_str();
                true
            }
            None => false,
        }
    }

    /// Bold or italic begins, where it also ends, or ends.
    fn mark(&mut self, sign: char) -> bool {
        let double = self.rest[1..].starts_with(sign);
        let (strong, width) = match (double, sign) {
            (true, '*') => (true, 2),
            (true, _) => return false,
            (false, _) => (false, 1),
        };
        let mark = &self.rest[..width];
        let after = &self.rest[width..];
        let is_on = if strong {
            self.look.strong
        } else {
            self.look.emphasis
        };
        let fits = match is_on {
            true => self.is_after_letter() && (sign != '_' || !begins_with_letter(after)),
            false => {
                let begins = after.chars().next().is_some_and(|it| !it.is_whitespace());
                begins && (sign != '_' || !self.is_after_letter()) && closes(after, mark)
            }
        };
        if fits {
            self.flush();
            match strong {
                true => self.look.strong = !is_on,
                false => self.look.emphasis = !is_on,
            }
            self.rest = after;
        }
        fits
    }

    fn is_after_letter(&self) -> bool {
        let span = self.spans.last().map(|it| &it.what);
        let before = match (self.text.chars().last(), span) {
            (None, Some(What::Text(text))) => text.chars().last(),
            (None, Some(What::Figure(_) | What::Note(_))) => return true,
            (last, _) => last,
        };
        before.is_some_and(|it| !it.is_whitespace())
    }

    /// `[words](address)`.
    fn link(&mut self) -> bool {
        let found = self.rest[1..].split_once("](").and_then(|(words, rest)| {
            let (address, rest) = rest.split_once(')')?;
            let is_plain = !words.is_empty() && !words.contains(['[', ']']);
            (is_plain && is_address(address)).then_some((words, address, rest))
        });
        let Some((words, address, rest)) = found else {
            return false;
        };
        self.flush();
        for span in within(words, false) {
            self.spans.push(Span {
                link: address.to_owned(),
                strong: span.strong || self.look.strong,
                emphasis: span.emphasis || self.look.emphasis,
                ..span
            });
        }
        self.rest = rest;
        true
    }

    /// `{{figure}}`.
    fn figure(&mut self) -> bool {
        let Some((inside, rest)) = link::enclosed(self.rest) else {
            return false;
        };
        self.flush();
        self.spans.push(Span {
            what: What::Figure(Linked::read(inside)),
            ..self.look.clone()
        });
        self.rest = rest;
        true
    }

    /// `^[what it says]`, with links in it.
    fn note(&mut self) -> bool {
        let inside = self.rest.strip_prefix("^[").filter(|_| self.may_note);
        let Some((inside, rest)) = inside.and_then(closed) else {
            return false;
        };
        let spans = within(inside.trim(), false);
        if spans.is_empty() {
            return false;
        }
        self.flush();
        self.spans.push(Span {
            what: What::Note(spans),
            ..Span::default()
        });
        self.rest = rest;
        true
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            self.spans.push(Span {
                what: What::Text(std::mem::take(&mut self.text)),
                ..self.look.clone()
            });
        }
    }
}

/// What stands before the bracket that closes one opened already, and what stands after it.
fn closed(text: &str) -> Option<(&str, &str)> {
    let mut depth = 0usize;
    let mut is_escaped = false;
    for (at, sign) in text.char_indices() {
        match sign {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '[' => depth += 1,
            ']' if depth == 0 => return Some((&text[..at], &text[at + 1..])),
            ']' => depth -= 1,
            _ => {}
        }
    }
    None
}

fn begins_with_letter(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_alphanumeric)
}

/// Whether a mark that opens here is closed later, after something other than white space.
fn closes(text: &str, mark: &str) -> bool {
    let mut places = text.match_indices(mark);
    places.any(|(at, _)| {
        let before = text[..at].chars().last();
        before.is_some_and(|it| !it.is_whitespace() && it != '\\')
    })
}

/// An address that may be followed: of a scheme that is known, and of signs that addresses have.
pub fn is_address(text: &str) -> bool {
    let scheme = SCHEMES.iter().find(|it| {
        let start = text.get(..it.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(it))
    });
    let is_odd =
        |sign: char| sign.is_whitespace() || sign.is_control() || "<>\"'`\\".contains(sign);
    scheme.is_some_and(|it| text.len() > it.len()) && !text.contains(is_odd)
}
