//! The two oldest tables as files, byte for byte: others read them by their columns.

use std::sync::Arc;

use super::*;
use crate::exchange::csv;
use crate::plan::*;

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

#[track_caller]
fn lines(plan: &Plan, occasion: OccasionId, listing: &Listing) -> Vec<String> {
    let text = csv::write(&table(plan, Some(occasion), listing, SWEDISH));
    text.split_inclusive("\r\n").map(str::to_owned).collect()
}

#[test]
fn the_long_table() {
    let (plan, occasion) = plan("=Mål; \"ett\"", "Två\r\nrader");
    insta::assert_debug_snapshot!(lines(&plan, occasion, &Listing::Observations(None)));
}

#[test]
fn the_plan_at_an_occasion() {
    let (plan, occasion) = plan("Trygg vardag", "Enkäten gav 1\u{a0}234 svar");
    insta::assert_debug_snapshot!(lines(&plan, occasion, &Listing::Standing));
}
