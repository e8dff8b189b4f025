//! Published tables, read as they stand and held against themselves.
//!
//! `ekero.txt` holds the tables of appendices 1–3 and 5 to the interim report of Ekerö's social
//! committee, August 2020, with the headings that stand above them.

mod again;
mod laid;
mod orders;

use uuid::Uuid;

use super::*;
use crate::economy::{Agreement, Check, Finding, Worked, findings};
use crate::order;
use crate::plan::*;

const EKERO: &str = include_str!("ekero.txt");

fn ids() -> impl FnMut() -> Uuid {
    let mut made = 0u128;
    move || {
        made += 1;
        Uuid::from_u128(made)
    }
}

fn drafts(text: &str) -> Vec<Draft> {
    let grid = Grid::from_lines(text).expect("small enough");
    read(&grid, None, &mut ids())
}

/// Stated figures that follow from others, of a table.
fn checks(draft: &Draft) -> Vec<Check> {
    Worked::of(&draft.table, draft.table.until)
        .checks()
        .collect()
}

/// How the tables read: kind, scope, rows and columns; checks in all, exact, off by at most one, by
/// at most three.
fn outline(draft: &Draft) -> String {
    let table = &draft.table;
    let checks = checks(draft);
    let exact = checks
        .iter()
        .filter(|it| it.agreement == Agreement::Exact)
        .count();
    let within = |most: i64| {
        let off = checks
            .iter()
            .filter(|it| it.agreement == Agreement::Rounding);
        let near = off.filter(|it| it.difference().expect("small").abs() <= Decimal::from(most));
        near.count()
    };
    let (one, three) = (within(1), within(3) - within(1));
    format!(
        "{:?} | {} | {} × {} | {} = {exact} + {one} + {three}",
        table.kind,
        table.scope,
        table.rows.len(),
        table.columns.len(),
        checks.len(),
    )
}

