//! What is due, what is missing, and who looks at it.

use super::*;
use crate::fulfilment::tests::sketch::level;
use crate::plan::{
    Gender, Life, ObservationKey, Period, Plan, Quotient, Record, Retirement, SeriesKey, Subject,
    Value,
};

/// A line as it reads: indicator, unit, period, last value, value, whether it is reported.
fn shown(plan: &Plan, due: &Due) -> String {
    let text = |id| plan.indicators.get(&id).map_or("", |it| it.text.as_str());
    let unit = due.unit().and_then(|id| plan.units.get(&id));
    let value = |value: &Value| match value {
        Value::Number(number) => number.to_string(),
        other => format!("{other:?}"),
    };
    let last = due.last.as_ref();
    format!(
        "{} · {} · {} · {} · {} · {}",
        text(due.indicator()),
        unit.map_or("", |it| &it.name),
        due.key.period,
        last.map_or(String::new(), |(period, it)| format!(
            "{} {period}",
            value(it)
        )),
        due.current.as_ref().map_or(String::new(), value),
        if due.is_reported() {
            "reported"
        } else {
            "missing"
        },
    )
}

#[test]
fn every_indicator_is_due_for_its_period_and_unit() {
    let sketch = sketch();
    let due = due(&sketch.plan, sketch.occasion);
    let shown: Vec<String> = due.iter().map(|it| shown(&sketch.plan, it)).collect();
    assert_eq!(
        shown,
        [
            "Andel nöjda ·  · 2019 · 70 2018 ·  · missing",
            "Antal utbildade · b · 2020-T2 ·  · 6 · reported",
            "Antal utbildade · a · 2020-T2 · 4 2019-T2 ·  · missing",
            "Riktlinjen är beslutad ·  · 2020-T2 ·  ·  · missing",
            "Invånare ·  · 2020-T2 ·  ·  · missing",
            "Utveckling av arbetssätt ·  · 2020-T2 ·  ·  · missing",
        ]
    );
}

#[test]
fn what_is_missing_is_counted_for_each_unit() {
    let sketch = sketch();
    let due = due(&sketch.plan, sketch.occasion);
    let counts = missing(&sketch.plan, &due);
    let shown: Vec<(bool, usize, usize)> = counts
        .iter()
        .map(|it| (it.unit.is_some(), it.missing, it.due))
        .collect();
    assert_eq!(shown, [(false, 4, 4), (true, 1, 1), (true, 0, 1)]);
}

#[test]
fn what_only_a_person_can_judge_is_reported_by_the_judgement() {
    let mut sketch = sketch();
    let last = due(&sketch.plan, sketch.occasion).pop().expect("a line");
    assert_eq!(last.wanted, Wanted::Judgement);
    sketch.judge(Subject::Indicator(last.indicator()), "partly", "");
    let last = due(&sketch.plan, sketch.occasion).pop().expect("a line");
    assert!(last.is_reported());
}

#[test]
fn what_is_computed_or_no_longer_followed_is_not_due() {
    let mut sketch = sketch();
    let (of, by) = {
        let due = due(&sketch.plan, sketch.occasion);
        (due[0].indicator(), due[4].indicator())
    };
    let goal = sketch.goal(None, |_| {});
    sketch.indicator(goal, |it| {
        it.figure = Figure::Quotient(Quotient {
            of,
            by,
            times: 100.into(),
        });
    });
    let retired = |on: Option<&str>| Life::Retired {
        reason: Retirement::Fulfilled,
        on: on.map(|day| day.parse().expect("a day")),
    };
    for life in [retired(None), retired(Some("2020-08-30"))] {
        sketch.indicator(goal, |it| it.life = life);
    }
    assert_eq!(due(&sketch.plan, sketch.occasion).len(), 6);
    sketch.indicator(goal, |it| it.life = retired(Some("2020-08-31")));
    assert_eq!(due(&sketch.plan, sketch.occasion).len(), 7);
}

#[test]
fn a_selection_lets_in_what_holds_in_every_part() {
    let sketch = sketch();
    let due = due(&sketch.plan, sketch.occasion);
    let count = |selection: Selection| selection.of(&sketch.plan, &due).len();
    let words = |text: &str| Selection {
        text: text.to_owned(),
        ..Selection::default()
    };
    assert_eq!(count(Selection::default()), 6);
    assert_eq!(count(words("UTBILDADE antal")), 2);
    assert_eq!(count(words("utbildade nöjda")), 0);
    let of_unit = |unit| Selection {
        unit: Some(unit),
        ..Selection::default()
    };
    assert_eq!(count(of_unit(None)), 4);
    assert_eq!(count(of_unit(due[1].unit())), 1);
}

#[test]
fn the_unit_answers_before_the_indicator_and_its_goals() {
    let mut sketch = Sketch::new();
    let above = sketch.goal(None, |it| it.responsible = "Nämnden".to_owned());
    let goal = sketch.goal(Some(above), |_| {});
    sketch.indicator(goal, |_| {});
    sketch.indicator(goal, |it| it.responsible = "Ekonomen".to_owned());
    let due = due(&sketch.plan, sketch.occasion);
    let names: Vec<_> = due.iter().map(|it| responsible(&sketch.plan, it)).collect();
    assert_eq!(names, [Some("Nämnden"), Some("Ekonomen")]);
}

#[test]
fn the_engine_tells_how_it_would_stand_before_anything_is_reported() {
    let sketch = sketch();
    let due = due(&sketch.plan, sketch.occasion);
    let would = |value: Option<i64>| {
        let value = value.map(|it| Value::Number(it.into()));
        let result = would_stand(&sketch.plan, sketch.occasion, &due[0].key, value);
        result.expect("an indicator").suggestion.level
    };
    assert_eq!(would(Some(80)), level("met"));
    assert_eq!(would(Some(10)), level("not"));
    // Without a value the one before holds: 70 is not far from 80.
    assert_eq!(
        would(None),
        sketch
            .results()
            .indicator(due[0].indicator())
            .expect("it")
            .suggestion
            .level
    );
}

#[test]
fn what_is_reported_of_women_and_men_is_due_of_both() {
    let mut sketch = alone(|it| it.text = "Andel nöjda".to_owned());
    let indicator = *sketch.plan.indicators.iter().next().expect("one").0;
    for gender in [Gender::Women, Gender::Men] {
        let series = SeriesKey {
            indicator,
            unit: None,
            gender,
        };
        let key = ObservationKey {
            series,
            period: Period::Year(2018),
        };
        let value = Value::Number(70.into());
        sketch.put(Record::Observation(key, value.into()));
    }
    let due = due(&sketch.plan, sketch.occasion);
    let genders: Vec<Gender> = due.iter().map(|it| it.key.series.gender).collect();
    assert_eq!(genders, [Gender::Women, Gender::Men]);
}
