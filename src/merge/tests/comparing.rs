//! Two versions of a plan compared.

use super::{name, plan, put, reword, way};
use crate::{
    edit::sample::{Deed, copy, goal, indicator, observation},
    merge::{Leaf, Sort, What, Word, compare},
};

/// What is told of a plan after these deeds.
#[track_caller]
fn check(deeds: &[Deed], expected: &[&str]) {
    let old = plan();
    let records = compare(&old, &copy(&old, deeds)).records;
    let told = records.iter().map(|it| {
        let what = match &it.what {
            What::Added => "added".to_owned(),
            What::Removed => "removed".to_owned(),
            What::Moved(leaves) => format!("moved {}", drawn(leaves)),
            What::Changed(leaves) => format!("changed {}", drawn(leaves)),
        };
        format!("{}: {what}", name(&it.record))
    });
    let told: Vec<String> = told.collect();
    assert_eq!(told, expected, "{told:#?}");
}

fn drawn(leaves: &[Leaf]) -> String {
    let leaf = |leaf: &Leaf| {
        let sort = match &leaf.sort {
            Sort::Place => "place".to_owned(),
            Sort::Reworded(words) => words.iter().map(word).collect(),
            Sort::Target => "target".to_owned(),
            Sort::Value => "value".to_owned(),
            Sort::Other => "other".to_owned(),
        };
        format!("{} ({sort})", way(&leaf.path))
    };
    leaves.iter().map(leaf).collect::<Vec<_>>().join(", ")
}

fn word(word: &Word) -> String {
    match word {
        Word::Kept(it) => it.clone(),
        Word::Removed(it) => format!("[{it}]"),
        Word::Added(it) => format!("{{{it}}}"),
    }
}

#[test]
fn each_sort_of_difference_is_told_apart() {
    check(&[], &[]);
    check(
        &[reword(1, "Trygg hemma")],
        &["goal 1: changed text (Trygg{ hemma})"],
    );
    check(&[Deed::Weigh(1, 2)], &["goal 1: changed weight (other)"]);
    check(
        &[Deed::Aim(1, 1, Some(95))],
        &["indicator 1: changed targets/2/condition (target)"],
    );
    check(
        &[put(observation(1, 2020, 85)), put(observation(1, 2021, 90))],
        &[
            "measurement 2020: changed value (value)",
            "measurement 2021: added",
        ],
    );
    check(
        &[put(indicator(1, 1, "Nöjda".to_owned()))],
        &["indicator 1: changed goal (place), targets/2 (target)"],
    );
    check(
        &[put(goal(2, None, "Hemma".to_owned()))],
        &["goal 2: moved parent (place)"],
    );
}

#[test]
fn what_is_gone_is_told_record_by_record() {
    let gone = crate::edit::Edit::Delete(crate::plan::RecordKey::Goal(crate::edit::sample::id(2)));
    check(
        &[put(gone)],
        &[
            "measurement 2020: removed",
            "goal 2: removed",
            "indicator 1: removed",
            "judgement: removed",
        ],
    );
}
