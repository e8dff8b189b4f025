//! Goals, the index and the forecast, one case at a time.

use std::sync::Arc;

use super::sketch::{Sketch, decimal, level};
use crate::{
    fulfilment::Basis,
    plan::{IndicatorKind, LevelKey, Node, Record, Rules, Subject},
};

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

#[test]
fn a_tree_as_deep_as_anybody_likes_is_no_trouble() {
    const DEEP: usize = 20_000;
    let mut sketch = Sketch::new();
    let top = sketch.goal(None, |_| {});
    let mut goal = top;
    for _ in 0..DEEP {
        goal = sketch.goal(Some(goal), |_| {});
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
