//! A collection of others: CSV at its edges, read as a file that is pasted and as a long table of measurements.

use std::collections::BTreeMap;

use uppfyllt::exchange::series::{LongReader, LongTable, Progress};
use uppfyllt::exchange::table::Grid;

/// Name, text, and the rows by their headings.
type Case = (String, String, Vec<BTreeMap<String, String>>);

fn cases() -> Vec<Case> {
    serde_json::from_str(include_str!("../data/csv-spectrum.json")).expect("the collection")
}

/// Rows by their headings, which are the first of them.
fn by_headings(rows: &[Vec<String>]) -> Vec<BTreeMap<String, String>> {
    let (headings, rows) = rows.split_first().expect("headings");
    let row = |cells: &Vec<String>| {
        headings
            .iter()
            .cloned()
            .zip(cells.iter().cloned())
            .collect()
    };
    rows.iter().map(row).collect()
}

fn long(text: &str) -> LongTable {
    let mut reader = LongReader::new(text.to_owned()).expect("a small table");
    while reader.step(1).expect("few rows") != Progress::Done {}
    reader.finish()
}

#[test]
fn every_case_is_read_as_a_pasted_file() {
    for (name, text, expected) in cases() {
        let grid = Grid::from_csv(&text).expect("a small table");
        let cells = |row: &uppfyllt::exchange::table::Row| {
            row.cells.iter().map(|it| it.text.clone()).collect()
        };
        let rows: Vec<Vec<String>> = grid.rows.iter().map(cells).collect();
        assert_eq!(by_headings(&rows), expected, "{name}");
    }
}

#[test]
fn every_case_is_read_as_a_long_table() {
    for (name, text, expected) in cases() {
        let table = long(&text);
        let cells = |row| {
            let cells = 0..table.width(row);
            cells
                .map(|column| table.cell(row, column).text().into_owned())
                .collect()
        };
        let rows: Vec<Vec<String>> = (0..table.len()).map(cells).collect();
        assert_eq!(by_headings(&rows), expected, "{name}");
    }
}
