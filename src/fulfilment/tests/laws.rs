//! Laws of the engine, tried on random plans: whatever the plan, these hold.

use std::sync::Arc;

use proptest::prelude::*;

use super::sketch::{Sketch, one_indicator};
use crate::{
    fulfilment::{Filter, Results, Score},
    plan::{Decimal, GoalId, IndicatorId, LevelKey, Rank, Record, Rules, Subject},
};

const RULES: [&str; 12] = [
    ">=50",
    "<=50",
    "up:base",
    "down:base",
    "up:base:10%",
    "down:year:5",
    "up:year:5",
    "sum>=50/year",
    "sum<=50/year",
    "as>=",
    "as<=",
    "budget50",
];

/// Those by which less is better.
const RULES_DOWN: [&str; 6] = [
    "<=50",
    "down:base",
    "down:year:5",
    "sum<=50/year",
    "as<=",
    "budget50",
];

const LEVELS: [&str; 4] = ["", "not", "partly", "met"];

/// A goal of a random plan: which earlier goal it lies under, its weight, its indicators.
#[derive(Clone, Debug)]
struct Shape {
    under: Option<prop::sample::Index>,
    weight: u8,
    status: usize,
    indicators: Vec<(usize, usize, u8)>,
}

fn shape() -> impl Strategy<Value = Shape> {
    let indicator = (0..4usize, 0..4usize, 0..4u8);
    let own = prop_oneof![4 => Just(0usize), 1 => 1..4usize];
    (
        proptest::option::of(any::<prop::sample::Index>()),
        0..4u8,
        own,
        proptest::collection::vec(indicator, 0..5),
    )
        .prop_map(|(under, weight, status, indicators)| Shape {
            under,
            weight,
            status,
            indicators,
        })
}

fn shapes() -> impl Strategy<Value = Vec<Shape>> {
    proptest::collection::vec(shape(), 1..9)
}

/// The plan of these shapes, its goals and its indicators.
fn sketch(shapes: &[Shape]) -> (Sketch, Vec<GoalId>, Vec<IndicatorId>) {
    let mut sketch = Sketch::new();
    let (mut goals, mut indicators) = (Vec::new(), Vec::new());
    for shape in shapes {
        let parent = shape.under.filter(|_| !goals.is_empty());
        let parent = parent.map(|index| *index.get(&goals));
        let goal = sketch.goal(parent, |goal| goal.weight = shape.weight.into());
        sketch.judge(Subject::Goal(goal), LEVELS[shape.status], "");
        for (status, forecast, weight) in &shape.indicators {
            let id = sketch.indicator(goal, |it| it.weight = Decimal::from(*weight));
            sketch.judge(Subject::Indicator(id), LEVELS[*status], LEVELS[*forecast]);
            indicators.push(id);
        }
        goals.push(goal);
    }
    (sketch, goals, indicators)
}

fn values(results: &Results, goals: &[GoalId]) -> Vec<Option<Score>> {
    let value = |id| results.goal(id).and_then(|it| it.value);
    goals.iter().map(|id| value(*id)).collect()
}

