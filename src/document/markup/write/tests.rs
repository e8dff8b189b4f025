//! What buttons put, and that nothing is lost by it.

use proptest::prelude::*;

use super::super::{Passage, read};
use super::*;

/// A text with what is selected between `‹` and `›`.
fn parted(text: &str) -> (String, Range<usize>) {
    let (before, rest) = text.split_once('‹').expect("a selection begins");
    let (inside, after) = rest.split_once('›').expect("a selection ends");
    let start = units(before);
    let selected = start..start + units(inside);
    ([before, inside, after].concat(), selected)
}

fn done(text: &str, selected: Range<usize>, mark: Mark) -> String {
    let put = put(text, selected, mark);
    let [start, end] = [put.over.start, put.over.end].map(|it| at_byte(text, it));
    let whole = [&text[..start], &put.with, &text[end..]].concat();
    let [start, end] = [put.selected.start, put.selected.end].map(|it| at_byte(&whole, it));
    format!(
        "{}‹{}›{}",
        &whole[..start],
        &whole[start..end],
        &whole[end..]
    )
}

#[track_caller]
fn check(mark: Mark, from: &str, to: &str) {
    let (text, selected) = parted(from);
    assert_eq!(done(&text, selected, mark), to);
}

#[test]
fn letters_are_marked_and_unmarked() {
    use Mark::{Emphasis, Strong};
    check(Strong, "en ‹stor› sak", "en **‹stor›** sak");
    check(Strong, "en **‹stor›** sak", "en ‹stor› sak");
    check(Strong, "en ‹**stor**› sak", "en ‹stor› sak");
    check(Strong, "en *‹stor›* sak", "en ***‹stor›*** sak");
    check(Strong, "en***‹stor›***", "en*‹stor›*");
    check(Emphasis, "en **‹stor›** sak", "en ***‹stor›*** sak");
    check(Emphasis, "åäö 😀 ‹stor › sak", "åäö 😀 *‹stor›*  sak");
    check(Strong, "en st‹›or sak", "en **‹stor›** sak");
    check(Strong, "en ‹›", "en **‹›**");
    check(Strong, "a ‹>›", "a ‹>›");
    check(Strong, "‹- ett\n\n- två›\n", "‹- **ett**\n\n- **två**›\n");
}

#[test]
fn notes_are_put_where_the_caret_is() {
    use Mark::Footnote;
    check(Footnote, "ett mål‹› nås", "ett mål^[‹›] nås");
    check(
        Footnote,
        "ett mål‹ Av två.\nOch mer.›",
        "ett mål ^[‹Av två. Och mer.›]",
    );
    check(Footnote, "ett mål‹^[Av två.]›", "ett mål‹Av två.›");
}

#[test]
fn lines_are_marked_and_unmarked() {
    use Mark::{Heading, List, Note, Numbered};
    check(Heading, "a\nen ‹›rad\nb", "a\n# en ‹›rad\nb");
    check(Heading, "## en ‹›rad", "en ‹›rad");
    check(Heading, "  - en ‹›rad", "# en ‹›rad");
    check(List, "‹ett\n\ntvå\n›tre", "‹- ett\n\n- två›\ntre");
    check(List, "1. ‹ett\n2. två›", "‹- ett\n- två›");
    check(List, "‹- ett\n* två›", "‹ett\ntvå›");
    check(Numbered, "‹ett\n  - två›", "‹1. ett\n  2. två›");
    check(Note, "‹›", "> ‹›");
    check(Note, "> ‹›", "‹›");
    check(Note, "2020 ‹›kom", "> 2020 ‹›kom");
}

#[track_caller]
fn check_link(words: &str, address: &str, expected: Option<&str>) {
    assert_eq!(link(words, address).as_deref(), expected);
}

#[test]
fn a_link_leads_to_an_address_or_is_none() {
    check_link("hit", "https://a.se", Some("[hit](https://a.se)"));
    check_link(
        "",
        " mailto:a@b.se ",
        Some("[mailto:a@b.se](mailto:a@b.se)"),
    );
    check_link(
        "[hit]*",
        "https://a.se/(b)",
        Some("[(hit)\\*](https://a.se/(b%29)"),
    );
    for address in ["", "a.se", "javascript:alert(1)", "https://", "https://a b"] {
        check_link("hit", address, None);
    }
}

fn mark() -> impl Strategy<Value = Mark> {
    use Mark::{Emphasis, Footnote, Heading, List, Note, Numbered, Strong};
    proptest::sample::select(vec![
        Heading, Strong, Emphasis, List, Numbered, Note, Footnote,
    ])
}

proptest! {
    /// Any text, any selection: the same words remain, and what is replaced and selected is there.
    #[test]
    fn no_word_is_lost(text in "[a-zå😀 #>*.0-9\n-]{0,40}", start in 0usize..50, len in 0usize..50, mark in mark()) {
        let put = put(&text, start..start + len, mark);
        let all = units(&text);
        prop_assert!(put.over.start <= put.over.end && put.over.end <= all);
        let end = put.over.start + units(&put.with);
        prop_assert!(put.over.start <= put.selected.start && put.selected.end <= end);
        let letters = |text: &str| text.chars().filter(|it| it.is_alphabetic()).collect::<String>();
        let over = at_byte(&text, put.over.start)..at_byte(&text, put.over.end);
        prop_assert_eq!(letters(&text[over]), letters(&put.with));
    }

    /// A link that is written is read as one.
    #[test]
    fn a_link_is_read_as_it_is_written(words in "\\PC{0,20}", path in "[a-z/()]{1,9}") {
        let address = format!("https://a.se/{path}");
        let written = link(&words, &address).expect("an address");
        let passages = read(&written);
        let [Passage::Paragraph(spans)] = passages.as_slice() else {
            return Err(TestCaseError::fail(format!("{passages:?}")));
        };
        prop_assert!(spans.iter().all(|it| !it.link.is_empty()), "{written} {spans:?}");
    }
}
