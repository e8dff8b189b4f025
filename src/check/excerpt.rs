//! The words that a finding points at, with what stands around them.

use std::ops::Range;

use super::Span;
use crate::plan::link;

/// So many characters are shown on each side.
const AROUND: usize = 60;

/// Words within a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// What stands before them, perhaps cut short.
    pub before: String,
    /// The words.
    pub words: String,
    /// What stands after them, perhaps cut short.
    pub after: String,
}

/// The words of a stretch; none where the text has no such line. Of a linked figure only that there is one.
pub fn excerpt(text: &str, span: Span) -> Option<Excerpt> {
    let line: Vec<char> = link::blanked(text)
        .lines()
        .nth(span.line.checked_sub(1)?)?
        .chars()
        .collect();
    let from = span.from.min(line.len());
    let to = span.to.clamp(from, line.len());
    let (start, end) = (from.saturating_sub(AROUND), (to + AROUND).min(line.len()));
    let text = |range: Range<usize>| line[range].iter().collect::<String>();
    let shown = |range: Range<usize>| link::folded(&text(range)).replace('\t', " · ");
    let dots = |cut: bool| if cut { "…" } else { "" };
    Some(Excerpt {
        before: format!("{}{}", dots(start > 0), shown(start..from)),
        words: shown(from..to),
        after: format!("{}{}", shown(to..end), dots(end < line.len())),
    })
}

/// Where a stretch lies in the whole text, in the units that a text field of a browser counts (UTF-16).
pub fn units(text: &str, span: Span) -> Option<Range<u32>> {
    let at = span.line.checked_sub(1)?;
    let mut lines = text.split_inclusive('\n');
    let before: usize = lines.by_ref().take(at).map(wide).sum();
    let line = lines.next()?;
    let within = |count: usize| line.chars().take(count).map(char::len_utf16).sum::<usize>();
    let [from, to] = [span.from, span.to].map(|count| u32::try_from(before + within(count)));
    Some(from.ok()?..to.ok()?)
}

/// Where a stretch lies in the whole text, in bytes; none where the text has no such line.
pub(super) fn stretch(text: &str, span: Span) -> Option<Range<usize>> {
    let at = span.line.checked_sub(1)?;
    let mut lines = text.split_inclusive('\n');
    let before: usize = lines.by_ref().take(at).map(str::len).sum();
    let line = lines.next()?;
    let within = |count: usize| line.chars().take(count).map(char::len_utf8).sum::<usize>();
    Some(before + within(span.from)..before + within(span.to))
}

fn wide(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, line: usize, from: usize, to: usize, expected: &str) {
        let span = Span { line, from, to };
        let shown =
            excerpt(text, span).map(|it| format!("{}[{}]{}", it.before, it.words, it.after));
        let counted = units(text, span).map(|it| format!(" {}..{}", it.start, it.end));
        let told = [shown, counted].into_iter().flatten().collect::<String>();
        assert_eq!(told, expected);
        let bytes = stretch(text, span).map(|it| text[it].to_owned());
        assert_eq!(bytes, excerpt(text, span).map(|it| it.words));
    }

    #[test]
    fn words_with_what_stands_around_them() {
        check("Ett. Två tre.", 1, 5, 13, "Ett. [Två tre.] 5..13");
        check("Ett.\nTvå\ttre.", 2, 0, 3, "[Två] · tre. 5..8");
        check("Ett.", 2, 0, 3, "");
        check("Ett.", 0, 0, 3, "");
        check("Ett.", 1, 2, 99, "Et[t.] 2..4");
        check("Är {{index}} nu.", 1, 13, 15, "Är … [nu]. 13..15");
    }

    #[test]
    fn a_browser_counts_in_halves_of_what_lies_beyond_its_first_plane() {
        check("😀\n😀 mål", 2, 2, 5, "😀 [mål] 6..9");
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides() {
        let text = format!("{}ord{}", "a".repeat(70), "b".repeat(70));
        let expected = format!("…{}[ord]{}… 70..73", "a".repeat(60), "b".repeat(60));
        check(&text, 1, 70, 73, &expected);
    }
}
