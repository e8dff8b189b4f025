//! What holds of one indicator: whose word, how old, which way, whether it is followed at all.

use super::sketch::{Sketch, day, decimal, level, one_indicator, period, targets};
use crate::{
    fulfilment::{Basis, Filter, Results, Why},
    plan::{Direction, IndicatorKind, Life, Retirement, Subject},
};

#[test]
fn the_status_of_a_person_stands_beside_the_suggestion() {
    let mut sketch = Sketch::new();
    let goal = sketch.goal(None, |_| {});
    let id = sketch.indicator(goal, |it| it.targets = targets(">=90"));
    sketch.observe(id, "2019=84");
    sketch.judge(Subject::Indicator(id), "not", "met");
    let results = sketch.results();
    let result = results.indicator(id).expect("its result");
    assert_eq!(result.status, level("not"));
    assert_eq!(result.basis, Basis::Judged);
    assert_eq!(result.suggestion.level, level("partly"));
    assert_eq!(result.forecast, level("met"));
}

#[test]
fn without_an_occasion_the_latest_values_count_and_nobodys_word() {
    let mut sketch = Sketch::new();
    let goal = sketch.goal(None, |_| {});
    let id = sketch.indicator(goal, |it| it.targets = targets(">=90"));
    sketch.observe(id, "2019=84 2021=90");
    sketch.judge(Subject::Indicator(id), "not", "not");
    let results = Results::of(&sketch.plan, None);
    let result = results.indicator(id).expect("its result");
    assert_eq!(
        (result.status.clone(), result.forecast.clone()),
        (level("met"), None)
    );
    assert_eq!(result.latest.as_ref().and_then(|it| it.age), None);
}

#[test]
fn the_age_of_a_value_is_told() {
    let age = |observations| {
        one_indicator(">=90", "", observations)
            .latest
            .and_then(|it| it.age)
    };
    assert_eq!(age("2019=84"), Some(244));
    assert_eq!(age("2020-T2=84"), Some(0));
    assert_eq!(age(""), None);
}

#[track_caller]
fn check_trend(better: Option<Direction>, observations: &str, expected: &str) {
    let mut sketch = Sketch::new();
    let goal = sketch.goal(None, |_| {});
    let id = sketch.indicator(goal, |it| it.measure.better = better);
    sketch.observe(id, observations);
    let results = sketch.results();
    let trend = results.indicator(id).and_then(|it| it.trend);
    let shown = trend.map_or("none".into(), |it| {
        format!("{} {} {:?}", it.since, it.change, it.gain)
    });
    assert_eq!(shown, expected, "{observations}");
}

#[test]
fn a_trend_is_signed_by_the_desired_direction() {
    check_trend(Some(Direction::Up), "2018=80 2019=84", "2018 4 Some(4)");
    check_trend(
        Some(Direction::Down),
        "2018=8.9 2019=9.1",
        "2018 0.2 Some(-0.2)",
    );
    check_trend(None, "2018=80 2019=79.5", "2018 -0.5 None");
    check_trend(None, "2018=80", "none");
    check_trend(None, "2017=70 2018=? 2019=80", "2017 10 None");
    check_trend(None, "2018=80 2019-12=82 2019=81", "2018 1 None");
    check_trend(None, "2018=80 2020-08=82", "2018 2 None");
    check_trend(None, "2019=80 2019-12=82", "none");
}

#[test]
fn the_target_tells_the_direction_where_nothing_else_does() {
    let gain = |target| {
        one_indicator(target, "", "2018=12 2019=10")
            .trend
            .and_then(|it| it.gain)
    };
    assert_eq!(gain(">=90"), Some(decimal("-2")));
    assert_eq!(gain("<=9"), Some(decimal("2")));
    assert_eq!(gain("judged"), None);
}

#[test]
fn a_key_figure_is_followed_and_never_judged() {
    let mut sketch = Sketch::new();
    let goal = sketch.goal(None, |_| {});
    let id = sketch.indicator(goal, |it| {
        it.kind = IndicatorKind::KeyFigure;
        it.targets = targets(">=90");
    });
    sketch.observe(id, "2018=80 2019=95");
    sketch.judge(Subject::Indicator(id), "met", "met");
    let results = sketch.results();
    let result = results.indicator(id).expect("its result");
    assert_eq!(
        (result.basis, result.status.clone()),
        (Basis::KeyFigure, None)
    );
    assert!(result.trend.is_some());
    assert_eq!(results.goal(goal).and_then(|it| it.value), None);
    let counts = results.indicator_counts(&sketch.plan, &Filter::default());
    assert_eq!((counts.key_figures, counts.total()), (1, 0));
}

#[track_caller]
fn check_life(life: Life, judged: &str, expected: Basis) {
    let mut sketch = Sketch::new();
    let goal = sketch.goal(None, |_| {});
    let id = sketch.indicator(goal, |it| it.life = life);
    sketch.judge(Subject::Indicator(id), judged, "");
    let results = sketch.results();
    let result = results.indicator(id).expect("its result");
    assert_eq!(result.basis, expected);
    if expected == Basis::NotFollowed {
        assert_eq!(result.suggestion.why, Why::NotFollowed(life));
    }
}

#[test]
fn what_is_retired_counts_until_its_last_day_and_where_it_was_decided() {
    let retired = |on: Option<&str>| Life::Retired {
        reason: Retirement::Fulfilled,
        on: on.map(day),
    };
    check_life(retired(Some("2020-08-31")), "met", Basis::Judged);
    check_life(retired(Some("2020-08-30")), "met", Basis::NotFollowed);
    check_life(retired(Some("2020-12-31")), "", Basis::NotAssessed);
    check_life(retired(None), "met", Basis::NotFollowed);
}

#[test]
fn the_target_in_force_tells_when_it_is_due() {
    let target = one_indicator(">=80 2020-08; >=90 2022", "", "2019=84").target;
    let target = target.expect("a target");
    assert_eq!(
        (target.due, target.overdue),
        (Some(period("2020-08")), false)
    );
}
