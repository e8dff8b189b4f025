//! Goals, index, forecast, filters and life cycles, one case at a time.

use std::sync::Arc;

use super::{
    Basis, Filter, Results, StatusFilter, Why,
    testing::{Sketch, day, decimal, one_indicator, period},
};
use crate::plan::{
    Decision, DecisionId, Direction, Goal, IndicatorKind, LevelKey, Life, Node, Origin, Record,
    Retirement, Rules, Subject,
};

fn level(word: &str) -> Option<LevelKey> {
    Some(LevelKey::new(word))
}

/// Statuses of the indicators of one goal → its value and status.
#[track_caller]
fn check_goal(statuses: &[&str], value: &str, status: &str) {
    let mut sketch = Sketch::new();
    let goal = sketch.judged_goal(statuses);
    let results = sketch.results();
    let result = results.goal(goal).expect("its result");
    let shown = result
        .value
        .map_or("none".into(), |it| it.value().round_dp(4).to_string());
    let word = result.status.as_ref().map_or("none", LevelKey::as_str);
    assert_eq!((shown.as_str(), word), (value, status), "{statuses:?}");
}

#[test]
fn a_goal_is_the_mean_of_what_is_assessed() {
    check_goal(&["met"], "1", "met");
    check_goal(&["met", "met", "partly", "partly"], "0.75", "met");
    check_goal(&["met", "partly", "partly"], "0.6667", "partly");
    check_goal(&["partly", "not"], "0.25", "partly");
    check_goal(&["partly", "not", "not"], "0.1667", "not");
    check_goal(&["not"], "0", "not");
    check_goal(&["met", "", ""], "1", "met");
    check_goal(&["", ""], "none", "none");
    check_goal(&[], "none", "none");
}

#[test]
fn thirds_that_come_to_the_threshold_have_reached_it() {
    let mut sketch = Sketch::new();
    let top = sketch.goal(None, |_| {});
    let thirds: [&[&str]; 3] = [
        &["met", "partly", "partly"],
        &["met", "met", "met", "met", "met", "not"],
        &["met", "met", "met", "not"],
    ];
    for statuses in thirds {
        let goal = sketch.goal(Some(top), |_| {});
        for status in statuses {
            let id = sketch.indicator(goal, |_| {});
            sketch.judge(Subject::Indicator(id), status, "");
        }
    }
    let results = sketch.results();
    assert_eq!(
        results.goal(top).and_then(|it| it.status.clone()),
        level("met")
    );
}

#[test]
fn weights_weigh_and_a_weight_of_zero_counts_nothing() {
    let mut sketch = Sketch::new();
    let goal = sketch.goal(None, |_| {});
    for (status, weight) in [("met", "3"), ("not", "1"), ("not", "0")] {
        let id = sketch.indicator(goal, |it| it.weight = decimal(weight));
        sketch.judge(Subject::Indicator(id), status, "");
    }
    let results = sketch.results();
    let result = results.goal(goal).expect("its result");
    assert_eq!(result.value.map(|it| it.value()), Some(decimal("0.75")));
    let counting: Vec<bool> = result.parts.iter().map(|part| part.counts()).collect();
    assert_eq!(counting, [true, true, false]);
}

#[test]
fn a_goal_whose_parts_all_weigh_nothing_is_not_assessed() {
    let mut sketch = Sketch::new();
    let goal = sketch.goal(None, |_| {});
    let id = sketch.indicator(goal, |it| it.weight = decimal("0"));
    sketch.judge(Subject::Indicator(id), "met", "");
    let results = sketch.results();
    let result = results.goal(goal).expect("its result");
    assert_eq!((result.basis, result.value), (Basis::NotAssessed, None));
    assert_eq!(results.index.value, None);
}

#[test]
fn a_persons_word_on_a_goal_gives_its_value_only_where_nothing_is_assessed() {
    let mut sketch = Sketch::new();
    let [alone, with_parts] = [&[""][..], &["not"]].map(|statuses| sketch.judged_goal(statuses));
    for goal in [alone, with_parts] {
        sketch.judge(Subject::Goal(goal), "met", "");
    }
    let results = sketch.results();
    let stands = |goal| {
        let result = results.goal(goal).expect("its result");
        let value = result.value.map(|it| it.value());
        (value, result.status.clone(), result.is_overridden())
    };
    assert_eq!(stands(alone), (Some(decimal("1")), level("met"), false));
    assert_eq!(stands(with_parts), (Some(decimal("0")), level("met"), true));
}

#[test]
fn the_index_is_of_the_level_that_the_rules_name() {
    let mut sketch = Sketch::new();
    let top = sketch.goal(None, |_| {});
    for (status, weight) in [("met", "1"), ("not", "3")] {
        let goal = sketch.goal(Some(top), |goal| goal.weight = decimal(weight));
        let id = sketch.indicator(goal, |_| {});
        sketch.judge(Subject::Indicator(id), status, "");
    }
    let rules = Rules {
        index_level: 1,
        ..Rules::default()
    };
    sketch.put(Record::Rules(Arc::new(rules)));
    let index = sketch.results().index;
    assert_eq!(index.value.map(|it| it.value()), Some(decimal("0.25")));
    assert_eq!((index.parts.len(), index.status), (2, level("partly")));
}

