//! The columns of a table in an order in which each can be worked out from those before it.

use super::{BudgetTable, ColumnFormula, ColumnKey};
use crate::order;

/// A column to be worked out, by its place, with the places of the columns that it is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The column.
    pub column: usize,
    /// How its figures come about.
    pub formula: ColumnFormula,
    /// The columns of the formula, in its order.
    pub inputs: Vec<usize>,
}

impl BudgetTable {
    /// Every column, after those that it is made of; `None` where two columns have the same key, or
    /// a formula names a column that is not there or leads back to its own.
    pub fn steps(&self) -> Option<Vec<Step>> {
        let keys = || self.columns.iter().map(|it| it.key);
        let places = order::map(keys().zip(0..));
        let place = |key: ColumnKey| places.get(&key).copied();
        let step = |(column, formula): (usize, ColumnFormula)| {
            let inputs: Option<Vec<usize>> = formula.inputs().map(place).collect();
            Some(Step {
                column,
                formula,
                inputs: inputs?,
            })
        };
        let formulas = self.columns.iter().map(|it| it.formula);
        let steps: Option<Vec<Step>> = (0..).zip(formulas).map(step).collect();
        let is_unique = places.len() == self.columns.len();
        in_order(steps.filter(|_| is_unique)?)
    }
}

/// The steps, each after those it needs; `None` where they go in a circle.
fn in_order(steps: Vec<Step>) -> Option<Vec<Step>> {
    let mut needed_by: Vec<Vec<usize>> = vec![Vec::new(); steps.len()];
    let mut missing: Vec<usize> = steps.iter().map(|it| it.inputs.len()).collect();
    for step in &steps {
        for input in &step.inputs {
            needed_by[*input].push(step.column);
        }
    }
    let mut ready: Vec<usize> = (0..steps.len()).filter(|at| missing[*at] == 0).collect();
    let mut done = 0;
    while let Some(at) = ready.get(done).copied() {
        for next in &needed_by[at] {
            missing[*next] -= 1;
            if missing[*next] == 0 {
                ready.push(*next);
            }
        }
        done += 1;
    }
    let whole = ready.len() == steps.len();
    let ordered = ready.into_iter().map(|at| steps[at].clone());
    whole.then(|| ordered.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::BudgetColumn;

    const fn key(number: u32) -> ColumnKey {
        ColumnKey::new(number)
    }

    fn less(of: u32, less: u32) -> ColumnFormula {
        ColumnFormula::Difference {
            of: key(of),
            less: key(less),
        }
    }

    #[track_caller]
    fn check(formulas: &[(u32, ColumnFormula)], expected: Option<&[usize]>) {
        let columns = formulas.iter().map(|(number, formula)| BudgetColumn {
            key: key(*number),
            formula: *formula,
            ..BudgetColumn::default()
        });
        let table = BudgetTable {
            columns: columns.collect(),
            ..BudgetTable::default()
        };
        let steps = table.steps();
        let order = steps.map(|steps| steps.iter().map(|it| it.column).collect::<Vec<_>>());
        assert_eq!(order.as_deref(), expected);
    }

    #[test]
    fn a_column_comes_after_those_it_is_made_of() {
        use ColumnFormula::Entered;
        check(
            &[(1, less(2, 3)), (2, Entered), (3, less(2, 2))],
            Some(&[1, 2, 0]),
        );
        check(&[(1, less(1, 2)), (2, Entered)], None);
        check(&[(1, less(2, 2)), (2, less(1, 1))], None);
        check(&[(1, less(2, 3)), (2, Entered)], None);
        check(&[(1, Entered), (1, Entered)], None);
    }
}
