//! What the reader of measurements needs of the languages: the words of our own tables, and how Kolada is
//! credited.

use super::{Catalogue, Language, number};
use crate::{
    exchange::{
        incoming::Credit,
        series::{Name, OwnWords, Said, Words},
    },
    plan::Day,
};

/// The words of our own tables in every language: a table that went out in one comes in under the other.
pub fn words() -> Words {
    Words::of(&Language::ALL.map(own_words))
}

/// The words of the long table that `tables` makes; a law of `exchange` holds them together.
fn own_words(language: Language) -> OwnWords {
    let texts = Catalogue::of(language);
    let words = &texts.tables.words;
    OwnWords {
        headings: [
            words.goal,
            words.indicator,
            words.unit,
            words.gender,
            words.period,
            words.period_end,
            words.value,
            words.other,
            words.measure,
            words.note,
            words.source,
            words.retrieved,
            words.id,
        ],
        gender: texts.status.gender,
        missing: texts.status.missing,
        progress: texts.status.progress,
    }
}

/// How figures of Kolada are credited, fetched on a day.
pub fn credit(language: Language, on: Option<Day>) -> Credit {
    let texts = &Catalogue::of(language).incoming;
    Credit {
        fetched: texts.kolada,
        computed: texts.computed,
        on,
    }
}

/// What a file says was measured, as it says it.
pub fn said(said: &Said, language: Language) -> String {
    let texts = &Catalogue::of(language).status;
    match said {
        Said::Number { value, unit: None } => number::plain(*value, language),
        Said::Number {
            value,
            unit: Some(unit),
        } => format!("{}\u{a0}{unit}", number::plain(*value, language)),
        Said::Missing(missing) => (texts.missing)(*missing).to_owned(),
        Said::Word { text, .. } => text.to_string(),
    }
}

/// How a file names something: “Andel nöjda (N31848)”.
pub fn name(name: &Name, language: Language) -> String {
    match (name.text.trim(), name.code.trim()) {
        ("", "") => Catalogue::of(language).incoming.nameless.to_owned(),
        ("", only) | (only, "") => only.to_owned(),
        (text, code) if text == code => text.to_owned(),
        (text, code) => format!("{text} ({code})"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::{
        incoming::{Fate, Fault, Tally},
        series::{ProblemKind, Refusal, Sort},
    };

    #[test]
    fn what_a_file_says_is_shown_as_it_says_it() {
        let number = |text: &str, unit: Option<&str>| Said::Number {
            value: text.parse().expect("a figure"),
            unit: unit.map(Into::into),
        };
        let shown = |it: &Said| said(it, Language::Swedish);
        insta::assert_snapshot!(shown(&number("1234.50", None)), @"1 234,50");
        insta::assert_snapshot!(shown(&number("-2", Some("%"))), @"−2 %");
        insta::assert_snapshot!(shown(&Said::Word { text: "klart".into(), means: None }), @"klart");
        insta::assert_snapshot!(shown(&Said::Missing(crate::plan::Missing::Confidential)), @"Sekretess");
        let named = |code: &str, text: &str| {
            let (code, text) = (code.to_owned(), text.to_owned());
            name(&Name { code, text }, Language::Swedish)
        };
        insta::assert_snapshot!(named("", ""), @"utan namn");
        insta::assert_snapshot!(named("0125", ""), @"0125");
        insta::assert_snapshot!(named("N31848", "Kostnad"), @"Kostnad (N31848)");
    }

    #[test]
    fn both_languages_say_what_is_and_what_to_do() {
        let [swedish, english] = Language::ALL.map(|language| &Catalogue::of(language).incoming);
        let refusal = Refusal::Sort(Sort::WebPage);
        insta::assert_snapshot!((swedish.refusal)(refusal), @"Det är en sparad webbsida. Kopiera tabellen på sidan, eller hämta den som CSV eller Excel.");
        insta::assert_snapshot!((english.refusal)(refusal), @"This is a saved web page. Copy the table on the page, or fetch it as CSV or Excel.");
        let fault = Fault::OtherUnit {
            unit: "dagar".to_owned(),
            wanted: "tkr".to_owned(),
        };
        insta::assert_snapshot!((swedish.fault)(&fault), @"Mätvärdet är i dagar, men indikatorn mäts i tkr.");
        let text = "i fjol".to_owned();
        insta::assert_snapshot!((swedish.problem)(&ProblemKind::Period { text }), @"“i fjol” är ingen period. Mätvärdet tas inte med.");
        insta::assert_snapshot!((swedish.fate)(&Fate::Describes), @"Ny uppgift om mätvärdet");
        let tally = Tally {
            new: 1_200,
            conflicts: 1,
            ..Tally::default()
        };
        insta::assert_snapshot!((swedish.tally)(&tally).join(", "), @"1200 nya, 1 motsägs i filen");
        insta::assert_snapshot!((credit(Language::Swedish, None).computed)("N31848", "N01951"), @"Beräknat på uppgifter ur Kolada (N31848/N01951)");
    }
}
