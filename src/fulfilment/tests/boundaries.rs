//! Every kind of target at every boundary, as it stands on 31 August 2020.

use super::sketch::one_indicator;
use crate::{
    fulfilment::{Outcome, Why},
    plan::LevelKey,
};

/// Level and reason in short: `met`, `partly way 0.5`, `not near 81`, `none NoTarget`.
#[track_caller]
fn check(targets: &str, baseline: &str, observations: &str, expected: &str) {
    let result = one_indicator(targets, baseline, observations);
    let level = result.status.as_ref().map_or("none", LevelKey::as_str);
    let reason = match result.suggestion.why {
        Why::Compared(comparison) => match comparison.outcome {
            Outcome::Met => String::new(),
            Outcome::OnTheWay { share, .. } => format!(" way {share}"),
            Outcome::Near { limit, .. } => format!(" near {limit}"),
        },
        why => format!(" {why:?}"),
    };
    assert_eq!(
        format!("{level}{reason}"),
        expected,
        "{targets} | {baseline} | {observations}"
    );
}

#[test]
fn comparisons_are_inclusive() {
    check(">=90", "", "2019=90", "met");
    check("<=14", "", "2019=14", "met");
    check(">=90", "60", "2019=90.0", "met");
    check(">=90", "", "2019=89.99", "partly near 81");
    check("<=14", "", "2019=14.01", "partly near 15.4");
    check(">=8.9", "", "2019=8.9", "met");
}

#[test]
fn without_a_baseline_what_counts_is_nearness() {
    check(">=90", "", "2019=81", "partly near 81");
    check(">=90", "", "2019=80.9", "not near 81");
    check("<=14", "", "2019=15.4", "partly near 15.4");
    check("<=14", "", "2019=15.5", "not near 15.4");
}

#[test]
fn with_a_baseline_what_counts_is_the_way() {
    check(">=70", "60 2018", "2019=65", "partly way 0.5");
    check(">=70", "60 2018", "2019=64.9", "not way 0.49");
    check("<=11", "13 2018", "2019=12", "partly way 0.5");
    check("<=11", "13 2018", "2019=12.5", "not way 0.25");
    check("<=6", "8.9 2018", "2019=8.9", "not way 0");
    check(">=10", "-34 2018", "2019=-12", "partly way 0.5");
}

#[test]
fn the_value_at_the_baseline_has_gone_nowhere() {
    check(">=70", "60 2018", "2019=60", "not way 0");
    check("<=11", "13 2018", "2019=13", "not way 0");
}

#[test]
fn the_wrong_side_of_the_baseline_is_a_negative_way() {
    check(">=70", "60 2018", "2019=55", "not way -0.5");
    check("<=11", "13 2018", "2019=13.5", "not way -0.25");
}

#[test]
fn past_the_target_is_met() {
    check(">=70", "60 2018", "2019=85", "met");
    check("<=11", "13 2018", "2019=2", "met");
}

#[test]
fn a_baseline_at_the_target_means_to_stay_there() {
    check(">=100", "100 2018", "2019=100", "met");
    check(">=100", "100 2018", "2019=97", "partly near 90");
    check(">=100", "100 2018", "2019=80", "not near 90");
    check("<=0", "0 2018", "2019=0", "met");
    check(">=90", "95 2018", "2019=88", "partly near 81");
    check("<=14", "10 2018", "2019=20", "not near 15.4");
}

#[test]
fn a_target_of_zero_leaves_no_room() {
    check("<=0", "", "2019=0", "met");
    check("<=0", "", "2019=1", "not near 0");
    check("<=0", "10 2018", "2019=4", "partly way 0.6");
    check(">=0", "", "2019=0", "met");
    check(">=0", "", "2019=-0.1", "not near 0");
}

#[test]
fn negative_values_count_like_any() {
    check(">=-10", "", "2019=-10", "met");
    check(">=-10", "", "2019=-11", "partly near -11");
    check(">=-10", "", "2019=-11.1", "not near -11");
    check("<=-10", "", "2019=-9", "partly near -9");
    check("<=-10", "", "2019=-8.9", "not near -9");
    check("<=-10", "", "2019=-12", "met");
}

#[test]
fn a_later_baseline_is_no_start() {
    check(">=70", "60 2020-07", "2020-06=65", "partly near 63");
    check(">=70", "60 2020-06", "2020-06=65", "partly way 0.5");
    check(">=70", "60", "2020-06=65", "partly way 0.5");
}

#[test]
fn without_a_value_nothing_is_judged() {
    check(">=90", "60", "", "none NoObservation");
    check(">=90", "60", "2021=95", "none NoObservation");
    check(
        ">=90",
        "60",
        "2019=95 2020-08=?",
        "none Missing(NotMeasured)",
    );
    check(">=90", "60", "2019=ja", "none InWords");
}

#[test]
fn without_a_rule_a_person_judges() {
    check("", "60", "2019=95", "none NoTarget");
    check("judged 2022", "60", "2019=95", "none JudgedByPerson");
}

#[test]
fn of_two_observations_the_one_that_ends_last_counts() {
    check(">=90", "", "2019=89 2019-12=95", "partly near 81");
    check(">=90", "", "2020-06=95 2020-T2=70", "not near 81");
    check(">=90", "", "2020-08-31=95 2020-08=70", "not near 81");
    check(">=90", "", "2020-08-31=95 2020-09=70", "met");
}

#[test]
fn in_force_is_the_earliest_target_not_yet_past() {
    check(">=70 2019; >=80 2020; >=90 2021", "", "2019=80", "met");
    check(
        ">=90 2021; >=80 2020; >=70 2019",
        "",
        "2019=79",
        "partly near 72",
    );
    check(">=70 2020-07; >=80 2020-08", "", "2019=80", "met");
    check(">=80; >=70 2020", "", "2019=70", "met");
    check(">=70 2019; >=80", "", "2019=79", "partly near 72");
}

#[test]
fn before_the_first_target_is_due_it_is_already_worked_towards() {
    check(">=80 2025; >=90 2027", "", "2019=80", "met");
}

#[test]
fn when_every_target_is_past_the_last_stays() {
    check(">=70 2018; >=80 2019", "", "2019=79", "partly near 72");
    let result = one_indicator(">=70 2018; >=80 2019", "", "2019=80");
    assert!(result.target.is_some_and(|target| target.overdue));
}

#[test]
fn a_stage_that_is_reached_gives_way_to_the_next() {
    let stages = ">=60 2020 stage; >=80 2021 stage; >=90 2022";
    check(stages, "50 2018", "2019=59", "partly way 0.9");
    check(
        stages,
        "50 2018",
        "2019=60",
        "not way 0.3333333333333333333333333333",
    );
    check(stages, "50 2018", "2019=80", "partly way 0.75");
    check(stages, "50 2018", "2019=90", "met");
    check(
        ">=60 2019 stage; >=80 2022",
        "50 2018",
        "2019=55",
        "not way 0.1666666666666666666666666667",
    );
    check(">=60 2020 stage", "50 2018", "2019=60", "met");
}

#[test]
fn figures_too_large_to_count_with_are_still_compared() {
    let most = "79228162514264337593543950335";
    check(&format!(">={most}"), "", &format!("2019={most}"), "met");
    check(
        &format!(">={most}"),
        &format!("-{most}"),
        "2019=0",
        "not near 71305346262837903834189555302",
    );
    check(
        &format!("<=-{most}"),
        "",
        &format!("2019={most}"),
        "not near -71305346262837903834189555302",
    );
}
