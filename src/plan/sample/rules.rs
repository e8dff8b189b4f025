//! Random targets of every kind, and every way that a figure comes about.

use proptest::{option, prelude::*, sample::select};

use super::{decimal, id, period, text};
use crate::plan::{
    Benchmark, BudgetFigure, By, ColumnKey, Condition, Direction, Figure, FromBudget, Move, Since,
    Span, Target, Together, Total, UnitId,
};

/// A target of any kind; those to compare with are the first unit.
pub fn target(n: usize) -> impl Strategy<Value = Target> {
    let parts = (option::of(period()), condition(), text(), any::<bool>());
    parts.prop_map(move |(due, condition, wording, stage)| Target {
        id: id(n),
        due,
        condition,
        wording,
        stage,
    })
}

fn condition() -> impl Strategy<Value = Condition> {
    let total = (way(), decimal(), select(vec![Span::Year, Span::Term]));
    prop_oneof![
        Just(Condition::Judged),
        Just(Condition::Milestone),
        decimal().prop_map(Condition::AtLeast),
        decimal().prop_map(Condition::AtMost),
        decimal().prop_map(Condition::Budget),
        moves().prop_map(Condition::Moves),
        total.prop_map(|(side, amount, over)| Condition::Total(Total { side, amount, over })),
        way().prop_map(|side| Condition::Benchmark(Benchmark { side, unit: id(0) })),
    ]
}

fn moves() -> impl Strategy<Value = Move> {
    let by = prop_oneof![
        Just(By::Any),
        decimal().prop_map(By::Percent),
        decimal().prop_map(By::Amount),
    ];
    let since = select(vec![Since::Baseline, Since::YearBefore]);
    (way(), by, since).prop_map(|(way, by, since)| Move { way, by, since })
}

fn way() -> impl Strategy<Value = Direction> {
    select(Direction::ALL.to_vec())
}

/// Reported, made of units' figures, or drawn from a table.
pub fn figure() -> impl Strategy<Value = Figure> {
    prop_oneof![
        2 => Just(Figure::Reported),
        1 => select(Together::ALL.to_vec()).prop_map(Figure::Units),
        1 => Just(Figure::Budget(FromBudget {
            row: id(0),
            figure: BudgetFigure::Cell(ColumnKey::new(3)),
        })),
    ]
}

/// Who reports such a figure.
pub fn figure_units(figure: Figure) -> Vec<UnitId> {
    match figure {
        Figure::Units(Together::Sum | Together::Each) => vec![id(0), id(1)],
        _ => Vec::new(),
    }
}
