//! Files that are not opened, and what is said of them.

use uppfyllt::{
    edit::Rule,
    file::{self, Fault, FileError, Foreign, Limit, MAX_DEPTH, Note, Position, Problem},
    plan::{RecordKey, Value},
};

use super::{id, open, opened, uuid, with};

#[track_caller]
fn check(bytes: impl AsRef<[u8]>, expected: FileError) {
    assert_eq!(file::read(bytes.as_ref()), Err(expected));
}

#[test]
fn what_is_no_plan_file_is_recognised() {
    use Foreign::*;
    let foreign: [(&[u8], Foreign); 17] = [
        (
            b"PK\x03\x04\x14\x00\x06\x00[Content_Types].xml..xl/workbook.xml",
            Workbook,
        ),
        (
            b"PK\x03\x04\x14\x00\x06\x00[Content_Types].xml..word/document.xml",
            Document,
        ),
        (b"PK\x03\x04\x14\x00notes.txt", Zip),
        (b"PK\x05\x06\x00\x00", Zip),
        (b"%PDF-1.7\n%\xE2\xE3", Pdf),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\x00", OldOffice),
        (b"{\\rtf1\\ansi", RichText),
        (b"\x89PNG\r\n", Picture),
        (b"\x1F\x8B\x08", Gzip),
        (b"<!DOCTYPE html><html><body>", WebPage),
        ("\u{feff}\n <HTML lang=sv>".as_bytes(), WebPage),
        (b"<?xml version=\"1.0\"?><html xmlns=", WebPage),
        (b"<?xml version=\"1.0\"?><plan/>", Xml),
        (b"{\"kpi\": \"N00001\"}", OtherJson),
        (b"[1, 2]", OtherJson),
        (b"{\"format\": \"another-plan\", \"version\": 1}", OtherJson),
        ("Mål;Indikator;Status\r\n".as_bytes(), OtherText),
    ];
    for (bytes, foreign) in foreign {
        check(bytes, FileError::Foreign(foreign));
    }
}

#[test]
fn nothing_is_nothing() {
    for text in ["", " \r\n\t", "\u{feff}", "\u{feff} "] {
        check(text, FileError::Empty);
    }
}

#[test]
fn bytes_that_are_no_text_are_told_with_their_place() {
    check(b"{\"format\": \"\xE5\"}", FileError::NotText { at: 12 });
    check(b"\xEF\xBB\xBF{\"\xFF\"}", FileError::NotText { at: 5 });
    check(b"\xFF\xFE{\0\x00\xD8\"\0", FileError::NotText { at: 4 });
    check(b"{\"format\": \"\xC3", FileError::Cut { bytes: 13 });
    check(b"\xFF\xFE{\0\"", FileError::Cut { bytes: 5 });
}

