//! What the check finds in texts, as it goes out.

use std::sync::Arc;

use super::*;
use crate::check;
use crate::fulfilment::tests::sketch::{Sketch, day};
use crate::plan::{BudgetColumn, BudgetRow, BudgetTable, Chapter, ColumnKey, Record, RowRole};

/// A chapter that says another figure than the table.
fn plan() -> Sketch {
    let mut sketch = Sketch::new();
    let (table, row, chapter) = (sketch.fresh(), sketch.fresh(), sketch.fresh());
    let key = ColumnKey::new(1);
    let budget = BudgetTable {
        title: "Resultat".to_owned(),
        unit: "tkr".to_owned(),
        columns: vec![BudgetColumn {
            key,
            title: "Budget helår".to_owned(),
            ..BudgetColumn::default()
        }],
        rows: vec![Arc::new(BudgetRow {
            id: row,
            label: "Nettokostnad".to_owned(),
            role: RowRole::Net,
            cells: [(key, (-564_710).into())].into(),
            ..BudgetRow::default()
        })],
        ..BudgetTable::default()
    };
    sketch.put(Record::BudgetTable(table, Arc::new(budget)));
    let body = "Läget är gott. Budgeten är 560,7 mnkr, och den räcker.".to_owned();
    let title = "Läget".to_owned();
    let said = Chapter {
        title,
        body,
        ..Chapter::default()
    };
    sketch.put(Record::Chapter(chapter, Arc::new(said)));
    sketch
}

#[test]
fn words_cells_and_reasons_go_out() {
    let mut sketch = plan();
    let today = Some(day("2020-12-31"));
    let found = check::plan(&sketch.plan, today);
    let edit = check::dismiss(&sketch.plan, &found, "Gäller före juni", "Åsa", today);
    sketch.plan.apply(edit).expect("a sound edit");
    let table = table(&sketch.plan, None, &Listing::Findings(today), SWEDISH);
    let shown = shown(&table);
    let row = shown.lines().last().expect("a row");
    let cells: Vec<&str> = row.split('|').collect();
    assert_eq!(cells[0], "Text och tabell säger olika");
    assert_eq!(
        cells[2],
        "Kapitel: Läget (Budgeten är 560,7 mnkr, och den räcker.); Tabell: Resultat · Nettokostnad, Budget helår"
    );
    assert!(cells[3].contains("en halv enhet i sin sista siffra"));
    assert_eq!(
        cells[4..],
        ["Får stå kvar", "Gäller före juni", "Åsa", "2020-12-31"]
    );
}
