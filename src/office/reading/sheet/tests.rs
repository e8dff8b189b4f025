//! Sheets as their XML, and what is read of them.

use super::*;

fn reading(rows: &str) -> Result<Sheet, Stop> {
    let text = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    read(&text, &known(), &mut Room::default())
}

fn known() -> Known {
    Known {
        strings: vec!["Åland".into()],
        formats: Vec::new(),
        epoch: Default::default(),
    }
}

#[track_caller]
fn check(rows: &str, expected: &[&str]) {
    let sheet = reading(rows).expect("the sheet is whole");
    assert_eq!(
        sheet.rows.iter().map(|row| shown(row)).collect::<Vec<_>>(),
        expected
    );
}

fn shown(row: &[Cell]) -> String {
    let cell = |cell: &Cell| match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Number(number) => number.to_string(),
        other => format!("{other:?}"),
    };
    row.iter().map(cell).collect::<Vec<_>>().join("|")
}

#[track_caller]
fn broken(rows: &str) {
    assert_eq!(reading(rows), Err(Stop::Broken), "{rows}");
}

#[test]
fn cells_stand_where_they_say_or_after_one_another() {
    check(
        "<row r='2'><c r='B2'><v>1</v></c><c><v>2</v></c><c r='F2' t='s'><v>0</v></c></row>\
         <row/><row><c/><c t='inlineStr'><is><t>a</t></is></c></row>",
        &["1|2|||Åland", "", "a"],
    );
}

#[test]
fn cells_in_any_order_are_laid_out_and_the_last_of_two_counts() {
    check(
        "<row r='3'><c r='C3'><v>9</v></c><c r='A3'><v>1</v></c></row>\
         <row r='1'><c r='A1'><v>0</v></c><c r='A1'><v>5</v></c></row>",
        &["5", "", "1||9"],
    );
}

#[test]
fn the_result_of_a_formula_is_its_value() {
    check(
        "<row><c><f>SUM(A2:A3)</f><v>8.9</v></c><c t='str'><f t='shared' si='0'/><v>x</v></c><c><f>A1</f></c></row>",
        &["8.9|x"],
    );
    check(
        "<row><c t='e'><f>1/0</f><v>#DIV/0!</v></c></row>",
        &["Fault(\"#DIV/0!\")"],
    );
}

#[test]
fn hidden_rows_are_kept() {
    check("<row r='1' hidden='1'><c><v>1</v></c></row>", &["1"]);
}

#[test]
fn a_cell_in_the_last_corner_costs_nothing_but_itself() {
    let sheet = reading("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>").expect("whole");
    assert_eq!((sheet.first_row, sheet.first_column), (1_048_576, 16_384));
    assert_eq!(sheet.rows.len(), 1);
}

#[test]
fn a_corner_and_the_first_cell_are_a_million_short_rows() {
    let sheet =
        reading("<row><c r='A1'><v>1</v></c><c r='XFD1048576'><v>1</v></c></row>").expect("whole");
    assert_eq!(sheet.rows.len(), 1_048_576);
    let places: usize = sheet.rows.iter().map(Vec::capacity).sum();
    assert_eq!(places, 1 + 16_384);
}

#[test]
fn far_cells_in_many_rows_are_refused() {
    let rows: String = (1..=200)
        .map(|row| format!("<row><c r='A{row}'><v>1</v></c><c r='XFD{row}'><v>1</v></c></row>"))
        .collect();
    assert_eq!(reading(&rows), Err(Stop::Excess(Excess::Cells)));
}

#[test]
fn a_sheet_takes_the_room_that_others_left() {
    let known = known();
    let text = "<row><c><v>1</v></c><c t='s'><v>0</v></c></row>";
    let mut room = Room::default();
    assert!(read(text, &known, &mut room).is_ok());
    for _ in 2..999_999 {
        room.cell(0).expect("a million cells are allowed");
    }
    assert_eq!(
        read(text, &known, &mut room),
        Err(Stop::Excess(Excess::Cells))
    );
    let mut room = Room::default();
    room.cell((64 << 20) - 5).expect("so much text is allowed");
    assert_eq!(
        read(text, &known, &mut room),
        Err(Stop::Excess(Excess::Bytes))
    );
}

#[test]
fn merged_areas_reach_no_further_than_what_is_filled() {
    let text = "<worksheet><sheetData><row r='2'><c r='B2'><v>1</v></c><c r='D2'><v>1</v></c></row></sheetData>\
        <mergeCells count='99999999999'><mergeCell ref='B2:C2'/><mergeCell ref='D2:XFD1048576'/></mergeCells></worksheet>";
    let sheet = read(text, &known(), &mut Room::default()).expect("whole");
    let expected = uppfyllt::book::Area {
        row: 0,
        column: 0,
        rows: 1,
        columns: 2,
    };
    assert_eq!(sheet.merged, [expected]);
}

#[test]
fn a_broken_sheet_is_told() {
    broken("<row r='0'/>");
    broken("<row r='99999999999'/>");
    broken("<row><c r='XFE1'><v>1</v></c></row>");
    broken("<row><c r='A99999999999'><v>1</v></c></row>");
    broken("<row><c><v>1</c></row>");
    broken("<row><c><v>&lol;</v></c></row>");
}

#[test]
fn nothing_is_an_empty_sheet() {
    assert_eq!(reading(""), Ok(Sheet::default()));
    assert_eq!(reading("<row r='9'><c s='1'/></row>"), Ok(Sheet::default()));
}
