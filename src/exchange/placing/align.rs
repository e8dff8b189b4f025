//! Rows that lost their first cells at a page break.
//!
//! A converter that reads every page as a table of its own drops columns that are empty on that
//! page, so the cells of its rows stand too far left. A page is moved as a whole, and only where
//! its texts clearly fit better further right.

use super::columns::Column;
use crate::exchange::{
    date,
    roles::{Role, signs},
    table::{Row, RowKind},
};

/// How far to the right each row belongs.
pub(super) fn shifts(rows: &[Row], columns: &[Column], headed: bool) -> Vec<usize> {
    let mut shifts = vec![0; rows.len()];
    let mut start = 0;
    while headed && start < rows.len() {
        let end = page_end(rows, start);
        let page = &rows[start..end];
        shifts[start..end].fill(best_shift(page, columns));
        start = end;
    }
    shifts
}

/// The rows of the same length up to the next gap.
fn page_end(rows: &[Row], start: usize) -> usize {
    let length = rows[start].cells.len();
    let next = |row: &Row| row.after_gap || row.cells.len() != length || row.kind != RowKind::Data;
    rows[start + 1..]
        .iter()
        .position(next)
        .map_or(rows.len(), |found| start + 1 + found)
}

fn best_shift(page: &[Row], columns: &[Column]) -> usize {
    const CLEARLY: i32 = 2;
    let length = page[0].cells.len();
    let room = columns.len().saturating_sub(length);
    let whole = page[0].kind == RowKind::Data
        && page
            .iter()
            .all(|row| row.cells.iter().all(|cell| cell.covered_by.is_none()));
    if room == 0 || length < 2 || !whole {
        return 0;
    }
    let fit =
        |shift: usize| -> i32 { page.iter().map(|row| row_fit(row, &columns[shift..])).sum() };
    let stays = fit(0);
    let best = (1..=room).max_by_key(|&shift| (fit(shift), std::cmp::Reverse(shift)));
    best.filter(|&shift| fit(shift) >= stays + CLEARLY)
        .unwrap_or(0)
}

fn row_fit(row: &Row, columns: &[Column]) -> i32 {
    row.cells
        .iter()
        .zip(columns)
        .filter(|(cell, _)| !cell.is_blank())
        .map(|(cell, column)| text_fit(&cell.text, column.role))
        .sum()
}

/// How well a text fits a role: above 0 where it speaks for it, below where it speaks against.
fn text_fit(text: &str, role: Role) -> i32 {
    let source = signs::is_source(text) && !signs::is_wish(text);
    match role {
        Role::Source if source => 2,
        Role::Indicator | Role::KeyFigure | Role::Goal(_) if source => -2,
        Role::Goal(_) if signs::is_wish(text) && text.contains('%') => -1,
        Role::Indicator if signs::is_wish(text) => 1,
        Role::Deadline if date::read(text).is_some() => 2,
        Role::Deadline => -2,
        _ => 0,
    }
}
