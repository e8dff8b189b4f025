//! Laws of edits, tried on random plans: whatever is edited, these hold.

use std::sync::Arc;

use proptest::prelude::*;
use uuid::Uuid;

use super::{Change, Edit, History, Spot};
use crate::plan::{
    Assessment, AssessmentKey, Day, Decimal, Gender, Goal, GoalId, Id, Indicator, LevelKey, Node,
    ObservationKey, Occasion, OccasionId, OccasionKind, Outline, Period, Plan, Record, RecordKey,
    SeriesKey, Subject, Value,
};

/// Ids from a small pool, so that random edits meet.
fn id<T>(n: u8) -> Id<T> {
    Id::new(Uuid::from_u128(u128::from(n % 6) + 1))
}

fn goal(n: u8, parent: Option<u8>, text: String) -> Edit {
    let goal = Goal {
        parent: parent.map(id),
        text,
        ..Goal::default()
    };
    Edit::Put(Record::Goal(id(n), Arc::new(goal)))
}

fn indicator(n: u8, under: u8, text: String) -> Edit {
    let indicator = Indicator {
        goal: id(under),
        text,
        ..Indicator::default()
    };
    Edit::Put(Record::Indicator(id(n), Arc::new(indicator)))
}

fn occasion(n: u8) -> Edit {
    let occasion = Occasion::new(OccasionKind::Interim, Day::new(2020, 8, 31).expect("a day"));
    Edit::Put(Record::Occasion(id(n), Arc::new(occasion)))
}

fn assessment(n: u8, about: u8, level: &str) -> Edit {
    let key = AssessmentKey {
        occasion: id(n),
        subject: Subject::Indicator(id(about)),
    };
    let assessment = Assessment {
        status: Some(LevelKey::new(level)),
        ..Assessment::default()
    };
    Edit::Put(Record::Assessment(key, Arc::new(assessment)))
}

fn observation(n: u8, year: i16, value: i64) -> Edit {
    let series = SeriesKey {
        indicator: id(n),
        unit: None,
        gender: Gender::Total,
    };
    let key = ObservationKey {
        series,
        period: Period::Year(year),
    };
    let value = Value::Number(Decimal::new(value, 1));
    Edit::Put(Record::Observation(key, value.into()))
}

fn any_edit() -> impl Strategy<Value = Edit> {
    let n = any::<u8>;
    let leaf = prop_oneof![
        4 => (n(), proptest::option::of(n()), "[a-cå ]{0,4}").prop_map(|(n, parent, text)| goal(n, parent, text)),
        4 => (n(), n(), "[a-cå ]{0,4}").prop_map(|(n, under, text)| indicator(n, under, text)),
        1 => n().prop_map(occasion),
        2 => (n(), n(), prop_oneof!["met", "partly", "unknown"])
            .prop_map(|(n, about, level)| assessment(n, about, &level)),
        2 => (n(), 2018..2022i16, -50..50i64).prop_map(|(n, year, value)| observation(n, year, value)),
        1 => n().prop_map(|n| Edit::Delete(RecordKey::Goal(id(n)))),
        1 => n().prop_map(|n| Edit::Delete(RecordKey::Indicator(id(n)))),
        1 => n().prop_map(|n| Edit::Delete(RecordKey::Occasion(id(n)))),
        2 => (n(), proptest::option::of(n()), proptest::option::of(n())).prop_map(|(n, parent, after)| {
            Edit::Move(Node::Goal(id(n)), Spot::Goal { parent: parent.map(id), after: after.map(id) })
        }),
        2 => (n(), n(), proptest::option::of(n())).prop_map(|(n, under, after)| {
            Edit::Move(Node::Indicator(id(n)), Spot::Indicator { goal: id(under), after: after.map(id) })
        }),
    ];
    leaf.prop_recursive(1, 4, 3, |inner| {
        proptest::collection::vec(inner, 0..4).prop_map(Edit::Many)
    })
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    proptest::collection::vec(any_edit(), 0..24)
}

fn empty() -> Plan {
    Plan::new(id(0))
}

/// The plan with every occasion frozen by one decision.
fn frozen(mut plan: Plan) -> Plan {
    let decided = Edit::Put(Record::Decision(id(0), Arc::default()));
    let freeze = |(key, occasion): (&OccasionId, &Arc<Occasion>)| {
        let mut occasion = occasion.as_ref().clone();
        occasion.frozen = Some(id(0));
        Edit::Put(Record::Occasion(*key, Arc::new(occasion)))
    };
    let freezes = plan.occasions.iter().map(freeze);
    let edits = std::iter::once(decided).chain(freezes).collect();
    plan.apply(Edit::Many(edits)).expect("occasions freeze");
    plan
}

/// Whether an edit opens an occasion again.
fn opens(edit: &Edit) -> bool {
    match edit {
        Edit::Put(Record::Occasion(..)) => true,
        Edit::Many(edits) => edits.iter().any(opens),
        _ => false,
    }
}

/// The plan after these edits, those refused passed over, and the changes made.
fn after(edits: Vec<Edit>) -> (Plan, Vec<Change>) {
    let mut plan = empty();
    let changes = edits
        .into_iter()
        .filter_map(|edit| plan.apply(edit).ok())
        .collect();
    (plan, changes)
}

