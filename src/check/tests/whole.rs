//! Whole documents pasted, with everything that is found in them: nothing is told besides.
//!
//! In the shapes of five municipal documents and with their figures, in words of our own: a chain of goals
//! (Prognos 1, 2021), a programme (2019–2024), an interim report (August 2020, with the tables that
//! `exchange::budget` is tested on), a plan by years (2018–2019) and a scorecard (2023).

use crate::check::{Place, text};
use crate::text::{Catalogue, Language};

/// Everything found, a line each: what sort it is, in which lines, and what is said of it.
fn told(document: &str) -> String {
    let texts = &Catalogue::of(Language::Swedish).check;
    let line = |place: &Place| match place {
        Place::Text(span) => span.line.to_string(),
        other => panic!("no place in a text: {other:?}"),
    };
    let findings = text(document).expect("within limits");
    let told = findings.iter().map(|it| {
        let lines: Vec<String> = it.places.iter().map(line).collect();
        let said = (texts.found)(&it.kind);
        format!("{} {}: {said}", it.kind.name(), lines.join(","))
    });
    told.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_chain_of_goals() {
    let document = concat!(
        include_str!("../../../tests/paste/goal_chain.txt"),
        include_str!("whole/chain.txt"),
    );
    insta::assert_snapshot!(told(document));
}

#[test]
fn a_programme() {
    insta::assert_snapshot!(told(include_str!("whole/programme.txt")));
}

#[test]
fn a_follow_up() {
    let document = concat!(
        include_str!("whole/follow_up.txt"),
        include_str!("../../exchange/budget/tests/ekero.txt"),
        include_str!("whole/standing.txt"),
        include_str!("../../../tests/paste/follow_up.txt"),
        include_str!("whole/conclusion.txt"),
    );
    insta::assert_snapshot!(told(document));
}

#[test]
fn a_plan_by_years() {
    insta::assert_snapshot!(told(include_str!("whole/yearly.txt")));
}

#[test]
fn a_scorecard() {
    let document = include_str!("../../../tests/paste/scorecard.txt");
    insta::assert_snapshot!(told(document));
}
