//! Fields that this version does not know, and files of a newer one.

use uppfyllt::{
    edit::Edit,
    file::{self, Access, Note, ReadOnly},
    plan::{Goal, Plan, Record, RecordKey},
};

use super::{body, id, opened, with};

/// Unknown fields at every level of every kind of record.
const EVERYWHERE: &str = r##""foo": {"a": [1.5, null]}, "a/b": 1,
    "about": {"title": "T", "foo": 2, "extra": "spare", "levels": [{"name": "Mål", "foo": 3}]},
    "rules": {"scale": [{"key": "ja", "name": "Ja", "mark": "circle", "value": "1", "from": "0.5", "foo": 4},
        {"key": "nej", "name": "Nej", "mark": "triangle", "value": "0", "from": "0"}], "partial": {"foo": 5}},
    "goals": [{"id": "#1", "text": "Mål", "foo": 6, "__proto__": {"constructor": 7}}],
    "indicators": [{"id": "#2", "goal": "#1", "foo": 8, "measure": {"foo": 9}, "baseline": {"value": "1", "foo": 10},
        "earlier": [{"text": "a", "foo": 11}, {"text": "b", "foo": 12}, {"text": "b"}],
        "targets": [{"id": "#5", "condition": "judged", "foo": 13}, {"id": "#6", "condition": {"atMost": "2"}, "foo~/": {"x": 14}}],
        "life": {"retired": {"reason": "fulfilled", "foo": 15}}}],
    "units": [{"id": "#3", "foo": 16}],
    "occasions": [{"id": "#3", "kind": "interim", "date": "2020-08-31", "foo": 17}],
    "assessments": [{"occasion": "#3", "subject": {"goal": "#1"}, "foo": 18}],
    "observations": [{"indicator": "#2", "foo": 19, "runs": [{"from": "2020", "values": ["1"], "foo": 20}],
        "details": {"2020": {"note": "n", "foo": 21}}}],
    "activities": [{"id": "#3", "under": {"goal": "#1"}, "rank": "80", "text": "", "foo": 22}],
    "decisions": [{"id": "#3", "foo": 23}], "chapters": [{"id": "#3", "foo": 24}], "risks": [{"id": "#3", "foo": 25}],
    "glossary": [{"id": "#3", "foo": 26}],
    "budgets": [{"id": "#3", "foo": 27, "columns": [{"title": "Utfall", "foo": 28}], "rows": [{"cells": ["1"], "foo": 29}]}],
    "templates": [{"id": "#3", "foo": 30, "parts": [{"id": "#7", "kind": "summary", "foo": 31}]}]"##;

#[test]
fn unknown_fields_survive_at_every_level() {
    let opened = opened(EVERYWHERE);
    assert_eq!(opened.access, Access::ReadWrite);
    assert!(
        opened.notes.contains(&Note::Unknown { fields: 33 }),
        "{:?}",
        opened.notes
    );
    insta::assert_snapshot!(body(&opened.plan));
    let again = file::read(file::write(&opened.plan, 1).as_bytes()).expect("a plan file");
    assert_eq!(again.plan, opened.plan);
}

#[test]
fn they_lie_in_their_record_by_path() {
    let plan = opened(EVERYWHERE).plan;
    let indicator = plan.indicators.get(&id(2)).expect("an indicator");
    let paths: Vec<&str> = indicator.extra.keys().map(String::as_str).collect();
    insta::assert_snapshot!(paths.join("\n"));
}

#[test]
fn an_unknown_field_follows_its_element_and_goes_with_it() {
    let mut plan = opened(EVERYWHERE).plan;
    let change = |plan: &mut Plan, change: &dyn Fn(&mut uppfyllt::plan::Indicator)| {
        let mut indicator = plan
            .indicators
            .get(&id(2))
            .expect("an indicator")
            .as_ref()
            .clone();
        change(&mut indicator);
        let record = Record::Indicator(id(2), indicator.into());
        plan.apply(Edit::Put(record)).expect("an edit");
    };
    change(&mut plan, &|it| {
        it.targets.reverse();
        it.earlier.reverse();
        it.baseline = None;
        it.life = Default::default();
    });
    let text = body(&plan);
    assert!(
        text.contains(r#""condition":{"atMost":"2"},"foo~/":{"x":14}"#),
        "{text}"
    );
    assert!(text.contains(r#"{"foo":11,"text":"a"}"#), "{text}");
    assert!(
        !text.contains(r#""foo":10"#) && !text.contains(r#""foo":15"#),
        "{text}"
    );
    change(&mut plan, &|it| it.targets.clear());
    assert!(!body(&plan).contains(r#""foo":13"#));
}

#[test]
fn what_a_record_knows_by_now_stands_before_what_was_kept() {
    let mut plan = opened("").plan;
    let goal = Goal {
        text: "känt".to_owned(),
        extra: [
            ("text", "okänt"),
            ("id", "okänt"),
            ("description/x", "okänt"),
        ]
        .map(|(name, value)| (name.to_owned(), value.into()))
        .into(),
        ..Goal::default()
    };
    plan.apply(Edit::Put(Record::Goal(id(1), goal.into())))
        .expect("an edit");
    assert!(!body(&plan).contains("okänt"));
}

/// A file of version 2, where goals have grown a new sort of origin and there is a new list.
fn newer() -> String {
    with(
        r##""about": {"title": "Ny"}, "checksum": {"sha": "x"}, "revision": 8, "links": [{"id": "#1"}],
            "goals": [{"id": "#1"}, {"id": "#2", "origin": "neighbour"}, {"id": "#3", "parent": "#2"}, {"id": "#4", "parent": "#3"}],
            "indicators": [{"id": "#5", "goal": "#4"}, {"id": "#6", "goal": "#1"}],
            "risks": "none", "rules": {"scale": []}"##,
    )
    .replace("\"version\": 1", "\"version\": 2")
}

#[test]
fn a_newer_file_in_another_encoding_stays_as_it_came() {
    let text = newer();
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    let bytes: Vec<u8> = units.flat_map(u16::to_le_bytes).collect();
    let opened = file::read(&bytes).expect("a plan file");
    let Access::ReadOnly { original, .. } = opened.access else {
        panic!("a newer file is not to be changed");
    };
    assert_eq!(original, text);
}

#[test]
fn a_newer_version_opens_to_be_read_as_far_as_it_is_understood() {
    let text = newer();
    let opened = file::read(text.as_bytes()).expect("a plan file");
    let why = ReadOnly::NewerVersion { version: 2 };
    let access = Access::ReadOnly {
        why,
        original: text,
    };
    assert_eq!(opened.access, access);
    assert_eq!(
        (opened.revision, opened.plan.about.title.as_str()),
        (8, "Ny")
    );
    assert_eq!(opened.plan.broken(), []);
    let keys: Vec<_> = opened.plan.records().map(|record| record.key()).collect();
    assert_eq!(
        keys,
        [
            RecordKey::About,
            RecordKey::Rules,
            RecordKey::Goal(id(1)),
            RecordKey::Indicator(id(6)),
        ]
    );
    let left_out = opened
        .notes
        .iter()
        .filter(|note| matches!(note, Note::LeftOut(_)));
    let broken = opened
        .notes
        .iter()
        .filter(|note| matches!(note, Note::LeftOutBroken(_)));
    assert_eq!((left_out.count(), broken.count()), (2, 4));
}
