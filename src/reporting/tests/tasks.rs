//! The part of a plan that goes to a unit, and what comes back.

use proptest::prelude::*;

use super::*;
use crate::edit::Edit;
use crate::file::{Base, Cover, Kinship, Task, kinship};
use crate::merge::{Choices, three_way};
use crate::plan::{Observation, Plan, PlanId, Record, UnitId, Value, sample};

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
    let mut answered = sent.clone();
    let value = Observation::from(Value::Number(value.into()));
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
