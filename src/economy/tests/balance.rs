//! What is expected of the year, and what is done about it.

use std::sync::Arc;

use super::*;
use crate::economy::{Balance, balance};
use crate::edit::Edit;
use crate::plan::{
    Activity, ActivityStatus, BudgetKind, ColumnKind, Effect, Node, Occasion, OccasionId,
    OccasionKind, Rank, Reach,
};

fn activity(amount: i64, year: Option<i16>, status: ActivityStatus) -> Activity {
    Activity {
        under: Node::Goal(id(1)),
        rank: Rank::default(),
        text: String::new(),
        responsible: String::new(),
        start: None,
        due: None,
        status,
        effect: Some(Effect {
            amount: amount.into(),
            year,
        }),
        note: String::new(),
        extra: Default::default(),
    }
}

/// A table whose whole is expected to deviate from its budget by so much.
fn expecting(kind: BudgetKind, scope: &str, by: i64) -> BudgetTable {
    let cells = [(OUTCOME, by - 100), (BUDGET, -100)];
    let mut table = table(
        LESS,
        &[(RowRole::Item, 0, &cells), (RowRole::Total, 0, &[])],
    );
    let kinds = [
        ColumnKind::Forecast,
        ColumnKind::Budget,
        ColumnKind::Deviation,
    ];
    for (column, kind) in table.columns.iter_mut().zip(kinds) {
        (column.kind, column.reach) = (kind, Reach::FullYear);
    }
    BudgetTable {
        kind,
        scope: scope.to_owned(),
        unit: "tkr".to_owned(),
        occasion: Some(id(2)),
        ..table
    }
}

fn balance_of(tables: &[BudgetTable], activities: &[Activity]) -> Balance {
    let mut plan = Plan::new(id(800));
    let occasion: OccasionId = id(2);
    let year_end = Occasion::new(OccasionKind::Interim, august().expect("a day"));
    let put = |plan: &mut Plan, record| plan.apply(Edit::Put(record)).expect("a sound record");
    put(&mut plan, Record::Goal(id(1), Arc::default()));
    put(&mut plan, Record::Occasion(occasion, Arc::new(year_end)));
    for (n, it) in tables.iter().enumerate() {
        put(
            &mut plan,
            Record::BudgetTable(id(10 + n), Arc::new(it.clone())),
        );
    }
    for (n, it) in activities.iter().enumerate() {
        put(
            &mut plan,
            Record::Activity(id(30 + n), Arc::new(it.clone())),
        );
    }
    balance(&plan, Some(occasion))
}

/// The lines of a balance: scope, deviation, and ! where it is added elsewhere.
fn lines(it: &Balance) -> Vec<String> {
    let line = |it: &crate::economy::Line| {
        format!(
            "{} {}{}",
            it.scope,
            it.deviation,
            if it.is_part { "!" } else { "" }
        )
    };
    it.lines.iter().map(line).collect()
}

#[test]
fn the_same_money_in_two_tables_is_told_once() {
    use BudgetKind::{Activities, Investments, Result, Volumes};
    let it = balance_of(
        &[
            expecting(Activities, "Norr", 20),
            expecting(Result, "Norr", 21),
            expecting(Activities, "Söder", -50),
            expecting(Investments, "Öster", 900),
            expecting(Volumes, "Väster", 900),
        ],
        &[],
    );
    assert_eq!(lines(&it), ["Norr 21", "Söder -50"]);
    assert_eq!([it.deviation, it.remains], [Decimal::from(-29); 2]);
}

#[test]
fn what_is_part_of_a_scope_is_not_added_again() {
    use BudgetKind::Result;
    let it = balance_of(
        &[
            expecting(Result, "Nämnden", -7),
            expecting(Result, "Nämnden/Norr", -4),
            expecting(Result, "Nämnden/Söder", -3),
            expecting(Result, "Nämndens stab", 1),
        ],
        &[],
    );
    assert_eq!(
        lines(&it),
        [
            "Nämnden -7",
            "Nämnden/Norr -4!",
            "Nämnden/Söder -3!",
            "Nämndens stab 1"
        ]
    );
    assert_eq!(it.deviation, Decimal::from(-6));
}

#[test]
fn what_remains_is_the_deviation_with_what_is_done_about_it() {
    let it = balance_of(
        &[expecting(BudgetKind::Result, "", -500)],
        &[
            activity(200, Some(2020), ActivityStatus::Planned),
            activity(50, None, ActivityStatus::Ongoing),
            activity(900, Some(2021), ActivityStatus::Planned),
        ],
    );
    let figures = [it.deviation, it.effects.sum, it.remains];
    assert_eq!(figures, [-500, 250, -250].map(Decimal::from));
    let none = balance_of(&[], &[]);
    assert_eq!(none, Balance::default());
}

#[test]
fn the_effects_of_a_year_leave_out_what_is_given_up_or_of_other_years() {
    let mut plan = Plan::new(id(800));
    let put = |plan: &mut Plan, record| plan.apply(Edit::Put(record)).expect("a sound record");
    put(&mut plan, Record::Goal(id(1), Arc::default()));
    let all = [
        activity(100, Some(2020), ActivityStatus::Ongoing),
        activity(20, None, ActivityStatus::Planned),
        activity(3, Some(2021), ActivityStatus::Planned),
        activity(7000, Some(2020), ActivityStatus::Dropped),
    ];
    for (n, it) in all.into_iter().enumerate() {
        put(&mut plan, Record::Activity(id(10 + n), Arc::new(it)));
    }
    assert_eq!(
        crate::economy::effects(&plan, Some(2020)).sum,
        Decimal::from(120)
    );
    assert_eq!(crate::economy::effects(&plan, None).sum, Decimal::from(123));
}
