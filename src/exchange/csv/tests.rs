//! What a spreadsheet meets.

use std::sync::Arc;

use proptest::prelude::*;

use super::{CsvTexts, guarded, observations, standing, unguarded};
use crate::{
    fulfilment::Results,
    plan::{sample, *},
};

const TEXTS: CsvTexts = CsvTexts {
    level: "Nivå",
    sort: "Sort",
    goal: "Mål",
    indicator: "Indikator",
    key_figure: "Nyckeltal",
    origin: "Ursprung",
    responsible: "Ansvarig",
    status: "Status",
    not_assessed: "Ej bedömt",
    not_followed: "Följs inte",
    reason: "Skäl",
    forecast: "Prognos",
    worth: "Värde",
    latest: "Utfall",
    value: "Utfall",
    other: "I stället för tal",
    measure: "Måttenhet",
    period: "Period",
    period_end: "Sista dag",
    condition: "Villkor",
    target: "Målvärde",
    due: "Klart",
    comment: "Kommentar",
    analysis: "Analys",
    unit: "Enhet",
    gender: "Kön",
    note: "Anmärkning",
    source: "Källa",
    retrieved: "Hämtad",
    id: "Id",
    any_goal: "Mål",
    origin_of: |origin| match origin {
        Origin::Given => "Uppifrån",
        Origin::Own => "Egna",
    },
    gender_of: |gender| match gender {
        Gender::Total => "Totalt",
        Gender::Women => "Kvinnor",
        Gender::Men => "Män",
    },
    progress: |_| "Klart",
    missing: |_| "Uppgift saknas",
    condition_of: |condition| match condition {
        Condition::Judged => "Bedöms",
        Condition::AtLeast(_) => "Minst",
        Condition::AtMost(_) => "Högst",
        _ => "Annat",
    },
};

/// The cells, as a spreadsheet has them.
fn cells(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .from_reader(text.as_bytes());
    let row = |row: csv::StringRecord| row.iter().map(str::to_owned).collect();
    reader
        .records()
        .map(|it| row(it.expect("rows of one length")))
        .collect()
}

fn id<T>(n: u128) -> Id<T> {
    Id::new(uuid::Uuid::from_u128(n))
}

/// A goal that waits for its judgement, and a measured indicator with these texts.
fn plan(text: &str, comment: &str) -> (Plan, OccasionId) {
    let mut plan = Plan::new(id(0));
    let goal = Goal {
        text: text.to_owned(),
        origin: Some(Origin::Own),
        due: Some(Period::Year(2027)),
        ..Goal::default()
    };
    let target = Target {
        id: id(9),
        due: "2026-08-31".parse().ok(),
        condition: Condition::AtLeast(Decimal::new(950, 1)),
        wording: String::new(),
        stage: false,
    };
    let indicator = Indicator {
        goal: id(1),
        text: format!("{text}?"),
        measure: Measure {
            unit: "%".to_owned(),
            ..Measure::default()
        },
        targets: vec![target],
        ..Indicator::default()
    };
    let occasion = Occasion::new(OccasionKind::Interim, "2026-08-31".parse().expect("a day"));
    let key = AssessmentKey {
        occasion: id(3),
        subject: Subject::Indicator(id(2)),
    };
    let assessment = Assessment {
        status: Some(LevelKey::new("partly")),
        reason: "Nära".to_owned(),
        comment: comment.to_owned(),
        ..Assessment::default()
    };
    plan.put(Record::Goal(id(1), goal.into()));
    plan.put(Record::Indicator(id(2), indicator.into()));
    plan.put(Record::Occasion(id(3), occasion.into()));
    plan.put(Record::Assessment(key, assessment.into()));
    let series = SeriesKey {
        indicator: id(2),
        unit: None,
        gender: Gender::Total,
    };
    let detail = Detail {
        note: comment.to_owned(),
        ..Detail::default()
    };
    let low = Observation {
        value: Value::Number(Decimal::new(-123_450, 2)),
        detail: Some(Arc::new(detail)),
    };
    let measured = [
        (Period::Month(2026, 7), low),
        (
            Period::Month(2026, 8),
            Value::Missing(Missing::Confidential).into(),
        ),
        (Period::Year(2026), Value::Choice("-ja".into()).into()),
    ];
    plan.observations.put_series(series, measured.into());
    (plan, id(3))
}

#[test]
fn the_long_table() {
    let (plan, _) = plan("=Mål; \"ett\"", "Två\r\nrader");
    insta::assert_debug_snapshot!(
        observations(&plan, &TEXTS)
            .split_inclusive("\r\n")
            .collect::<Vec<_>>()
    );
}

#[test]
fn the_plan_at_an_occasion() {
    let (plan, occasion) = plan("Trygg vardag", "Enkäten gav 1\u{a0}234 svar");
    let results = Results::of(&plan, Some(occasion));
    let text = standing(&plan, &results, &TEXTS);
    insta::assert_debug_snapshot!(text.split_inclusive("\r\n").collect::<Vec<_>>());
}

#[test]
fn only_what_looks_like_a_formula_is_guarded() {
    let pairs = [
        ("", ""),
        ("Mål", "Mål"),
        ("=1+1", "'=1+1"),
        ("+46 8", "'+46 8"),
        ("-", "'-"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("\0", "'\0"),
        ("'=1", "''=1"),
        ("''-", "'''-"),
        ("'citat'", "'citat'"),
        ("\u{a0}=1", "\u{a0}=1"),
        ("−1", "−1"),
    ];
    for (text, guard) in pairs {
        assert_eq!(guarded(text), guard);
        assert_eq!(unguarded(guard), text);
    }
}

#[test]
fn naughty_strings_stay_in_their_cells() {
    let list = include_str!("../../../tests/data/naughty-strings.json");
    let strings: Vec<String> = serde_json::from_str(list).expect("the list");
    for text in strings {
        check_texts(&text);
    }
}

#[track_caller]
fn check_texts(text: &str) {
    let (plan, occasion) = plan(text, text);
    let long = cells(&observations(&plan, &TEXTS));
    assert_eq!((long.len(), long[0].len()), (4, 13), "{text:?}");
    let found = [&long[1][0], &long[1][1], &long[1][9]].map(|cell| unguarded(cell));
    assert_eq!(found, [text, &format!("{text}?"), text]);
    let tree = cells(&standing(
        &plan,
        &Results::of(&plan, Some(occasion)),
        &TEXTS,
    ));
    assert_eq!((tree.len(), tree[0].len()), (3, 20), "{text:?}");
    assert_eq!(
        [&tree[1][2], &tree[2][17]].map(|cell| unguarded(cell)),
        [text, text]
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_stays_in_its_cell(text in prop_oneof![sample::text(), "[=+@'\t\r\n\0;\" -]{0,6}"]) {
        check_texts(&text);
    }

    #[test]
    fn no_cell_of_any_plan_is_a_formula(plan in sample::plan()) {
        let occasion = plan.occasions.iter().next().map(|(id, _)| *id);
        let results = Results::of(&plan, occasion);
        let long = cells(&observations(&plan, &TEXTS));
        prop_assert_eq!(long.len(), 1 + plan.observations.len());
        let tree = cells(&standing(&plan, &results, &TEXTS));
        prop_assert_eq!(tree.len(), 1 + plan.goals.len() + plan.indicators.len());
        for cell in long.iter().chain(&tree).flatten() {
            let figure = cell.replace(',', ".").parse::<Decimal>().is_ok();
            prop_assert!(figure || !cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\0']), "{cell:?}");
        }
    }
}
