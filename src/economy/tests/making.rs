//! New tables, changed tables, and where a deviation comes from.

use std::sync::Arc;

use super::*;
use crate::economy::{blank, bridge, deviations, main_comparison, next};
use crate::edit::Edit;
use crate::plan::{BudgetKind, ColumnKind, Rank, Reach};

/// The plan takes it: no key twice, no formula in a circle, no figure of a column that is gone.
#[track_caller]
fn is_sound(table: &BudgetTable) {
    let mut plan = Plan::new(id(800));
    let table = BudgetTable {
        occasion: None, // which this plan has not
        ..table.clone()
    };
    let edit = Edit::Put(Record::BudgetTable(id(900), Arc::new(table.clone())));
    assert!(plan.apply(edit).is_ok(), "{table:?}");
}

fn ids() -> impl FnMut() -> Uuid {
    let mut made = 0u128;
    move || {
        made += 1;
        Uuid::from_u128(made)
    }
}

#[test]
fn a_new_table_is_sound_and_follows_from_what_is_entered() {
    for kind in BudgetKind::ALL {
        let mut table = blank(kind, &mut ids());
        is_sound(&table);
        let entered: Vec<_> = table
            .columns
            .iter()
            .filter(|it| it.formula.is_entered())
            .collect();
        let keys: Vec<ColumnKey> = entered.iter().map(|it| it.key).collect();
        for row in table.rows.iter_mut().map(Arc::make_mut) {
            if row.role == RowRole::Item {
                row.cells = keys.iter().map(|key| (*key, Decimal::TEN)).collect();
            }
        }
        let worked = Worked::of(&table, august());
        let last = table.columns.len() - 1;
        let rows: Vec<bool> = (0..table.rows.len())
            .map(|row| worked.cell(row, last).value().is_some())
            .collect();
        assert!(
            rows.iter().all(|it| *it) || kind == BudgetKind::Volumes,
            "{kind:?}: {rows:?}"
        );
    }
}

fn column(number: u32, kind: ColumnKind, reach: Reach, formula: ColumnFormula) -> BudgetColumn {
    BudgetColumn {
        key: ColumnKey::new(number),
        title: format!("{number} 2020-08"),
        kind,
        reach,
        formula,
        ..BudgetColumn::default()
    }
}

/// Forecast, budget and their difference; two activities and all together.
fn forecast() -> BudgetTable {
    let mut table = table(
        LESS,
        &[
            (RowRole::Item, 0, &[(OUTCOME, -90), (BUDGET, -100)]),
            (RowRole::Item, 0, &[(OUTCOME, -75), (BUDGET, -50)]),
            (RowRole::Total, 0, &[(OUTCOME, -165), (BUDGET, -151)]),
        ],
    );
    table.columns = vec![
        column(
            1,
            ColumnKind::Forecast,
            Reach::FullYear,
            ColumnFormula::Entered,
        ),
        column(
            2,
            ColumnKind::Budget,
            Reach::FullYear,
            ColumnFormula::Entered,
        ),
        column(3, ColumnKind::Deviation, Reach::FullYear, LESS),
    ];
    table
}

#[test]
fn the_way_from_budget_to_forecast_is_told_by_the_rows_that_part_them() {
    let table = forecast();
    let worked = Worked::of(&table, august());
    let of = main_comparison(&table).expect("forecast less budget");
    let by: Vec<i64> = vec![-25, 10];
    let steps = deviations(&worked, of);
    assert_eq!(
        steps.iter().map(|it| it.1).collect::<Vec<_>>(),
        by.into_iter().map(Decimal::from).collect::<Vec<_>>()
    );
    let bridge = bridge(&worked, of).expect("a total");
    let told = [bridge.from, bridge.rest, bridge.to].map(|it| it.to_string());
    assert_eq!(told, ["-151", "1", "-165"]); // the rows say −150, the total −151
}

#[test]
fn the_next_table_keeps_the_budget_of_the_year_and_the_names() {
    let mut table = forecast();
    Arc::make_mut(&mut table.rows[0]).analysis = "Fler platser".to_owned();
    let day = |year, month| Day::last_of_month(year, month).expect("a day");
    let october = next(&table, august(), id(5), day(2020, 10), Rank::default());
    is_sound(&october);
    let kept = |it: &BudgetTable| it.rows[0].cells.keys().copied().collect::<Vec<_>>();
    assert_eq!(kept(&october), [BUDGET]);
    assert_eq!(october.columns[0].title, "1 2020-10");
    assert_eq!(october.rows[0].analysis, "");
    assert_eq!(october.rows[2].id, table.rows[2].id);
    let spring = next(&table, august(), id(5), day(2021, 4), Rank::default());
    assert_eq!(kept(&spring), []);
}

/// Something done to the rows or columns of a table.
#[derive(Clone, Debug)]
enum Done {
    AddRow(usize),
    AddColumn(u32),
    RemoveRow(usize),
    RemoveColumn(u32),
    MoveRow(usize, isize),
    MoveColumn(u32, isize),
    State(usize, u32, Option<i64>),
}

fn done() -> impl Strategy<Value = Done> {
    let (row, column) = (0..4usize, 1..5u32);
    prop_oneof![
        row.clone().prop_map(Done::AddRow),
        column.clone().prop_map(Done::AddColumn),
        row.clone().prop_map(Done::RemoveRow),
        column.clone().prop_map(Done::RemoveColumn),
        (row.clone(), -5..5isize).prop_map(|(row, by)| Done::MoveRow(row, by)),
        (column.clone(), -5..5isize).prop_map(|(column, by)| Done::MoveColumn(column, by)),
        (row, column, proptest::option::of(-9..9i64))
            .prop_map(|(row, column, it)| Done::State(row, column, it)),
    ]
}

proptest! {
    #[test]
    fn a_table_stays_whole_whatever_is_done_to_it(all in vec(done(), 0..12)) {
        let mut table = forecast();
        for (n, it) in all.into_iter().enumerate() {
            let key = ColumnKey::new;
            match it {
                Done::AddRow(row) => table.add_row(Some(id(row)), id(100 + n)),
                Done::AddColumn(beside) => {
                    let new = column(100 + n as u32, ColumnKind::Other, Reach::ToDate, ColumnFormula::Entered);
                    table.add_column(Some(key(beside)), new);
                }
                Done::RemoveRow(row) => table.remove_row(id(row)),
                Done::RemoveColumn(column) => table.remove_column(key(column)),
                Done::MoveRow(row, by) => table.move_row(id(row), by),
                Done::MoveColumn(column, by) => table.move_column(key(column), by),
                Done::State(row, column, it) => table.state(id(row), key(column), it.map(Decimal::from)),
            }
            is_sound(&table);
        }
    }
}
