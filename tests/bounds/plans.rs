//! Plan files: the largest there is, three times over, and those made to hurt.
//!
//! What is held is the promise as a whole: the file and what reading it takes beside it. It is held on a 64-bit machine;
//! in the browser pointers are half as long, and less is taken.

use std::fmt::Write;

use uppfyllt::file::{self, FileError, Limit, Opened};

use crate::measured::{MEMORY, cost, within};

/// What every plan file begins with.
const HEAD: &str =
    r#"{"format":"uppfyllt-plan","version":1,"id":"01980000-0000-7000-8000-000000000000""#;

/// An id.
fn id(kind: usize, n: usize) -> String {
    format!("0198{kind:04x}-0000-7000-8000-{n:012x}")
}

/// What is said of a file, within what is promised of file and reading together.
#[track_caller]
fn read(text: &str) -> Result<Opened, FileError> {
    within(MEMORY - text.len(), || file::read(text.as_bytes()))
}

/// A plan that is whole and large: an unoptimised reader, which is no measure of anything, may take its time.
#[track_caller]
fn read_large(text: &str) -> Opened {
    let (opened, cost) = cost(|| file::read(text.as_bytes()));
    println!("{} MB of text: {cost:?}", text.len() >> 20);
    assert!(cost.bytes <= MEMORY - text.len(), "{cost:?}");
    assert!(
        cfg!(debug_assertions) || cost.time.as_secs() < 2,
        "{cost:?}"
    );
    opened.expect("a plan")
}

/// A list of records.
fn list(name: &str, rows: impl Iterator<Item = String>) -> String {
    let mut text = format!(",\"{name}\":[");
    for (number, row) in rows.enumerate() {
        let comma = if number == 0 { "" } else { "," };
        write!(text, "{comma}{row}").expect("memory");
    }
    text + "]"
}

