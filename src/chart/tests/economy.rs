//! The economy as bars: which rows, in which order, and what is told together.

use std::sync::Arc;

use uuid::Uuid;

use super::*;
use crate::economy::{Comparison, Worked};
use crate::plan::{
    BudgetColumn, BudgetRow, BudgetTable, ColumnFormula, ColumnKey, ColumnKind, Id, Plan, Reach,
    Record, RowRole,
};
use crate::text::Language;

const FORECAST: ColumnKey = ColumnKey::new(1);
const BUDGET: ColumnKey = ColumnKey::new(2);
const BY: ColumnKey = ColumnKey::new(3);
const OF: Comparison = Comparison {
    column: BY,
    of: FORECAST,
    less: BUDGET,
};

fn id<T>(n: usize) -> Id<T> {
    Id::new(Uuid::from_u128(n as u128 + 1))
}

fn column(key: ColumnKey, title: &str, kind: ColumnKind, formula: ColumnFormula) -> BudgetColumn {
    BudgetColumn {
        key,
        title: title.to_owned(),
        kind,
        reach: Reach::FullYear,
        formula,
        ..BudgetColumn::default()
    }
}

/// Rows of forecast and budget, then the whole as stated.
fn table(rows: &[(i64, i64)], whole: Option<(i64, i64)>) -> BudgetTable {
    let less = ColumnFormula::Difference {
        of: FORECAST,
        less: BUDGET,
    };
    let cells = |(forecast, budget): (i64, i64)| {
        [
            (FORECAST, Decimal::from(forecast)),
            (BUDGET, Decimal::from(budget)),
        ]
        .into()
    };
    let row = |(n, figures): (usize, &(i64, i64))| BudgetRow {
        id: id(n),
        label: format!("Rad {}", n + 1),
        cells: cells(*figures),
        ..BudgetRow::default()
    };
    let total = BudgetRow {
        id: id(900),
        label: "Totalt".to_owned(),
        role: RowRole::Total,
        cells: whole.map(cells).unwrap_or_default(),
        ..BudgetRow::default()
    };
    let rows = rows.iter().enumerate().map(row);
    BudgetTable {
        columns: vec![
            column(
                FORECAST,
                "Prognos",
                ColumnKind::Forecast,
                ColumnFormula::Entered,
            ),
            column(BUDGET, "Budget", ColumnKind::Budget, ColumnFormula::Entered),
            column(BY, "Avvikelse", ColumnKind::Deviation, less),
        ],
        rows: rows.chain([total]).map(Arc::new).collect(),
        unit: "tkr".to_owned(),
        ..BudgetTable::default()
    }
}

/// A line for each bar: what it is of, from where to where, and by how much.
fn told(bars: &[Bar]) -> String {
    let line = |it: &Bar| {
        let from = it.from.map(|it| it.to_string()).unwrap_or_default();
        let by = it.change().map(|it| it.to_string()).unwrap_or_default();
        format!("{} | {from} | {} | {by}", it.label, it.to)
    };
    bars.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Twenty-four rows that deviate by 1 to 24, better and worse in turn, and one that does not.
fn many() -> BudgetTable {
    let mut rows: Vec<(i64, i64)> = (1..=24)
        .map(|n| (if n % 2 == 0 { n - 100 } else { -n - 100 }, -100))
        .collect();
    rows.push((-100, -100));
    table(&rows, None)
}

#[test]
fn the_largest_deviations_stand_alone_and_the_rest_together() {
    let table = many();
    let bars = deviation_bars(&Worked::of(&table, None), OF, Language::Swedish);
    assert_eq!(bars.len(), 21);
    insta::assert_snapshot!(told(&bars));
}

#[test]
fn the_way_goes_from_budget_to_forecast_by_the_same_rows() {
    let table = many();
    let bars = bridge_bars(&Worked::of(&table, None), OF, Language::Swedish);
    assert_eq!(bars.len(), 23);
    for pair in bars[..22].windows(2) {
        assert_eq!(pair[1].from.unwrap_or(pair[0].to), pair[0].to, "{pair:?}");
    }
    assert_eq!(bars[21].to, bars[22].to, "it arrives");
    insta::assert_snapshot!(told(&bars));
}

#[test]
fn what_the_rows_do_not_explain_is_a_step_of_its_own() {
    let table = table(&[(-90, -100), (-60, -50)], Some((-148, -150)));
    let bars = bridge_bars(&Worked::of(&table, None), OF, Language::Swedish);
    insta::assert_snapshot!(told(&bars));
}

#[test]
fn each_occasion_has_its_forecast_against_its_budget() {
    let mut plan = Plan::new(id(800));
    let days = ["2020-08-31", "2020-04-30", "2020-10-31"];
    for (n, (day, forecast)) in days.iter().zip([-148, -155, -151]).enumerate() {
        let mut table = table(&[(-90, -100)], Some((forecast, -150)));
        table.until = day.parse().ok();
        plan.put(Record::BudgetTable(id(700 + n), Arc::new(table)));
    }
    let (_, table) = plan.budgets.iter().next().expect("three");
    let worked = Worked::of(table, table.until);
    let bars = occasion_bars(&plan, &worked, OF, Language::Swedish);
    insta::assert_snapshot!(told(&bars));
}

#[test]
fn a_table_without_a_whole_has_no_way() {
    let mut table = table(&[(-90, -100)], None);
    table.rows.pop();
    let worked = Worked::of(&table, None);
    assert_eq!(bridge_bars(&worked, OF, Language::Swedish), []);
    assert_eq!(
        told(&deviation_bars(&worked, OF, Language::Swedish)),
        "Rad 1 | -100 | -90 | 10"
    );
}
