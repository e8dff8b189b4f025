//! What a plan file looks like.

use std::sync::Arc;

use uppfyllt::{
    edit::Edit,
    file::{self, Access, Note},
    plan::{
        Condition, Decimal, Gender, Goal, Id, Indicator, Measure, Missing, Observation,
        ObservationKey, Occasion, OccasionKind, Period, Plan, Rank, Record, Series, SeriesKey,
        Target, Value,
    },
};

use super::{id, opened};

fn small() -> Plan {
    let mut plan = Plan::new(id(0));
    let goal = Goal {
        text: "Alla känner sig trygga hemma".to_owned(),
        ..Goal::default()
    };
    let target = Target {
        id: id(9),
        due: Some(Period::Year(2026)),
        condition: Condition::AtLeast(Decimal::new(900, 1)),
        wording: String::new(),
        stage: false,
    };
    let indicator = Indicator {
        goal: id(1),
        text: "Andel trygga, procent".to_owned(),
        measure: Measure {
            unit: "%".to_owned(),
            ..Measure::default()
        },
        targets: vec![target],
        ..Indicator::default()
    };
    let occasion = Occasion::new(OccasionKind::Interim, "2026-08-31".parse().expect("a day"));
    let edits = [
        Record::Goal(id(1), goal.into()),
        Record::Indicator(id(2), indicator.into()),
        Record::Occasion(id(3), occasion.into()),
    ];
    let measured = [
        ("2025-11", Value::Number(Decimal::new(890, 2))),
        ("2025-12", Value::Missing(Missing::NonResponse)),
        ("2026-01", Value::Number(Decimal::new(-5, 1))),
        ("2025", Value::Choice("ja".into())),
        ("2026-03", Value::Number(Decimal::ZERO)),
    ];
    let measured = measured.map(|(period, value)| {
        let series = SeriesKey {
            indicator: id(2),
            unit: None,
            gender: Gender::Women,
        };
        let period = period.parse().expect("a period");
        Record::Observation(ObservationKey { series, period }, value.into())
    });
    for record in edits.into_iter().chain(measured) {
        plan.apply(Edit::Put(record)).expect("an edit");
    }
    plan
}

#[test]
fn one_record_per_line_in_a_fixed_order() {
    insta::assert_snapshot!(file::write(&small(), 12));
}

#[test]
fn a_plan_of_nothing_is_a_file() {
    let plan = Plan::new(id(0));
    let text = file::write(&plan, 0);
    let opened = file::read(text.as_bytes()).expect("a plan file");
    assert_eq!((opened.plan, opened.revision), (plan, 0));
    assert_eq!((opened.notes, opened.access), (vec![], Access::ReadWrite));
}

#[test]
fn figures_keep_their_decimals() {
    let opened = file::read(file::write(&small(), 1).as_bytes()).expect("a plan file");
    let (_, series) = opened.plan.observations.iter().next().expect("a series");
    let figures: Vec<String> = series
        .values()
        .filter_map(|it| match &it.value {
            Value::Number(figure) => Some(figure.to_string()),
            _ => None,
        })
        .collect();
    assert_eq!(figures, ["8.90", "-0.5", "0"]);
}

#[test]
fn figures_written_by_hand_as_numbers_are_read() {
    let opened = opened(
        r##""goals": [{"id": "#1", "weight": 0.1}], "indicators": [{"id": "#2", "goal": "#1"}],
            "observations": [{"indicator": "#2", "runs": [{"from": "2020", "values": [1, 2.5, -0.1]}]}]"##,
    );
    let (_, series) = opened.plan.observations.iter().next().expect("a series");
    let figures: Vec<_> = series.values().map(|it| &it.value).collect();
    let expected =
        [(10, 1), (25, 1), (-1, 1)].map(|(n, scale)| Value::Number(Decimal::new(n, scale)));
    assert_eq!(figures, expected.iter().collect::<Vec<_>>());
    assert_eq!(
        opened.plan.goals.get(&id(1)).map(|goal| goal.weight),
        Some(Decimal::new(1, 1))
    );
    assert_eq!(opened.notes, [Note::NoChecksum]);
}

#[test]
fn a_municipality_of_fifteen_hundred_indicators_by_month_for_ten_years_is_small() {
    let mut plan = Plan::new(id(0));
    let goal = Record::Goal(id(1), Arc::new(Goal::default()));
    plan.apply(Edit::Put(goal)).expect("an edit");
    let mut rank = Rank::default();
    for n in 0..1500_u32 {
        let key = Id::new(uuid::Uuid::from_u128(0x0198_0000 << 96 | u128::from(n)));
        rank = rank.next();
        let indicator = Indicator {
            goal: id(1),
            rank: rank.clone(),
            text: format!("Andel nöjda med sin hemtjänst i område {n}, enligt egen enkät"),
            source: "Egen enkät".to_owned(),
            ..Indicator::default()
        };
        plan.apply(Edit::Put(Record::Indicator(key, indicator.into())))
            .expect("an edit");
        let series = SeriesKey {
            indicator: key,
            unit: None,
            gender: Gender::Total,
        };
        plan.observations.put_series(series, ten_years(n));
    }
    let text = file::write(&plan, 1);
    assert!(text.len() < 2_500_000, "{} bytes", text.len());
    let opened = file::read(text.as_bytes()).expect("a plan file");
    assert_eq!(opened.plan.observations.len(), 180_000);
    assert!(opened.plan == plan);
}

fn ten_years(seed: u32) -> Series {
    let figure = |n: u32| Decimal::new(i64::from((seed * 13 + n * 37) % 9000), 1);
    let months = std::iter::successors(Some(Period::Month(2015, 1)), |it| it.next());
    let figures = (0..120).map(|n| Observation::from(Value::Number(figure(n))));
    months.zip(figures).collect()
}
