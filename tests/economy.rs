//! From pasted tables to a judged goal: the economy of Ekerö's social committee, August 2020.

use std::sync::Arc;

use uppfyllt::{
    economy::{Worked, findings},
    edit::Edit,
    exchange::{budget, table::Grid},
    file,
    fulfilment::{Results, project},
    plan::{
        BudgetCellKey, BudgetFigure, BudgetTable, BudgetTableId, ColumnKey, ColumnKind, Condition,
        Day, Decimal, Figure, FromBudget, GoalId, Id, Indicator, IndicatorId, Measure, Occasion,
        OccasionId, OccasionKind, Plan, Reach, Record, RecordKey, RowId, Target,
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

/// The pace of eight months would keep the budget; the table itself expects 70 005 of 69 120.
#[test]
fn the_forecast_of_the_table_goes_before_the_pace() {
    let (plan, occasion, id) = plan();
    let ahead = project(&plan, occasion, id).expect("a forecast");
    assert_eq!(ahead.value.round_dp(2), Decimal::new(10_128, 2));
    assert_eq!(ahead.level.as_ref().map(|it| it.as_str()), Some("partly"));
    let measure = Measure {
        unit: "%".to_owned(),
        ..Measure::default()
    };
    let told = why::projection(&ahead, &measure, &plan, Language::Swedish);
    insta::assert_snapshot!(told.replace('\u{a0}', "_"), @"Resultatrapport – Utfall och prognos, Socialnämnden/myndighet väntar −70_005 (Prognos helår 2020) av −69_120 (Budget helår 2020) under hela året: 101,3_%. Det ger Delvis uppnått.");
}

#[test]
fn without_a_forecast_in_the_table_the_pace_is_kept_up() {
    let (mut plan, occasion, id) = plan();
    let (table, row, column) = cell(&plan, "Personal", (ColumnKind::Forecast, Reach::FullYear));
    let gone = Edit::Delete(RecordKey::BudgetCell(BudgetCellKey { table, row, column }));
    plan.apply(gone).expect("it was there");
    let ahead = project(&plan, occasion, id).expect("a pace");
    assert_eq!(ahead.value.round_dp(2), Decimal::new(9942, 2));
    assert_eq!(ahead.level.as_ref().map(|it| it.as_str()), Some("met"));
}

/// A cell of the first result report, by the beginning of its row and what its column is.
fn cell(plan: &Plan, row: &str, of: (ColumnKind, Reach)) -> (BudgetTableId, RowId, ColumnKey) {
    let (id, table) = plan.budgets.iter().next().expect("seven tables");
    let row = table.rows.iter().find(|it| it.label.starts_with(row));
    let mut columns = table.columns.iter();
    let column = columns.find(|it| (it.kind, it.reach, it.year) == (of.0, of.1, Some(2020)));
    (*id, row.expect("a row").id, column.expect("a column").key)
}

/// A corrected figure, what builds on it let follow: the sum, the net and the goal follow, and all comes back.
#[test]
fn a_corrected_figure_reaches_the_goal() {
    let (mut plan, occasion, id) = plan();
    let (table, staff, column) = cell(&plan, "Personal", (ColumnKind::Outcome, Reach::ToDate));
    let (_, net, _) = cell(&plan, "Nettokostnad", (ColumnKind::Outcome, Reach::ToDate));
    let mut indicator = plan
        .indicators
        .get(&id)
        .expect("it is there")
        .as_ref()
        .clone();
    if let Figure::Budget(from) = &mut indicator.figure {
        from.row = net;
    }
    plan.apply(Edit::Put(Record::Indicator(id, indicator.into())))
        .expect("an indicator");
    let status = |plan: &Plan| {
        let results = Results::of(plan, Some(occasion));
        let status = results.indicator(id).and_then(|it| it.status.clone());
        status.map(|it| it.as_str().to_owned())
    };
    let key = |(row, column)| BudgetCellKey { table, row, column };
    let before = plan.clone();
    assert_eq!(status(&plan).as_deref(), Some("met"));

    let corrected = Record::BudgetCell(key((staff, column)), Decimal::from(-95_814));
    let correction = plan.apply(Edit::Put(corrected)).expect("a figure");
    assert_eq!(
        status(&plan).as_deref(),
        Some("met"),
        "the net is as stated"
    );
    let built = {
        let table = plan.budgets.get(&table).expect("it is there");
        let worked = Worked::of(table, table.day(&plan));
        let built = worked.built_on(&[(staff, column)]);
        assert!(worked.contradicting(&built) > 0);
        built
    };
    assert!(built.contains(&(net, column)));
    let gone = built
        .into_iter()
        .map(|it| Edit::Delete(RecordKey::BudgetCell(key(it))));
    let following = plan
        .apply(Edit::Many(gone.collect()))
        .expect("figures that were there");
    let follows = {
        let table = plan.budgets.get(&table).expect("it is there");
        let (row, at) = (table.row_place(net), table.column_place(column));
        Worked::of(table, None)
            .cell(row.expect("a row"), at.expect("a column"))
            .value()
    };
    assert_eq!(follows, Some(Decimal::from(-418_692)));
    assert_eq!(status(&plan).as_deref(), Some("not"));

    plan.replay(&following.inverse());
    plan.replay(&correction.inverse());
    assert_eq!(plan, before);
}

/// An example plan with its indicator about the budget and the table that it draws on.
fn example(name: &str) -> (Plan, IndicatorId, BudgetTableId) {
    let path = format!("{}/public/examples/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let bytes = std::fs::read(path).expect("an example");
    let plan = file::read(&bytes).expect("a plan file").plan;
    let is_drawn = |it: &Indicator| matches!(it.figure, Figure::Budget(_));
    let mut indicators = plan.indicators.iter();
    let (id, _) = indicators
        .find(|(_, it)| is_drawn(it))
        .expect("one about the budget");
    let (table, _) = plan.budgets.iter().next().expect("one table");
    (plan.clone(), *id, *table)
}

fn status(plan: &Plan, occasion: Option<OccasionId>, id: IndicatorId) -> Option<String> {
    let results = Results::of(plan, occasion);
    let status = results.indicator(id).and_then(|it| it.status.clone());
    status.map(|it| it.as_str().to_owned())
}

/// The scorecard (seeds/004): how much of the budget is used, every month and when the year is closed. The table of a
/// month has this net cost, of 412 000 for the year.
#[track_caller]
fn check_month(month: u8, used: i64, expected: &str) {
    let (mut plan, indicator, first) = example("scorecard");
    let mut table = plan.budgets.get(&first).expect("a table").as_ref().clone();
    let outcome = table.columns[0].key;
    for row in table.rows.iter_mut().map(Arc::make_mut) {
        row.cells.remove(&outcome);
    }
    let cells = &mut Arc::make_mut(&mut table.rows[1]).cells;
    cells.insert(outcome, Decimal::from(-used));
    table.occasion = None;
    table.until = Day::last_of_month(2023, month);
    let edits = [
        Edit::Delete(RecordKey::BudgetTable(first)),
        Edit::Put(Record::BudgetTable(id(70), table.into())),
    ];
    plan.apply(Edit::Many(edits.into())).expect("a sound table");
    assert_eq!(
        status(&plan, None, indicator).as_deref(),
        Some(expected),
        "{month}: {used}"
    );
}

#[test]
fn the_budget_is_followed_every_month_and_when_the_year_is_closed() {
    check_month(1, 34_333, "met"); // a twelfth is 34 333,3
    check_month(1, 34_334, "partly");
    check_month(1, 38_000, "not"); // more than a tenth above
    check_month(6, 206_000, "met");
    check_month(6, 206_001, "partly");
    check_month(11, 377_666, "met");
    check_month(12, 412_000, "met");
    check_month(12, 412_001, "partly");
}

#[test]
fn the_goals_of_the_examples_that_speak_of_budget_take_their_figures_from_tables() {
    for (name, share, forecast) in [
        ("goal-chain", "33", "99.48"),
        ("scorecard", "66.46", "99.85"),
    ] {
        let (plan, indicator, table) = example(name);
        let occasion = plan.occasions_by_day().pop().expect("an occasion");
        let results = Results::of(&plan, Some(occasion));
        let latest = results
            .indicator(indicator)
            .and_then(|it| it.latest.clone());
        let value = latest.and_then(|it| it.number()).expect("a figure");
        assert_eq!(value.round_dp(2).normalize().to_string(), share, "{name}");
        assert_eq!(
            status(&plan, Some(occasion), indicator).as_deref(),
            Some("met"),
            "{name}"
        );
        let ahead = project(&plan, occasion, indicator).expect("a forecast");
        assert_eq!(
            ahead.value.round_dp(2).normalize().to_string(),
            forecast,
            "{name}"
        );
        let table = plan.budgets.get(&table).expect("a table");
        assert!(
            table.footnotes[0].contains("påhittade"),
            "{name} says what the figures are"
        );
        assert!(plan.about.note.contains("påhittad"), "{name}");
    }
}
