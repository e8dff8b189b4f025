//! What a spreadsheet meets.

use proptest::prelude::*;

use super::{guarded, unguarded, write};
use crate::book::{Cell, Column, Table};
use crate::plan::{Decimal, sample};

fn table(headings: &[&str], rows: Vec<Vec<Cell>>) -> Table {
    let column = |heading: &&str| Column {
        heading: (*heading).to_owned(),
        ..Column::default()
    };
    Table {
        name: "Namn".to_owned(),
        preface: vec!["Ovanför".to_owned()],
        columns: headings.iter().map(column).collect(),
        rows,
    }
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn number(text: &str) -> Cell {
    Cell::Number(text.parse().expect("a decimal"))
}

/// The cells, as a spreadsheet has them.
fn cells(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .from_reader(text.as_bytes());
    let row = |row: csv::StringRecord| row.iter().map(str::to_owned).collect();
    reader
        .records()
        .map(|it| row(it.expect("rows of one length")))
        .collect()
}

#[test]
fn every_cell_is_written_as_a_swedish_spreadsheet_reads_it() {
    let rows = vec![
        vec![text("Å; \"ä\"\r\nö"), number("-1234.50"), Cell::Empty],
        vec![
            Cell::Day("2026-08-31".parse().expect("a day")),
            Cell::Share(Decimal::new(7, 1)),
            Cell::Truth(true),
        ],
        vec![
            Cell::Fault("#DIV/0!".to_owned()),
            number("0"),
            Cell::Truth(false),
        ],
    ];
    insta::assert_debug_snapshot!(write(&table(&["Mål", "Utfall", "=Id"], rows)), @r##""\u{feff}Mål;Utfall;'=Id\r\n\"Å; \"\"ä\"\"\r\nö\";-1234,50;\r\n2026-08-31;0,7;1\r\n#DIV/0!;0;0\r\n""##);
}

#[test]
fn only_what_looks_like_a_formula_is_guarded() {
    let pairs = [
        ("", ""),
        ("Mål", "Mål"),
        ("=1+1", "'=1+1"),
        ("+46 8", "'+46 8"),
        ("-", "'-"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("\0", "'\0"),
        ("'=1", "''=1"),
        ("''-", "'''-"),
        ("'citat'", "'citat'"),
        ("\u{a0}=1", "\u{a0}=1"),
        ("−1", "−1"),
    ];
    for (text, guard) in pairs {
        assert_eq!(guarded(text), guard);
        assert_eq!(unguarded(guard), text);
    }
}

#[test]
fn naughty_strings_stay_in_their_cells() {
    let list = include_str!("../../../tests/data/naughty-strings.json");
    let strings: Vec<String> = serde_json::from_str(list).expect("the list");
    for text in strings {
        check_text(&text);
    }
}

/// The text comes back from heading and cell, and neither it nor its neighbours are a formula.
#[track_caller]
fn check_text(it: &str) {
    let rows = vec![vec![text(it), number("-1.5"), text(it)]];
    let found = cells(&write(&table(&["a", it, "b"], rows)));
    assert_eq!(found.len(), 2, "{it:?}");
    assert_eq!(unguarded(&found[0][1]), it);
    assert_eq!(
        [&found[1][0], &found[1][1], &found[1][2]].map(|cell| unguarded(cell)),
        [it, "-1,5", it]
    );
    for cell in [&found[0][1], &found[1][0], &found[1][2]] {
        assert!(
            !cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\0']),
            "{cell:?}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_stays_in_its_cell(text in prop_oneof![sample::text(), "[=+@'\t\r\n\0;\" -]{0,6}"]) {
        check_text(&text);
    }
}
