//! How a table works itself out, whatever its figures: which rows each row sums, which sum it, and what comes first.

use std::sync::Arc;

use super::addends::{self, Addends};
use crate::plan::{BudgetRow, BudgetTable, Step};

/// The shape of a table.
#[derive(Debug)]
pub struct Shape {
    steps: Vec<Step>,
    addends: Addends,
    /// The rows, each after those that it sums.
    in_order: Vec<usize>,
    /// The place of each row there.
    places: Vec<usize>,
    /// The rows that each row is summed in.
    sums: Vec<Vec<usize>>,
}

impl Shape {
    /// That of a table. One whose columns break the rules of a plan follows nothing.
    pub fn of(table: &BudgetTable) -> Self {
        let addends = Addends::of(&table.rows);
        let in_order = addends::in_order(&table.rows);
        let (mut places, mut sums) = (vec![0; in_order.len()], vec![Vec::new(); in_order.len()]);
        for (place, row) in in_order.iter().enumerate() {
            places[*row] = place;
            for addend in addends.of_row(*row) {
                sums[*addend].push(*row);
            }
        }
        Self {
            steps: table.steps().unwrap_or_default(),
            addends,
            in_order,
            places,
            sums,
        }
    }

    /// Whether another table is of the same shape, so that the two differ in figures and words alone.
    pub fn is_shared(one: &BudgetTable, other: &BudgetTable) -> bool {
        let in_sums = |it: &BudgetRow| (it.role, it.depth, it.accrual);
        let is_alike = |(one, other): (&Arc<BudgetRow>, &Arc<BudgetRow>)| {
            Arc::ptr_eq(one, other) || in_sums(one) == in_sums(other)
        };
        let (rows, others) = (&one.rows, &other.rows);
        one.columns == other.columns
            && one.rounded == other.rounded
            && rows.len() == others.len()
            && rows.iter().zip(others).all(is_alike)
    }

    /// The columns, each after those that it is made of.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The rows, each after those that it sums.
    pub fn in_order(&self) -> &[usize] {
        &self.in_order
    }

    /// The place of a row in that order.
    pub fn place(&self, row: usize) -> usize {
        self.places[row]
    }

    /// The rows that a row sums.
    pub fn addends(&self, row: usize) -> &[usize] {
        self.addends.of_row(row)
    }

    /// The rows that a row is summed in.
    pub fn sums(&self, row: usize) -> &[usize] {
        &self.sums[row]
    }
}
