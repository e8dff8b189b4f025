//! What goes wrong in the field when copies meet (faults 16–21), and what must happen instead.

use super::{check, chosen, delete, merge, plan, put, reword, wordings};
use crate::{
    edit::sample::{Deed, copy, goal, id, indicator, observation},
    file,
    merge::{Choice, Choices, three_way, two_way},
    plan::RecordKey,
};

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
