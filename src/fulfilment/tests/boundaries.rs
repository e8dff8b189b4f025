//! Every kind of target at every boundary, as it stands on 31 August 2020.

use super::sketch::one_indicator;
use crate::{
    fulfilment::{IndicatorResult, Outcome, Why},
    plan::LevelKey,
};

/// Level and reason in short: `met`, `partly way 0.5`, `not near 81`, `none NoTarget`.
pub fn shown(result: &IndicatorResult) -> String {
    let level = result.status.as_ref().map_or("none", LevelKey::as_str);
    let reason = match result.suggestion.why {
        Why::Compared(comparison) => match comparison.outcome {
            Outcome::Met => String::new(),
            Outcome::NotMoved => " not moved".to_owned(),
            Outcome::InParts { met, of } => format!(" {met} of {of}"),
            Outcome::OnTheWay { share, .. } => format!(" way {}", share.round_dp(4).normalize()),
            Outcome::Near { limit, .. } => format!(" near {}", limit.round_dp(4).normalize()),
        },
        why => format!(" {why:?}"),
    };
    format!("{level}{reason}")
}

/// An indicator reported for all operations together.
#[track_caller]
fn check(targets: &str, baseline: &str, observations: &str, expected: &str) {
    assert_eq!(
        shown(&one_indicator(targets, baseline, observations)),
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
    check(">=90", "60", "2019=ja", "none NotComparable");
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
    check(stages, "50 2018", "2019=60", "not way 0.3333");
    check(stages, "50 2018", "2019=80", "partly way 0.75");
    check(stages, "50 2018", "2019=90", "met");
    check(
        ">=60 2019 stage; >=80 2022",
        "50 2018",
        "2019=55",
        "not way 0.1667",
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

#[test]
fn a_direction_is_met_by_any_move_and_only_by_a_move() {
    check("up:base", "60 2018", "2019=60.1", "met");
    check("up:base", "60 2018", "2019=60", "not not moved");
    check("up:base", "60 2018", "2019=59", "not not moved");
    check("down:base", "0 2018", "2019=0", "not not moved");
    check("down:base", "-2 2018", "2019=-3", "met");
    check("up:base", "", "2019=70", "none Lacks(Baseline)");
    check("up:base", "60 2020-06", "2019=70", "none Lacks(Baseline)");
    check("up:base", "60 2018", "", "none NoObservation");
    check("up:year", "", "2018=60 2019=61", "met");
    check("up:year", "", "2017=60 2019=61", "none Lacks(YearBefore)");
    check(
        "up:year",
        "",
        "2019-08=60 2020-07=70 2020-08=59",
        "not not moved",
    );
    check("up:year", "", "2019-08-20=60 2020-08-31=61", "met");
}

#[test]
fn a_relative_change_is_counted_on_what_was() {
    check("down:base:10%", "50 2018", "2019=45", "met");
    check("down:base:10%", "50 2018", "2019=45.1", "partly way 0.98");
    check("down:base:10%", "50 2018", "2019=47.5", "partly way 0.5");
    check("down:base:10%", "50 2018", "2019=47.6", "not way 0.48");
    check("down:base:10%", "50 2018", "2019=50", "not way 0");
    check("down:base:10%", "50 2018", "2019=52", "not way -0.4");
    check("down:base:10%", "50 2018", "2019=0", "met");
    check("up:base:10%", "-50 2018", "2019=-45", "met");
    check("up:base:10%", "-50 2018", "2019=-46", "partly way 0.8");
    check("up:base:10%", "0 2018", "2019=0", "met");
    check("up:year:10%", "", "2018=200 2019=220", "met");
    check("up:year:10%", "", "2018=200 2019=219", "partly way 0.95");
    check("up:base:5", "60 2018", "2019=65", "met");
    check("up:base:5", "60 2018", "2019=62", "not way 0.4");
    check("down:base:0%", "50 2018", "2019=50", "met");
}

#[test]
fn a_count_is_added_up_over_its_time_and_starts_from_nothing() {
    check("sum>=2/year", "", "2020-01=1 2020-05=1", "met");
    check("sum>=2/year", "", "2020-01=1", "partly way 0.5");
    check("sum>=2/year", "", "2020-01=0", "not way 0");
    check("sum>=2/year", "", "2019-12=5 2020-01=1", "partly way 0.5");
    check("sum>=2/year", "", "2019-12=5", "met");
    check("sum>=2/year", "", "2020-01=1 2020-09=1", "partly way 0.5");
    check("sum>=0/year", "", "2020-01=0", "met");
    // The months of a quarter that has been reported whole are not added to it.
    check(
        "sum>=4/year",
        "",
        "2020-01=1 2020-02=1 2020-Q1=3",
        "partly way 0.75",
    );
    check("sum<=3/year", "", "2020-01=1 2020-05=2", "met");
    check("sum<=10/year", "", "2020-01=5 2020-05=6", "partly near 11");
    check("sum<=10/year", "", "2020-01=5 2020-05=7", "not near 11");
    check("sum>=2/term", "", "2020-01=2", "none Lacks(Term)");
    check(
        "sum>=2/year",
        "",
        "2020-01=1 2020-05=?",
        "none Missing(NotMeasured)",
    );
}

#[test]
fn others_are_the_bar_inclusively() {
    check("as>=", "", "2019=86 @2019=86", "met");
    check("as>=", "", "2019=85.9 @2019=86", "partly near 77.4");
    check("as>=", "", "2019=77 @2019=86", "not near 77.4");
    check("as>=", "80 2018", "2019=82 @2019=86", "not way 0.3333");
    check("as<=", "", "2019=8 @2019=8", "met");
    check("as<=", "", "2019=9 @2019=8", "not near 8.8");
    check("as>=", "", "2019=86 @2018=90 @2020=70", "partly near 81");
    check(
        "as>=",
        "",
        "2019=86 @2020=70",
        "none Lacks(Others(00000000-0000-0000-0000-0000000003e8))",
    );
    check("as>=", "", "@2019=86", "none NoObservation");
}

#[test]
fn a_share_of_the_budget_grows_with_the_year() {
    check("budget100", "", "2019=100", "met");
    check("budget100", "", "2019=100.1", "partly near 110");
    check("budget100", "", "2019=111", "not near 110");
    check("budget100", "", "2020-06=50", "met");
    check("budget100", "", "2020-06=50.1", "partly near 55");
    check("budget100", "", "2020-08=66.6", "met");
    check("budget100", "", "2020-08=66.7", "partly near 73.3333");
    check("budget100", "", "2020-02-29=16.6", "met");
    check("budget100", "", "2020-08=-4", "met");
    check("budget0", "", "2020-08=0", "met");
}

#[test]
fn a_milestone_is_done_begun_or_not() {
    check("done", "", "2019=done", "met Reached(Done)");
    check("done", "", "2019=begun", "partly Reached(Begun)");
    check("done", "", "2019=notbegun", "not Reached(NotBegun)");
    check(
        "done",
        "",
        "2019=done 2020-08=?",
        "none Missing(NotMeasured)",
    );
    check("done", "", "", "none NoObservation");
    check("done", "", "2019=1", "none NotComparable");
    check("done", "", "2019=ja", "none NotComparable");
    check(">=1", "", "2019=done", "none NotComparable");
}

#[test]
fn a_stage_of_any_kind_gives_way_once_reached() {
    check(
        "up:base 2020 stage; >=90",
        "60 2018",
        "2019=70",
        "not way 0.3333",
    );
    check(
        "up:base 2020 stage; >=90",
        "60 2018",
        "2019=60",
        "not not moved",
    );
    check(
        "sum>=2/year 2020 stage; sum>=4/year",
        "",
        "2020-01=2",
        "partly way 0.5",
    );
}
