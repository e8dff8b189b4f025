//! Phrases as they are adopted, and what they say: the families of the domain in our own wording.

use super::*;

/// `minst 70 % ← 60 (2022), senast 2023, helst upp, skala 1–4`, or `–` for no rule.
#[track_caller]
fn check(text: &str, says: &str) {
    let said = read(text).map_or_else(|| "–".to_owned(), |phrase| shown(&phrase));
    assert_eq!(said, says, "{text}");
}

fn shown(it: &Phrase) -> String {
    let (word, value) = match it.condition {
        Condition::AtLeast(value) => ("minst", value),
        Condition::AtMost(value) => ("högst", value),
        other => unreachable!("not read from a phrase: {other:?}"),
    };
    let mut parts = vec![format!("{word} {value} {}", it.unit).trim_end().to_owned()];
    if let Some(baseline) = it.baseline {
        let year = baseline
            .period
            .map_or(String::new(), |it| format!(" ({it})"));
        parts.push(format!("från {}{year}", baseline.value));
    }
    parts.extend(it.due.map(|due| format!("senast {due}")));
    parts.extend(it.scale.map(|(low, high)| format!("skala {low}–{high}")));
    parts.extend(it.wish.map(|wish| match wish {
        Direction::Up => "helst upp".to_owned(),
        Direction::Down => "helst ned".to_owned(),
    }));
    parts.join(", ")
}

#[test]
fn from_one_figure_to_another() {
    check(
        "Andelen nöjda ska öka från 60 % (2022) till minst 70 % senast 2023.",
        "minst 70 %, från 60 (2022), senast 2023",
    );
    check("från 96 % till 100 %", "minst 100 %, från 96");
    check(
        "Frånvaron minskar från 13 % till högst 11 %",
        "högst 11 %, från 13",
    );
    check("från 8,9 % till 6 %", "högst 6 %, från 8.9");
    check("från -34 till minst 10 i index", "minst 10, från -34");
    check("från −34 till minst 10 i index", "minst 10, från -34");
    check(
        "Trivseln ska öka från 2,75 till minst 3,0 (skala 1-4)",
        "minst 3.0, från 2.75, skala 1–4",
    );
    check(
        "Antalet anmälningar per 10 000 invånare ska minska från 18,1 till 11,0",
        "högst 11.0, från 18.1",
    );
    check("öka till 95 %", "minst 95 %");
    check("Andelen har minskat till 6,5 %", "högst 6.5 %");
}

#[test]
fn floors_caps_and_wishes() {
    check("minst 98 % och helst öka", "minst 98 %, helst upp");
    check("Maximalt 14.", "högst 14");
    check(
        "Senast 2024 ska minst 100 % vara nöjda",
        "minst 100 %, senast 2024",
    );
    check("minst 10 000 besök", "minst 10000");
    check("maximalt 2,7 % och helst minska", "högst 2.7 %, helst ned");
    check("ska inte överskrida 8 procent", "högst 8 %");
    check("får inte understiga 1 200 kr", "minst 1200 kr");
    check("högst 2 år i snitt", "högst 2 år");
    check(
        "Minst 90 % av brukarna, 2024-12-31",
        "minst 90 %, senast 2024-12-31",
    );
}

#[test]
fn counts_times_and_all() {
    check("minst två per år", "minst 2");
    check("Minst två träffar under mandatperioden", "minst 2");
    check("minst 30 deltagare", "minst 30");
    check("Återkoppling sker inom en vecka", "högst 1 vecka");
    check("inom 3 kalenderdagar i snitt", "högst 3 kalenderdagar");
    check("Alla (100 %)", "minst 100 %");
    check("Samtliga enheter har en plan", "minst 100 %");
    check("100 % av alla möten", "minst 100 %");
}

#[test]
fn what_states_no_such_rule_stays_text() {
    for text in [
        "",
        "Utveckling av samarbetet",
        "Kostnaden ska minska med 10 %",
        "Antalet lån har ökat med 10 % mot året före",
        "Nöjdheten ska öka",
        "Besluten är verkställda inom tre månader",
        "100 % vid bokslut",
        "ska rymmas inom tilldelad budget",
        "inte överstiga vad som är överenskommet",
        "Minst 90 % är nöjda i hemtjänsten och på särskilt boende",
        "minst 90 % av både barn och vuxna",
        "En plan är fastställd",
        "inom tre områden",
    ] {
        check(text, "–");
    }
}

