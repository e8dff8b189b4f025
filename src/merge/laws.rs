//! Laws of merging, tried on random plans and random copies of them.

use std::collections::BTreeMap;

use proptest::{collection::vec, prelude::*, sample::select};
use serde_json::Value;

use super::{Changed, Choice, Choices, Comparison, Merge, Part, compare, three_way, two_way};
use crate::{
    edit::{
        Sides,
        sample::{any_deed, copy, filled},
    },
    file::{self, Base, Cause, Cover, Entry, Kinship, Task, fingerprint, kinship},
    plan::{OccasionId, Plan, RecordKey, sample},
};

/// A plan and copies of it, each after some deeds.
fn copies(count: usize, deeds: usize) -> impl Strategy<Value = (Plan, Vec<Plan>)> {
    let deeds = vec(vec(any_deed(), 0..deeds), count);
    (vec(any_deed(), 0..6), deeds).prop_map(|(before, deeds)| {
        let base = copy(&filled(), &before);
        let copies = deeds.iter().map(|deeds| copy(&base, deeds)).collect();
        (base, copies)
    })
}

/// Two plans of one id that have little to do with each other.
fn strangers() -> impl Strategy<Value = (Plan, Plan)> {
    (sample::plan(), sample::plan()).prop_map(|(one, mut other)| {
        other.extra.clone_from(&one.extra);
        (one, other)
    })
}

fn any_choices() -> impl Strategy<Value = Choices> {
    choices_of(vec![Choice::Ours, Choice::Theirs, Choice::Both])
}

fn choices_of(choices: Vec<Choice>) -> impl Strategy<Value = Choices> {
    let choice = select(choices);
    vec((0..12_usize, choice), 0..12).prop_map(|each| {
        let mut choices = Choices::default();
        for (place, choice) in each {
            choices.choose(place, choice);
        }
        choices
    })
}

fn resolved(merge: &Merge, choices: &Choices) -> Plan {
    let mut plan = merge.ours.clone();
    let change = merge.resolve(choices).change;
    assert!(plan.stands_before(&change));
    plan.replay(&change);
    plan
}

fn merged(base: &Plan, ours: &Plan, theirs: &Plan) -> Plan {
    resolved(&three_way(base, ours, theirs), &Choices::default())
}

/// Theirs for every conflict, and what comes in.
fn conflicts_as_theirs(merge: &Merge) -> Option<Plan> {
    let choices = Choices::all(Choice::Theirs);
    let is_whole = merge.resolve(&choices).held.is_empty();
    is_whole.then(|| resolved(merge, &choices))
}

/// What goes with a copy made of a plan, which it has been in these states since.
fn sent(base: &Plan, states: &[&Plan]) -> Cover {
    let base = Some(Base {
        plan: base.clone(),
        revision: 0,
    });
    let mut cover = Cover {
        base,
        ..Cover::default()
    };
    states.iter().for_each(|it| cover.share(fingerprint(it)));
    cover
}

fn task() -> Task {
    Task {
        plan: sample::id(9),
        occasion: sample::id(1),
        unit: sample::id(2),
    }
}

/// Merges a copy as these choices say, and notes that in our cover; one that says nothing new is left alone.
fn taken(ours: (&Plan, &mut Cover), theirs: (&Plan, &Cover), choices: &Choices) -> Plan {
    let (plan, own) = ours;
    let Kinship::Common(base) = kinship((plan, own), theirs) else {
        return plan.clone();
    };
    let merged = resolved(&three_way(&base, plan, theirs.0), choices);
    own.follow(&landing(own, theirs, Cause::Files(Vec::new())));
    merged
}

/// The line of the journal with which a copy is merged, or no longer is.
fn landing(own: &Cover, theirs: (&Plan, &Cover), cause: Cause) -> Entry {
    Entry {
        cause,
        heard: own.hearing(theirs.0, theirs.1).into_iter().collect(),
        ..Entry::default()
    }
}

