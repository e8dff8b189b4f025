//! Figures that are made of units' figures, and the targets they are held against.

use super::{boundaries::shown, sketch::one_of_units};
use crate::plan::Together;

/// An indicator that three units report: a of weight 1, b of 2 and c of 3.
#[track_caller]
fn check_units(together: Together, targets: &str, observations: &str, expected: &str) {
    let result = one_of_units(together, targets, observations);
    let value = result.latest.as_ref().and_then(|it| it.number());
    let value = value.map_or_else(|| "-".to_owned(), |it| it.round_dp(4).to_string());
    assert_eq!(
        format!("{value} {}", shown(&result)),
        expected,
        "{together:?} | {targets} | {observations}"
    );
}

#[test]
fn units_figures_become_one() {
    use Together::{Done, DoneShare, Each, Mean, Sum, WeightedMean};
    let all = "a:2019=10 b:2019=20 c:2019=40";
    check_units(Sum, ">=70", all, "70 met");
    check_units(Mean, ">=20", all, "23.3333 met");
    check_units(WeightedMean, ">=20", all, "28.3333 met");
    check_units(Each, ">=10", all, "10 met");
    check_units(Each, ">=20", all, "10 partly 2 of 3");
    check_units(Each, ">=50", all, "10 not 0 of 3");
    check_units(Each, "<=40", all, "40 met");
    check_units(Each, "<=20", all, "40 partly 2 of 3");
    // A sum is no sum, and no target holds everywhere, before all have reported.
    let two = "a:2019=10 b:2019=20";
    check_units(Sum, ">=10", two, "- none NoObservation");
    check_units(Each, ">=10", two, "- none NoObservation");
    check_units(Mean, ">=15", two, "15 met");
    check_units(Sum, ">=30", "a:2019=10 b:2019=20 c:2019=.", "30 met");
    check_units(
        Sum,
        ">=30",
        "a:2018=10 b:2018=10 c:2018=10 a:2019=50",
        "30 met",
    );
    // What is done stays done; whoever has not reported has not done it.
    check_units(Done, ">=3", "a:2018=done b:2019=1", "2 partly way 0.6667");
    check_units(Done, ">=3", "a:2018=done b:2019=1 c:2020-08=done", "3 met");
    check_units(
        DoneShare,
        ">=100",
        "a:2018=done b:2019=done c:2018=.",
        "100 met",
    );
    check_units(
        DoneShare,
        ">=100",
        "a:2018=done b:2019=begun c:2018=.",
        "50 partly way 0.5",
    );
    check_units(
        DoneShare,
        ">=100",
        "a:2018=notbegun b:2018=0 c:2018=?",
        "0 not way 0",
    );
}