/// The fields of a plan with so many indicators, measured for so many months, of which every `commented` has words to it.
fn plan(indicators: usize, months: usize, commented: usize) -> String {
    let (goal, is) = (id(1, 0), "Andel som är nöjda med sitt bemötande");
    let goals = [format!(r#"{{"id":"{goal}","text":"Trygga invånare"}}"#)];
    let indicator = |n| {
        format!(
            r#"{{"id":"{}","goal":"{goal}","text":"{is} {n}"}}"#,
            id(2, n)
        )
    };
    let month = |at: usize| format!("{}-{:02}", 2015 + at / 12, at % 12 + 1);
    let series = |n| {
        let values = (0..months).map(|at| format!("\"{},5\"", (n + at) % 90).replace(',', "."));
        let values: Vec<String> = values.collect();
        let details = (0..months).step_by(commented).map(|at| {
            let note = format!("Kommentar {at} till mätvärdet, med några ord om varför.");
            format!(r#""{}":{{"note":"{note}","source":"Kolada"}}"#, month(at))
        });
        let details: Vec<String> = details.collect();
        let (runs, details) = (values.join(","), details.join(","));
        let indicator = id(2, n);
        format!(
            r#"{{"indicator":"{indicator}","runs":[{{"from":"2015-01","values":[{runs}]}}],"details":{{{details}}}}}"#
        )
    };
    [
        list("goals", goals.into_iter()),
        list("indicators", (0..indicators).map(indicator)),
        list("observations", (0..indicators).map(series)),
    ]
    .concat()
}

/// Tables of the economy, of 2,000 rows and 15 columns.
fn tables(tables: usize) -> String {
    let columns: Vec<String> = (1..=15).map(|n| format!(r#"{{"key":"{n:x}"}}"#)).collect();
    let cells = ["\"1234.5\""; 15].join(",");
    let columns = columns.join(",");
    list(
        "budgets",
        (0..tables).map(|table| {
            let row = |n| {
                format!(
                    r#"{{"id":"{}","label":"Verksamhet {n}","cells":[{cells}]}}"#,
                    id(3, table * 2_000 + n)
                )
            };
            let rows: Vec<String> = (0..2_000).map(row).collect();
            format!(
                r#"{{"id":"{}","columns":[{columns}],"rows":[{}]}}"#,
                id(4, table),
                rows.join(",")
            )
        }),
    )
}

/// Frozen occasions that hold a plan of these fields.
fn frozen(occasions: usize, plan: &str) -> String {
    let decision = id(5, 0);
    let occasion = |n| {
        let id = id(6, n);
        format!(
            r#"{{"id":"{id}","kind":"interim","date":"2020-08-31","frozen":"{decision}","sealed":{HEAD}{plan}}}}}"#
        )
    };
    [
        list(
            "decisions",
            [format!(r#"{{"id":"{decision}"}}"#)].into_iter(),
        ),
        list("occasions", (0..occasions).map(occasion)),
    ]
    .concat()
}

#[test]
fn the_largest_plan_is_read_three_times_over() {
    // Every measurement of 1,500 indicators over ten years with words to it.
    let text = format!("{HEAD}{}{}}}", plan(3 * 1_500, 120, 1), tables(3));
    let opened = read_large(&text);
    let measured: usize = opened.plan.observations.iter().map(|it| it.1.len()).sum();
    assert_eq!(measured, 3 * 180_000);
}

#[test]
fn a_plan_with_all_its_frozen_occasions_is_read_twice_over() {
    // Four years with three occasions each; a tenth of the measurements with words to them.
    let sealed = plan(1_500, 48, 10) + &tables(1);
    let text = format!(
        "{HEAD}{}{}{}}}",
        plan(1_500, 120, 10),
        tables(3),
        frozen(2 * 12, &sealed)
    );
    let opened = read_large(&text);
    let (_, last) = opened.plan.occasions.iter().last().expect("occasions");
    let kept = within(MEMORY, || file::unsealed(last)).expect("the plan that was decided on");
    assert_eq!(
        (kept.indicators.len(), opened.plan.occasions.len()),
        (1_500, 24)
    );
}

/// How large the files are of which most is refused: an unoptimised reader goes through them too.
const LARGE: usize = if cfg!(debug_assertions) {
    4 << 20
} else {
    60 << 20
};

/// The same for files of a single text, which are read sooner.
const LONG: usize = if cfg!(debug_assertions) {
    12 << 20
} else {
    60 << 20
};

/// Files of this begin, end and piece many times over, from the largest down to the first that is opened or is refused for what it
/// says and not for its size: each keeps the promise.
#[track_caller]
fn check(bytes: usize, begin: &str, piece: &str, end: &str) {
    let (begin, mut times) = (format!("{HEAD}{begin}"), bytes / piece.len());
    loop {
        let text = [&begin, piece.repeat(times).as_str(), end].concat();
        match read(&text) {
            Err(FileError::TooBig(Limit::Memory | Limit::Records)) => times /= 2,
            _ => break,
        }
        assert!(times > 0, "even one is refused: {piece:.80}");
    }
}

/// As in [`check`], with a comma between the pieces.
#[track_caller]
fn check_list(begin: &str, piece: &str, end: &str) {
    check(LARGE, begin, &format!("{piece},"), &format!("{piece}{end}"));
}

#[test]
fn what_is_unknown_is_kept_as_far_as_there_is_room() {
    let deep = |open: &str, close: &str| format!("{}0{}", open.repeat(40), close.repeat(40));
    let wide: Vec<String> = (10..50).map(|n| format!("\"{n}\":0")).collect();
    for piece in [
        r#"{"a":0}"#,
        "0",
        "[]",
        r#""""#,
        "1e15",
        "-1.7976931348623157e308",
        &format!("{{{}}}", wide.join(",")),
        &deep("[", "]"),
        &deep(r#"{"a":"#, "}"),
    ] {
        check_list(",\"x\":[", piece, "]}");
    }
    for piece in ["{}", "[0]"] {
        check_list(",\"about\":{\"x\":[", piece, "]}}");
        check_list(",\"saved\":[", piece, "]}");
        check_list(",\"base\":{\"back\":[", piece, "]}}");
        let indicator = id(2, 0);
        let series = format!(r#","observations":[{{"indicator":"{indicator}","runs":[],"x":["#);
        check_list(&series, piece, "]}]}");
    }
}

#[test]
fn records_without_end_are_read_or_refused() {
    let (goal, indicator) = (id(1, 0), id(2, 0));
    let plan = format!(
        r#","goals":[{{"id":"{goal}"}}],"indicators":[{{"id":"{indicator}","goal":"{goal}"}}]"#
    );
    for list in ["goals", "assessments", "observations", "budgets"] {
        for piece in ["{}", "0"] {
            check_list(&format!(",\"{list}\":["), piece, "]}");
        }
    }
    check_list(
        &format!(r#","goals":[{{"id":"{goal}"}},"#),
        &format!(r#"{{"id":"{goal}","x":0}}"#),
        "]}",
    );
    let series = format!(r#"{{"indicator":"{indicator}","runs":[]}}"#);
    check_list(&format!("{plan},\"observations\":["), &series, "]}");
    let begin = format!(
        r#"{plan},"observations":[{{"indicator":"{indicator}","runs":[{{"from":"1000-01","values":["#
    );
    check_list(&begin, r#""""#, "]}]}]}");
    let run = r#"{"from":"2020","values":["1"]}"#;
    let begin = format!(r#"{plan},"observations":[{{"indicator":"{indicator}","runs":["#);
    check_list(&begin, run, "]}]}");
    let table = id(4, 0);
    check_list(
        &format!(r#","budgets":[{{"id":"{table}","columns":[],"rows":["#),
        &format!(r#"{{"id":"{table}"}}"#),
        "]}]}",
    );
}

#[test]
fn cells_by_the_million_are_read_or_refused() {
    let table = id(4, 0);
    let mut text =
        format!("{HEAD},\"budgets\":[{{\"id\":\"{table}\",\"columns\":[],\"rows\":[{{\"cells\":{{");
    for column in 0..LARGE / 12 {
        write!(text, "\"{:x}\":\"1\",", 1 + column).expect("memory");
    }
    text.push_str("\"99999999\":\"1\"}}]}]}");
    assert!(read(&text).is_err());
}

#[test]
fn months_by_the_million_are_read_or_refused() {
    let mut text = format!("{HEAD}{}", plan(1, 1, 1));
    let end = text.len() - "]".len();
    text.truncate(end);
    let months = vec!["\"1\""; 95_000].join(",");
    for unit in 0..20 {
        let (indicator, unit) = (id(2, 0), id(7, unit));
        write!(text, r#",{{"indicator":"{indicator}","unit":"{unit}","runs":[{{"from":"1001-01","values":[{months}]}}]}}"#).expect("memory");
    }
    text.push_str("]}");
    // As many measurements are refused, or are of units that are not there.
    assert!(read(&text).is_err());
}

#[test]
fn a_sealed_plan_is_no_way_around() {
    let decision = id(5, 0);
    let begin = format!(
        r#","decisions":[{{"id":"{decision}"}}],"occasions":[{{"id":"{decision}","kind":"interim","date":"2020-08-31","frozen":"{decision}","sealed":{{"x":["#
    );
    for piece in [r#"{"a":0}"#, "0", "1e15", "[[{}]]", r#"{"a":[{"a":0}]}"#] {
        check_list(&begin, piece, "]}}]}");
    }
}

#[test]
fn fields_without_end_are_kept_or_refused() {
    for begin in [",", ",\"x\":{", ",\"about\":{\"x\":{"] {
        let mut text = format!("{HEAD}{begin}");
        for n in 0..LARGE / 12 {
            write!(text, "\"{n}\":0,").expect("memory");
        }
        text.push_str("\"a\":0}");
        text.push_str(&"}".repeat(begin.matches('{').count()));
        _ = read(&text);
    }
    let twice = "\"x\":0,".repeat(5_000);
    let read = read(&format!("{HEAD},{twice}\"y\":0}}"));
    assert!(matches!(read, Err(FileError::FieldTwice(_))), "{read:?}");
}

#[test]
fn a_text_without_end_is_kept_or_refused() {
    for piece in ["a", "\\u0001", "aaaaaaaa\\\"", "\\ud83d\\ude00"] {
        check(LONG, ",\"x\":\"", piece, "\"}");
        check(LONG, ",\"about\":{\"title\":\"", piece, "\"}}");
    }
    let text = format!(
        "{{\"uppfyllt_rescue\":1,\"plan\":\"a\",\"rows\":[[\"generations\",1,\"{}\"]]}}",
        "a\\n".repeat(15 << 20)
    );
    assert!(read(&text).is_err());
    // Twice the letters in UTF-16.
    let text = format!(
        "{HEAD},\"about\":{{\"title\":\"{}\"}}}}",
        "€".repeat(31 << 20)
    );
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(within(MEMORY - bytes.len(), || file::read(&bytes)).is_err());
}

#[test]
fn numbers_without_end_are_refused_with_their_place() {
    let digits = "1".repeat(60 << 20);
    let refused = read(&format!("{HEAD},\"x\":{digits}}}"));
    assert!(matches!(refused, Err(FileError::Number(_))), "{refused:?}");
}
