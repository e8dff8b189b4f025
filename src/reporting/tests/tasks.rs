//! The part of a plan that goes to a unit, and what comes back.

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::edit::Edit;
use crate::file::{Base, Cover, Kinship, Task, freeze, kinship, plan_at};
use crate::fulfilment::Results;
use crate::merge::{Choice, Choices, three_way};
use crate::plan::{Observation, OccasionId, Plan, PlanId, Progress, Record, UnitId, Value, sample};

fn units(sketch: &Sketch) -> Vec<UnitId> {
    asked(&sketch.plan, sketch.occasion)
        .iter()
        .map(|it| it.unit)
        .collect()
}

/// The part of the plan that a unit gets.
fn sent(sketch: &Sketch, unit: UnitId) -> Plan {
    part(
        &sketch.plan,
        sketch.occasion,
        unit,
        PlanId::new(sample::id::<()>(77).uuid()),
    )
    .expect("something is due")
}

/// The part with every figure reported as `value`.
fn answered(sketch: &Sketch, sent: &Plan, value: u32) -> Plan {
    said(sketch, sent, Value::Number(value.into()))
}

/// The part with this reported wherever something is due.
fn said(sketch: &Sketch, sent: &Plan, value: Value) -> Plan {
    let mut answered = sent.clone();
    let value = Observation::from(value);
    for due in due(sent, sketch.occasion) {
        let record = Record::Observation(due.key, value.clone());
        answered.apply(Edit::Put(record)).expect("a sound plan");
    }
    answered
}

/// The plan with a reply taken in.
fn with_reply(plan: &Plan, sent: &Plan, reply: &Plan, unit: UnitId, sketch: &Sketch) -> Plan {
    let cover = Cover {
        base: Some(Base {
            plan: sent.clone(),
            revision: 0,
        }),
        task: Some(Task {
            plan: plan.id,
            occasion: sketch.occasion,
            unit,
        }),
        ..Cover::default()
    };
    let own = Cover::default();
    let Kinship::Common(base) = kinship((plan, &own), (reply, &cover)) else {
        panic!("a task is merged on what it was sent with");
    };
    let merge = three_way(&base, plan, reply);
    assert_eq!(merge.conflicts().count(), 0);
    let mut merged = plan.clone();
    merged.replay(&merge.resolve(&Choices::default()).change);
    merged
}

#[test]
fn a_unit_gets_what_is_due_from_it_and_nothing_else() {
    let sketch = sketch();
    let [a, b] = units(&sketch)[..] else {
        panic!("two units are asked")
    };
    for unit in [a, b] {
        let part = sent(&sketch, unit);
        assert_eq!(part.broken(), vec![]);
        let due = due(&part, sketch.occasion);
        assert_eq!(due.len(), 1);
        assert!(due.iter().all(|it| it.unit() == Some(unit)));
        assert_eq!(part.indicators.len(), 1);
    }
}

#[test]
fn replies_come_home_in_any_order_and_twice() {
    let sketch = sketch();
    let [a, b] = units(&sketch)[..] else {
        panic!("two units are asked")
    };
    let [sent_a, sent_b] = [a, b].map(|unit| sent(&sketch, unit));
    let [reply_a, reply_b] =
        [(&sent_a, 3), (&sent_b, 9)].map(|(sent, value)| answered(&sketch, sent, value));
    let take = |plan: &Plan, of_a: bool| match of_a {
        true => with_reply(plan, &sent_a, &reply_a, a, &sketch),
        false => with_reply(plan, &sent_b, &reply_b, b, &sketch),
    };
    let one = take(&take(&sketch.plan, true), false);
    let other = take(&take(&sketch.plan, false), true);
    assert_eq!(one, other);
    assert_eq!(take(&one, true), one);
    let reported = due(&one, sketch.occasion);
    assert!(
        reported
            .iter()
            .filter(|it| it.unit().is_some())
            .all(Due::is_reported)
    );
    let other_indicators = |plan: &Plan| plan.indicators.clone();
    assert_eq!(other_indicators(&one), sketch.plan.indicators);
}

/// The plan with the occasion frozen by a decision, as it stands.
fn frozen(mut plan: Plan, occasion: OccasionId) -> Plan {
    let decision = sample::id(500);
    let decided = Record::Decision(decision, Arc::default());
    plan.apply(Edit::Put(decided)).expect("a decision");
    let frozen = freeze(&plan, occasion, decision, None).expect("an occasion");
    let frozen = Record::Occasion(occasion, Arc::new(frozen));
    plan.apply(Edit::Put(frozen)).expect("it was open");
    plan
}