proptest! {
    #[test]
    fn a_plan_never_breaks_its_rules(edits in edits()) {
        prop_assert_eq!(after(edits).0.broken(), vec![]);
    }

    #[test]
    fn a_refused_edit_leaves_the_plan_as_it_was(edits in edits(), last in any_edit()) {
        let (mut plan, _) = after(edits);
        let before = plan.clone();
        if plan.apply(last).is_err() {
            prop_assert_eq!(plan, before);
        }
    }

    #[test]
    fn what_a_frozen_occasion_has_judged_stays(before in edits(), theirs in edits(), mine in any_edit()) {
        let (open, _) = after(before);
        let mut plan = frozen(open.clone());
        let judged = plan.assessments.clone();
        for edit in theirs.into_iter().filter(|edit| !opens(edit)) {
            let _ = plan.apply(edit);
        }
        // A change that was made elsewhere before the occasions froze.
        let mut elsewhere = open;
        if !opens(&mine) && let Ok(change) = elsewhere.apply(mine) {
            let rebased = change.rebase(&plan);
            plan.replay(&rebased);
        }
        let _ = plan.apply(Edit::Delete(RecordKey::Decision(id(0))));
        prop_assert_eq!(&plan.assessments, &judged);
        prop_assert!(plan.occasions.iter().all(|(_, it)| judged.is_empty() || it.frozen.is_some()));
    }

    #[test]
    fn replaying_the_changes_gives_the_plan(edits in edits()) {
        let (plan, changes) = after(edits);
        let mut replayed = empty();
        for change in &changes {
            prop_assert!(replayed.stands_before(change));
            replayed.replay(change);
        }
        prop_assert_eq!(replayed, plan);
    }

    #[test]
    fn the_inverse_takes_every_change_back(edits in edits()) {
        let (mut plan, changes) = after(edits);
        for change in changes.into_iter().rev() {
            plan.replay(&change.inverse());
        }
        prop_assert_eq!(plan, empty());
    }

    #[test]
    fn changes_drawn_together_do_the_same(edits in edits()) {
        let (plan, changes) = after(edits);
        let whole = changes.into_iter().fold(Change::default(), Change::then);
        let mut replayed = empty();
        replayed.replay(&whole);
        prop_assert_eq!(&replayed, &plan);
        replayed.replay(&whole.inverse());
        prop_assert_eq!(replayed, empty());
    }

    #[test]
    fn the_history_undoes_to_nothing_and_redoes_to_the_same(edits in edits()) {
        let (mut plan, changes) = after(edits);
        let finished = plan.clone();
        let mut history = History::default();
        changes.into_iter().for_each(|change| history.record(change));
        while let Some(change) = history.undo() {
            plan.replay(&change);
        }
        prop_assert_eq!(&plan, &empty());
        while let Some(change) = history.redo() {
            plan.replay(&change);
        }
        prop_assert_eq!(plan, finished);
    }

    #[test]
    fn a_change_survives_the_journal(edits in edits()) {
        let (_, changes) = after(edits);
        for change in changes {
            let text = serde_json::to_string(&change).expect("changes serialise");
            prop_assert_eq!(serde_json::from_str::<Change>(&text).expect("and come back"), change);
        }
    }

    #[test]
    fn a_rebased_change_stands_and_keeps_the_rules(ours in edits(), theirs in edits(), mine in any_edit()) {
        let (mut plan, _) = after(ours);
        let mut other = plan.clone();
        let Ok(change) = plan.apply(mine) else { return Ok(()) };
        for edit in theirs {
            let _ = other.apply(edit);
        }
        let rebased = change.rebase(&other);
        prop_assert!(other.stands_before(&rebased));
        other.replay(&rebased);
        prop_assert_eq!(other.broken(), vec![]);
    }

    #[test]
    fn the_difference_between_two_plans_leads_from_one_to_the_other(ours in edits(), theirs in edits()) {
        let (mut one, _) = after(ours);
        let (other, _) = after(theirs);
        let change = one.change_to(&other);
        one.replay(&change);
        prop_assert_eq!(one, other);
    }

    #[test]
    fn the_outline_has_every_goal_and_indicator_once(edits in edits()) {
        let (plan, _) = after(edits);
        let rows = Outline::of(&plan).rows();
        prop_assert_eq!(rows.len(), plan.goals.len() + plan.indicators.len());
    }
}

#[test]
fn edits_of_different_fields_in_two_tabs_both_stay() {
    let (plan, _) = after(vec![goal(1, None, "Trygg vardag".into())]);
    let reworded = |change: fn(&mut Goal)| {
        let mut goal = plan.goals.get(&id(1)).expect("the goal").as_ref().clone();
        change(&mut goal);
        Edit::Put(Record::Goal(id(1), Arc::new(goal)))
    };
    let mut ours = plan.clone();
    let mine = ours
        .apply(reworded(|goal| goal.text = "Tryggare vardag".into()))
        .expect("an edit");
    let mut theirs = plan.clone();
    theirs
        .apply(reworded(|goal| goal.responsible = "Områdeschef".into()))
        .expect("an edit");
    let rebased = mine.rebase(&theirs);
    theirs.replay(&rebased);
    let goal = theirs.goals.get(&id(1)).expect("the goal");
    assert_eq!(
        (goal.text.as_str(), goal.responsible.as_str()),
        ("Tryggare vardag", "Områdeschef")
    );
}

#[test]
fn typing_on_in_one_field_is_one_step() {
    let mut plan = empty();
    let mut history = History::default();
    for text in ["T", "Tr", "Trygg"] {
        history.record(plan.apply(goal(1, None, text.into())).expect("an edit"));
    }
    for _ in 0..2 {
        let change = history.undo().expect("two steps: added, reworded");
        plan.replay(&change);
    }
    assert_eq!((plan, history.undo()), (empty(), None));
}

#[test]
fn unknown_ids_are_refused() {
    let mut plan = empty();
    let key = RecordKey::Goal(GoalId::new(Uuid::from_u128(7)));
    assert_eq!(
        plan.apply(Edit::Delete(key)),
        Err(super::Refused::Missing(key))
    );
}
