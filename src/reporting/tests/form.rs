//! The form goes out as a table and comes back as a sheet.

use super::*;
use crate::book::{Cell as BookCell, Filling, Sheet, Table};
use crate::plan::Plan;
use crate::text::Language;

/// The sheet that a table becomes: two lines of preface, headings, rows.
fn sheet(table: &Table) -> Sheet {
    Sheet {
        first_row: 3,
        first_column: 1,
        rows: [vec![Vec::new()], table.rows.clone()].concat(),
        ..Sheet::default()
    }
}

fn sketched() -> (Sketch, Table) {
    let sketch = sketch();
    let table = form(&sketch.plan, sketch.occasion, Language::Swedish);
    (sketch, table)
}

fn back(sketch: &Sketch, table: &Table) -> Option<Filled> {
    filled(&sketch.plan, sketch.occasion, &[sheet(table)], None)
}

fn with(plan: &Plan, filled: Filled) -> Plan {
    let mut plan = plan.clone();
    if let Some(edit) = filled.edit {
        plan.apply(edit).expect("what is filled in keeps the rules");
    }
    plan
}

#[test]
fn it_shows_what_is_due_and_leaves_two_columns_open() {
    let (_, table) = sketched();
    let open = table
        .columns
        .iter()
        .filter(|it| it.filling != Filling::Fixed);
    let open: Vec<_> = open.map(|it| it.heading.as_str()).collect();
    assert_eq!(open, ["Nytt värde", "Kommentar"]);
    let rows = table.rows.iter().map(|row| {
        let cells = row[2..].iter().map(crate::exchange::table::typed);
        cells.collect::<Vec<_>>().join(" | ")
    });
    insta::assert_snapshot!(rows.collect::<Vec<_>>().join("\n"), @r"
    Andel nöjda | 2019 | 70 % (2018) | minst 80 % |  | 
    Antal utbildade | tertial 2 2020 |  | minst 10 | 6 | 
    Antal utbildade | tertial 2 2020 | 4 (T2 2019) | minst 10 |  | 
    Riktlinjen är beslutad | tertial 2 2020 |  | klart |  | 
    Invånare | tertial 2 2020 |  |  |  | 
    Utveckling av arbetssätt | tertial 2 2020 |  | bedöms av en person |  |
    ");
}

#[test]
fn untouched_it_brings_nothing() {
    let (sketch, table) = sketched();
    assert_eq!(back(&sketch, &table), Some(Filled::default()));
}

#[test]
fn what_is_filled_in_lands_wherever_its_line_has_gone() {
    let (sketch, mut table) = sketched();
    table.rows[1][6] = BookCell::Number(9.into());
    table.rows[1][7] = BookCell::Text("Två slutade".into());
    table.rows.reverse();
    for row in &mut table.rows {
        row.insert(0, BookCell::Text("egen kolumn".into()));
    }
    let plan = with(&sketch.plan, back(&sketch, &table).expect("a form"));
    let line = grid(&sketch).lines[1].key;
    let figure = plan.observations.get(&line).expect("it was reported");
    assert_eq!(figure.value, crate::plan::Value::Number(9.into()));
    assert_eq!(
        figure.detail.as_ref().map(|it| it.note.as_str()),
        Some("Två slutade")
    );
}

#[test]
fn what_cannot_be_read_is_told_with_its_row_and_changes_nothing() {
    let (sketch, mut table) = sketched();
    table.rows[0][6] = BookCell::Text("nittio".into());
    let filled = back(&sketch, &table).expect("a form");
    assert_eq!((filled.edit, filled.unread.len()), (None, 1));
    assert_eq!(
        (filled.unread[0].row, filled.unread[0].text.as_str()),
        (4, "nittio")
    );
}

#[test]
fn another_sheet_is_no_form() {
    let (sketch, mut table) = sketched();
    table
        .rows
        .iter_mut()
        .for_each(|row| row[0] = BookCell::Empty);
    assert_eq!(back(&sketch, &table), None);
}
