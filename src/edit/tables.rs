//! Figures of a table that the same change touches whole: they become part of that touch, so that no two touches of a
//! change depend on which comes first.

use std::sync::Arc;

use crate::plan::{BudgetCellKey, BudgetTable, BudgetTableId, Decimal, Touch};

/// The steps, in which no figure stands beside its whole table.
pub fn gathered(steps: Vec<Touch>) -> Vec<Touch> {
    if !steps.iter().any(|it| matches!(it, Touch::BudgetTable(..))) {
        return steps;
    }
    let mut done: Vec<Touch> = Vec::new();
    for step in steps {
        match step {
            Touch::BudgetCell(key, _, after) => match whole(&mut done, key.table) {
                Some(table) => state(table, key, after),
                None => done.push(step),
            },
            Touch::BudgetTable(id, mut before, after) => {
                for (key, was) in taken(&mut done, id).into_iter().rev() {
                    state(&mut before, key, was);
                }
                done.push(Touch::BudgetTable(id, before, after));
            }
            other => done.push(other),
        }
    }
    done
}

/// What a table touched whole became last.
fn whole(steps: &mut [Touch], id: BudgetTableId) -> Option<&mut Option<Arc<BudgetTable>>> {
    steps.iter_mut().rev().find_map(|step| match step {
        Touch::BudgetTable(of, _, after) if *of == id => Some(after),
        _ => None,
    })
}

/// Takes the figures of a table out of the steps, each with what was stated before.
fn taken(steps: &mut Vec<Touch>, id: BudgetTableId) -> Vec<(BudgetCellKey, Option<Decimal>)> {
    let mut figures = Vec::new();
    steps.retain(|step| match step {
        Touch::BudgetCell(key, before, _) if key.table == id => {
            figures.push((*key, *before));
            false
        }
        _ => true,
    });
    figures
}

fn state(table: &mut Option<Arc<BudgetTable>>, key: BudgetCellKey, figure: Option<Decimal>) {
    if let Some(table) = table {
        Arc::make_mut(table).state(key.row, key.column, figure);
    }
}
