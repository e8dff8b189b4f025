//! What goes wrong in the field when copies meet (faults 16–21), and what must happen instead.

use serde_json::Value;

use super::{Choice, Choices, Extent, Merge, Part, Standing, three_way, two_way};
use crate::{
    edit::{
        Edit,
        sample::{Deed, assessment, copy, empty, goal, id, indicator, observation, occasion},
    },
    file,
    plan::{Plan, RecordKey},
};

/// Goal 1 with goal 2 under it; indicator 1 of goal 2 with target 1, one measurement and a judgement.
fn plan() -> Plan {
    let deeds = [
        goal(1, None, "Trygg".to_owned()),
        goal(2, Some(1), "Hemma".to_owned()),
        indicator(1, 2, "Nöjda".to_owned()),
        occasion(1),
        assessment(1, 1, "partly"),
        observation(1, 2020, 80),
    ];
    let plan = copy(&empty(), &deeds.map(Deed::Edit));
    copy(&plan, &[Deed::Aim(1, 1, Some(90))])
}

fn put(edit: Edit) -> Deed {
    Deed::Edit(edit)
}

fn delete(key: RecordKey) -> Deed {
    Deed::Edit(Edit::Delete(key))
}

fn reword(n: u8, text: &str) -> Deed {
    Deed::Reword(n, text.to_owned())
}

/// Holds what each side has done to the plan against the other.
fn merge(ours: &[Deed], theirs: &[Deed]) -> Merge {
    let base = plan();
    three_way(&base, &copy(&base, ours), &copy(&base, theirs))
}

/// The merge, item by item; of each part what stood, what we have and what they have.
#[track_caller]
fn check(merge: &Merge, expected: &[&str]) {
    let told = merge.items().iter().map(|item| {
        let standing = match item.standing {
            Standing::Incoming => "comes in".to_owned(),
            Standing::Conflict(why) => format!("{why:?}"),
        };
        let parts: Vec<String> = item.parts.iter().map(drawn).collect();
        format!("{standing}: {}", parts.join("; "))
    });
    let told: Vec<String> = told.collect();
    assert_eq!(told, expected, "{told:#?}");
}

fn drawn(part: &Part) -> String {
    let value = |value: &Option<Value>| match value {
        None => "–".to_owned(),
        Some(_) if part.path().is_empty() => "there".to_owned(),
        Some(value) => value.to_string().replace('"', ""),
    };
    let values = [&part.base, &part.ours, &part.theirs].map(value);
    let path = match &part.extent {
        Extent::Leaf(path) => format!(" {}", path.join("/")),
        _ => String::new(),
    };
    let path = path.replace("00000000-0000-0000-0000-00000000000", "");
    format!("{}{path} {}", name(&part.record), values.join(" | "))
}

fn name(key: &RecordKey) -> String {
    let number = |id: uuid::Uuid| id.as_u128() - 1;
    match key {
        RecordKey::Goal(id) => format!("goal {}", number(id.uuid())),
        RecordKey::Indicator(id) => format!("indicator {}", number(id.uuid())),
        RecordKey::Occasion(id) => format!("occasion {}", number(id.uuid())),
        RecordKey::Decision(id) => format!("decision {}", number(id.uuid())),
        RecordKey::Observation(key) => format!("measurement {}", key.period),
        RecordKey::Assessment(_) => "judgement".to_owned(),
        other => format!("{other:?}").to_lowercase(),
    }
}

/// Our plan with one choice for all items.
fn chosen(merge: &Merge, choice: Choice) -> Plan {
    let mut plan = merge.ours.clone();
    plan.replay(&merge.resolve(&Choices::all(choice)).change);
    assert_eq!(plan.broken(), vec![]);
    plan
}

/// The wordings of all goals and indicators, in the order of their ids.
fn wordings(plan: &Plan) -> String {
    let goals = plan.goals.iter().map(|(_, it)| it.text.as_str());
    let indicators = plan.indicators.iter().map(|(_, it)| it.text.as_str());
    goals.chain(indicators).collect::<Vec<_>>().join(", ")
}

#[test]
fn different_fields_of_one_record_both_come_in() {
    let merge = merge(&[reword(1, "Tryggare")], &[Deed::Weigh(1, 3)]);
    check(&merge, &["comes in: goal 1 weight 1 | 1 | 3"]);
    assert_eq!(
        wordings(&chosen(&merge, Choice::Theirs)),
        "Tryggare, Hemma, Nöjda"
    );
}

#[test]
fn one_field_changed_by_both_is_a_conflict_with_both_values() {
    let merge = merge(&[reword(1, "Tryggare")], &[reword(1, "Tryggast")]);
    check(
        &merge,
        &["BothChanged: goal 1 text Trygg | Tryggare | Tryggast"],
    );
    assert_eq!(
        wordings(&chosen(&merge, Choice::Ours)),
        "Tryggare, Hemma, Nöjda"
    );
    assert_eq!(
        wordings(&chosen(&merge, Choice::Theirs)),
        "Tryggast, Hemma, Nöjda"
    );
}

