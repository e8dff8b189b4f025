//! Laws of the wording, tried on random pairs of plans, which differ in every kind of record.

use proptest::prelude::*;

use super::Teller;
use crate::{
    merge::{Part, two_way},
    plan::{Plan, sample},
    text::Language,
};

/// Whether 36 letters of the text are an id.
fn has_id(text: &str) -> bool {
    const DASHES: [usize; 4] = [8, 13, 18, 23];
    let is_id = |bytes: &[u8]| {
        let mut letters = bytes.iter().enumerate();
        letters.all(|(at, letter)| match DASHES.contains(&at) {
            true => *letter == b'-',
            false => letter.is_ascii_hexdigit(),
        })
    };
    text.as_bytes().windows(36).any(is_id)
}

/// Whether a capital stands within a word, as in `fromYear`.
fn has_name_of_field(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let is_inside = |pair: &[char]| pair[0].is_lowercase() && pair[1].is_uppercase();
    letters.windows(2).any(is_inside)
}

fn check_label(teller: &Teller<'_>, part: &Part) -> Result<(), TestCaseError> {
    let label = teller.field(&part.record, part.path());
    prop_assert!(!label.is_empty() && !has_id(&label), "{part:?}: {label}");
    let is_extra = part.path().first().is_some_and(|name| name == "extra");
    if !is_extra {
        prop_assert!(!has_name_of_field(&label), "{part:?}: {label}");
        let name = part.path().last().map_or("", String::as_str);
        let unknown = (teller.words().field.unknown)(name);
        prop_assert_ne!(label, unknown, "a field without its line: {:?}", part);
    }
    Ok(())
}

fn check(part: &Part, [ours, theirs]: [&Plan; 2], language: Language) -> Result<(), TestCaseError> {
    let tellers = [
        Teller::new(ours, language).beside(theirs),
        Teller::new(theirs, language).beside(ours),
    ];
    for (teller, value) in tellers.iter().zip([&part.ours, &part.theirs]) {
        check_label(teller, part)?;
        let named = teller.name(&part.record);
        prop_assert!(!named.kind.is_empty() && !has_id(&named.kind));
        prop_assert!(!named.title.is_empty() && !has_id(&named.title));
        prop_assert_ne!(named.title, teller.gone(), "one of the copies has it");
        let told = teller.value(&part.record, part.path(), value.as_ref());
        prop_assert!(!told.is_empty() && !has_id(&told), "{part:?}: {told}");
    }
    Ok(())
}

proptest! {
    #[test]
    fn every_difference_has_words(ours in sample::plan(), theirs in sample::plan()) {
        for item in two_way(&ours, &theirs).items() {
            for part in &item.parts {
                for language in Language::ALL {
                    check(part, [&ours, &theirs], language)?;
                }
            }
        }
    }
}
