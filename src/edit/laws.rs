//! Laws of edits, tried on random plans: whatever is edited, these hold.

use std::sync::Arc;

use proptest::prelude::*;
use uuid::Uuid;

use super::sample::{after, any_edit, edits, empty, frozen, goal, id};
use super::{Change, Edit, History};
use crate::plan::{Goal, GoalId, Outline, Record, RecordKey};

/// Whether an edit opens an occasion again.
fn opens(edit: &Edit) -> bool {
    match edit {
        Edit::Put(Record::Occasion(..)) => true,
        Edit::Many(edits) => edits.iter().any(opens),
        _ => false,
    }
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
fn what_comes_from_elsewhere_is_a_step_of_its_own() {
    let mut plan = empty();
    let mut history = History::default();
    let mut put = |text: &str| plan.apply(goal(1, None, text.into())).expect("an edit");
    history.record(put("T"));
    history.record(put("Trygg"));
    history.record_apart(put("T"));
    history.record(put("Trygghet"));
    let mut back = Vec::new();
    while let Some(change) = history.undo() {
        plan.replay(&change);
        let goal = plan.goals.get(&id(1));
        back.push(goal.map_or_else(String::new, |goal| goal.text.clone()));
    }
    assert_eq!(back, ["T", "Trygg", "T", ""]);
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