#[test]
fn targets_are_told_apart_by_their_ids() {
    let merge = merge(
        &[Deed::Aim(1, 1, Some(92)), Deed::Aim(1, 2, Some(95))],
        &[Deed::Aim(1, 1, Some(93)), Deed::Aim(1, 3, Some(99))],
    );
    check(
        &merge,
        &[
            "BothChanged: indicator 1 targets/2/condition {atLeast:90} | {atLeast:92} | {atLeast:93}",
            "comes in: indicator 1 targets/4 – | – | {condition:{atLeast:99},id:00000000-0000-0000-0000-000000000004}",
        ],
    );
}

#[test]
fn a_measurement_is_one_leaf_and_its_note_another() {
    let merge = merge(
        &[put(observation(1, 2020, 85)), put(observation(1, 2021, 90))],
        &[
            Deed::Remark(1, 2020, "prel.".to_owned()),
            put(observation(1, 2021, 91)),
        ],
    );
    check(
        &merge,
        &[
            "comes in: measurement 2020 detail – | – | {note:prel.}",
            "BothChanged: measurement 2021 value – | {number:9.0} | {number:9.1}",
        ],
    );
}

#[test]
fn fault_16_deleting_what_the_other_edits_is_a_conflict() {
    let deleted = [delete(RecordKey::Goal(id(2)))];
    let edited = [put(indicator(1, 2, "Nöjdast".to_owned()))];
    let both = merge(&edited, &deleted);
    check(
        &both,
        &[
            "TheyDeleted: measurement 2020 there | there | –; goal 2 there | there | –; indicator 1 there | there | –; judgement there | there | –",
        ],
    );
    assert_eq!(
        wordings(&chosen(&both, Choice::Ours)),
        "Trygg, Hemma, Nöjdast"
    );
    assert_eq!(wordings(&chosen(&both, Choice::Theirs)), "Trygg");

    let both = merge(&deleted, &edited);
    check(
        &both,
        &[
            "WeDeleted: measurement 2020 there | – | there; goal 2 there | – | there; indicator 1 there | – | there; judgement there | – | there",
        ],
    );
    assert_eq!(wordings(&chosen(&both, Choice::Ours)), "Trygg");
    assert_eq!(
        wordings(&chosen(&both, Choice::Theirs)),
        "Trygg, Hemma, Nöjdast"
    );
}

#[test]
fn fault_16_deleting_what_the_other_builds_on_is_a_conflict() {
    let deleted = [delete(RecordKey::Indicator(id(1)))];
    let measured = [put(observation(1, 2021, 90))];
    check(
        &merge(&measured, &deleted),
        &[
            "TheyDeleted: measurement 2020 there | there | –; measurement 2021 – | there | –; indicator 1 there | there | –; judgement there | there | –",
        ],
    );
    let merge = merge(&deleted, &measured);
    check(
        &merge,
        &[
            "WeDeleted: measurement 2020 there | – | there; measurement 2021 – | – | there; indicator 1 there | – | there; judgement there | – | there",
        ],
    );
    assert_eq!(chosen(&merge, Choice::Theirs).observations.len(), 2);
}

#[test]
fn fault_17_two_things_of_one_id_are_both_kept() {
    let merge = merge(
        &[put(goal(3, None, "Ute".to_owned()))],
        &[put(goal(3, None, "Inne".to_owned()))],
    );
    check(&merge, &["AddedTwice: goal 3 – | there | there"]);
    assert!(merge.items()[0].may_keep_both());
    let both = chosen(&merge, Choice::Both);
    assert_eq!(wordings(&both), "Trygg, Hemma, Ute, Inne, Nöjda");
    // Whoever merges again, or elsewhere, finds both there.
    assert!(three_way(&plan(), &both, &merge.theirs).is_nothing_new());
}

#[test]
fn fault_18_the_same_file_again_is_nothing_new() {
    let base = plan();
    let theirs = copy(
        &base,
        &[reword(1, "Tryggare"), put(observation(1, 2021, 90))],
    );
    let again = file::read(file::write(&theirs, 40).as_bytes())
        .expect("a plan file")
        .plan;
    let first = three_way(&base, &base, &theirs);
    assert_eq!(first.items().len(), 2);
    let ours = chosen(&first, Choice::Theirs);
    assert!(three_way(&base, &ours, &again).is_nothing_new());
    assert!(two_way(&ours, &again).is_nothing_new());
}

