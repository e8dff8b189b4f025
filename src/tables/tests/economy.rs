//! The tables of the economy as they go out.

use std::sync::Arc;

use super::*;
use crate::plan::*;
use uuid::Uuid;

fn id<T>(n: u128) -> Id<T> {
    Id::new(Uuid::from_u128(n))
}

/// Two rows with a sum that rounding explains, and a total that it does not.
fn plan() -> Plan {
    use RowRole::{Item, Sum, Total};
    let key = ColumnKey::new(1);
    let row = |(n, role, label, figure): (u128, RowRole, &str, i64)| BudgetRow {
        id: id(n),
        role,
        label: label.to_owned(),
        cells: [(key, Decimal::from(figure))].into(),
        ..BudgetRow::default()
    };
    let rows = [
        (1, Item, "Lön", -4),
        (2, Item, "Hyra", -3),
        (3, Sum, "Summa", -8),
        (4, Total, "Totalt", -20),
    ];
    let mut table = BudgetTable {
        title: "Resultat".to_owned(),
        unit: "tkr".to_owned(),
        columns: vec![BudgetColumn {
            key,
            title: "Utfall".to_owned(),
            ..BudgetColumn::default()
        }],
        rows: rows.map(row).map(Arc::new).into(),
        ..BudgetTable::default()
    };
    Arc::make_mut(&mut table.rows[0]).analysis = format!(
        "Lönen är {{{{cell {} {} 1 tkr | lön}}}}.",
        id::<()>(9),
        id::<()>(1)
    );
    let mut plan = Plan::new(id(8));
    plan.put(Record::BudgetTable(id(9), table.into()));
    plan
}

#[test]
fn every_difference_goes_out_with_its_bound() {
    let table = table(&plan(), None, &Listing::Economy(None), SWEDISH);
    let at = |heading: &str| {
        table
            .columns
            .iter()
            .position(|it| it.heading == heading)
            .expect(heading)
    };
    let places = [
        "Angivet",
        "Följer",
        "Stämmer siffrorna",
        "Skillnad",
        "Avrundning förklarar högst",
    ]
    .map(at);
    let rows: Vec<String> = table
        .rows
        .iter()
        .map(|row| places.map(|at| word(&row[at])).join("|"))
        .collect();
    assert_eq!(
        rows,
        [
            "-4||||",
            "-3||||",
            "-8|-7|Stämmer så när som på avrundning|-1|1.5",
            "-20|-7|Stämmer inte|-13|1.5",
        ]
    );
}

#[test]
fn a_linked_figure_goes_out_as_a_figure() {
    let table = table(&plan(), None, &Listing::Economy(Some(id(9))), SWEDISH);
    let texts: Vec<String> = table.rows[0].iter().map(word).collect();
    let told = texts
        .iter()
        .find(|it| it.starts_with("Lönen"))
        .expect("the analysis");
    assert_eq!(told.replace('\u{a0}', " "), "Lönen är −4 tkr.");
}
