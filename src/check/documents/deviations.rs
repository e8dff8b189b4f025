//! Deviation columns that do not follow (domain §5 and §7).
//!
//! A column that calls itself a deviation is the difference of the two other columns that it is the
//! difference of in nine rows of ten, at least in four; the rows where it is not are told. Each figure is
//! rounded, so it may be one and a half of the coarsest unit of the three off.

use crate::check::material::{Figures, Material};
use crate::check::{Finding, Kind};
use crate::plan::Decimal;

/// Deviations that do not follow from the columns that the others follow from.
pub fn findings(material: &Material) -> Vec<Finding> {
    material.tables.iter().flat_map(of_table).collect()
}

fn of_table(table: &Figures) -> Vec<Finding> {
    let is_deviation = |column: &usize| table.columns[*column].to_lowercase().contains("avvik");
    let (own, others): (Vec<usize>, Vec<usize>) = (0..table.columns.len()).partition(is_deviation);
    let mut found = Vec::new();
    for column in own {
        let pairs = others
            .iter()
            .flat_map(|a| others.iter().map(move |b| (*a, *b)));
        let tried = pairs.filter_map(|(a, b)| tried(table, column, a, b));
        let wrong = tried.min_by_key(Vec::len).unwrap_or_default();
        found.extend(
            wrong
                .into_iter()
                .filter_map(|(row, follows)| told(table, column, row, follows)),
        );
    }
    found
}

/// The rows where a column is not the difference of two others; none where it is not in most.
fn tried(table: &Figures, column: usize, a: usize, b: usize) -> Option<Vec<(usize, Decimal)>> {
    const ENOUGH: usize = 4;
    let mut right = 0;
    let mut wrong = Vec::new();
    for row in 0..table.rows.len() {
        let cells = (
            table.number(row, column),
            table.number(row, a),
            table.number(row, b),
        );
        let (Some(stated), Some(a), Some(b)) = cells else {
            continue;
        };
        let follows = a.value.saturating_sub(b.value);
        if stated.value.is_zero() && follows.is_zero() {
            continue;
        }
        let half = stated.half().max(a.half()).max(b.half());
        if stated.value.saturating_sub(follows).abs() <= half * Decimal::from(3) {
            right += 1;
        } else {
            wrong.push((row, follows));
        }
    }
    (right >= ENOUGH && right >= wrong.len() * 9).then_some(wrong)
}

fn told(table: &Figures, column: usize, row: usize, follows: Decimal) -> Option<Finding> {
    let line = &table.rows[row];
    let kind = Kind::Deviation {
        row: line.label.clone(),
        column: table.columns[column].clone(),
        stated: table.number(row, column)?.value,
        follows,
    };
    Some(Finding::new(kind, vec![line.place.clone()]))
}