#[test]
fn fault_19_three_replies_give_the_same_in_any_order() {
    let base = plan();
    let replies = [
        copy(&base, &[reword(1, "Tryggare"), Deed::Aim(1, 3, Some(97))]),
        copy(
            &base,
            &[put(observation(1, 2021, 90)), Deed::Aim(1, 2, Some(95))],
        ),
        copy(
            &base,
            &[Deed::Weigh(1, 2), put(goal(4, Some(2), "Borta".to_owned()))],
        ),
    ];
    let in_order = |order: [usize; 3]| {
        order.iter().fold(base.clone(), |ours, at| {
            let merge = three_way(&base, &ours, &replies[*at]);
            assert_eq!(merge.conflicts().count(), 0);
            chosen(&merge, Choice::Theirs)
        })
    };
    let first = in_order([0, 1, 2]);
    for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        assert_eq!(in_order(order), first);
    }
}

#[test]
fn fault_20_without_a_base_every_difference_is_asked() {
    let base = plan();
    let ours = copy(&base, &[reword(1, "Tryggare")]);
    let theirs = copy(
        &base,
        &[put(goal(3, None, "Ny".to_owned())), Deed::Weigh(2, 4)],
    );
    let merge = two_way(&ours, &theirs);
    check(
        &merge,
        &[
            "NoBase: goal 1 text – | Tryggare | Trygg",
            "NoBase: goal 2 weight – | 1 | 4",
            "NoBase: goal 3 – | – | there",
        ],
    );
    let mut choices = Choices::default();
    choices.choose(2, Choice::Theirs);
    let mut plan = ours;
    plan.replay(&merge.resolve(&choices).change);
    assert_eq!(wordings(&plan), "Tryggare, Hemma, Ny, Nöjda");
}

#[test]
fn fault_21_undo_of_the_wrong_side_restores_the_bytes() {
    let merge = merge(
        &[reword(1, "Tryggare"), put(observation(1, 2021, 90))],
        &[reword(1, "Tryggast"), delete(RecordKey::Indicator(id(1)))],
    );
    let before = file::write(&merge.ours, 5);
    let change = merge.resolve(&Choices::all(Choice::Theirs)).change;
    let mut plan = merge.ours.clone();
    plan.replay(&change);
    assert_ne!(file::write(&plan, 5), before);
    plan.replay(&change.inverse());
    assert_eq!(file::write(&plan, 5), before);
}

#[test]
fn a_record_comes_in_with_what_hangs_on_it() {
    let merge = merge(
        &[],
        &[
            put(goal(3, None, "Ny".to_owned())),
            put(indicator(3, 3, "Nytt".to_owned())),
            put(observation(3, 2020, 1)),
        ],
    );
    check(
        &merge,
        &[
            "comes in: measurement 2020 – | – | there; goal 3 – | – | there; indicator 3 – | – | there",
        ],
    );
    assert_eq!(
        wordings(&chosen(&merge, Choice::Ours)),
        "Trygg, Hemma, Nöjda"
    );
}

#[test]
fn goals_moved_under_each_other_are_a_conflict() {
    let base = copy(&plan(), &[put(goal(3, None, "Ute".to_owned()))]);
    let ours = copy(&base, &[put(goal(1, Some(3), "Trygg".to_owned()))]);
    let theirs = copy(&base, &[put(goal(3, Some(1), "Ute".to_owned()))]);
    let merge = three_way(&base, &ours, &theirs);
    check(
        &merge,
        &[
            "Breaks(GoalTree): goal 1 parent – | 00000000-0000-0000-0000-000000000004 | –; goal 3 parent – | – | 00000000-0000-0000-0000-000000000002",
        ],
    );
    assert_eq!(chosen(&merge, Choice::Theirs), theirs);
    assert_eq!(chosen(&merge, Choice::Ours), ours);
}

#[test]
fn a_level_taken_away_and_used_is_a_conflict() {
    let base = copy(&plan(), &[put(assessment(1, 1, "met"))]);
    let ours = copy(&base, &[put(assessment(1, 1, "partly"))]);
    let theirs = copy(&base, &[Deed::Drop("partly")]);
    let merge = three_way(&base, &ours, &theirs);
    let [item] = merge.items() else {
        panic!("one conflict: {:#?}", merge.items());
    };
    assert_eq!(
        item.standing,
        Standing::Conflict(super::Why::Breaks(crate::edit::Rule::Level))
    );
    assert_eq!(chosen(&merge, Choice::Theirs), theirs);
}

#[test]
fn judging_at_an_occasion_that_the_other_has_frozen_is_a_conflict() {
    let comment = Deed::Comment(1, 1, "Sent inkommet".to_owned());
    let merge = merge(&[Deed::Freeze(1)], &[comment]);
    check(
        &merge,
        &[
            "Frozen: occasion 1 frozen – | 00000000-0000-0000-0000-000000000001 | –; occasion 1 sealed – | 1 | –; judgement comment – | – | Sent inkommet; decision 0 – | there | –",
        ],
    );
    assert_eq!(chosen(&merge, Choice::Ours), merge.ours);
}