/// The places at which a copy that comes in would change ours or asks; `None` where no base is known.
fn asked(ours: (&Plan, &Cover), theirs: (&Plan, &Cover)) -> Option<Vec<Part>> {
    match kinship(ours, theirs) {
        Kinship::Same | Kinship::Older => Some(Vec::new()),
        Kinship::Common(base) => {
            let merge = three_way(&base, ours.0, theirs.0);
            let parts = merge.items.into_iter().flat_map(|it| it.parts);
            Some(parts.collect())
        }
        Kinship::Unknown => None,
    }
}

type Leaves = BTreeMap<(RecordKey, Vec<String>), Value>;

/// Every leaf of a plan, and for every record that it is there: told by other means than the
/// merge's own.
fn leaves(plan: &Plan) -> Leaves {
    let mut leaves = Leaves::new();
    for record in plan.records() {
        let key = record.key();
        let tree = Sides::of(&plan.still(&key))
            .expect("a record is a tree")
            .after;
        leaves.insert((key, Vec::new()), true.into());
        for (name, value) in tree.as_object().expect("records are objects") {
            in_field(key, name, value, &mut leaves);
        }
    }
    leaves
}

fn in_field(key: RecordKey, name: &str, value: &Value, leaves: &mut Leaves) {
    let mut put = |path: &[&str], value: &Value| {
        let path = path.iter().map(|step| (*step).to_owned()).collect();
        leaves.insert((key, path), value.clone());
    };
    match value {
        Value::Object(fields) if ["extra", "measure", "partial", "detail"].contains(&name) => {
            fields
                .iter()
                .for_each(|(field, value)| put(&[name, field], value));
        }
        Value::Array(items) if ["targets", "scale", "columns", "rows"].contains(&name) => {
            for item in items {
                let id = item.get("id").or(item.get("key")).expect("a key");
                let id = id.as_str().expect("a text");
                for (field, value) in item.as_object().expect("an object") {
                    match value {
                        Value::Object(cells) if field == "cells" => cells
                            .iter()
                            .for_each(|(cell, value)| put(&[name, id, field, cell], value)),
                        value => put(&[name, id, field], value),
                    }
                }
            }
        }
        value => put(&[name], value),
    }
}

