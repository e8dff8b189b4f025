//! Prose of a plan against its indicators: figures that nothing measured has, and directions without a figure.

use std::sync::Arc;

use super::plans::{one, told};
use crate::check::{Kind, plan};
use crate::fulfilment::tests::sketch::{Sketch, day, decimal, period, targets};
use crate::plan::{Assessment, AssessmentKey, Baseline, Chapter, Goal, Indicator, Record, Subject};

/// Measured in per cent in 2019 and 2020, also of a unit; to reach 90 from 70.
fn measured() -> Sketch {
    let mut sketch = one(|it| {
        "Andelen brukare i hemtjänsten som är trygga".clone_into(&mut it.text);
        "%".clone_into(&mut it.measure.unit);
        it.targets = targets(">=90");
        it.baseline = Some(Baseline {
            value: decimal("70"),
            period: Some(period("2018")),
        });
    });
    let id = *sketch.plan.indicators.iter().next().expect("one").0;
    sketch.observe(id, "2019=84.3 2020-08=86 b:2020-08=79");
    sketch
}

/// What is found when something is said of the indicator in August 2020.
#[track_caller]
fn check_comment(comment: &str, expected: &str) {
    let mut sketch = measured();
    let id = *sketch.plan.indicators.iter().next().expect("one").0;
    let key = AssessmentKey {
        occasion: sketch.occasion,
        subject: Subject::Indicator(id),
    };
    let said = Assessment {
        comment: comment.to_owned(),
        ..Assessment::default()
    };
    sketch.put(Record::Assessment(key, Arc::new(said)));
    assert_eq!(told(&sketch), expected, "{comment}");
}

#[test]
fn a_comment_that_no_measurement_bears_out() {
    let found = "other-than-measured";
    check_comment("Andelen var 88 % 2020.", found);
    check_comment("88 procent är trygga enligt mätningen 2020.", found);
    check_comment("Utfallet är 88 %.", found);
    // The year has another figure than the one before it.
    check_comment("Andelen var 84 % 2020.", found);
    check_comment("Andelen har ökat från 84 % 2019 till 87 % 2020.", found);
}

#[test]
fn a_comment_that_something_bears_out() {
    for comment in [
        "Andelen var 86 % 2020.",
        "Andelen var 84 % 2019.",
        "Andelen var 79 % i b 2020.",
        "Andelen var 70 % 2020, som när planen började.",
        "Utfallet är 86,0 %.",
        "Utfallet är ca 85 %.",
        "Andelen har ökat från 84 % 2019 till 86 % 2020.",
    ] {
        check_comment(comment, "");
    }
}

#[test]
fn a_comment_about_something_else() {
    for comment in [
        "Andelen har ökat med 3 % 2020.",
        "Det är en ökning på 3 % sedan 2020.",
        "Målet är 95 % 2020.",
        "Minst 80 % ska vara trygga 2020.",
        "Svarsfrekvensen var 45 % 2020.",
        "I riket var andelen 91 % 2020.",
        "Av hemtjänsten är 92 % och av boendet 81 % trygga 2020.",
        "Arbetet är klart till 30 %.",
        "Andelen var 60 % 2015.",
        "Prognosen för 2020 är 88 %.",
        "Fyra projekt pågår 2020.",
    ] {
        check_comment(comment, "");
    }
}

fn chapter(sketch: &mut Sketch, body: &str) {
    let chapter = Chapter {
        body: body.to_owned(),
        ..Chapter::default()
    };
    let id = sketch.fresh();
    sketch.put(Record::Chapter(id, Arc::new(chapter)));
}

/// What is found when a chapter says something.
#[track_caller]
fn check_chapter(body: &str, expected: &str) {
    let mut sketch = measured();
    chapter(&mut sketch, body);
    assert_eq!(told(&sketch), expected, "{body}");
}

#[test]
fn a_chapter_that_names_the_indicator() {
    check_chapter(
        "Av brukarna i hemtjänsten var andelen trygga 88 % 2020.",
        "other-than-measured",
    );
    check_chapter(
        "Av brukarna i hemtjänsten var andelen trygga 86 % 2020.",
        "",
    );
    check_chapter("Av brukarna i hemtjänsten är andelen trygga 88 %.", "");
    check_chapter("Av brukarna i boendet var andelen trygga 88 % 2020.", "");
    let mut two = measured();
    let goal = *two.plan.goals.iter().next().expect("a goal").0;
    two.indicator(goal, |it| {
        "Andelen trygga brukare i hemtjänsten och boendet".clone_into(&mut it.text);
    });
    chapter(
        &mut two,
        "Av brukarna i hemtjänsten och boendet var andelen trygga 88 % 2020.",
    );
    assert_eq!(told(&two), "");
}

#[test]
fn the_nearest_measurement_of_the_year_is_told() {
    let mut sketch = measured();
    chapter(
        &mut sketch,
        "Av brukarna i hemtjänsten var andelen trygga 88 % 2020.",
    );
    let findings = plan(&sketch.plan, Some(day("2020-12-31")));
    let mut kinds = findings.iter().map(|it| &it.kind);
    let found = kinds.find_map(|it| match it {
        Kind::OtherThanMeasured {
            said,
            measured,
            period,
            ..
        } => Some((said.value, *measured, *period)),
        _ => None,
    });
    assert_eq!(
        found,
        Some((decimal("88"), decimal("86"), period("2020-08")))
    );
}

#[test]
fn a_direction_whose_figure_the_indicator_has() {
    let found = "direction-of-target";
    check_chapter(
        "Andelen brukare i hemtjänsten som är trygga ska öka.",
        found,
    );
    check_chapter("Andelen trygga brukare i hemtjänsten ska öka.", found);
    check_chapter(
        "Andelen brukare i hemtjänsten som är trygga ska minska.",
        "",
    );
    check_chapter(
        "Andelen trygga brukare i hemtjänsten ska öka till 90 %.",
        "",
    );
    check_chapter("Andelen trygga brukare i boendet ska öka.", "");
    check_chapter(
        "Andelen trygga brukare i hemtjänsten ska öka genom fler besök av kontaktpersonal.",
        "",
    );
    check_chapter("Tryggheten ska öka.", "");
}

#[test]
fn a_goal_that_promises_a_direction_only() {
    let with = |rule: &'static str| {
        let mut sketch = Sketch::new();
        let goal = sketch.goal(None, |it: &mut Goal| {
            "Sjukfrånvaron bland medarbetarna ska minska".clone_into(&mut it.text);
        });
        sketch.indicator(goal, |it: &mut Indicator| {
            "Sjukfrånvaro bland medarbetare".clone_into(&mut it.text);
            it.targets = targets(rule);
        });
        told(&sketch)
    };
    assert_eq!(with("<=6"), "direction-of-target");
    assert_eq!(with("down:year"), "");
    assert_eq!(with("judged"), "");
}