#[test]
fn the_status_of_a_person_stands_beside_the_suggestion() {
    let mut sketch = Sketch::new();
    let goal = sketch.goal(None, |_| {});
    let id = sketch.indicator(goal, |it| it.targets = one_target());
    sketch.observe(id, "2019=84");
    sketch.judge(Subject::Indicator(id), "not", "met");
    let results = sketch.results();
    let result = results.indicator(id).expect("its result");
    assert_eq!(result.status, level("not"));
    assert_eq!(result.basis, Basis::Judged);
    assert_eq!(result.suggestion.level, level("partly"));
    assert_eq!(result.forecast, level("met"));
}

fn one_target() -> Vec<crate::plan::Target> {
    vec![crate::plan::Target {
        id: crate::plan::Id::new(Default::default()),
        due: None,
        condition: crate::plan::Condition::AtLeast(decimal("90")),
        wording: String::new(),
        stage: false,
    }]
}

#[test]
fn without_an_occasion_the_latest_values_count_and_nobodys_word() {
    let mut sketch = Sketch::new();
    let goal = sketch.goal(None, |_| {});
    let id = sketch.indicator(goal, |it| it.targets = one_target());
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
        it.targets = one_target();
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
fn check_life(life: Life, frozen: bool, judged: &str, expected: Basis) {
    let mut sketch = Sketch::new();
    let decision: DecisionId = sketch.fresh();
    sketch.put(Record::Decision(decision, Arc::new(Decision::default())));
    let goal = sketch.goal(None, |_| {});
    let id = sketch.indicator(goal, |it| it.life = life);
    sketch.judge(Subject::Indicator(id), judged, "");
    sketch.occasion_on("2020-08-31", frozen.then_some(decision));
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
    check_life(retired(Some("2020-08-31")), false, "met", Basis::Judged);
    check_life(
        retired(Some("2020-08-30")),
        false,
        "met",
        Basis::NotFollowed,
    );
    check_life(retired(Some("2020-12-31")), false, "", Basis::NotAssessed);
    check_life(retired(None), false, "met", Basis::NotFollowed);
    check_life(retired(None), true, "met", Basis::Judged);
    check_life(retired(None), true, "", Basis::NotFollowed);
}

#[test]
fn forecasts_are_aggregated_and_the_rest_counts_as_it_stands() {
    let mut sketch = Sketch::new();
    let goal = sketch.judged_goal(&["partly", "partly", ""]);
    let ids: Vec<_> = sketch.plan.indicators.iter().map(|(id, _)| *id).collect();
    assert_eq!(
        sketch
            .results()
            .goal(goal)
            .and_then(|it| it.outlook.clone()),
        None
    );
    sketch.judge(Subject::Indicator(ids[0]), "partly", "met");
    let results = sketch.results();
    let outlook = results
        .goal(goal)
        .and_then(|it| it.outlook.clone())
        .expect("a forecast");
    assert_eq!((outlook.given, outlook.carried), (1, 1));
    assert_eq!(outlook.value.map(|it| it.value()), Some(decimal("0.75")));
    assert_eq!(outlook.status, level("met"));
    let index = results.index.outlook.expect("a forecast");
    assert_eq!(
        (index.given, index.carried, index.status),
        (1, 0, level("met"))
    );
}

#[test]
fn a_persons_forecast_for_a_goal_has_a_value_where_no_part_has_one() {
    let mut sketch = Sketch::new();
    let goal = sketch.judged_goal(&["not", "not"]);
    sketch.judge(Subject::Goal(goal), "", "met");
    let results = sketch.results();
    let outlook = results
        .goal(goal)
        .and_then(|it| it.outlook.clone())
        .expect("a forecast");
    assert_eq!(outlook.value.map(|it| it.value()), Some(decimal("1")));
    assert_eq!(
        (outlook.basis, outlook.given, outlook.carried),
        (Basis::Judged, 0, 0)
    );
    let first = sketch
        .plan
        .indicators
        .iter()
        .next()
        .map(|(id, _)| *id)
        .expect("one");
    sketch.judge(Subject::Indicator(first), "not", "partly");
    let results = sketch.results();
    let outlook = results
        .goal(goal)
        .and_then(|it| it.outlook.clone())
        .expect("a forecast");
    assert_eq!(outlook.value.map(|it| it.value()), Some(decimal("0.25")));
    assert_eq!(outlook.status, level("met"));
}

/// A platform goal above a goal of two areas, and a goal of the committee's own.
fn two_branches() -> Sketch {
    let mut sketch = Sketch::new();
    let given = sketch.goal(None, |goal| {
        goal.origin = Some(Origin::Given);
        goal.responsible = "Anna".into();
        goal.text = "Trygg vardag".into();
    });
    let child = sketch.goal(Some(given), |goal| goal.text = "Välja utförare".into());
    let own = sketch.goal(None, |goal| goal.origin = Some(Origin::Own));
    for (goal, area, status) in [
        (child, "Hemtjänst", "met"),
        (child, "Boende", ""),
        (own, "Boende", "partly"),
    ] {
        let id = sketch.indicator(goal, |it| {
            it.area = area.into();
            it.text = format!("Andel nöjda inom {area}");
        });
        sketch.judge(Subject::Indicator(id), status, "");
    }
    sketch
}

/// How many goals and indicators a filter lets in, and the index it gives.
#[track_caller]
fn check_filter(filter: Filter, goals: usize, indicators: usize, index: Option<&str>) {
    let sketch = two_branches();
    let results = sketch.results();
    let value = results.index(&sketch.plan, &filter).value;
    assert_eq!(
        (
            results.goals(&sketch.plan, &filter).len(),
            results.indicators(&sketch.plan, &filter).len(),
            value.map(|it| it.value()),
        ),
        (goals, indicators, index.map(decimal)),
        "{filter:?}"
    );
}

#[test]
fn a_filter_selects_goals_and_indicators_alike() {
    let open = Filter::default;
    check_filter(open(), 3, 3, Some("0.75"));
    check_filter(
        Filter {
            origin: Some(Origin::Given),
            ..open()
        },
        2,
        2,
        Some("1"),
    );
    check_filter(
        Filter {
            origin: Some(Origin::Own),
            ..open()
        },
        1,
        1,
        Some("0.5"),
    );
    check_filter(
        Filter {
            level: Some(1),
            ..open()
        },
        1,
        2,
        Some("1"),
    );
    check_filter(
        Filter {
            responsible: Some("Anna".into()),
            ..open()
        },
        2,
        2,
        Some("1"),
    );
    check_filter(
        Filter {
            area: Some("Boende".into()),
            ..open()
        },
        3,
        2,
        Some("0.75"),
    );
    check_filter(
        Filter {
            area: Some("Hemtjänst".into()),
            ..open()
        },
        2,
        1,
        Some("1"),
    );
    check_filter(
        Filter {
            text: "NÖJDA hemtj".into(),
            ..open()
        },
        0,
        1,
        None,
    );
    check_filter(
        Filter {
            text: "välja".into(),
            ..open()
        },
        1,
        0,
        None,
    );
    check_filter(
        Filter {
            status: Some(StatusFilter::NotAssessed),
            ..open()
        },
        0,
        1,
        None,
    );
    let met = StatusFilter::At(LevelKey::new("met"));
    check_filter(
        Filter {
            status: Some(met),
            ..open()
        },
        2,
        1,
        Some("1"),
    );
}

#[test]
fn a_filter_by_parent_takes_the_goal_and_all_below() {
    let sketch = two_branches();
    let results = sketch.results();
    let top = results.goals(&sketch.plan, &Filter::default())[0];
    let filter = Filter {
        parent: Some(top),
        ..Filter::default()
    };
    assert_eq!(results.goals(&sketch.plan, &filter).len(), 2);
    assert_eq!(results.indicators(&sketch.plan, &filter).len(), 2);
}

#[test]
fn counts_tell_statuses_and_what_is_not_assessed() {
    let sketch = two_branches();
    let results = sketch.results();
    let counts = results.indicator_counts(&sketch.plan, &Filter::default());
    let at = |word| counts.at(&LevelKey::new(word));
    assert_eq!((at("met"), at("partly"), at("not")), (1, 1, 0));
    assert_eq!(
        (counts.not_assessed, counts.assessed(), counts.total()),
        (1, 2, 3)
    );
}

#[test]
fn a_tree_as_deep_as_anybody_likes_is_no_trouble() {
    const DEEP: usize = 50_000;
    let mut sketch = Sketch::new();
    let top = sketch.goal(None, |_| {});
    let mut goal = top;
    for _ in 0..DEEP {
        let below = Goal {
            parent: Some(goal),
            ..Goal::default()
        };
        goal = sketch.fresh();
        sketch.plan.put(Record::Goal(goal, Arc::new(below))); // unchecked, to be quick
    }
    let id = sketch.indicator(goal, |_| {});
    sketch.judge(Subject::Indicator(id), "partly", "");
    let results = sketch.results();
    assert_eq!(
        results.goal(top).and_then(|it| it.status.clone()),
        level("partly")
    );
    assert_eq!(results.goal(goal).map(|it| it.level), Some(DEEP));
}

#[test]
fn parts_stand_in_reading_order_with_what_does_not_count() {
    let mut sketch = Sketch::new();
    let goal = sketch.goal(None, |_| {});
    let child = sketch.goal(Some(goal), |_| {});
    let id = sketch.indicator(goal, |it| it.kind = IndicatorKind::KeyFigure);
    let results = sketch.results();
    let parts = &results.goal(goal).expect("its result").parts;
    let nodes: Vec<(Node, Basis)> = parts.iter().map(|part| (part.node, part.basis)).collect();
    assert_eq!(
        nodes,
        [
            (Node::Indicator(id), Basis::KeyFigure),
            (Node::Goal(child), Basis::NotAssessed)
        ]
    );
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
