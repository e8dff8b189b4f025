//! Rows and columns of a draft under the names they have in an earlier table, so that the figures of
//! an indicator go on from one occasion to the next.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Draft;
use crate::exchange::clean;
use crate::order;
use crate::plan::{
    BudgetColumn, BudgetRow, BudgetTable, ColumnFormula, ColumnKey, ColumnKind, MoneySide, Reach,
    RowId,
};

impl Draft {
    /// Names rows and columns as in an earlier table: rows that are called the same under the same
    /// group, columns that are the same, years counted from the latest. What is new keeps its own
    /// name. Returns how many rows were known.
    pub fn go_on(&mut self, earlier: &BudgetTable) -> usize {
        let known: BTreeMap<Path, RowId> = order::map(paths(&earlier.rows));
        let mut found = 0;
        let own = paths(&self.table.rows);
        for (row, (path, _)) in self.table.rows.iter_mut().zip(own) {
            if let Some(id) = known.get(&path) {
                Arc::make_mut(row).id = *id;
                found += 1;
            }
        }
        let keys = self.keys(earlier);
        let named = |key: ColumnKey| keys.get(&key).copied().unwrap_or(key);
        for column in &mut self.table.columns {
            column.key = named(column.key);
            column.formula = renamed(column.formula, &named);
        }
        for row in self.table.rows.iter_mut().map(Arc::make_mut) {
            let cells = std::mem::take(&mut row.cells).into_iter();
            row.cells = order::map(cells.map(|(key, figure)| (named(key), figure)));
        }
        found
    }

    /// The columns that the earlier table has too, by their keys here.
    fn keys(&self, earlier: &BudgetTable) -> BTreeMap<ColumnKey, ColumnKey> {
        let known = order::map(meanings(&earlier.columns));
        let own = meanings(&self.table.columns).into_iter();
        order::map(own.filter_map(|(meaning, key)| Some((key, *known.get(&meaning)?))))
    }
}

/// What tells a row from others: its group, its label, and which of that label it is.
type Path = (String, String, usize);

fn paths(rows: &[Arc<BudgetRow>]) -> Vec<(Path, RowId)> {
    let mut seen: BTreeMap<(String, String), usize> = BTreeMap::new();
    let mut group = String::new();
    let path = |row: &Arc<BudgetRow>| {
        let label = clean::key(&row.label);
        if row.depth == 0 {
            group = label.clone();
        }
        let count = seen.entry((group.clone(), label.clone())).or_default();
        *count += 1;
        ((group.clone(), label, *count), row.id)
    };
    rows.iter().map(path).collect()
}

/// What tells a column from others, and which of that sort it is.
type Meaning = (ColumnKind, Reach, Option<i16>, MoneySide, usize);

fn meanings(columns: &[BudgetColumn]) -> Vec<(Meaning, ColumnKey)> {
    let latest = columns.iter().filter_map(|it| it.year).max();
    let back = |it: &BudgetColumn| it.year.zip(latest).map(|(year, latest)| latest - year);
    let of = |it: &BudgetColumn| (it.kind, it.reach, back(it), it.side);
    let meaning = |(at, it): (usize, &BudgetColumn)| {
        let same = columns[..at].iter().filter(|other| of(other) == of(it));
        let (kind, reach, back, side) = of(it);
        ((kind, reach, back, side, same.count()), it.key)
    };
    columns.iter().enumerate().map(meaning).collect()
}

fn renamed(formula: ColumnFormula, named: &dyn Fn(ColumnKey) -> ColumnKey) -> ColumnFormula {
    match formula {
        ColumnFormula::Entered => ColumnFormula::Entered,
        ColumnFormula::Sum { of, and } => ColumnFormula::Sum {
            of: named(of),
            and: named(and),
        },
        ColumnFormula::Difference { of, less } => ColumnFormula::Difference {
            of: named(of),
            less: named(less),
        },
        ColumnFormula::Share { of, by } => ColumnFormula::Share {
            of: named(of),
            by: named(by),
        },
        ColumnFormula::ProRata { of } => ColumnFormula::ProRata { of: named(of) },
    }
}
