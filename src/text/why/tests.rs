//! Sentences as people read them, no-break spaces shown as `_`.

use super::*;
use crate::plan::{Baseline, PartialRule, Period};

fn decimal(text: &str) -> Decimal {
    text.parse().expect("a decimal")
}

fn per_cent() -> Measure {
    Measure {
        unit: "%".to_owned(),
        ..Measure::default()
    }
}

fn compared(value: &str, condition: Condition, baseline: Option<&str>) -> Suggestion {
    let baseline = baseline.map(|value| Baseline {
        value: decimal(value),
        period: None,
    });
    let rule = PartialRule::default();
    let period = Period::Year(2019);
    let it = Comparison::of(decimal(value), period, condition, baseline.as_ref(), &rule)
        .expect("a rule");
    let level = match (it.is_met(), it.is_partly_met()) {
        (true, _) => "met",
        (_, true) => "partly",
        _ => "not",
    };
    Suggestion {
        level: Some(LevelKey::new(level)),
        why: Why::Compared(it),
    }
}

#[track_caller]
fn check(it: &Suggestion, swedish: &str) {
    let text = suggestion(it, &per_cent(), &Rules::default(), Language::Swedish);
    assert_eq!(text.replace('\u{a0}', "_"), swedish);
}

#[test]
fn comparisons_are_told() {
    let least = Condition::AtLeast(decimal("90"));
    check(
        &compared("98", least, None),
        "98_% når målet minst 90_% → Uppnått",
    );
    check(
        &compared("84", least, None),
        "84_% är under målet minst 90_%, men inom gränsen för delvis, 81_% (90_% av målet) → Delvis uppnått",
    );
    check(
        &compared("80", least, Some("60")),
        "80_% är under målet minst 90_%, men har kommit 66,6_% av vägen från 60_% (minst 50_% krävs för delvis) → Delvis uppnått",
    );
    check(
        &compared("74.999", least, Some("60")),
        "74,999_% är under målet minst 90_% och har bara kommit 49,9_% av vägen från 60_% (minst 50_% krävs för delvis) → Ej uppnått",
    );
    check(
        &compared("55", least, Some("60")),
        "55_% är under målet minst 90_% och sämre än nuläget 60_% när målet sattes → Ej uppnått",
    );
    check(
        &compared("88", least, Some("95")),
        "88_% är under målet minst 90_%, men inom gränsen för delvis, 81_% (90_% av målet); målet var redan nått i nuläget, så det finns ingen väg att mäta → Delvis uppnått",
    );
    check(
        &compared("20", Condition::AtMost(decimal("14")), None),
        "20_% är över målet högst 14_% och utanför gränsen för delvis, 15,4_% (110_% av målet) → Ej uppnått",
    );
}

#[test]
fn every_reason_has_a_sentence_in_both_languages() {
    let retired = Life::Retired {
        reason: Retirement::NotOurs,
        on: None,
    };
    let reasons = [
        Why::KeyFigure,
        Why::NotFollowed(retired),
        Why::NoTarget,
        Why::JudgedByPerson,
        Why::NoObservation,
        Why::Missing(Missing::Confidential),
        Why::InWords,
    ];
    for why in reasons {
        let [swedish, english] = Language::ALL.map(|language| {
            let it = Suggestion { level: None, why };
            suggestion(&it, &per_cent(), &Rules::default(), language)
        });
        assert!(swedish.ends_with('.') && english.ends_with('.') && swedish != english);
    }
}

fn part(value: Option<&str>) -> Part {
    Part {
        node: crate::plan::Node::Goal(crate::plan::Id::new(Default::default())),
        weight: Decimal::ONE,
        value: value.map(|value| Score::of(decimal(value))),
        forecast: None,
        basis: Basis::Computed,
    }
}

