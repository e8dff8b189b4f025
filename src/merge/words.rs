//! Which words of a text were taken away and which came in.

use similar::{Algorithm, DiffTag, capture_diff_slices};

/// A stretch of text, from one version to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// It stands in both.
    Kept(String),
    /// It stood in the old one.
    Removed(String),
    /// It stands in the new one.
    Added(String),
}

/// Most words of one text that are looked for in the other: without a clock nothing else bounds
/// the work.
const MOST: usize = 4_000;

/// The way from one text to the other, word by word. What is kept and removed is the old text to
/// the letter, what is kept and added the new.
pub fn words(old: &str, new: &str) -> Vec<Word> {
    let (before, after) = (split(old), split(new));
    if before.len().max(after.len()) > MOST {
        return as_a_whole(old, new);
    }
    let mut words = Vec::new();
    for step in capture_diff_slices(Algorithm::Myers, &before, &after) {
        let (tag, was, is) = step.as_tag_tuple();
        let (was, is) = (before[was].concat(), after[is].concat());
        match tag {
            DiffTag::Equal => words.push(Word::Kept(was)),
            DiffTag::Delete => words.push(Word::Removed(was)),
            DiffTag::Insert => words.push(Word::Added(is)),
            DiffTag::Replace => words.extend([Word::Removed(was), Word::Added(is)]),
        }
    }
    if is_mosaic(&words) {
        return as_a_whole(old, new);
    }
    words
}

/// So little is kept that the words between what was removed and what came in would only be in the way:
/// less than a third of the letters of the longer text.
fn is_mosaic(words: &[Word]) -> bool {
    let [mut kept, mut was, mut is] = [0; 3];
    for word in words {
        let letters = |it: &str| it.chars().filter(|it| it.is_alphanumeric()).count();
        match word {
            Word::Kept(it) => kept += letters(it),
            Word::Removed(it) => was += letters(it),
            Word::Added(it) => is += letters(it),
        }
    }
    kept * 3 < kept + was.max(is)
}

fn as_a_whole(old: &str, new: &str) -> Vec<Word> {
    if old == new {
        return vec![Word::Kept(old.to_owned())];
    }
    let mut words = vec![Word::Removed(old.to_owned()), Word::Added(new.to_owned())];
    words.retain(|word| !matches!(word, Word::Removed(it) | Word::Added(it) if it.is_empty()));
    words
}

/// Words, the white space between them, and every other sign for itself.
fn split(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_same: fn(char) -> bool = match first {
            it if it.is_alphanumeric() => char::is_alphanumeric,
            it if it.is_whitespace() => char::is_whitespace,
            _ => |_| false,
        };
        let mut letters = rest.char_indices().skip(1);
        let end = letters.find(|(_, letter)| !is_same(*letter));
        let (word, after) = rest.split_at(end.map_or(rest.len(), |(at, _)| at));
        words.push(word);
        rest = after;
    }
    words
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::plan::sample;

    /// Removed words in square brackets, added ones in braces.
    #[track_caller]
    fn check(old: &str, new: &str, expected: &str) {
        let drawn: String = words(old, new)
            .into_iter()
            .map(|word| match word {
                Word::Kept(it) => it,
                Word::Removed(it) => format!("[{it}]"),
                Word::Added(it) => format!("{{{it}}}"),
            })
            .collect();
        assert_eq!(drawn, expected);
    }

    #[test]
    fn words_are_told_apart() {
        check("", "", "");
        check("Trygg vardag", "Trygg vardag", "Trygg vardag");
        check(
            "Trygg vardag",
            "Tryggare vardag",
            "[Trygg]{Tryggare} vardag",
        );
        check(
            "Minst 90 % är nöjda.",
            "Minst 95 % av brukarna är nöjda.",
            "Minst [90]{95} % {av brukarna }är nöjda.",
        );
        check("Ny", "", "[Ny]");
        check("Fler resor", "Fler", "Fler[ resor]");
    }

    #[test]
    fn a_text_that_is_another_is_told_as_another() {
        check(
            "Alla som vill ska kunna läsa mer på sitt bibliotek",
            "Nämnden ska ha fått en redovisning av skolornas stöd",
            "[Alla som vill ska kunna läsa mer på sitt bibliotek]\
             {Nämnden ska ha fått en redovisning av skolornas stöd}",
        );
    }

    #[test]
    fn a_very_long_text_is_replaced_as_a_whole() {
        let (old, new) = ("a ".repeat(MOST), "b ".repeat(MOST));
        let whole = [Word::Removed(old.clone()), Word::Added(new.clone())];
        assert_eq!(words(&old, &new), whole);
    }

    proptest! {
        #[test]
        fn nothing_is_lost_between_the_words(old in sample::text(), new in sample::text()) {
            let (mut was, mut is) = (String::new(), String::new());
            for word in words(&old, &new) {
                match word {
                    Word::Kept(it) => {
                        was.push_str(&it);
                        is.push_str(&it);
                    }
                    Word::Removed(it) => was.push_str(&it),
                    Word::Added(it) => is.push_str(&it),
                }
            }
            prop_assert_eq!((was, is), (old, new));
        }
    }
}
