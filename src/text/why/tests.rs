//! Sentences as people read them, no-break spaces shown as `_`.

use super::*;
use crate::fulfilment::Lacking;
use crate::fulfilment::tests::sketch::one_in_plan;
use crate::plan::{Condition, Period};

fn decimal(text: &str) -> Decimal {
    text.parse().expect("a decimal")
}

fn per_cent() -> Measure {
    Measure {
        unit: "%".to_owned(),
        ..Measure::default()
    }
}

/// The sentence for an indicator in per cent with these targets, baseline and observations (as
/// [`one_in_plan`] reads them).
#[track_caller]
fn check(targets: &str, baseline: &str, observations: &str, swedish: &str) {
    let (plan, result) = one_in_plan(targets, baseline, observations);
    let text = suggestion(&result.suggestion, &per_cent(), &plan, Language::Swedish);
    assert_eq!(text.replace('\u{a0}', "_"), swedish);
}

fn nothing() -> Plan {
    Plan::new(crate::plan::Id::new(Default::default()))
}

#[test]
fn comparisons_are_told() {
    check(">=90", "", "2019=98", "98_% når målet minst 90_% → Uppnått");
    check(
        ">=90",
        "",
        "2019=84",
        "84_% är under målet minst 90_%, men inom gränsen för delvis, 81_% (90_% av målet) → Delvis uppnått",
    );
    check(
        ">=90",
        "60",
        "2019=80",
        "80_% är under målet minst 90_%, men har kommit 66,6_% av vägen från 60_% (minst 50_% krävs för delvis) → Delvis uppnått",
    );
    check(
        ">=90",
        "60",
        "2019=74.999",
        "74,999_% är under målet minst 90_% och har bara kommit 49,9_% av vägen från 60_% (minst 50_% krävs för delvis) → Ej uppnått",
    );
    check(
        ">=90",
        "60",
        "2019=55",
        "55_% är under målet minst 90_% och sämre än nuläget 60_% när målet sattes → Ej uppnått",
    );
    check(
        ">=90",
        "95",
        "2019=88",
        "88_% är under målet minst 90_%, men inom gränsen för delvis, 81_% (90_% av målet); målet var redan nått i nuläget, så det finns ingen väg att mäta → Delvis uppnått",
    );
    check(
        "<=14",
        "",
        "2019=20",
        "20_% är över målet högst 14_% och utanför gränsen för delvis, 15,4_% (110_% av målet) → Ej uppnått",
    );
}

#[test]
fn rules_that_find_their_bar_elsewhere_tell_where() {
    check(
        "up:base",
        "60 2018",
        "2019=60",
        "60_% når inte målet ökning från nuläget; räknat från 60_% (2018) → Ej uppnått",
    );
    check(
        "down:base:10%",
        "50 2018",
        "2019=46",
        "46_% är över målet minskning med minst 10_% från nuläget, men har kommit 80_% av vägen från 50_% (minst 50_% krävs för delvis); gränsen är 45_%, räknat från 50_% (2018) → Delvis uppnått",
    );
    check(
        "up:year:5",
        "",
        "2018=60 2019=66",
        "66_% når målet ökning med minst 5_procentenheter från året före; gränsen är 65_%, räknat från 60_% (2018) → Uppnått",
    );
    check(
        "sum>=2/year",
        "",
        "2020-01=1 2020-05=1",
        "2_% når målet minst 2_% per år; summan av 2 utfall 2020 → Uppnått",
    );
    check(
        "as>=",
        "",
        "2019=86 @2019=84",
        "86_% når målet minst samma som Riket; Riket har 84_% (2019) → Uppnått",
    );
    check(
        "budget100",
        "",
        "2020-08=60",
        "60_% når målet högst 100_% av budgeten vid årets slut; till och med 31 augusti 2020 får 66,67_% vara använt → Uppnått",
    );
    check(
        "done",
        "",
        "2019=begun",
        "Det är påbörjat men inte klart → Delvis uppnått",
    );
    check(
        "as>=",
        "",
        "2019=86 @2020=84",
        "Det finns inget utfall för Riket att jämföra med.",
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
        Why::NotComparable,
        Why::Lacks(Lacking::Baseline),
        Why::Lacks(Lacking::YearBefore),
        Why::Lacks(Lacking::Others(crate::plan::Id::new(Default::default()))),
        Why::Lacks(Lacking::Term),
        Why::Lacks(Lacking::Room),
    ];
    for why in reasons {
        let [swedish, english] = Language::ALL.map(|language| {
            let it = Suggestion { level: None, why };
            suggestion(&it, &per_cent(), &nothing(), language)
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
        target(&late, &Measure::default(), &nothing(), Language::Swedish),
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