proptest! {
    #[test]
    fn every_value_lies_between_zero_and_one(shapes in shapes()) {
        let (sketch, goals, _) = sketch(&shapes);
        let results = sketch.results();
        let outlook = results.index.outlook.as_ref().and_then(|it| it.value);
        for score in values(&results, &goals).into_iter().chain([results.index.value, outlook]).flatten() {
            prop_assert!((Decimal::ZERO..=Decimal::ONE).contains(&score.value()));
        }
    }

    #[test]
    fn raising_a_status_lowers_nothing(shapes in shapes(), which in any::<prop::sample::Index>()) {
        let (mut sketch, goals, indicators) = sketch(&shapes);
        prop_assume!(!indicators.is_empty());
        let id = *which.get(&indicators);
        let before = sketch.results();
        let status = before.indicator(id).and_then(|it| it.status.clone());
        let better = match status.as_ref().map(LevelKey::as_str) {
            Some("not") => "partly",
            Some("partly") => "met",
            _ => return Ok(()),
        };
        sketch.judge(Subject::Indicator(id), better, "");
        let after = sketch.results();
        for (before, after) in values(&before, &goals).into_iter().zip(values(&after, &goals)) {
            prop_assert!(after >= before);
        }
        prop_assert!(after.index.value >= before.index.value);
    }

    #[test]
    fn what_is_not_assessed_changes_nothing(shapes in shapes(), under in any::<prop::sample::Index>()) {
        let (mut sketch, goals, _) = sketch(&shapes);
        let before = sketch.results();
        sketch.indicator(*under.get(&goals), |it| it.weight = Decimal::TEN);
        sketch.goal(Some(*under.get(&goals)), |it| it.weight = Decimal::TEN);
        let after = sketch.results();
        prop_assert_eq!(values(&before, &goals), values(&after, &goals));
        prop_assert_eq!(before.index.value, after.index.value);
    }

    #[test]
    fn the_order_of_goals_and_indicators_changes_nothing(shapes in shapes()) {
        let (mut sketch, goals, indicators) = sketch(&shapes);
        let before = sketch.results();
        for id in &goals {
            let mut goal = sketch.plan.goals.get(id).expect("the goal").as_ref().clone();
            goal.rank = Rank::between(None, Some(&goal.rank));
            sketch.put(Record::Goal(*id, Arc::new(goal)));
        }
        let mut rank = Rank::default();
        for id in indicators.iter().rev() {
            let mut it = sketch.plan.indicators.get(id).expect("the indicator").as_ref().clone();
            rank = rank.next();
            it.rank = rank.clone();
            sketch.put(Record::Indicator(*id, Arc::new(it)));
        }
        let after = sketch.results();
        prop_assert_eq!(values(&before, &goals), values(&after, &goals));
        prop_assert_eq!(before.index.value, after.index.value);
    }

    #[test]
    fn a_persons_status_on_a_goal_never_changes_the_mean(shapes in shapes(), which in any::<prop::sample::Index>(), level in 1..4usize) {
        let (mut sketch, goals, _) = sketch(&shapes);
        let goal = *which.get(&goals);
        let before = sketch.results();
        prop_assume!(before.goal(goal).is_some_and(|it| it.computed.is_some()));
        sketch.judge(Subject::Goal(goal), LEVELS[level], "");
        let after = sketch.results();
        prop_assert_eq!(values(&before, &goals), values(&after, &goals));
        let status = after.goal(goal).and_then(|it| it.status.clone());
        prop_assert_eq!(status, Some(LevelKey::new(LEVELS[level])));
    }

    #[test]
    fn a_forecast_of_the_present_expects_the_present(shapes in shapes()) {
        let (mut sketch, goals, indicators) = sketch(&shapes);
        let before = sketch.results();
        for id in &indicators {
            let status = before.indicator(*id).and_then(|it| it.status.clone());
            let word = status.as_ref().map_or("", LevelKey::as_str);
            sketch.judge(Subject::Indicator(*id), word, word);
        }
        let results = sketch.results();
        for goal in &goals {
            let result = results.goal(*goal).expect("its result");
            if let Some(outlook) = &result.outlook {
                prop_assert_eq!(outlook.value, result.value);
                prop_assert_eq!(outlook.status.as_ref(), result.computed.as_ref());
            }
        }
    }

    #[test]
    fn the_counts_count_every_goal_of_the_level_once(shapes in shapes(), level in 0..3u8) {
        let (mut sketch, goals, indicators) = sketch(&shapes);
        let rules = Rules { index_level: level, ..Rules::default() };
        sketch.put(Record::Rules(Arc::new(rules)));
        let results = sketch.results();
        let of_level = goals.iter().filter(|id| results.goal(**id).is_some_and(|it| it.level == usize::from(level)));
        let everything = Filter::default();
        let counts = results.goal_counts(&sketch.plan, &everything);
        prop_assert_eq!(counts.total(), of_level.count());
        prop_assert_eq!(results.index.parts.len(), counts.total());
        prop_assert_eq!(results.indicator_counts(&sketch.plan, &everything).total(), indicators.len());
    }

    #[test]
    fn a_value_at_its_target_has_met_it(target in -2000..2000i64, baseline in -2000..2000i64, scale in 0..3u32, rising: bool) {
        let [target, baseline] = [target, baseline].map(|n| Decimal::new(n, scale));
        let sign = if rising { ">=" } else { "<=" };
        for baseline in [String::new(), format!("{baseline} 2018")] {
            let result = one_indicator(&format!("{sign}{target}"), &baseline, &format!("2019={target}"));
            prop_assert_eq!(result.status, Some(LevelKey::new("met")));
        }
    }

    #[test]
    fn a_better_value_is_never_judged_worse(target in -50..50i64, baseline in proptest::option::of(-50..50i64), value in -60..60i64, step in 0..30i64) {
        let baseline = baseline.map_or(String::new(), |it| format!("{it} 2018"));
        let worth = |value: i64| one_indicator(&format!(">={target}"), &baseline, &format!("2019={value}")).value;
        prop_assert!(worth(value + step) >= worth(value));
    }

    #[test]
    fn falling_targets_are_judged_as_rising_ones(target in -50..50i64, baseline in proptest::option::of(-50..50i64), value in -60..60i64) {
        let judged = |sign: &str, n: i64| {
            let baseline = baseline.map_or(String::new(), |it| format!("{} 2018", it * n));
            one_indicator(&format!("{sign}{}", target * n), &baseline, &format!("2019={}", value * n)).status
        };
        prop_assert_eq!(judged(">=", 1), judged("<=", -1));
    }

    /// Whatever finds the bar: a move, a count, others, the year.
    #[test]
    fn a_better_value_is_never_judged_worse_by_any_rule(rule in proptest::sample::select(RULES.to_vec()), value in -60..60i64, step in 0..30i64) {
        let falls = RULES_DOWN.contains(&rule);
        let status = |value: i64| {
            let observed = format!("2018=42 2019={value} @2019=45");
            one_indicator(rule, "40 2017", &observed).value
        };
        let better = if falls { value - step } else { value + step };
        prop_assert!(status(better) >= status(value), "{rule}: {value} → {better}");
    }

    /// The engine takes whatever a plan may hold, and depends on nothing else.
    #[test]
    fn any_plan_is_computed_and_always_the_same(plan in crate::plan::sample::plan()) {
        for occasion in plan.occasions.iter().map(|(id, _)| Some(*id)).chain([None]) {
            let results = Results::of(&plan, occasion);
            prop_assert_eq!(&results, &Results::of(&plan.clone(), occasion));
            for (id, _) in &plan.indicators {
                let _ = occasion.and_then(|occasion| crate::fulfilment::project(&plan, occasion, *id));
            }
            if let Some(index) = results.index.value {
                prop_assert!((Decimal::ZERO..=Decimal::ONE).contains(&index.value()));
            }
        }
    }
}
