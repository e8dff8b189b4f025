//! Parts that do not add up to the stated whole (domain §5 and §7).
//!
//! What belongs to a whole is not guessed from words: a row is the sum of the rows just above or below it
//! when that holds in at least three columns and in three of four; the columns where it does not are told.
//! Published tables are rounded row by row, so a sum of n parts may be (n + 1) / 2 units off.

use crate::check::material::{Figures, Line, Material};
use crate::check::{Finding, Kind};
use crate::plan::Decimal;

/// Sums that hold in every column but one or two.
pub fn findings(material: &Material) -> Vec<Finding> {
    material.tables.iter().flat_map(of_table).collect()
}

/// The fewest columns that show what a row is the sum of.
const ENOUGH: usize = 3;
/// The most rows that are added up: a longer table is no table of parts.
const MOST_PARTS: usize = 40;

fn of_table(table: &Figures) -> Vec<Finding> {
    const MOST_ROWS: usize = 400;
    let rows: Vec<usize> = (0..table.rows.len().min(MOST_ROWS))
        .filter(|at| !table.rows[*at].including)
        .collect();
    let mut found = Vec::new();
    let mut is_part = vec![false; table.rows.len()];
    for at in 0..rows.len() {
        let above: Vec<usize> = rows[..at].iter().rev().copied().collect();
        let sum = best(table, rows[at], &above, &is_part);
        found.extend(sum.iter().flat_map(|sum| told(table, rows[at], sum)));
        mark(&mut is_part, sum);
    }
    is_part.fill(false);
    for at in (0..rows.len()).rev() {
        let sum = best(table, rows[at], &rows[at + 1..], &is_part);
        found.extend(sum.iter().flat_map(|sum| told(table, rows[at], sum)));
        mark(&mut is_part, sum);
    }
    found
}

fn mark(is_part: &mut [bool], sum: Option<Sum>) {
    for part in sum.into_iter().flat_map(|it| it.parts) {
        is_part[part] = true;
    }
}

/// A row as the sum of others.
struct Sum {
    parts: Vec<usize>,
    /// The columns where it does not hold, with what the parts add up to.
    wrong: Vec<(usize, Decimal)>,
}

/// The run of rows next to a row, parts of others left out, that it is the sum of in most columns.
fn best(table: &Figures, whole: usize, beside: &[usize], is_part: &[bool]) -> Option<Sum> {
    let width = table.columns.len();
    let mut sums = vec![Decimal::ZERO; width];
    let mut parts = Vec::new();
    for part in beside
        .iter()
        .copied()
        .filter(|it| !is_part[*it])
        .take(MOST_PARTS)
    {
        for (column, sum) in sums.iter_mut().enumerate() {
            let own = table
                .number(part, column)
                .map_or(Decimal::ZERO, |it| it.value);
            *sum = sum.saturating_add(own);
        }
        parts.push(part);
        if parts.len() > 1
            && let Some(wrong) = wrong(&table.rows[whole], &sums, parts.len())
        {
            return Some(Sum { parts, wrong });
        }
    }
    None
}

/// The columns where the sum does not hold; none where it is no sum.
fn wrong(whole: &Line, sums: &[Decimal], parts: usize) -> Option<Vec<(usize, Decimal)>> {
    let mut right = 0;
    let mut wrong = Vec::new();
    for (column, sum) in sums.iter().enumerate() {
        let Some(stated) = whole.cells.get(column).copied().flatten() else {
            continue;
        };
        if stated.value.is_zero() && sum.is_zero() {
            continue;
        }
        let bound = stated.half() * Decimal::from(parts + 1);
        if stated.value.saturating_sub(*sum).abs() <= bound {
            right += 1;
        } else {
            wrong.push((column, *sum));
        }
        if wrong.len() > 2 {
            return None;
        }
    }
    (right >= ENOUGH && right >= wrong.len() * 3).then_some(wrong)
}

fn told(table: &Figures, row: usize, sum: &Sum) -> Vec<Finding> {
    let finding = |(column, parts): &(usize, Decimal)| {
        let stated = table.number(row, *column)?.value;
        let kind = Kind::Sum {
            row: table.rows[row].label.clone(),
            column: table.columns.get(*column)?.clone(),
            stated,
            parts: *parts,
        };
        let places = sum.parts.iter().map(|part| table.rows[*part].place.clone());
        let mut places: Vec<_> = std::iter::once(table.rows[row].place.clone())
            .chain(places)
            .collect();
        places.dedup();
        Some(Finding::new(kind, places))
    };
    sum.wrong.iter().filter_map(finding).collect()
}
