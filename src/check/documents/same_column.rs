//! Columns that are copies of each other (domain §5: a forecast of incomes that is the budget's column).
//!
//! Two columns with other headings, the same figures in every row where both have one, at least six of
//! them and five different ones. A deviation is no copy, and neither are columns of the same name.

use crate::check::material::{Figures, Material};
use crate::check::{Finding, Kind};
use crate::order;

/// Columns that are copies.
pub fn findings(material: &Material) -> Vec<Finding> {
    material.tables.iter().flat_map(of_table).collect()
}

fn of_table(table: &Figures) -> Vec<Finding> {
    let width = table.columns.len();
    let pairs = (0..width).flat_map(|a| (a + 1..width).map(move |b| (a, b)));
    let copies =
        pairs.filter(|(a, b)| table.columns[*a] != table.columns[*b] && are_copies(table, *a, *b));
    copies.filter_map(|(a, b)| told(table, a, b)).collect()
}

fn are_copies(table: &Figures, a: usize, b: usize) -> bool {
    const ROWS: usize = 6;
    const DIFFERENT: usize = 5;
    let mut seen = Vec::new();
    for row in 0..table.rows.len() {
        match (table.number(row, a), table.number(row, b)) {
            (Some(one), Some(other)) if one.value == other.value => seen.push(one.value),
            (None, None) => {}
            _ => return false,
        }
    }
    let figures = order::set(seen.iter().filter(|it| !it.is_zero()));
    seen.len() >= ROWS && figures.len() >= DIFFERENT
}

fn told(table: &Figures, a: usize, b: usize) -> Option<Finding> {
    let kind = Kind::SameColumn {
        first: table.columns[a].clone(),
        second: table.columns[b].clone(),
    };
    let filled = table
        .rows
        .iter()
        .filter(|row| row.cells.get(a).is_some_and(Option::is_some));
    let first = table
        .place
        .clone()
        .or_else(|| filled.map(|row| row.place.clone()).next())?;
    Some(Finding::new(kind, vec![first]))
}