#[test]
fn a_cut_file_is_told_at_every_length() {
    let text = with(r##""about": {"title": "Å \ud83d\ude00"}, "x": [tr, -1.5e3, null, true]"##);
    let text = text.replace("tr, ", "");
    for bytes in (1..text.len()).filter(|at| text.is_char_boundary(*at)) {
        check(&text[..bytes], FileError::Cut { bytes });
    }
    assert!(file::read(text.as_bytes()).is_ok());
}

#[test]
fn limits_hold_before_anything_is_built() {
    let nested = |depth: usize| format!("\"x\": {}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(open(&nested(MAX_DEPTH - 1)).is_ok());
    let deep = FileError::TooBig(Limit::Depth);
    assert_eq!(open(&nested(MAX_DEPTH)), Err(deep.clone()));
    check(r#"{"a":"#.repeat(1_000_000), deep.clone());
    check(format!("{{\"x\":{}", "[".repeat(1_000_000)), deep);
    check(
        " ".repeat(file::MAX_BYTES + 1),
        FileError::TooBig(Limit::Bytes),
    );
    let values = "0,".repeat(6_000_000);
    check(
        with(&format!("\"x\": [{values}0]")),
        FileError::TooBig(Limit::Memory),
    );
    let rows = "{},".repeat(file::MAX_RECORDS);
    check(
        with(&format!("\"goals\": [{rows}{{}}]")),
        FileError::TooBig(Limit::Records),
    );
}

#[test]
fn a_slip_of_syntax_is_told_with_line_and_column() {
    let at = |line, column| FileError::Syntax(Position { line, column });
    check("{\"å\": 1,\n \"ö\" 2}", at(2, 6));
    check("{\"a\": NaN}", at(1, 7));
    check("{\"a\": \"\n\"}", at(1, 7));
    check("{\"a\": 1} {", at(1, 10));
    check("{\"a\": 01}", at(1, 8));
}

#[test]
fn numbers_that_cannot_be_kept_are_refused() {
    for number in [
        "1e400",
        "-1e400",
        "18446744073709551616",
        "0.12345678901234567890",
    ] {
        let error = open(&format!("\"x\": [\n {number}]"));
        assert_eq!(
            error,
            Err(FileError::Number(Position { line: 2, column: 2 })),
            "{number}"
        );
    }
    for number in [
        "9007199254740993",
        "18446744073709551615",
        "-0",
        "1e-400",
        "0.1",
        "1e300",
    ] {
        assert!(open(&format!("\"x\": {number}")).is_ok(), "{number}");
    }
}

#[test]
fn half_a_character_is_told() {
    for half in [
        r"\ud800",
        r"\ud800x",
        r"\ud800\n",
        r"\ud800\u0041",
        r"\udc00",
        r"\uDBFF\uDBFF",
    ] {
        let found = open(&format!("\n\"x\": \"å{half}\""));
        let place = FileError::HalfCharacter(Position { line: 2, column: 8 });
        assert_eq!(found, Err(place), "{half}");
    }
    assert!(open(r#""x": "\ud83d\ude00 \\ud800""#).is_ok());
}

#[test]
fn a_field_that_stands_twice_is_told() {
    let twice = open(
        r##""goals": [{"id": "#1",
        "text": "a", "text": "b"}]"##,
    );
    assert!(
        matches!(twice, Err(FileError::FieldTwice(Position { line: 2, .. }))),
        "{twice:?}"
    );
}

/// The one problem of a file, as `table row (id) field: fault`.
#[track_caller]
fn problems(fields: &str) -> Vec<String> {
    let Err(FileError::Problems(problems)) = open(fields) else {
        panic!("a file with problems: {:?}", open(fields));
    };
    let tell = |Problem {
                    place,
                    field,
                    fault,
                }: Problem| {
        let row = place.row.map(|row| format!(" {row}")).unwrap_or_default();
        format!("{}{row} {field}: {fault:?}", place.table)
    };
    problems.into_iter().map(tell).collect()
}

#[test]
fn every_wrong_field_is_told_with_its_record() {
    let told = problems(
        r##""about": {"fromYear": "i år"}, "rules": {"partial": {"way": []}},
            "goals": [{"id": "#1"}, {}, {"id": "#2", "due": "2020-13"}, 7, {"id": "mål 3"}, {"id": "#3", "weight": "1e400"}],
            "indicators": [{"id": "#2", "goal": "#1", "targets": [{"id": "#3", "condition": {"atLeast": "NaN"}}, {}]},
                {"id": "#3", "goal": "#1", "kind": "guessed"}, {"id": "#4", "kolada": ["N1"], "goal": "#1"},
                {"id": "#5", "goal": "#1", "rank": "00"}, {"id": "#6", "goal": "#1", "life": {"retired": {}}}],
            "occasions": {}, "assessments": [{"occasion": "#1", "subject": {"unit": "#1"}}],
            "observations": [{"indicator": "#2", "runs": [{"from": "2020", "values": ["1", "1,5"]}]},
                {"indicator": "#2", "runs": [{"from": "2020-02-01", "values": ["1", "2"]}]},
                {"indicator": "#2", "runs": [], "details": {"2020": {}}},
                {"indicator": "#2", "runs": [], "details": {"i fjol": {}}}]"##,
    );
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn the_envelope_is_told_too() {
    let told = |text: &str| format!("{:?}", file::read(text.as_bytes()).expect_err("a problem"));
    let no_version = told(r#"{"format": "uppfyllt-plan"}"#);
    assert!(no_version.contains(r#"table: "version""#) && no_version.contains("Missing"));
    for version in ["0", "-1", "\"1\"", "1.5", "null"] {
        let text = with("").replace(": 1", &format!(": {version}"));
        assert!(told(&text).contains(r#"table: "version""#), "{version}");
    }
    assert!(
        told(r#"{"format": "uppfyllt-plan", "version": 1, "id": 1}"#).contains(r#"table: "id""#)
    );
    assert!(told(&with(r#""revision": -1"#)).contains(r#"table: "revision""#));
}

#[test]
fn at_most_a_hundred_problems_are_told() {
    assert_eq!(
        problems(&format!("\"goals\": [{}0]", "0,".repeat(500))).len(),
        100
    );
}

#[test]
fn a_reference_that_leads_nowhere_is_told() {
    let Err(FileError::Broken(broken)) = open(r##""goals": [{"id": "#1", "parent": "#2"}]"##)
    else {
        panic!("a broken plan");
    };
    assert_eq!(broken[0].record, RecordKey::Goal(id(1)));
    assert_eq!(broken[0].rule, Rule::Refers(RecordKey::Goal(id(2))));
    let cycle = open(r##""goals": [{"id": "#1", "parent": "#2"}, {"id": "#2", "parent": "#1"}]"##);
    assert!(matches!(cycle, Err(FileError::Broken(broken)) if broken.len() == 2));
}

#[test]
fn a_chain_of_a_hundred_thousand_goals_is_checked_in_its_length() {
    let uuid = |n: usize| format!("01980000-0000-7000-8000-{n:012x}");
    let row = |n: usize| {
        format!(
            "{{\"id\": \"{}\", \"parent\": \"{}\"}}",
            uuid(n),
            uuid(n + 1)
        )
    };
    let chain: Vec<String> = (0..100_000).map(row).collect();
    let last = |parent: usize| {
        let id = uuid(100_000);
        let parent = uuid(parent);
        format!(
            "\"goals\": [{}, {{\"id\": \"{id}\", \"parent\": \"{parent}\"}}]",
            chain.join(",")
        )
    };
    let whole = last(0).replace(&format!(", \"parent\": \"{}\"}}]", uuid(0)), "}]");
    assert_eq!(opened(&whole).plan.goals.len(), 100_001);
    let Err(FileError::Broken(broken)) = open(&last(99_999)) else {
        panic!("a cycle at the end of the chain");
    };
    assert!(broken.len() == 100_001 && broken.iter().all(|it| it.rule == Rule::GoalTree));
}

#[test]
fn the_same_record_twice_is_there_once() {
    let opened = opened(
        r##""goals": [{"id": "#1", "text": "a"}, {"id": "#1", "text": "a"}],
            "occasions": [{"id": "#3", "kind": "interim", "date": "2020-08-31"}],
            "assessments": [{"occasion": "#3", "subject": "plan"}, {"subject": "plan", "occasion": "#3"}]"##,
    );
    assert_eq!(
        (opened.plan.goals.len(), opened.plan.assessments.len()),
        (1, 1)
    );
    let same = opened
        .notes
        .iter()
        .filter(|note| matches!(note, Note::Same(_)));
    assert_eq!(same.count(), 2);
}

#[test]
fn two_records_of_one_id_are_both_kept_the_same_way_everywhere() {
    let fields = r##""goals": [{"id": "#1", "text": "a"}, {"id": "#1", "text": "b"}, {"id": "#1", "text": "c"},
        {"id": "#1", "text": "b"}, {"id": "#2", "parent": "#1"}]"##;
    let first = opened(fields);
    let texts: Vec<&str> = first
        .plan
        .goals
        .iter()
        .map(|(_, goal)| goal.text.as_str())
        .collect();
    assert_eq!(texts.len(), 4, "{texts:?}");
    assert_eq!(
        first.plan.goals.get(&id(1)).map(|goal| goal.text.as_str()),
        Some("a")
    );
    let rekeyed: Vec<_> = first
        .notes
        .iter()
        .filter_map(|note| match note {
            Note::Rekeyed { place, id } => Some((place.row, place.id.clone(), id.clone())),
            _ => None,
        })
        .collect();
    assert_eq!(
        rekeyed.iter().map(|it| it.0).collect::<Vec<_>>(),
        [Some(2), Some(3)]
    );
    assert!(
        rekeyed
            .iter()
            .all(|it| it.1 == Some(uuid(1)) && it.2 != uuid(1))
    );
    assert_eq!(opened(fields), first);
}

#[test]
fn two_different_judgements_or_figures_of_one_thing_are_refused() {
    let told = problems(
        r##""occasions": [{"id": "#3", "kind": "interim", "date": "2020-08-31"}],
            "assessments": [{"occasion": "#3", "subject": "plan", "status": "met"}, {"occasion": "#3", "subject": "plan"}],
            "observations": [{"indicator": "#2", "runs": [{"from": "2020", "values": ["1", "2"]}]},
                {"indicator": "#2", "runs": [{"from": "2021", "values": ["3"]}]}]"##,
    );
    assert_eq!(
        told,
        [
            format!("assessments 2 : {:?}", Fault::Contradicts { row: 1 }),
            format!("observations 2 2021: {:?}", Fault::Contradicts { row: 1 }),
        ]
    );
}

#[test]
fn a_series_told_in_parts_is_one() {
    let opened = opened(
        r##""goals": [{"id": "#1"}], "indicators": [{"id": "#2", "goal": "#1"}],
            "observations": [{"indicator": "#2", "runs": [{"from": "2020", "values": ["1", "2"]}]},
                {"indicator": "#2", "runs": [{"from": "2021", "values": ["2", "3"]}, {"from": "2019", "values": ["0"]}]}]"##,
    );
    let (_, series) = opened.plan.observations.iter().next().expect("a series");
    let values: Vec<_> = series.values().map(|it| it.value.clone()).collect();
    assert_eq!(values, [0, 1, 2, 3].map(|n: i64| Value::Number(n.into())));
}

#[test]
fn an_edit_by_hand_is_noticed() {
    let text = file::write(
        &opened(r##""goals": [{"id": "#1", "text": "Trygg"}]"##).plan,
        3,
    );
    let edited = text.replace("Trygg", "Trogg");
    let opened = file::read(edited.as_bytes()).expect("a plan file");
    assert!(
        matches!(&opened.notes[..], [Note::Checksum { said, found }] if *said != found.to_string())
    );
    let mended = file::read(file::write(&opened.plan, 3).as_bytes()).expect("a plan file");
    assert_eq!(mended.notes, []);
}
