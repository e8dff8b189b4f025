//! Where figures are heading, seen from 31 August 2020.

use super::sketch::{Sketch, decimal, targets};
use crate::fulfilment::project;
use crate::plan::LevelKey;

/// The value at the end of the year and the status that it would give; `–` where there is no line.
#[track_caller]
fn check(rule: &str, observations: &str, expected: &str) {
    let mut sketch = Sketch::new();
    let goal = sketch.goal(None, |_| {});
    let id = sketch.indicator(goal, |it| it.targets = targets(rule));
    sketch.observe(id, observations);
    let shown = match project(&sketch.plan, sketch.occasion, id) {
        None => "–".to_owned(),
        Some(it) => {
            let level = it.level.as_ref().map_or("none", LevelKey::as_str);
            format!("{} {level}", it.value.round_dp(2).normalize())
        }
    };
    assert_eq!(shown, expected, "{rule} | {observations}");
}

#[test]
fn a_line_is_drawn_through_a_year_of_like_periods() {
    // 153 days gave 10; the 122 that are left give 7,97.
    check(">=95", "2020-03=80 2020-08=90", "97.97 met");
    check(">=95", "2019-08=80 2020-03=85 2020-08=90", "93.33 partly");
    check(">=95", "2018-08=10 2020-08=90", "–");
    check(">=95", "2019=80 2020-08=90", "–");
    check("<=10", "2020-03=20 2020-08=15", "11.01 not");
}

#[test]
fn what_is_counted_goes_on_at_its_pace() {
    // 244 of 366 days have gone: two thirds.
    check("sum>=6/year", "2020-01=2 2020-08=2", "6 met");
    check("sum>=7/year", "2020-01=2 2020-08=2", "6 partly");
    check("budget100", "2020-08=70", "105 partly");
}

#[test]
fn without_a_line_there_is_none() {
    check(">=95", "", "–");
    check(">=95", "2020-08=90", "–");
    check(">=95", "2019=90", "–");
    check("judged", "2020-03=80 2020-08=90", "–");
    check("done", "2020-03=begun 2020-08=done", "–");
    check("", "2020-03=80 2020-08=90", "–");
}

#[test]
fn figures_without_end_are_no_line() {
    let huge = "79228162514264337593543950335";
    assert_eq!(decimal(huge), crate::plan::Decimal::MAX);
    check(">=1", &format!("2020-03=-{huge} 2020-08={huge}"), "–");
    check(
        "sum>=1/year",
        &format!("2020-07={huge} 2020-08={huge}"),
        "–",
    );
}