#[test]
fn a_reply_that_comes_after_freezing_is_seen_beside_what_was_decided() {
    let sketch = sketch();
    let [a, b] = units(&sketch)[..] else {
        panic!("two units are asked")
    };
    let [sent_a, sent_b] = [a, b].map(|unit| sent(&sketch, unit));
    let in_time = answered(&sketch, &sent_a, 9);
    let known = with_reply(&sketch.plan, &sent_a, &in_time, a, &sketch);
    let decided = frozen(known, sketch.occasion);
    let results = |plan: &Plan| Results::of(&plan_at(plan, sketch.occasion), Some(sketch.occasion));
    let before = results(&decided);

    let late = answered(&sketch, &sent_b, 5);
    let after = with_reply(&decided, &sent_b, &late, b, &sketch);
    // What the committee decided on stays, to the last byte of the copy.
    let sealed = |plan: &Plan| plan.occasions.get(&sketch.occasion).cloned();
    assert_eq!(sealed(&after), sealed(&decided));
    assert_eq!(results(&after), before);
    // The figure is there, and counts from now on.
    let key = due(&sent_b, sketch.occasion)[0].key;
    let value = |plan: &Plan| plan.observations.get(&key).map(|it| it.value.clone());
    let five = Some(Value::Number(5.into()));
    assert_ne!(value(&plan_at(&after, sketch.occasion)), five);
    assert_eq!(value(&after), five);
    let latest = |plan: &Plan| {
        let results = Results::of(plan, None);
        let it = results
            .indicator(key.series.indicator)
            .expect("it is there");
        it.latest.as_ref().map(|it| it.value.clone())
    };
    assert_eq!(latest(&after), Some(Value::Number(14.into())));
    assert_ne!(latest(&after), latest(&decided));
    // The same file once more is nothing new, also to what is frozen.
    assert_eq!(with_reply(&after, &sent_b, &late, b, &sketch), after);
}

#[test]
fn an_indicator_of_units_that_have_done_it_follows_from_their_replies() {
    let mut sketch = Sketch::new();
    let units = ["a", "b", "c", "d"].map(|name| sketch.unit(name));
    let goal = sketch.goal(None, |_| {});
    let indicator = sketch.indicator(goal, |it| {
        it.text = "Andel enheter som har gjort en genomlysning".to_owned();
        it.figure = Figure::Units(Together::DoneShare);
        it.units = units.to_vec();
        it.targets = targets(">=100 2020");
    });
    let sent = units.map(|unit| self::sent(&sketch, unit));
    let mut plan = sketch.plan.clone();
    let mut standing = Vec::new();
    let replies = [
        Progress::Done,
        Progress::Begun,
        Progress::Done,
        Progress::NotBegun,
    ];
    let late = [Progress::Done; 4];
    for (at, progress) in (0..4).cycle().zip(replies.into_iter().chain(late)) {
        let reply = said(&sketch, &sent[at], Value::Progress(progress));
        plan = with_latest(&plan, &sent[at], &reply);
        let results = Results::of(&plan, Some(sketch.occasion));
        let result = results.indicator(indicator).expect("it is there");
        let figure = result.latest.as_ref().and_then(|it| it.number());
        let figure = figure.expect("a share, also before all have replied");
        let status = result.suggestion.level.as_ref().expect("a suggestion");
        standing.push(format!("{} {status:?}", figure.normalize()));
    }
    let in_time = ["25 not", "25 not", "50 partly", "50 partly"];
    let again = ["50 partly", "75 partly", "75 partly", "100 met"];
    assert_eq!(standing, [in_time, again].concat());
}

/// The plan with a reply taken in where it contradicts an earlier one, too.
fn with_latest(plan: &Plan, sent: &Plan, reply: &Plan) -> Plan {
    let merge = three_way(sent, plan, reply);
    let mut merged = plan.clone();
    merged.replay(&merge.resolve(&Choices::all(Choice::Theirs)).change);
    merged
}

#[test]
fn nothing_goes_to_whom_nothing_is_due_from() {
    let sketch = sketch();
    let id = PlanId::new(sample::id::<()>(77).uuid());
    assert_eq!(
        part(&sketch.plan, sketch.occasion, sample::id(404), id),
        None
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Of any plan: what is sent is sound, and what comes back unchanged is nothing new.
    #[test]
    fn what_is_sent_is_sound_and_its_like_is_nothing_new(plan in sample::plan()) {
        let occasions: Vec<_> = plan.occasions.iter().map(|(id, _)| *id).collect();
        for occasion in occasions {
            for it in asked(&plan, occasion) {
                let Some(part) = part(&plan, occasion, it.unit, sample::id(77)) else { continue };
                prop_assert_eq!(part.broken(), vec![]);
                prop_assert!(three_way(&part, &plan, &part).is_nothing_new());
                let mine = due(&part, occasion);
                prop_assert!(mine.iter().all(|due| due.unit() == Some(it.unit)));
            }
        }
    }
}
