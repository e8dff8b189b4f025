//! What is written is read again.

use proptest::prelude::*;
use uppfyllt::book::{Cell, Column, Filling, Sheet, Table, Unwritten, enclosed};
use uppfyllt::plan::{Day, Decimal};

use super::{Book, workbook};
use crate::reading;
use crate::writing::Writer;

fn written(book: &Book) -> Vec<u8> {
    workbook(book).expect("the tables fit their sheets")
}

fn there_and_back(book: &Book) -> Vec<Sheet> {
    reading::sheets(&written(book)).expect("it is a workbook")
}

fn column(heading: &str, filling: Filling) -> Column {
    Column {
        heading: heading.into(),
        width: 12,
        filling,
        is_hidden: false,
    }
}

fn table(columns: usize, rows: Vec<Vec<Cell>>) -> Table {
    Table {
        name: "Mål".into(),
        columns: vec![column("Mål", Filling::Fixed); columns],
        rows,
        ..Table::default()
    }
}

fn book(tables: Vec<Table>) -> Book {
    Book {
        tables,
        enclosed: None,
    }
}

/// Rows without the empty cells at their ends and the empty rows after the last.
pub fn trimmed(rows: &[Vec<Cell>]) -> Vec<Vec<Cell>> {
    let trim = |row: &Vec<Cell>| {
        let end = row
            .iter()
            .rposition(|cell| *cell != Cell::Empty)
            .map_or(0, |at| at + 1);
        row[..end].to_vec()
    };
    let rows: Vec<Vec<Cell>> = rows.iter().map(trim).collect();
    let end = rows
        .iter()
        .rposition(|row| !row.is_empty())
        .map_or(0, |at| at + 1);
    rows[..end].to_vec()
}

fn decimal() -> impl Strategy<Value = Decimal> {
    let whole = -999_999_999_999_999i64..=999_999_999_999_999;
    (whole, 0u32..=12).prop_map(|(mantissa, scale)| Decimal::new(mantissa, scale))
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{1,12}",
        "[=+@ \\t\\r\\n\u{0}-\u{1f}]{0,3}[a-zåäö<>&'\"_x0041]{1,20}",
        "_x[0-9A-F]{4}_[ ]?"
    ]
}

fn cell() -> impl Strategy<Value = Cell> {
    let day = (1900i16..=9999, 1u8..=12, 1u8..=28);
    prop_oneof![
        Just(Cell::Empty),
        text().prop_map(Cell::Text),
        decimal().prop_map(Cell::Number),
        decimal().prop_map(Cell::Share),
        day.prop_map(|(year, month, day)| Day::new(year, month, day).map_or(Cell::Empty, Cell::Day)),
        any::<bool>().prop_map(Cell::Truth),
    ]
}

