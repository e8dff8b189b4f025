//! Tables worked out: laws on random tables, and the cases at their edges.

mod balance;
mod following;
mod making;

use std::sync::Arc;

use proptest::{collection::vec, prelude::*};
use uuid::Uuid;

use super::*;
use crate::plan::{
    Accrual, BudgetColumn, BudgetFigure, BudgetRow, BudgetTable, BudgetTableId, ColumnFormula,
    ColumnKey, Day, Decimal, FromBudget, Id, Plan, Record, RowId, RowRole,
};

const OUTCOME: ColumnKey = ColumnKey::new(1);
const BUDGET: ColumnKey = ColumnKey::new(2);
const DERIVED: ColumnKey = ColumnKey::new(3);

fn id<T>(n: usize) -> Id<T> {
    Id::new(Uuid::from_u128(n as u128 + 1))
}

/// A row: role, depth and figures.
type Line<'c> = (RowRole, u8, &'c [(ColumnKey, i64)]);

/// Outcome, budget, and a third column by a formula.
fn table(formula: ColumnFormula, rows: &[Line<'_>]) -> BudgetTable {
    let column = |key, formula| BudgetColumn {
        key,
        formula,
        ..BudgetColumn::default()
    };
    let row = |(n, (role, depth, cells)): (usize, &Line<'_>)| BudgetRow {
        id: id(n),
        role: *role,
        depth: *depth,
        accrual: Accrual::Evenly,
        cells: cells
            .iter()
            .map(|(key, it)| (*key, Decimal::from(*it)))
            .collect(),
        ..BudgetRow::default()
    };
    BudgetTable {
        columns: vec![
            column(OUTCOME, ColumnFormula::Entered),
            column(BUDGET, ColumnFormula::Entered),
            column(DERIVED, formula),
        ],
        rows: rows.iter().enumerate().map(row).map(Arc::new).collect(),
        ..BudgetTable::default()
    }
}

const LESS: ColumnFormula = ColumnFormula::Difference {
    of: OUTCOME,
    less: BUDGET,
};

const SHARE: ColumnFormula = ColumnFormula::Share {
    of: OUTCOME,
    by: BUDGET,
};

fn august() -> Option<Day> {
    Day::new(2020, 8, 31)
}

/// What the third column has in the first row.
#[track_caller]
fn check(
    formula: ColumnFormula,
    cells: &[(ColumnKey, i64)],
    day: Option<Day>,
    expected: Option<&str>,
) {
    let table = table(formula, &[(RowRole::Item, 0, cells)]);
    let value = Worked::of(&table, day).cell(0, 2).value();
    assert_eq!(value.map(|it| it.to_string()).as_deref(), expected);
}

#[test]
fn a_deviation_needs_both_and_a_sum_one() {
    let sum = ColumnFormula::Sum {
        of: OUTCOME,
        and: BUDGET,
    };
    check(LESS, &[(OUTCOME, -7), (BUDGET, -9)], None, Some("2"));
    check(LESS, &[(OUTCOME, -7)], None, None);
    check(sum, &[(OUTCOME, -7)], None, Some("-7"));
    check(sum, &[], None, None);
}

#[test]
fn a_share_of_nothing_is_none() {
    check(
        SHARE,
        &[(OUTCOME, -66), (BUDGET, -99)],
        None,
        Some("66.666666666666666666666666667"),
    );
    check(SHARE, &[(OUTCOME, -66), (BUDGET, 0)], None, None);
    check(SHARE, &[(OUTCOME, 0), (BUDGET, -99)], None, Some("0"));
}

#[test]
fn what_is_pro_rata_follows_the_day() {
    let formula = ColumnFormula::ProRata { of: BUDGET };
    check(formula, &[(BUDGET, 173_691)], august(), Some("115794"));
    check(formula, &[(BUDGET, 12)], Day::new(2020, 6, 15), Some("5.5"));
    check(formula, &[(BUDGET, 12)], None, None);
    let mut table = table(formula, &[(RowRole::Item, 0, &[(BUDGET, 206)])]);
    Arc::make_mut(&mut table.rows[0]).accrual = Accrual::Entered;
    assert_eq!(Worked::of(&table, august()).cell(0, 2).value(), None);
}

#[test]
fn what_is_stated_stays_and_is_held_against_what_follows() {
    let rows: &[Line<'_>] = &[
        (RowRole::Item, 0, &[(OUTCOME, 5), (BUDGET, 3), (DERIVED, 2)]),
        (
            RowRole::Item,
            0,
            &[(OUTCOME, 1), (BUDGET, 3), (DERIVED, -1)],
        ),
        (RowRole::Sum, 0, &[(OUTCOME, 9)]),
    ];
    let table = table(LESS, rows);
    let worked = Worked::of(&table, None);
    let checks = worked
        .checks()
        .map(|it| (it.along, it.stated.to_string(), it.agreement));
    assert_eq!(
        checks.collect::<Vec<_>>(),
        [
            (Along::Row, "2".to_owned(), Agreement::Exact),
            (Along::Row, "-1".to_owned(), Agreement::Rounding),
            (Along::Column, "9".to_owned(), Agreement::Contradiction),
        ]
    );
    assert_eq!(worked.cell(2, 0).value(), Some(Decimal::from(9)));
    assert_eq!(worked.cell(2, 1).value(), Some(Decimal::from(6)));
    assert_eq!(worked.cell(2, 2).value(), Some(Decimal::from(3)));
}

#[test]
fn nothing_is_held_against_what_itself_only_follows() {
    let rows: &[Line<'_>] = &[
        (RowRole::Group, 0, &[(DERIVED, 40)]),
        (RowRole::Item, 1, &[(OUTCOME, 5), (BUDGET, 3)]),
        (RowRole::Item, 1, &[(OUTCOME, 4), (BUDGET, 3)]),
    ];
    let table = table(LESS, rows);
    assert_eq!(Worked::of(&table, None).checks().count(), 0);
}

/// An indicator's figures from two tables of the same row, the later first.
#[test]
fn an_indicator_has_a_figure_of_each_day() {
    let mut plan = Plan::new(id(0));
    for (n, day, outcome) in [
        (0, "2020-08-31", 6),
        (1, "2020-04-30", 2),
        (2, "2020-08-31", 9),
    ] {
        let mut table = table(
            SHARE,
            &[(RowRole::Item, 0, &[(OUTCOME, outcome), (BUDGET, 8)])],
        );
        table.until = day.parse().ok();
        plan.put(Record::BudgetTable(
            BudgetTableId::new(Uuid::from_u128(n)),
            table.into(),
        ));
    }
    let figures = |figure| -> Vec<String> {
        let row = RowId::new(Uuid::from_u128(1));
        let drawn = drawn(&plan, FromBudget { row, figure });
        drawn
            .iter()
            .map(|it| format!("{} {}", it.day, it.value))
            .collect()
    };
    let share = BudgetFigure::Share {
        of: OUTCOME,
        by: BUDGET,
    };
    assert_eq!(figures(share), ["2020-04-30 25", "2020-08-31 75"]);
    assert_eq!(figures(BudgetFigure::Cell(DERIVED)), figures(share));
    assert_eq!(
        figures(BudgetFigure::Cell(ColumnKey::new(9))),
        Vec::<String>::new()
    );
}

/// Items, a group of items, their sum, and a total of all.
fn sums(figures: &[(i64, i64)]) -> BudgetTable {
    let cells: Vec<[(ColumnKey, i64); 2]> = figures
        .iter()
        .map(|(outcome, budget)| [(OUTCOME, *outcome), (BUDGET, *budget)])
        .collect();
    let mut rows: Vec<Line<'_>> = vec![(RowRole::Total, 0, &[])];
    let half = cells.len() / 2;
    rows.extend(cells[..half].iter().map(|it| (RowRole::Item, 0, &it[..])));
    rows.push((RowRole::Group, 0, &[]));
    rows.extend(cells[half..].iter().map(|it| (RowRole::Item, 1, &it[..])));
    rows.push((RowRole::Sum, 0, &[]));
    table(LESS, &rows)
}

proptest! {
    #[test]
    fn totals_are_sums_and_deviations_follow(figures in vec((-1000..1000i64, -1000..1000i64), 1..12)) {
        let table = sums(&figures);
        let worked = Worked::of(&table, None);
        let sum = |of: fn(&(i64, i64)) -> i64| Some(Decimal::from(figures.iter().map(of).sum::<i64>()));
        for row in [0, table.rows.len() - 1] {
            prop_assert_eq!(worked.cell(row, 0).value(), sum(|it| it.0));
            prop_assert_eq!(worked.cell(row, 1).value(), sum(|it| it.1));
            prop_assert_eq!(worked.cell(row, 2).value(), sum(|it| it.0 - it.1));
        }
        prop_assert_eq!(worked.checks().count(), 0);
    }

    /// What follows both ways is the same both ways, where nothing is rounded.
    #[test]
    fn both_ways_meet(figures in vec((-1000..1000i64, -1000..1000i64), 2..12)) {
        let table = sums(&figures);
        let worked = Worked::of(&table, None);
        for row in 0..table.rows.len() {
            let cell = worked.cell(row, 2);
            if let (Some(one), Some(other)) = (cell.by_formula, cell.by_rows) {
                prop_assert_eq!(one.value, other.value);
            }
        }
    }

    /// Whatever is rounded to whole tkr, cell by cell, stays within the bound.
    #[test]
    fn rounding_never_contradicts(figures in vec((-100_000..100_000i64, -100_000..100_000i64), 2..12)) {
        let exact = sums(&figures);
        let worked = Worked::of(&exact, None);
        let mut rounded = exact.clone();
        for (row, line) in rounded.rows.iter_mut().enumerate() {
            for (column, key) in [OUTCOME, BUDGET, DERIVED].into_iter().enumerate() {
                let tkr = worked.cell(row, column).value().map(|it| it / Decimal::ONE_HUNDRED);
                Arc::make_mut(line).cells.extend(tkr.map(|it| (key, it.round())));
            }
        }
        for check in Worked::of(&rounded, None).checks() {
            prop_assert_ne!(check.agreement, Agreement::Contradiction);
        }
    }

    /// Whatever figures are stated or taken away, one after the other, what is worked out again is what is worked out
    /// from the beginning.
    #[test]
    fn what_changes_is_all_that_is_worked_out_again(
        figures in vec((-1000..1000i64, -1000..1000i64), 1..12),
        formula in prop::sample::select(vec![LESS, SHARE, ColumnFormula::ProRata { of: BUDGET }]),
        edits in vec((0..20usize, 0..3usize, prop::option::of(-1000..1000i64)), 1..8),
    ) {
        let mut table = sums(&figures);
        table.columns[2].formula = formula;
        let mut worked = Worked::kept(Arc::new(table.clone()), august());
        for (row, column, figure) in edits {
            let row = table.rows[row % table.rows.len()].id;
            let column = table.columns[column].key;
            table.state(row, column, figure.map(Decimal::from));
            worked = Worked::after(&worked, Arc::new(table.clone()), august());
            let anew = Worked::of(&table, august());
            for (row, column) in (0..table.rows.len()).flat_map(|row| [(row, 0), (row, 1), (row, 2)]) {
                prop_assert_eq!(worked.cell(row, column), anew.cell(row, column));
            }
        }
    }
}
