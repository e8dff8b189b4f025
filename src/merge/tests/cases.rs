//! What comes in, and what is a conflict.

use std::sync::Arc;

use super::{check, chosen, merge, plan, put, reword, wordings};
use crate::{
    edit::{
        Edit, Rule,
        sample::{Deed, assessment, copy, goal, id, indicator, observation},
    },
    file::{freeze, plan_at},
    merge::{Choice, Standing, Why, three_way},
    plan::Record,
};

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
    assert_eq!(item.standing, Standing::Conflict(Why::Breaks(Rule::Level)));
    assert_eq!(chosen(&merge, Choice::Theirs), theirs);
}

#[test]
fn judging_at_an_occasion_that_the_other_has_frozen_is_a_conflict() {
    let comment = Deed::Comment(1, 1, "Sent inkommet".to_owned());
    let merge = merge(&[Deed::Freeze(1)], &[comment]);
    check(
        &merge,
        &[
            "Frozen: occasion 1 frozen – | 00000000-0000-0000-0000-000000000001 | –; occasion 1 sealed – | there | –; judgement comment – | – | Sent inkommet; decision 0 – | there | –",
        ],
    );
    assert_eq!(chosen(&merge, Choice::Ours), merge.ours);
}

#[test]
fn a_figure_that_comes_after_freezing_comes_in_and_leaves_what_was_decided() {
    let base = copy(&plan(), &[put(observation(1, 2018, 60))]);
    let mut ours = base.clone();
    let decided = Record::Decision(id(0), Arc::default());
    ours.apply(Edit::Put(decided)).expect("a decision");
    let frozen = freeze(&ours, id(1), id(0), None).expect("an occasion");
    let frozen = Record::Occasion(id(1), Arc::new(frozen));
    ours.apply(Edit::Put(frozen)).expect("it was open");
    // One figure of the time that was decided on is corrected, and one is late.
    let late = [put(observation(1, 2018, 95)), put(observation(1, 2019, 70))];
    let merge = three_way(&base, &ours, &copy(&base, &late));
    check(
        &merge,
        &[
            "comes in: measurement 2018 value {number:6.0} | {number:6.0} | {number:9.5}",
            "comes in: measurement 2019 – | – | there",
        ],
    );
    let merged = chosen(&merge, Choice::Theirs);
    assert_eq!(merged.occasions.get(&id(1)), ours.occasions.get(&id(1)));
    let then = plan_at(&merged, id(1));
    assert_eq!(then.observations, plan_at(&ours, id(1)).observations);
    assert_eq!((then.observations.len(), merged.observations.len()), (1, 3));
}

#[test]
fn items_know_where_they_belong() {
    let merge = merge(
        &[],
        &[Deed::Unit(1, None, 1), put(observation(1, 2021, 90))],
    );
    let places: Vec<_> = merge.items().iter().map(|item| merge.place(item)).collect();
    let of_goal = places.iter().map(|place| place.goal == Some(id(2)));
    assert_eq!(of_goal.collect::<Vec<_>>(), [true, true]);
    assert_eq!(places[0].indicator, Some(id(1)));
}
