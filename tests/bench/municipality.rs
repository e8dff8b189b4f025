//! The largest plan that is promised: 1,500 indicators with 120 monthly values each, baselines and targets of every
//! kind that computes from figures; and the largest table of the economy.

use std::sync::Arc;

use uppfyllt::edit::Edit;
use uppfyllt::plan::{
    Baseline, BudgetColumn, BudgetRow, BudgetTable, By, ColumnFormula, ColumnKey, Condition, Day,
    Decimal, Direction, Gender, Goal, Id, Indicator, Move, ObservationKey, Occasion, OccasionId,
    OccasionKind, Period, Plan, Rank, Record, RowRole, SeriesKey, Since, Span, Target, Total,
    Value,
};
use uuid::Uuid;

/// Indicators of the plan.
pub const INDICATORS: u128 = 1_500;
/// Monthly values of each.
pub const MONTHS: usize = 120;

/// The plan and its occasion.
pub fn municipality() -> (Plan, OccasionId) {
    let mut plan = Plan::new(id(0, 0));
    let occasion = id(3, 0);
    let date = Day::new(2024, 8, 31).expect("a day");
    let mut records = vec![Record::Occasion(
        occasion,
        Arc::new(Occasion::new(OccasionKind::Interim, date)),
    )];
    let mut rank = Rank::default();
    for n in 0..100 {
        rank = rank.next();
        let goal = Goal {
            parent: (n >= 10).then(|| id(1, n % 10)),
            rank: rank.clone(),
            text: format!("Mål {n}"),
            ..Goal::default()
        };
        records.push(Record::Goal(id(1, n), Arc::new(goal)));
    }
    for n in 0..INDICATORS {
        rank = rank.next();
        records.push(Record::Indicator(
            id(2, n),
            Arc::new(indicator(n, rank.clone())),
        ));
        records.extend(values(n));
    }
    let edits = records.into_iter().map(Edit::Put).collect();
    plan.apply(Edit::Many(edits)).expect("the plan is sound");
    (plan, occasion)
}

fn indicator(n: u128, rank: Rank) -> Indicator {
    Indicator {
        goal: id(1, 10 + n % 90),
        rank,
        text: format!("Indikator {n}"),
        baseline: Some(Baseline {
            value: Decimal::from(40),
            period: Some(Period::Year(2014)),
        }),
        targets: (2022..2026).map(|year| target(n, year)).collect(),
        ..Indicator::default()
    }
}

fn target(n: u128, year: i16) -> Target {
    let condition = match n % 5 {
        0 => Condition::AtLeast(Decimal::from(70)),
        1 => Condition::AtMost(Decimal::from(30)),
        2 => Condition::Total(Total {
            side: Direction::Up,
            amount: Decimal::from(500),
            over: Span::Year,
        }),
        3 => Condition::Moves(Move {
            way: Direction::Up,
            by: By::Percent(Decimal::TEN),
            since: Since::YearBefore,
        }),
        _ => Condition::Budget(Decimal::ONE_HUNDRED),
    };
    Target {
        id: id(4, n * 10_000 + u128::from(year.unsigned_abs())),
        due: Some(Period::Year(year)),
        condition,
        wording: String::new(),
        stage: false,
    }
}

fn values(n: u128) -> impl Iterator<Item = Record> {
    let months = std::iter::successors(Some(Period::Month(2015, 1)), |month| month.next());
    months.take(MONTHS).enumerate().map(move |(at, period)| {
        let tenths =
            (u32::try_from(n).expect("few") * 13 + u32::try_from(at).expect("few") * 37) % 900;
        Record::Observation(
            measured(n, period),
            Value::Number(Decimal::new(tenths.into(), 1)).into(),
        )
    })
}

/// The measurement of an indicator.
pub fn measured(n: u128, period: Period) -> ObservationKey {
    ObservationKey {
        series: SeriesKey {
            indicator: id(2, n),
            unit: None,
            gender: Gender::Total,
        },
        period,
    }
}

fn id<T>(kind: u128, n: u128) -> Id<T> {
    Id::new(Uuid::from_u128(
        (0x0198_0000 + kind) << 96 | 0x7000 << 64 | 0x8000 << 48 | n,
    ))
}

/// Two thousand rows and fifteen columns, groups and deviations and a total.
pub fn large_table() -> BudgetTable {
    let key = ColumnKey::new;
    let columns = (1..=15).map(|n| BudgetColumn {
        key: key(n),
        formula: match n % 3 {
            0 => ColumnFormula::Difference {
                of: key(n - 2),
                less: key(n - 1),
            },
            _ => ColumnFormula::Entered,
        },
        ..BudgetColumn::default()
    });
    let row = |n: u32| BudgetRow {
        id: Id::from_parts(n.into(), [0; 10]),
        role: match n {
            0 => RowRole::Total,
            n if n % 10 == 1 => RowRole::Group,
            _ => RowRole::Item,
        },
        depth: u8::from(n > 0 && n % 10 != 1),
        cells: (1..=15)
            .map(|at| (key(at), Decimal::from(n * at)))
            .collect(),
        ..BudgetRow::default()
    };
    BudgetTable {
        columns: columns.collect(),
        rows: (0..2000).map(row).map(Arc::new).collect(),
        ..BudgetTable::default()
    }
}
