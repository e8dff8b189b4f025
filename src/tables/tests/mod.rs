//! What every table says of plans put together by hand, of the examples, and of any plan at all.

mod economy;
mod files;
mod findings;
mod laws;
mod omsorg;
mod slices;
mod views;

use super::*;
use crate::book::Cell;

const SWEDISH: Language = Language::Swedish;

/// A table as text: the lines above it, the headings, a line per row; `|` between cells, nothing for
/// ids, which are made up.
fn shown(table: &Table) -> String {
    let cells = |row: &[Cell]| {
        let seen = row.iter().zip(&table.columns);
        let seen = seen.filter(|(_, column)| !column.is_hidden);
        let words: Vec<String> = seen.map(|(cell, _)| word(cell)).collect();
        words.join("|")
    };
    let headings: Vec<Cell> = table
        .columns
        .iter()
        .map(|it| Cell::Text(it.heading.clone()))
        .collect();
    let rows = std::iter::once(&headings).chain(&table.rows);
    let lines = table.preface.iter().map(|it| format!("# {it}"));
    lines
        .chain(rows.map(|row| cells(row)))
        .collect::<Vec<_>>()
        .join("\n")
}

fn word(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) | Cell::Fault(text) => text.clone(),
        Cell::Number(number) => number.to_string(),
        Cell::Share(share) => format!("{share}*"),
        Cell::Day(day) => day.to_string(),
        Cell::Truth(holds) => holds.to_string(),
    }
}
