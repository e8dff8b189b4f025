//! Markup that converters leave in cells: known HTML tags, a few entities, `**`, soft hyphens.
//!
//! The apostrophe that our own CSV puts before what looks like a formula goes as well. Only tags of a
//! closed list go; everything else between `<` and `>` is text and stays.

use std::borrow::Cow;

use crate::exchange::csv::unguarded;

/// Ends a paragraph inside a cell.
pub(super) const PARAGRAPH: char = '\u{2029}';

const INLINE_TAGS: [&str; 14] = [
    "b", "strong", "i", "em", "u", "span", "font", "sup", "sub", "small", "a", "ul", "ol", "tbody",
];
const BLOCK_TAGS: [&str; 7] = ["p", "div", "li", "h1", "h2", "h3", "h4"];
const ENTITIES: [(&str, &str); 9] = [
    ("&nbsp;", "\u{a0}"),
    ("&#160;", "\u{a0}"),
    ("&shy;", ""),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&#34;", "\""),
    ("&#39;", "'"),
    ("&amp;", "&"),
];

/// The text without residue.
pub(in crate::exchange) fn strip(text: &str) -> Cow<'_, str> {
    let text = unguarded(text); // it may come out of our own CSV
    if !text.contains(['<', '&', '*', '\u{ad}']) {
        return Cow::Borrowed(text);
    }
    let text = without_tags(text).replace('\u{ad}', "");
    Cow::Owned(decoded(&without_emphasis(&text)))
}

fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        match known_tag(rest) {
            Some((length, replacement)) => {
                out.extend(replacement);
                rest = &rest[length..];
            }
            None => {
                out.push('<');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// Length of the known tag that `text` starts with, and what stands for it.
fn known_tag(text: &str) -> Option<(usize, Option<char>)> {
    let after = *text.as_bytes().get(1)?;
    if !after.is_ascii_alphabetic() && after != b'/' {
        return None;
    }
    const LONGEST: usize = 400; // attributes included; a stray “<” is not searched to the end of a long cell
    let window = &text.as_bytes()[..text.len().min(LONGEST)];
    let end = window.iter().position(|&byte| byte == b'>')?;
    let inner = text[1..end].trim_end_matches('/');
    let closing = inner.starts_with('/');
    let name = inner
        .trim_start_matches('/')
        .split([' ', '\n', '\t'])
        .next()?;
    let is = |tag: &str| tag.eq_ignore_ascii_case(name);
    if name.eq_ignore_ascii_case("br") {
        Some((end + 1, Some('\n')))
    } else if BLOCK_TAGS.iter().any(|tag| is(tag)) {
        Some((end + 1, Some(PARAGRAPH)))
    } else if INLINE_TAGS.iter().any(|tag| is(tag)) && (closing || !inner.contains('<')) {
        Some((end + 1, None))
    } else {
        None
    }
}

/// Drops `**` where it comes in pairs, and one pair of `*` around the whole text.
fn without_emphasis(text: &str) -> Cow<'_, str> {
    let doubled = text.matches("**").count();
    let text = if doubled > 0 && doubled.is_multiple_of(2) {
        Cow::Owned(text.replace("**", ""))
    } else {
        Cow::Borrowed(text)
    };
    let inner = text
        .trim()
        .strip_prefix('*')
        .and_then(|rest| rest.strip_suffix('*'));
    match inner {
        Some(inner)
            if !inner.is_empty()
                && !inner.contains('*')
                && !inner.starts_with(char::is_whitespace) =>
        {
            Cow::Owned(inner.to_owned())
        }
        _ => text,
    }
}

fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let (entity, meaning) = ENTITIES
            .iter()
            .find(|(entity, _)| rest.starts_with(entity))
            .copied()
            .unwrap_or(("&", "&"));
        out.push_str(meaning);
        rest = &rest[entity.len()..];
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_residue_goes() {
        assert_eq!(
            strip("<b>Trygghet</b> i **hela** kommunen&nbsp;2024"),
            "Trygghet i hela kommunen\u{a0}2024"
        );
        assert_eq!(
            strip("<p class=\"x\">A</p><p>B</P>"),
            "\u{2029}A\u{2029}\u{2029}B\u{2029}"
        );
        assert_eq!(strip("a<br/>b<BR>c"), "a\nb\nc");
        assert_eq!(strip("*Minst 30 deltar.*"), "Minst 30 deltar.");
        assert_eq!(strip("bru\u{ad}kare"), "brukare");
        assert_eq!(strip("'=SUMMA(A1)"), "=SUMMA(A1)");
    }

    #[test]
    fn everything_else_stays() {
        for text in [
            "<script>alert(1)</script>",
            "5 < 7 > 3",
            "a && b",
            "2*3*4",
            "* punkt",
            "<",
            "&",
            "**",
            "<åäö>",
        ] {
            assert_eq!(strip(text), text);
        }
        assert_eq!(strip("&amp;lt;"), "&lt;", "an entity is read once");
    }
}