fn rows() -> impl Strategy<Value = Vec<Vec<Cell>>> {
    (1usize..5).prop_flat_map(|columns| {
        prop::collection::vec(prop::collection::vec(cell(), columns), 0..8)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn cells_come_back_as_they_went(rows in rows(), text in text()) {
        let columns = rows.first().map_or(1, Vec::len);
        let book = Book {
            tables: vec![table(columns, rows.clone())],
            enclosed: Some(text.clone()),
        };
        let sheets = there_and_back(&book);
        prop_assert_eq!(trimmed(&sheets[0].rows[1..]), trimmed(&rows));
        prop_assert_eq!(enclosed(&sheets), Some(text));
    }

    #[test]
    fn the_same_book_is_the_same_bytes(rows in rows()) {
        let table = table(rows.first().map_or(1, Vec::len), rows);
        let book = book(vec![table.clone(), table]);
        prop_assert_eq!(written(&book), written(&book));
    }
}

#[test]
fn the_preface_stands_above_and_names_are_told_apart() {
    let mut first = table(1, vec![vec![Cell::Truth(true)]]);
    first.preface = vec!["Mål 2026".into(), "2026-08-31".into()];
    let sheets = there_and_back(&book(vec![first, table(1, vec![])]));
    let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["Mål", "Mål (2)"]);
    let text = |text: &str| vec![Cell::Text(text.into())];
    let expected = [
        text("Mål 2026"),
        text("2026-08-31"),
        vec![],
        text("Mål"),
        vec![Cell::Truth(true)],
    ];
    assert_eq!(sheets[0].rows, expected);
}

#[test]
fn what_a_float_does_not_keep_is_a_text() {
    let long: Decimal = "1234567890.1234567".parse().expect("a figure");
    let early = Day::new(1899, 12, 31).expect("a day");
    let cells = vec![
        Cell::Number(long),
        Cell::Day(early),
        Cell::Fault("#N/A".into()),
    ];
    let sheets = there_and_back(&book(vec![table(3, vec![cells])]));
    let texts = ["1234567890.1234567", "1899-12-31", "#N/A"].map(|text| Cell::Text(text.into()));
    assert_eq!(sheets[0].rows[1], texts);
}

#[test]
fn forms_offer_lists_from_a_hidden_sheet() {
    let long: Vec<String> = (0..40)
        .map(|number| format!("Alternativ, nummer {number}"))
        .collect();
    let mut form = table(1, vec![vec![Cell::Empty], vec![Cell::Empty]]);
    form.columns = vec![
        column("Läge", Filling::Choice(long.clone())),
        column("Kommentar", Filling::Free),
    ];
    form.rows = vec![vec![Cell::Empty; 2]; 2];
    let sheets = there_and_back(&book(vec![form.clone(), form]));
    assert_eq!(
        sheets
            .iter()
            .map(|sheet| sheet.is_hidden)
            .collect::<Vec<_>>(),
        [false, false, true]
    );
    let offered: Vec<Vec<Cell>> = long
        .into_iter()
        .map(|text| vec![Cell::Text(text)])
        .collect();
    assert_eq!(sheets[2].rows, offered);
}

#[test]
fn a_long_enclosed_text_comes_back_whole() {
    let text = "{\"mål\":\"_x0041_\"}\r\n😀 ".repeat(20_000);
    let book = Book {
        enclosed: Some(text.clone()),
        ..Book::default()
    };
    let sheets = there_and_back(&book);
    assert!(sheets.iter().any(|sheet| sheet.is_hidden));
    assert!(enclosed(&sheets) == Some(text), "the text differs");
}

#[test]
fn a_table_larger_than_a_sheet_is_not_written() {
    let wide = table(16_385, vec![]);
    assert_eq!(
        workbook(&book(vec![wide])),
        Err(Unwritten::TooLarge("Mål".into()))
    );
}

#[test]
fn nothing_is_a_workbook_with_an_empty_sheet() {
    assert_eq!(there_and_back(&Book::default()).len(), 1);
}

#[test]
fn rows_in_slices_give_the_same_bytes() {
    let number = |n: i64| vec![Cell::Number(n.into()), Cell::Text(format!("rad {n}"))];
    let rows: Vec<Vec<Cell>> = (0..50).map(number).collect();
    let mut form = table(2, rows.clone());
    form.columns[1].filling = Filling::Choice(vec!["rad 1".into(), "rad 2".into()]);
    form.preface = vec!["Rubrik".into()];
    let whole = written(&book(vec![form.clone(), table(2, rows.clone())]));
    let mut writer = Writer::default();
    for head in [form, table(2, Vec::new())] {
        let head = Table {
            rows: Vec::new(),
            ..head
        };
        writer.table(head).expect("a small table");
        for slice in rows.chunks(7) {
            writer.rows(slice).expect("a few rows");
        }
    }
    assert_eq!(writer.finish(None), Ok(whole));
}

#[test]
fn rows_of_no_table_are_a_fault() {
    let rows = Writer::default().rows(&[vec![Cell::Empty]]);
    assert!(matches!(rows, Err(Unwritten::Fault(_))));
}
