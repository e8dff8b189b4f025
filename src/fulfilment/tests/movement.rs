//! What has moved between two states of a plan.

use super::sketch::Sketch;
use crate::fulfilment::{Results, moved};
use crate::plan::{Node, RecordKey, Subject};

#[test]
fn a_goal_that_moves_names_the_parts_that_moved_it() {
    let mut sketch = Sketch::new();
    let still = sketch.judged_goal(&["met"]);
    let goal = sketch.goal(None, |_| {});
    let [first, second] = [0, 1].map(|_| sketch.indicator(goal, |_| {}));
    sketch.judge(Subject::Indicator(first), "met", "");
    sketch.judge(Subject::Indicator(second), "partly", "");
    let before = sketch.results();
    sketch.judge(Subject::Indicator(second), "met", "");
    let after = sketch.results();
    let [it] = &moved(&before, &after)[..] else {
        panic!("one goal has moved, and {still:?} has not");
    };
    assert_eq!(it.goal, goal);
    let [cause] = &it.causes[..] else {
        panic!("one part has moved");
    };
    assert_eq!(cause.node, Node::Indicator(second));
    let shown = [&it.before, &it.after].map(|it| it.as_ref().and_then(|it| it.value));
    assert_eq!(format!("{shown:?}"), "[Some(0.75), Some(1)]");
    assert!(moved(&after, &after).is_empty());
}

#[test]
fn goals_that_come_and_go_are_told() {
    let mut sketch = Sketch::new();
    let gone = sketch.judged_goal(&["met"]);
    let before = sketch.results();
    let new = sketch.judged_goal(&["not"]);
    sketch.plan.take(&RecordKey::Goal(gone));
    let after = Results::of(&sketch.plan, Some(sketch.occasion));
    let told: Vec<_> = moved(&before, &after)
        .into_iter()
        .map(|it| (it.goal, it.before.is_some(), it.after.is_some()))
        .collect();
    assert_eq!(told, [(new, false, true), (gone, true, false)]);
}