#[test]
fn the_published_tables_are_known_for_what_they_are() {
    let drafts = drafts(EKERO);
    let lines: Vec<String> = drafts.iter().map(outline).collect();
    insta::assert_snapshot!(lines.join("\n"), @r"
    Result | Socialnämnden/myndighet | 18 × 7 | 57 = 42 + 15 + 0
    Result | Socialnämnden/egen regi | 18 × 7 | 57 = 48 + 8 + 1
    Activities | Socialnämnden/myndighet | 28 × 15 | 201 = 156 + 42 + 3
    Activities | Socialnämnden/egen regi | 7 × 15 | 57 = 42 + 15 + 0
    Volumes |  | 23 × 7 | 36 = 32 + 4 + 0
    Investments | Socialnämnden myndighet | 5 × 3 | 6 = 6 + 0 + 0
    Investments | Socialnämnden egen regi | 5 × 3 | 6 = 6 + 0 + 0
    ");
    let problems: Vec<&Problem> = drafts.iter().flat_map(|it| &it.problems).collect();
    assert_eq!(problems, Vec::<&Problem>::new());
    let days: Vec<Option<Day>> = drafts.iter().map(|it| it.table.until).collect();
    assert_eq!(days, vec![Day::new(2020, 8, 31); 7]);
}

/// Derived figures of the reports and volumes, without what is pro rata: 404, of which 316 are
/// exact, 84 off by one and 4 by two or three.
#[test]
fn every_derived_figure_lies_within_the_rounding_bound() {
    let mut counts = [0; 3];
    for draft in drafts(EKERO) {
        let is_pro_rata = |key: ColumnKey| {
            let mut columns = draft.table.columns.iter();
            columns.any(|it| it.key == key && matches!(it.formula, ColumnFormula::ProRata { .. }))
        };
        let is_counted = draft.table.kind != BudgetKind::Investments;
        let checks = checks(&draft).into_iter();
        for check in checks.filter(|it| is_counted && !is_pro_rata(it.column)) {
            assert_ne!(check.agreement, Agreement::Contradiction, "{check:?}");
            let off = check.difference().expect("small").abs();
            counts[usize::from(!off.is_zero()) + usize::from(off > Decimal::ONE)] += 1;
        }
    }
    assert_eq!(counts, [316, 84, 4]);
}

/// The plan with the tables at an occasion.
fn with_tables(drafts: Vec<Draft>) -> Plan {
    let mut ids = ids();
    let mut plan = Plan::new(Id::new(ids()));
    let occasion = OccasionId::new(ids());
    let day = Day::new(2020, 8, 31).expect("a day");
    let interim = Occasion::new(OccasionKind::Interim, day);
    let put = Edit::Put(Record::Occasion(occasion, interim.into()));
    plan.apply(put).expect("an occasion");
    let edit = edit(&plan, drafts, Some(occasion), &mut ids);
    let before = plan.clone();
    let change = plan.apply(edit).expect("sound tables");
    let mut undone = plan.clone();
    undone.replay(&change.inverse());
    assert_eq!(undone, before);
    plan
}

#[test]
fn what_contradicts_another_table_is_found() {
    let plan = with_tables(drafts(EKERO));
    let told = |finding: &Finding| match finding {
        Finding::Wrong { check, .. } => format!("wrong: {check:?}"),
        Finding::Apart {
            meaning,
            one,
            other,
        } => {
            let copied = if other.same_as.is_some() {
                ", as another column"
            } else {
                ""
            };
            let (kind, side) = (meaning.kind, meaning.side);
            format!("{kind:?} {side:?}: {} | {}{copied}", one.value, other.value)
        }
    };
    let found: Vec<String> = findings(&plan).iter().map(told).collect();
    insta::assert_snapshot!(found.join("\n"), @r"
    Forecast Income: 264164 | 260214
    Forecast Costs: -265164 | -261214
    Forecast Income: 73780 | 82230, as another column
    Forecast Costs: -636490 | -644940
    ");
}

#[test]
fn the_next_occasion_goes_on_under_the_same_names() {
    let earlier = drafts(EKERO);
    let grid = Grid::from_lines(&EKERO.replace("2020", "2021").replace("2019", "2020"));
    let mut other = (1000..).map(Uuid::from_u128);
    let mut ids = move || other.next().expect("endless");
    let later = read(&grid.expect("small enough"), None, &mut ids);
    for (mut draft, before) in later.into_iter().zip(earlier) {
        assert_eq!(draft.go_on(&before.table), before.table.rows.len());
        let names = |table: &BudgetTable| -> (Vec<RowId>, Vec<ColumnKey>) {
            let keys = table.columns.iter().map(|it| it.key);
            (table.rows.iter().map(|it| it.id).collect(), keys.collect())
        };
        assert_eq!(names(&draft.table), names(&before.table));
        assert_eq!(draft.table.rows[0].cells, before.table.rows[0].cells);
        assert!(draft.table.steps().is_some());
    }
}

#[track_caller]
fn check(text: &str, expected: &str) {
    let told = drafts(text).into_iter().map(|draft| {
        let rows = draft.table.rows.iter().map(|row| {
            let figures: Vec<String> = row.cells.values().map(Decimal::to_string).collect();
            format!("{:?} {} {}", row.role, row.label, figures.join(" "))
        });
        let problems = draft
            .problems
            .iter()
            .map(|it| format!("{}:{} {:?}", it.place.row, it.place.column, it.fault));
        rows.chain(problems).collect::<Vec<_>>().join("\n")
    });
    assert_eq!(told.collect::<Vec<_>>().join("\n\n"), expected);
}

#[test]
fn millions_and_kronor_become_tkr() {
    check(
        "Resultat, mnkr\tUtfall\tBudget\nIntäkter\t1,5\t-\nKostnader\t-2,25\t−2",
        "Item Intäkter 1500.0\nItem Kostnader -2250.00 -2000",
    );
    check("Kr\tUtfall\tBudget\nLön\t-1 500\t0", "Item Lön -1.5 0");
}

#[test]
fn what_cannot_be_read_is_told_with_its_place() {
    check(
        "tkr\tUtfall\tBudget\nLön\tca 5\t-7\nHyra\t1.234\t8",
        "Item Lön -7\nItem Hyra 8\n2:2 NoFigure(\"ca 5\")\n3:2 Ambiguous(\"1.234\")",
    );
}

#[test]
fn a_sum_that_errs_in_one_column_is_still_a_sum() {
    check(
        "tkr\tUtfall\tBudget\tPrognos\nA\t1\t2\t3\nB\t4\t5\t6\nSumma\t5\t7\t99",
        "Item A 1 2 3\nItem B 4 5 6\nSum Summa 5 7 99",
    );
}
