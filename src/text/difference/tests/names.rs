//! What records are called.

use super::{assessment, id, indicator, observation, plan};
use crate::{
    plan::{Indicator, IndicatorKind, Plan, Record, RecordKey, Subject},
    text::{Language, difference::Teller},
};

#[track_caller]
fn check(record: RecordKey, kind: &str, title: &str) {
    let plan = plan();
    let named = Teller::new(&plan, Language::Swedish).name(&record);
    assert_eq!((named.kind.as_str(), named.title.as_str()), (kind, title));
}

#[test]
fn records_have_kinds_and_titles() {
    check(RecordKey::About, "Uppgifter om planen", "Plan utan namn");
    check(RecordKey::Rules, "Regler", "Skala och gränser");
    check(RecordKey::Goal(id(1)), "Fokusområde", "Trygg vardag");
    check(RecordKey::Goal(id(4)), "Nämndsmål", "(utan lydelse)");
    check(RecordKey::Goal(id(8)), "Mål", "(finns inte i planen)");
    check(
        RecordKey::Indicator(id(1)),
        "Indikator",
        "Andel nöjda i hemtjänsten",
    );
    check(RecordKey::Unit(id(2)), "Enhet", "Riket");
    check(RecordKey::Occasion(id(1)), "Tillfälle", "Delår 2026-08-31");
    check(
        RecordKey::Decision(id(1)),
        "Beslut",
        "Antagen, Socialnämnden 2026-03-01, § 40",
    );
    check(
        observation(),
        "Mätvärde",
        "Andel nöjda i hemtjänsten · Hemtjänst · kvinnor · augusti 2026",
    );
    check(
        assessment(Subject::Goal(id(3))),
        "Bedömning",
        "Bo hemma · Delår 2026-08-31",
    );
    check(
        assessment(Subject::Plan),
        "Bedömning",
        "Planen som helhet · Delår 2026-08-31",
    );
}

#[test]
fn a_key_figure_is_told_as_one() {
    let mut plan = plan();
    let followed = Indicator {
        kind: IndicatorKind::KeyFigure,
        ..indicator()
    };
    plan.put(Record::Indicator(id(1), followed.into()));
    let named = Teller::new(&plan, Language::Swedish).name(&RecordKey::Indicator(id(1)));
    assert_eq!(named.kind, "Nyckeltal");
}

#[test]
fn what_only_the_other_copy_has_gets_its_name_there() {
    let (ours, theirs) = (Plan::new(id(9)), plan());
    let teller = Teller::new(&ours, Language::English).beside(&theirs);
    let named = teller.name(&observation());
    assert_eq!(named.kind, "Measurement");
    assert_eq!(
        named.title,
        "Andel nöjda i hemtjänsten · Hemtjänst · women · August 2026"
    );
}
