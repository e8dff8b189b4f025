//! How often something is measured, in words.

use super::clean;
use crate::plan::Frequency;

/// A frequency read out of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The shortest interval that is named.
    pub frequency: Frequency,
    /// The text says nothing else.
    pub exact: bool,
}

/// Words and phrases, the shorter interval first.
const PHRASES: [(&str, Frequency); 24] = [
    ("månadsvis", Frequency::Month),
    ("varje månad", Frequency::Month),
    ("per månad", Frequency::Month),
    ("12 ggr/år", Frequency::Month),
    ("kvartalsvis", Frequency::Quarter),
    ("varje kvartal", Frequency::Quarter),
    ("per kvartal", Frequency::Quarter),
    ("4 ggr/år", Frequency::Quarter),
    ("tertialvis", Frequency::Tertial),
    ("varje tertial", Frequency::Tertial),
    ("per tertial", Frequency::Tertial),
    ("3 ggr/år", Frequency::Tertial),
    ("vartannat år", Frequency::SecondYear),
    ("1g/år", Frequency::Year),
    ("1 g/år", Frequency::Year),
    ("1/år", Frequency::Year),
    ("1 gång/år", Frequency::Year),
    ("1 gång per år", Frequency::Year),
    ("en gång per år", Frequency::Year),
    ("årsvis", Frequency::Year),
    ("årligen", Frequency::Year),
    ("varje år", Frequency::Year),
    ("helårsvis", Frequency::Year),
    ("per år", Frequency::Year),
];

/// Words that are a frequency only when they stand alone.
const ALONE: [(&str, Frequency); 6] = [
    ("månad", Frequency::Month),
    ("kvartal", Frequency::Quarter),
    ("tertial", Frequency::Tertial),
    ("år", Frequency::Year),
    ("helår", Frequency::Year),
    ("bokslut", Frequency::Year),
];

/// The frequency that a text names.
pub fn read(text: &str) -> Option<Reading> {
    let key = clean::key(text);
    let key = key.trim_end_matches('.');
    if let Some((_, frequency)) = ALONE.iter().find(|(word, _)| *word == key) {
        return Some(Reading {
            frequency: *frequency,
            exact: true,
        });
    }
    let (phrase, frequency) = PHRASES.iter().find(|(phrase, _)| holds(key, phrase))?;
    Some(Reading {
        frequency: *frequency,
        exact: *phrase == key,
    })
}

/// Holds the phrase as whole words.
fn holds(key: &str, phrase: &str) -> bool {
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    key.match_indices(phrase).any(|(at, _)| {
        edge(key[..at].chars().next_back()) && edge(key[at + phrase.len()..].chars().next())
    })
}

#[test]
fn frequencies_are_read() {
    let check = |text, frequency, exact| {
        assert_eq!(read(text), Some(Reading { frequency, exact }), "{text}")
    };
    check("Kvartal", Frequency::Quarter, true);
    check("Mäts  \nmånadsvis  \noch årsvis", Frequency::Month, false);
    check("Mäts vid 8 månader och årsvis", Frequency::Year, false);
    check("Enkät, 1g/år (U28663)", Frequency::Year, false);
    check("Medarbetarenkät vartannat år", Frequency::SecondYear, false);
    assert_eq!(read("Löpande"), None);
    assert_eq!(read("Minst 11/år"), None);
}
