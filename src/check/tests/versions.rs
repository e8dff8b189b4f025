//! Two versions of a plan: what a decision should stand behind.

use std::sync::Arc;

use crate::check::versions;
use crate::fulfilment::tests::sketch::{Sketch, decimal, targets};
use crate::plan::{
    Condition, Corrected, Decision, DecisionKind, Goal, GoalId, Id, Indicator, IndicatorId,
    Observation, Occasion, Period, Plan, Record, Value,
};
use uuid::Uuid;

/// An adopted plan of two goals, and an indicator that shall be at least 90 in 2020 and was 84 in 2019.
struct Adopted {
    plan: Plan,
    goal: GoalId,
    indicator: IndicatorId,
}

fn adopted() -> Adopted {
    let mut sketch = Sketch::new();
    let goal = sketch.goal(None, |it| "Alla är trygga hemma".clone_into(&mut it.text));
    let indicator = sketch.indicator(goal, |it| {
        "Andelen trygga".clone_into(&mut it.text);
        it.targets = targets(">=90 2020");
    });
    let bare = sketch.goal(None, |it| "Fler träffas".clone_into(&mut it.text));
    sketch.observe(indicator, "2019=84");
    sketch.put(decided(1, DecisionKind::Adopted));
    Adopted {
        plan: sketch.plan,
        goal: bare,
        indicator,
    }
}

fn decided(n: u128, kind: DecisionKind) -> Record {
    let decision = Decision {
        kind,
        ..Decision::default()
    };
    Record::Decision(Id::new(Uuid::from_u128(n)), Arc::new(decision))
}

/// What is found after these changes, and after them with a decision to revise the plan.
#[track_caller]
fn check(change: impl Fn(&mut Plan, &Adopted), undecided: &str, with_decision: &str) {
    let earlier = adopted();
    let mut now = earlier.plan.clone();
    change(&mut now, &earlier);
    assert_eq!(told(&earlier.plan, &now), undecided);
    now.put(decided(2, DecisionKind::Revised));
    assert_eq!(told(&earlier.plan, &now), with_decision);
}

fn told(earlier: &Plan, now: &Plan) -> String {
    let findings = versions(earlier, now);
    findings
        .iter()
        .map(|it| it.kind.name())
        .collect::<Vec<_>>()
        .join(" ")
}

fn reworded(plan: &mut Plan, goal: GoalId, text: &str) {
    let goal_now = Goal {
        text: text.to_owned(),
        ..Goal::default()
    };
    plan.put(Record::Goal(goal, Arc::new(goal_now)));
}

fn with_target(plan: &mut Plan, id: IndicatorId, change: impl FnOnce(&mut Indicator)) {
    let mut it = Indicator::clone(plan.indicators.get(&id).expect("the indicator"));
    change(&mut it);
    plan.put(Record::Indicator(id, Arc::new(it)));
}

#[test]
fn a_goal_that_is_gone_or_reworded_needs_a_decision() {
    let gone = |plan: &mut Plan, it: &Adopted| {
        plan.apply(crate::edit::Edit::Delete(crate::plan::RecordKey::Goal(
            it.goal,
        )))
        .expect("a sound edit");
    };
    check(gone, "gone", "");
    check(
        |plan, it| reworded(plan, it.goal, "Fler äter"),
        "reworded",
        "",
    );
    check(|plan, it| reworded(plan, it.goal, "fler  träffas."), "", "");
}

#[test]
fn what_was_never_adopted_may_change() {
    let draft = Sketch::new();
    let mut earlier = draft.plan;
    reworded(&mut earlier, Id::new(Uuid::from_u128(9)), "Fler träffas");
    let mut now = earlier.clone();
    reworded(&mut now, Id::new(Uuid::from_u128(9)), "Fler äter");
    assert_eq!(told(&earlier, &now), "");
}

#[test]
fn a_target_is_not_eased_in_silence() {
    let figure = |to: &'static str| {
        move |plan: &mut Plan, it: &Adopted| {
            with_target(plan, it.indicator, |it| {
                it.targets[0].condition = Condition::AtLeast(decimal(to))
            });
        }
    };
    check(figure("85"), "target-eased", "");
    check(figure("95"), "", "");
    let later = |plan: &mut Plan, it: &Adopted| {
        with_target(plan, it.indicator, |it| {
            it.targets[0].due = Some(Period::Year(2022))
        });
    };
    check(later, "target-eased", "");
    let gone =
        |plan: &mut Plan, it: &Adopted| with_target(plan, it.indicator, |it| it.targets.clear());
    check(gone, "target-eased", "");
}

#[test]
fn nor_after_the_fact_with_a_decision() {
    let after_the_fact = |plan: &mut Plan, it: &Adopted| {
        with_target(plan, it.indicator, |it| {
            it.targets[0].condition = Condition::AtLeast(decimal("85"))
        });
        let occasion = Occasion::new(Default::default(), "2020-12-31".parse().expect("a day"));
        plan.put(Record::Occasion(
            Id::new(Uuid::from_u128(50)),
            Arc::new(occasion),
        ));
    };
    check(after_the_fact, "target-eased", "target-eased");
}

#[test]
fn rules_need_a_decision() {
    let other = |plan: &mut Plan, _: &Adopted| {
        let mut rules = crate::plan::Rules::clone(&plan.rules);
        rules.index_level += 1;
        plan.put(Record::Rules(Arc::new(rules)));
    };
    check(other, "other-rules", "");
}

#[test]
fn a_frozen_value_is_corrected_with_a_trace() {
    let frozen = |trace: bool, freeze: bool| {
        let mut earlier = adopted();
        if freeze {
            let (id, occasion) = earlier.plan.occasions.iter().next().expect("an occasion");
            let record = Occasion {
                frozen: Some(Id::new(Uuid::from_u128(1))),
                ..Occasion::clone(occasion)
            };
            let record = Record::Occasion(*id, Arc::new(record));
            earlier.plan.put(record);
        }
        let mut now = earlier.plan.clone();
        let (key, _) = earlier.plan.observations.iter().next().expect("a series");
        let key = crate::plan::ObservationKey {
            series: *key,
            period: Period::Year(2019),
        };
        let mut value: Observation = Value::Number(decimal("88")).into();
        let before = Corrected {
            value: Value::Number(decimal("84")),
            on: "2020-09-30".parse().expect("a day"),
        };
        if trace {
            value.describe(|it| it.earlier.push(before));
        }
        now.put(Record::Observation(key, value));
        told(&earlier.plan, &now)
    };
    assert_eq!(frozen(false, true), "changed-after-freezing");
    assert_eq!(frozen(true, true), "");
    assert_eq!(frozen(false, false), "");
}