#[test]
fn what_could_mean_two_things_stays_text() {
    check("öka från 60 % till 50 %", "–");
    check("från 50 till 50", "–");
    check("minst 90 % och högst 3 dagar", "–");
    check("minst 90 % år 2023 och 2024", "–");
    check("minst 5 av 10 enheter", "–");
    check("Antalet ska öka till 2025", "–");
    check("Planen gäller från 2019 till 2023", "–");
}

#[test]
fn a_phrase_fills_in_what_nobody_has_stated() {
    let target = crate::plan::TargetId::new(uuid::Uuid::from_u128(1));
    let text = "från 2,75 (2022) till minst 3,0 (skala 1-4) senast 2024";
    let phrase = read(text).expect("a rule");
    let mut indicator = crate::plan::Indicator::default();
    phrase.adopt(&mut indicator, target, text);
    phrase.adopt(&mut indicator, target, text);
    let [adopted] = &indicator.targets[..] else {
        panic!("one target, however often it is taken");
    };
    assert_eq!(adopted.condition, Condition::AtLeast(Decimal::new(30, 1)));
    assert_eq!(adopted.due, Some(Period::Year(2024)));
    assert_eq!(adopted.wording, text);
    assert_eq!(indicator.baseline, phrase.baseline);
    assert_eq!(indicator.measure.highest, Some(Decimal::from(4)));
}

#[test]
fn what_a_person_has_written_stands() {
    let target = crate::plan::TargetId::new(uuid::Uuid::from_u128(1));
    let mut indicator = crate::plan::Indicator::default();
    indicator.measure.unit = "andel".to_owned();
    let baseline = Baseline {
        value: Decimal::from(55),
        period: None,
    };
    indicator.baseline = Some(baseline);
    let phrase = read("från 60 % till 70 %").expect("a rule");
    phrase.adopt(&mut indicator, target, "");
    assert_eq!(indicator.baseline, Some(baseline));
    assert_eq!(indicator.measure.unit, "andel");
}

#[test]
fn figures_in_another_unit_are_not_proposed() {
    let mut indicator = worded("från 60 % till 70 %", &[]);
    indicator.measure.unit = "andel".to_owned();
    check_proposals(&indicator, &[]);
    indicator.measure.unit = "%".to_owned();
    check_proposals(&indicator, &["minst 70 %, från 60"]);
}

/// An indicator with this text and targets of these wordings, all judged by a person.
fn worded(text: &str, wordings: &[&str]) -> crate::plan::Indicator {
    let target = |(at, wording): (usize, &&str)| crate::plan::Target {
        id: crate::plan::TargetId::new(uuid::Uuid::from_u128(at as u128)),
        due: None,
        condition: Condition::Judged,
        wording: (*wording).to_owned(),
        stage: false,
    };
    crate::plan::Indicator {
        text: text.to_owned(),
        targets: wordings.iter().enumerate().map(target).collect(),
        ..Default::default()
    }
}

#[track_caller]
fn check_proposals(indicator: &crate::plan::Indicator, expected: &[&str]) {
    let proposals = Proposal::all(indicator);
    let said: Vec<String> = proposals.iter().map(|it| shown(&it.phrase)).collect();
    assert_eq!(said, expected);
}

#[test]
fn wordings_go_before_the_text_and_a_rule_taken_is_proposed_no_more() {
    let text = "Minst 90 % av eleverna är nöjda";
    check_proposals(&worded(text, &[]), &["minst 90 %"]);
    check_proposals(&worded(text, &[""]), &["minst 90 %"]);
    check_proposals(
        &worded(text, &["minst 80 %", "så många som går"]),
        &["minst 80 %"],
    );
    check_proposals(&worded("Nöjda elever", &[""]), &[]);

    let mut indicator = worded(text, &[""]);
    let fresh = crate::plan::TargetId::new(uuid::Uuid::from_u128(9));
    for proposal in Proposal::all(&indicator) {
        assert!(proposal.fills_a_gap(&indicator));
        proposal.adopt(&mut indicator, fresh);
    }
    check_proposals(&indicator, &[]);
    assert_eq!(indicator.targets.len(), 1);

    indicator.kind = crate::plan::IndicatorKind::KeyFigure;
    indicator.targets.clear();
    check_proposals(&indicator, &[]);
}

proptest::proptest! {
    #[test]
    fn any_text_is_read_or_left(text in ".{0,60}") {
        let _ = read(&text);
    }

    #[test]
    fn a_floor_is_read_as_it_is_written(whole in 0..100_000_u32, tenths in 0..10_u32) {
        let text = format!("minst {whole},{tenths} %");
        let phrase = read(&text).expect("a floor");
        let value = Decimal::new(i64::from(whole * 10 + tenths), 1);
        proptest::prop_assert_eq!(phrase.condition, Condition::AtLeast(value));
    }
}
