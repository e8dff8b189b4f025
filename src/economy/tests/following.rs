//! Stated figures that let what they are made of have its way.

use std::sync::Arc;

use super::*;
use crate::economy::RowColumn;

/// The table as it follows, rounded as published tables are, with every figure stated.
fn all_stated(exact: &BudgetTable) -> BudgetTable {
    let mut stated = exact.clone();
    let worked = Worked::of(exact, None);
    for (row, line) in stated.rows.iter_mut().enumerate() {
        for (at, column) in exact.columns.iter().enumerate() {
            let figure = worked.cell(row, at).value();
            Arc::make_mut(line)
                .cells
                .extend(figure.map(|it| (column.key, it)));
        }
    }
    stated
}

fn without(table: &BudgetTable, cells: &[RowColumn]) -> BudgetTable {
    let mut table = table.clone();
    for (row, column) in cells {
        table.state(*row, *column, None);
    }
    table
}

#[test]
fn what_builds_on_a_figure_is_its_sums_and_their_deviations() {
    let table = all_stated(&sums(&[(1, 2), (3, 4)])); // total, item, group of an item, sum
    let built = Worked::of(&table, None).built_on(&[(id(3), OUTCOME)]);
    let expected = [
        (id(0), OUTCOME),
        (id(0), DERIVED),
        (id(2), OUTCOME),
        (id(2), DERIVED),
        (id(3), DERIVED),
        (id(4), OUTCOME),
        (id(4), DERIVED),
    ];
    assert_eq!(built, expected);
    let worked = Worked::of(&table, None);
    assert_eq!(worked.built_on(&[]), []);
    assert_eq!(worked.built_on(&[(id(99), OUTCOME)]), []);
}

#[test]
fn what_only_is_stated_or_only_follows_is_left() {
    let rows: &[Line<'_>] = &[
        (RowRole::Item, 0, &[(OUTCOME, 5), (BUDGET, 3)]),
        (RowRole::Group, 0, &[(OUTCOME, 9)]), // of nothing: it is entered
        (RowRole::Sum, 0, &[(OUTCOME, 14)]),
    ];
    let table = table(LESS, rows);
    let worked = Worked::of(&table, None);
    assert_eq!(worked.could_follow(), [(id(2), OUTCOME)]);
}

proptest! {
    /// A corrected figure, what builds on it let follow: every total is the sum again, no other figure is touched.
    #[test]
    fn a_corrected_figure_is_in_every_total(
        figures in vec((-1000..1000i64, -1000..1000i64), 2..12),
        at in 0..12usize,
        new in -1000..1000i64,
    ) {
        let published = all_stated(&sums(&figures));
        let items: Vec<RowId> = published.rows.iter().filter(|it| it.role == RowRole::Item).map(|it| it.id).collect();
        let (at, mut figures) = (at % figures.len(), figures);
        let corrected = (items[at], OUTCOME);
        let mut table = published.clone();
        table.state(corrected.0, corrected.1, Some(new.into()));
        let built = Worked::of(&table, None).built_on(&[corrected]);
        let wrong = Worked::of(&table, None).contradicting(&built);
        prop_assert_eq!(wrong > 0, (figures[at].0 - new).abs() > 1, "{} in {:?}", wrong, figures[at]);

        let follows = without(&table, &built);
        figures[at].0 = new;
        let right = all_stated(&sums(&figures));
        for (row, line) in right.rows.iter().enumerate() {
            for (column, key) in [OUTCOME, BUDGET, DERIVED].into_iter().enumerate() {
                let it = Worked::of(&follows, None).cell(row, column).value();
                prop_assert_eq!(it, line.cells.get(&key).copied());
            }
            for (key, was) in &published.rows[row].cells {
                let is_free = built.contains(&(line.id, *key)) || corrected == (line.id, *key);
                let now = follows.rows[row].cells.get(key);
                prop_assert!(is_free || now == Some(was));
            }
        }
        prop_assert_eq!(Worked::of(&follows, None).contradicting(&built), 0);
    }
}
