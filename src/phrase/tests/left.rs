//! Wordings that stay text, and laws for any text.

use super::*;

#[track_caller]
fn check(text: &str) {
    let said = read(text).map(|phrase| shown(&phrase));
    assert_eq!(said, None, "{text}");
}

#[test]
fn what_a_person_judges_stays_text() {
    for text in [
        "",
        "Utveckling av samarbetet",
        "Utveckling och förstärkning av stödet till familjer",
        "Förstärkning av arbetet med bostäder för ökad självständighet",
        "Utveckla det systematiska arbetet",
        "Minska ensamheten",
        "Ökad trygghet",
        "5 Mål och indikatorer för nämnden",
        "Det finns inga klagomål",
        "Fler bostäder ger större frihet",
        "Förvaltningen ska minska resor och transporter samt resa klimatsmart",
        "Verksamheterna ska vara sparsamma genom att minska avfall",
        "Åtgärder för en effektiv socialtjänst",
        "Tydliga krav framgår av riktlinjerna",
        "Antal genomförda samråd",
        "Antal personer med stöd ska ha ökade insatser",
        "Antal arbetsgrupper ska ha haft en utbildning.",
        "Överenskommelsen efterlevs",
        "Uppföljning används i delar av verksamheten",
        "Kötiden får inte öka",
    ] {
        check(text);
    }
}

#[test]
fn what_could_mean_two_things_stays_text() {
    for text in [
        "öka från 60 % till 50 %",
        "från 50 till 50",
        "minst 90 % och högst 3 dagar",
        "minst 90 % år 2023 och 2024",
        "minst 5 av 10 enheter",
        "Antalet ska öka till 2025",
        "Planen gäller från 2019 till 2023",
        "Minskat utanförskap eller ökat innanförskap",
        "Fler möten med företag. Närvaron ska öka på träffar.",
        "Andelen ska öka och kostnaden ska minska",
        "5 % sjukfrånvaro",
        "10 % av eleverna saknar betyg",
    ] {
        check(text);
    }
}

proptest::proptest! {
    #[test]
    fn any_text_is_read_or_left(text in ".{0,60}") {
        let _ = read(&text);
    }

    #[test]
    fn any_words_of_phrases_are_read_or_left(words in words()) {
        let _ = read(&words.join(" "));
    }

    #[test]
    fn a_floor_is_read_as_it_is_written(whole in 0..100_000_u32, tenths in 0..10_u32) {
        let text = format!("minst {whole},{tenths} %");
        let phrase = read(&text).expect("a floor");
        let value = Decimal::new(i64::from(whole * 10 + tenths), 1);
        proptest::prop_assert_eq!(phrase.rule, Some(Rule::Is(Condition::AtLeast(value))));
    }
}

/// Words that rules are made of, in any order.
fn words() -> impl proptest::strategy::Strategy<Value = Vec<&'static str>> {
    const WORDS: [&str; 24] = [
        "ska",
        "öka",
        "minska",
        "med",
        "minst",
        "högst",
        "från",
        "till",
        "10",
        "%",
        "2023",
        "per",
        "år",
        "inom",
        "budget",
        "alla",
        "enheter",
        "och",
        "rikets",
        "snitt",
        "är",
        "klar",
        "(",
        "verkställda",
    ];
    proptest::collection::vec(proptest::sample::select(&WORDS[..]), 0..9)
}