fn covers(part: &Part, leaf: &(RecordKey, Vec<String>)) -> bool {
    part.record == leaf.0 && leaf.1.starts_with(part.path())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn what_both_have_done_is_nothing_new((base, copies) in copies(1, 8)) {
        prop_assert!(three_way(&base, &copies[0], &copies[0]).is_nothing_new());
        prop_assert!(two_way(&copies[0], &copies[0]).is_nothing_new());
    }

    #[test]
    fn what_only_they_have_done_comes_in((base, copies) in copies(1, 8)) {
        let merge = three_way(&base, &base, &copies[0]);
        prop_assert_eq!(merge.conflicts().count(), 0);
        prop_assert_eq!(&resolved(&merge, &Choices::default()), &copies[0]);
    }

    #[test]
    fn what_only_we_have_done_stays((base, copies) in copies(1, 8)) {
        prop_assert!(three_way(&base, &copies[0], &base).is_nothing_new());
    }

    #[test]
    fn it_does_not_matter_who_merges((base, copies) in copies(2, 24)) {
        let one = three_way(&base, &copies[0], &copies[1]);
        let other = three_way(&base, &copies[1], &copies[0]);
        prop_assert_eq!(one.conflicts().count(), other.conflicts().count());
        if let Some(plan) = conflicts_as_theirs(&one) {
            prop_assert_eq!(plan, resolved(&other, &Choices::default()));
        }
    }

    #[test]
    fn merging_again_changes_nothing((base, copies) in copies(2, 24)) {
        let once = merged(&base, &copies[0], &copies[1]);
        prop_assert_eq!(&merged(&base, &once, &copies[1]), &once);
    }

    #[test]
    fn a_copy_gone_through_says_nothing_new((base, copies) in copies(2, 24), choices in any_choices(), is_task: bool) {
        let mut own = Cover::default();
        own.share(fingerprint(&base));
        let mut its = sent(&base, &[&copies[1]]);
        its.task = is_task.then(task);
        let plan = taken((&copies[0], &mut own), (&copies[1], &its), &choices);
        prop_assert_eq!(asked((&plan, &own), (&copies[1], &its)), Some(vec![]));
    }

    #[test]
    fn what_was_gone_through_is_not_asked_again(
        (base, copies) in copies(2, 12),
        since in vec(any_deed(), 0..8),
        choices in any_choices(),
        is_task: bool,
    ) {
        let mut own = Cover::default();
        own.share(fingerprint(&base));
        let mut its = sent(&base, &[&copies[1]]);
        its.task = is_task.then(task);
        let plan = taken((&copies[0], &mut own), (&copies[1], &its), &choices);
        let later = copy(&copies[1], &since);
        its.share(fingerprint(&later));
        let (before, after) = (leaves(&copies[1]), leaves(&later));
        for part in asked((&plan, &own), (&later, &its)).expect("their base is known") {
            let differs = |leaf: &_| covers(&part, leaf) && before.get(leaf) != after.get(leaf);
            let is_new = before.keys().chain(after.keys()).any(differs);
            prop_assert!(is_new || part.changed == Changed::ByUs, "{part:?}");
        }
    }

    #[test]
    fn a_merge_taken_back_is_asked_again((base, copies) in copies(2, 24), choices in any_choices()) {
        let mut own = Cover::default();
        own.share(fingerprint(&base));
        let its = sent(&base, &[&copies[1]]);
        let before = asked((&copies[0], &own), (&copies[1], &its));
        taken((&copies[0], &mut own), (&copies[1], &its), &choices);
        if !own.heard.is_empty() {
            own.follow(&landing(&own, (&copies[1], &its), Cause::Undo));
        }
        prop_assert_eq!(asked((&copies[0], &own), (&copies[1], &its)), before);
    }

    /// An order may ask what another does not: two levels taken from a scale are too many until a
    /// third copy has added one. Orders that ask nothing agree.
    #[test]
    fn copies_without_conflicts_agree_in_any_order((base, copies) in copies(4, 5)) {
        let in_order = |order: [usize; 4]| {
            order.into_iter().try_fold(base.clone(), |ours, at| {
                let merge = three_way(&base, &ours, &copies[at]);
                let is_free = merge.conflicts().next().is_none();
                is_free.then(|| resolved(&merge, &Choices::default()))
            })
        };
        let orders = [[0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1]];
        let mut results = orders.into_iter().filter_map(in_order);
        if let Some(first) = results.next() {
            prop_assert!(results.all(|other| other == first));
        }
    }

    #[test]
    fn nothing_is_lost((base, copies) in copies(2, 24)) {
        let merge = three_way(&base, &copies[0], &copies[1]);
        let result = leaves(&resolved(&merge, &Choices::default()));
        let (base, ours, theirs) = (leaves(&base), leaves(&copies[0]), leaves(&copies[1]));
        for leaf in base.keys().chain(ours.keys()).chain(theirs.keys()) {
            if ours.get(leaf) != base.get(leaf) {
                prop_assert_eq!(result.get(leaf), ours.get(leaf), "ours: {:?}", leaf);
            }
            if theirs.get(leaf) != base.get(leaf) && theirs.get(leaf) != result.get(leaf) {
                let parts = merge.conflicts().flat_map(|(_, item)| &item.parts);
                let holding = parts.filter(|part| covers(part, leaf)).count();
                prop_assert_eq!(holding, 1, "theirs: {:?} in {:#?}", leaf, merge.items());
            }
        }
    }

    #[test]
    fn nothing_is_invented((base, copies) in copies(2, 24), choices in choices_of(vec![Choice::Ours, Choice::Theirs])) {
        let merge = three_way(&base, &copies[0], &copies[1]);
        let known = [leaves(&base), leaves(&copies[0]), leaves(&copies[1])];
        for (leaf, value) in leaves(&resolved(&merge, &choices)) {
            let is_known = known.iter().any(|known| known.get(&leaf) == Some(&value));
            prop_assert!(is_known, "{leaf:?}: {value}");
        }
    }

    #[test]
    fn deleting_what_the_other_edits_is_a_conflict((base, copies) in copies(2, 24)) {
        let merge = three_way(&base, &copies[0], &copies[1]);
        for record in base.records() {
            let key = record.key();
            let (ours, theirs) = (copies[0].record(&key), copies[1].record(&key));
            let sides = [ours, theirs];
            let is_gone = sides.iter().any(Option::is_none);
            let is_edited = sides.iter().flatten().any(|it| *it != record);
            if is_gone && is_edited {
                let mut conflicts = merge.conflicts();
                prop_assert!(conflicts.any(|(_, item)| item.parts.iter().any(|part| part.record == key)));
            }
        }
    }

    #[test]
    fn what_an_occasion_was_frozen_with_is_one_sides((base, copies) in copies(2, 24)) {
        let judged = |plan: &Plan, id: OccasionId| -> Vec<_> {
            let judged = plan.assessments.iter().filter(|(key, _)| key.occasion == id);
            judged.map(|(key, it)| (*key, it.clone())).collect()
        };
        let plan = merged(&base, &copies[0], &copies[1]);
        for (id, it) in plan.occasions.iter().filter(|(_, it)| it.frozen.is_some()) {
            let sides = copies.iter().filter(|copy| copy.occasions.get(id) == Some(it));
            let sides: Vec<&Plan> = sides.collect();
            let here = judged(&plan, *id);
            prop_assert!(sides.is_empty() || sides.iter().any(|side| judged(side, *id) == here));
        }
    }

    #[test]
    fn whatever_is_chosen_is_sound_and_can_be_undone((base, copies) in copies(2, 24), choices in any_choices()) {
        for merge in [three_way(&base, &copies[0], &copies[1]), two_way(&copies[0], &copies[1])] {
            let change = merge.resolve(&choices).change;
            let mut plan = copies[0].clone();
            plan.replay(&change);
            prop_assert_eq!(plan.broken(), vec![]);
            plan.replay(&change.inverse());
            prop_assert_eq!(file::write(&plan, 1), file::write(&copies[0], 1));
        }
    }

    #[test]
    fn each_side_can_be_chosen_whole((base, copies) in copies(2, 24)) {
        let merge = three_way(&base, &copies[0], &copies[1]);
        prop_assert!(merge.resolve(&Choices::all(Choice::Ours)).change.is_empty());
        let merge = two_way(&copies[0], &copies[1]);
        prop_assert_eq!(merge.conflicts().count(), merge.items().len());
        prop_assert_eq!(&resolved(&merge, &Choices::default()), &copies[0]);
        prop_assert_eq!(&resolved(&merge, &Choices::all(Choice::Theirs)), &copies[1]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_kind_of_record_and_field_comes_in((one, other) in strangers()) {
        prop_assert_eq!(&merged(&one, &one, &other), &other);
        let merge = two_way(&one, &other);
        prop_assert_eq!(&resolved(&merge, &Choices::all(Choice::Theirs)), &other);
        prop_assert_eq!(&resolved(&merge, &Choices::all(Choice::Ours)), &one);
    }

    #[test]
    fn any_choices_between_strangers_are_sound((one, other) in strangers(), choices in any_choices()) {
        let plan = resolved(&two_way(&one, &other), &choices);
        prop_assert_eq!(plan.broken(), vec![]);
        let base = Plan::new(one.id);
        let plan = resolved(&three_way(&base, &one, &other), &choices);
        prop_assert_eq!(plan.broken(), vec![]);
    }

    #[test]
    fn a_comparison_tells_of_every_record_that_differs((one, other) in strangers()) {
        prop_assert_eq!(compare(&one, &one), Comparison::default());
        let told: Vec<RecordKey> = compare(&one, &other).records.iter().map(|it| it.record).collect();
        let change = one.change_to(&other);
        let differing: Vec<RecordKey> = change.touches().iter().map(|it| it.key()).collect();
        prop_assert_eq!(told, differing);
    }
}
