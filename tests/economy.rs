//! From pasted tables to a judged goal: the economy of Ekerö's social committee, August 2020.

use std::sync::Arc;

use uppfyllt::{
    economy::findings,
    edit::Edit,
    exchange::{budget, table::Grid},
    fulfilment::Results,
    plan::{
        BudgetFigure, BudgetTable, ColumnKind, Condition, Day, Decimal, Figure, FromBudget, GoalId,
        Id, Indicator, IndicatorId, Occasion, OccasionId, OccasionKind, Plan, Reach, Record,
        Target,
    },
    text::{Language, economy, why},
};
use uuid::Uuid;

const EKERO: &str = include_str!("../src/exchange/budget/tests/ekero.txt");

fn id<T>(n: u128) -> Id<T> {
    Id::new(Uuid::from_u128(n))
}

/// The committee's tables at an occasion, and an indicator: staff costs within budget.
fn plan() -> (Plan, OccasionId, IndicatorId) {
    let (goal, occasion, indicator): (GoalId, OccasionId, IndicatorId) = (id(1), id(2), id(3));
    let mut made = 100u128;
    let mut ids = || {
        made += 1;
        Uuid::from_u128(made)
    };
    let mut plan = Plan::new(id(9));
    let day = Day::new(2020, 8, 31).expect("a day");
    let interim = Occasion::new(OccasionKind::Interim, day);
    let put = |record| Edit::Put(record);
    plan.apply(put(Record::Occasion(occasion, Arc::new(interim))))
        .expect("an occasion");
    plan.apply(put(Record::Goal(goal, Arc::default())))
        .expect("a goal");
    let grid = Grid::from_lines(EKERO).expect("small enough");
    let drafts = budget::read(&grid, None, &mut ids);
    let figure = Figure::Budget(staff(&drafts[0].table));
    let edit = budget::edit(&plan, drafts, Some(occasion), &mut ids);
    plan.apply(edit).expect("sound tables");
    let within = Indicator {
        goal,
        figure,
        targets: vec![Target {
            id: id(4),
            due: None,
            condition: Condition::Budget(Decimal::ONE_HUNDRED),
            wording: String::new(),
            stage: false,
        }],
        ..Indicator::default()
    };
    plan.apply(put(Record::Indicator(indicator, Arc::new(within))))
        .expect("an indicator");
    (plan, occasion, indicator)
}

/// How much of the year's staff budget is used.
fn staff(table: &BudgetTable) -> FromBudget {
    let row = table
        .rows
        .iter()
        .find(|row| row.label.starts_with("Personal"));
    let column = |kind, reach| {
        let mut columns = table.columns.iter();
        let found = columns.find(|it| (it.kind, it.reach, it.year) == (kind, reach, Some(2020)));
        found.expect("a column").key
    };
    FromBudget {
        row: row.expect("a row").id,
        figure: BudgetFigure::Share {
            of: column(ColumnKind::Outcome, Reach::ToDate),
            by: column(ColumnKind::Budget, Reach::FullYear),
        },
    }
}

/// 45 814 of 69 120 tkr are 66,28 %, and eight months allow 66,67.
#[test]
fn a_goal_about_the_budget_takes_its_figure_from_the_table() {
    let (plan, occasion, id) = plan();
    let results = Results::of(&plan, Some(occasion));
    let result = results.indicator(id).expect("it is there");
    let reading = result.latest.as_ref().expect("the table has the figure");
    let value = reading.number().expect("a number");
    assert_eq!(value.round_dp(2), Decimal::new(6628, 2));
    assert_eq!(result.status.as_ref().map(|it| it.as_str()), Some("met"));
    let indicator = plan.indicators.get(&id).expect("it is there");
    let told = why::made_of(&plan, id, indicator, reading.period, Language::Swedish);
    insta::assert_snapshot!(told.unwrap_or_default().replace('\u{a0}', "_"), @"Hämtat ur Resultatrapport – Utfall och prognos, Socialnämnden/myndighet: Personalkostnader inkl po, −45_814 (Utfall 2020-08) i procent av −69_120 (Budget helår 2020).");
}

#[test]
fn a_finding_names_its_places() {
    let (plan, ..) = plan();
    let copied = findings(&plan).into_iter().nth(2).expect("four findings");
    let told = economy::finding(&copied, &plan, Language::Swedish).replace('\u{a0}', "_");
    insta::assert_snapshot!(told, @"Samma uppgift har två värden: 73_780 (Resultatrapport – Utfall och prognos, Socialnämnden/myndighet: Summa Intäkter, Prognos helår 2020) och 82_230 (Verksamheternas ekonomiska utfall och prognos - Socialnämnden/myndighet: TOTALT, Prognos helår, Intäkter). Kolumnen Prognos helår, Intäkter har samma siffror som Budget helår, Intäkter på alla rader.");
}