#[track_caller]
fn check_goal(judged: Option<&str>, parts: Vec<Part>, swedish: &str) {
    let mean = Score::mean(parts.iter().filter_map(|it| Some((it.value?, it.weight))));
    let rules = Rules::default();
    let computed = mean.and_then(|mean| rules.scale.reached(mean.value()));
    let computed = computed.map(|level| level.key.clone());
    let status = judged.map(LevelKey::new).or(computed.clone());
    let basis = judged.map_or(Basis::Computed, |_| Basis::Judged);
    let it = GoalResult {
        level: 0,
        value: mean.or(judged.map(|_| Score::of(Decimal::ONE))),
        status,
        basis,
        computed,
        judgement: None,
        parts,
        outlook: None,
    };
    assert_eq!(goal(&it, &rules, Language::Swedish), swedish);
}

#[test]
fn goals_are_told() {
    let parts = || {
        vec![
            part(Some("1")),
            part(Some("0.5")),
            part(Some("0.5")),
            part(None),
        ]
    };
    check_goal(
        None,
        parts(),
        "0,67 är medelvärdet av 3 av 4 delar; övriga räknas inte. Delvis uppnått gäller från 0,25.",
    );
    check_goal(
        Some("met"),
        parts(),
        "0,67 är medelvärdet av 3 av 4 delar; övriga räknas inte. En person har bedömt målet: Uppnått. Värdet ger Delvis uppnått.",
    );
    check_goal(
        Some("met"),
        vec![part(None)],
        "En person har bedömt målet: Uppnått. Ingen del är bedömd, så värdet är 1,00.",
    );
    check_goal(
        None,
        vec![part(None)],
        "Ej bedömt: ingen del av målet är bedömd.",
    );
    check_goal(
        None,
        vec![part(Some("0"))],
        "0,00 är värdet av målets enda del. Ej uppnått gäller under övriga nivåers gränser.",
    );
}

#[test]
fn the_index_is_told() {
    let it = Index {
        value: Some(Score::of(decimal("0.7611"))),
        status: None,
        parts: vec![part(Some("1")), part(None)],
        outlook: None,
    };
    assert_eq!(
        index(&it, Language::Swedish),
        "0,76 är medelvärdet av 1 av 2 målvärden; övriga räknas inte."
    );
    assert_eq!(
        index(&it, Language::English),
        "0.76 is the mean of 1 of 2 goal values; the others do not count."
    );
}

#[test]
fn measurement_trend_and_target_are_told() {
    let it = Reading {
        period: Period::Year(2019),
        value: Value::Number(decimal("84")),
        age: Some(244),
    };
    assert_eq!(
        reading(&it, Language::Swedish),
        "utfall 2019, 8 månader gammalt"
    );
    assert_eq!(value(&it.value, &per_cent(), Language::English), "84%");
    let moved = Trend {
        since: Period::Year(2018),
        before: decimal("80"),
        change: decimal("4"),
        gain: Some(decimal("-4")),
    };
    assert_eq!(
        trend(&moved, &per_cent(), Language::Swedish).replace('\u{a0}', " "),
        "+4 procentenheter sedan 2018, åt fel håll"
    );
    let late = InForce {
        id: crate::plan::Id::new(Default::default()),
        due: Some(Period::Year(2019)),
        condition: Condition::AtMost(decimal("14")),
        stage: false,
        overdue: true,
    };
    assert_eq!(
        target(&late, &Measure::default(), Language::Swedish),
        "högst 14 senast 2019, som har passerat"
    );
}

#[test]
fn what_a_forecast_is_made_of_is_told() {
    let told = |status: &str, basis, given, carried| {
        let it = Outlook {
            status: Some(LevelKey::new(status)),
            basis,
            value: None,
            given,
            carried,
        };
        outlook(&it, &Rules::default(), Language::Swedish)
    };
    assert_eq!(
        told("met", Basis::Computed, 2, 1),
        "Prognos finns för 2 av 3 delar; övriga räknas med sin status nu."
    );
    assert_eq!(
        told("met", Basis::Computed, 3, 0),
        "Alla delar som räknas har prognos."
    );
    assert_eq!(
        told("met", Basis::Judged, 0, 0),
        "En person väntar sig Uppnått vid årets slut."
    );
}
