//! A report that is pasted again after it was corrected.

use std::sync::Arc;

use super::*;
use crate::economy::drawn;

/// The plan with the tables, and an indicator's figure: how much of the year's staff budget is used.
fn plan() -> (Plan, Option<OccasionId>, FromBudget) {
    let drafts = drafts(EKERO);
    let table = &drafts[0].table;
    let staff = table
        .rows
        .iter()
        .find(|it| it.label.starts_with("Personal"));
    let column = |kind, reach| {
        let mut columns = table.columns.iter();
        let is_it = |it: &&BudgetColumn| (it.kind, it.reach, it.year) == (kind, reach, Some(2020));
        columns.find(is_it).expect("a column").key
    };
    let from = FromBudget {
        row: staff.expect("a row").id,
        figure: BudgetFigure::Share {
            of: column(ColumnKind::Outcome, Reach::ToDate),
            by: column(ColumnKind::Budget, Reach::FullYear),
        },
    };
    let mut plan = with_tables(drafts);
    let (id, table) = plan.budgets.iter().next().expect("seven tables");
    let mut told = table.as_ref().clone();
    Arc::make_mut(&mut told.rows[7]).analysis = "Fler sjuka".to_owned();
    let put = Edit::Put(Record::BudgetTable(*id, told.into()));
    plan.apply(put).expect("a sound table");
    let occasion = plan.occasions.iter().next().map(|(id, _)| *id);
    (plan, occasion, from)
}

/// What a corrected report is read as, with ids of its own.
fn read_again(text: &str) -> Vec<Draft> {
    let mut other = (5000..).map(Uuid::from_u128);
    let grid = Grid::from_lines(text).expect("small enough");
    read(&grid, None, &mut move || other.next().expect("endless"))
}

fn same(plan: &Plan, drafts: &[Draft], occasion: Option<OccasionId>) -> Vec<Option<BudgetTableId>> {
    let tables: Vec<Arc<BudgetTable>> =
        drafts.iter().map(|it| Arc::new(it.table.clone())).collect();
    again(plan, &tables, occasion)
}

#[test]
fn a_corrected_report_takes_the_place_of_the_one_before() {
    let (mut plan, occasion, from) = plan();
    let before: Vec<BudgetTableId> = plan.budgets.iter().map(|(id, _)| *id).collect();
    let figure = |plan: &Plan| drawn(plan, from)[0].of;
    assert_eq!(figure(&plan), Decimal::from(-45_814));
    let mut drafts = read_again(&EKERO.replace("-45 814", "-46 814"));
    let found = same(&plan, &drafts, occasion);
    assert_eq!(found.iter().flatten().count(), before.len());
    for (draft, same) in drafts.iter_mut().zip(found) {
        draft.replaces = same;
    }
    let mut ids = (9000..).map(Uuid::from_u128);
    let edit = edit(&plan, drafts, occasion, &mut || {
        ids.next().expect("endless")
    });
    let untouched = plan.clone();
    let change = plan.apply(edit).expect("sound tables");
    assert_eq!(
        plan.budgets.iter().map(|(id, _)| *id).collect::<Vec<_>>(),
        before
    );
    assert_eq!(figure(&plan), Decimal::from(-46_814));
    let (_, table) = plan.budgets.iter().next().expect("seven tables");
    assert_eq!(table.rows[7].analysis, "Fler sjuka");
    plan.replay(&change.inverse());
    assert_eq!(plan, untouched);
}

#[test]
fn the_same_report_again_changes_nothing() {
    let (plan, occasion, _) = plan();
    let mut drafts = read_again(EKERO);
    let found = same(&plan, &drafts, occasion);
    for (draft, same) in drafts.iter_mut().zip(found) {
        draft.replaces = same;
    }
    let edit = edit(&plan, drafts, occasion, &mut ids());
    let mut after = plan.clone();
    after.apply(edit).expect("sound tables");
    assert_eq!(after, plan);
}

#[test]
fn a_table_of_another_day_or_frozen_is_not_the_same() {
    let (mut plan, occasion, _) = plan();
    let later = read_again(
        &EKERO
            .replace("2020-08", "2020-10")
            .replace("2019-08", "2019-10"),
    );
    assert_eq!(same(&plan, &later[..2], None), [None, None]);
    let twice = [read_again(EKERO), read_again(EKERO)].concat();
    let found = same(&plan, &twice, occasion);
    assert_eq!(found[7..], [None; 7], "each table is replaced once");
    let id = occasion.expect("one");
    let mut frozen = plan.occasions.get(&id).expect("one").as_ref().clone();
    frozen.frozen = Some(DecisionId::new(Uuid::from_u128(1)));
    plan.put(Record::Occasion(id, frozen.into()));
    assert_eq!(same(&plan, &read_again(EKERO), occasion), [None; 7]);
}

#[test]
fn texts_about_rows_that_are_gone_are_told() {
    let (plan, ..) = plan();
    let (_, before) = plan.budgets.iter().next().expect("seven tables");
    let without = EKERO.replacen("Personalkostnader inkl po", "Löner", 1);
    let drafts = read_again(&without);
    assert_eq!(
        unsaid(&drafts[0].table, before),
        ["Personalkostnader inkl po"]
    );
    assert_eq!(
        unsaid(&read_again(EKERO)[0].table, before),
        Vec::<String>::new()
    );
}

/// Two tables of one sort and day whose titles name no scope: what tells them apart is their rows.
#[test]
fn a_table_with_another_title_is_the_same_only_by_its_rows() {
    let text = |title: &str, rows: [&str; 3]| {
        let rows = rows.map(|it| format!("{it}\t-1\t-2\n"));
        format!(
            "{title}\n\ntkr\tUtfall 2020-08\tBudget helår 2020\n{}",
            rows.concat()
        )
    };
    let rows = ["Löner", "Hyror", "Mat"];
    let first = drafts(&text("Resultatrapport förskola", rows));
    let plan = with_tables(first);
    let occasion = plan.occasions.iter().next().map(|(id, _)| *id);
    let found = |title, rows| same(&plan, &read_again(&text(title, rows)), occasion)[0].is_some();
    assert!(found("Resultatrapport förskola", ["A", "B", "C"]));
    assert!(found("Resultatrapport barnomsorg", rows));
    assert!(found(
        "Resultatrapport barnomsorg",
        ["Löner", "Hyror", "Kläder"]
    ));
    assert!(!found(
        "Resultatrapport grundskola",
        ["Löner", "Skjutsar", "Läromedel"]
    ));
}
