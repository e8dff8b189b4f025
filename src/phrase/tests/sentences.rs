//! Rules as sentences: every rule can be said, and no unfinished sentence is a rule.

use super::*;
use crate::plan::{Benchmark, Indicator, Span, Total, UnitId};
use uuid::Uuid;

/// A rule of every kind.
fn conditions() -> Vec<Condition> {
    use Condition::{AtLeast, AtMost, Benchmark as Others, Budget, Judged, Milestone, Moves};
    let (five, unit) = (Decimal::from(5), UnitId::new(Uuid::from_u128(7)));
    let sides = [Direction::Up, Direction::Down];
    let mut all = vec![Judged, Milestone, AtLeast(five), AtMost(five), Budget(five)];
    for side in sides {
        all.push(Others(Benchmark { side, unit }));
        for over in [Span::Year, Span::Term] {
            let amount = five;
            all.push(Condition::Total(Total { side, amount, over }));
        }
        for by in [By::Any, By::Percent(five), By::Amount(five)] {
            for since in [Since::Baseline, Since::YearBefore] {
                let way = side;
                all.push(Moves(Move { way, by, since }));
            }
        }
    }
    all
}

fn indicator(baseline: Option<i64>) -> Indicator {
    let baseline = baseline.map(|value| Baseline {
        value: Decimal::from(value),
        period: None,
    });
    Indicator {
        baseline,
        ..Indicator::default()
    }
}

#[test]
fn every_rule_is_said_as_it_is_stored() {
    for baseline in [None, Some(3), Some(5), Some(9)] {
        let indicator = indicator(baseline);
        for condition in conditions() {
            let opening = Opening::of(condition, indicator.baseline);
            let places = Places::of(condition, &indicator);
            assert!(opening.may_open(condition), "{condition:?}");
            assert!(Opening::ALL.contains(&opening), "{opening:?}");
            assert_eq!(places.after(opening), Some(condition), "{condition:?}");
        }
    }
}

#[test]
fn a_bound_that_the_baseline_has_not_reached_is_a_way_to_it() {
    let bound = Condition::AtLeast(Decimal::from(5));
    let opening = |baseline| Opening::of(bound, indicator(baseline).baseline);
    assert_eq!(opening(Some(3)), Opening::Way(Direction::Up));
    assert_eq!(opening(Some(5)), Opening::Bound(Direction::Up));
    assert_eq!(opening(None), Opening::Bound(Direction::Up));
}

#[test]
fn a_sentence_with_an_empty_place_is_no_rule() {
    let whole = [
        Opening::Judged,
        Opening::Milestone,
        Opening::Moves(Direction::Up),
        Opening::Moves(Direction::Down),
    ];
    for opening in Opening::ALL {
        let says = Places::default().after(opening).is_some();
        assert_eq!(says, whole.contains(&opening), "{opening:?}");
    }
}

#[test]
fn a_figure_goes_along_where_it_means_the_same() {
    let places = Places {
        figure: Some(Decimal::from(90)),
        ..Places::default()
    };
    let floor = Opening::Bound(Direction::Up);
    let figure = |to| places.moved(floor, to).figure;
    assert_eq!(figure(Opening::Bound(Direction::Down)), places.figure);
    assert_eq!(figure(Opening::Way(Direction::Up)), places.figure);
    assert_eq!(figure(Opening::MovesBy(Direction::Up)), None);
    assert_eq!(figure(Opening::Total(Direction::Up)), None);
    assert_eq!(figure(Opening::Budget), Some(Decimal::ONE_HUNDRED));
}

#[test]
fn a_change_starts_at_the_baseline_where_there_is_one() {
    let since = |baseline| Places::of(Condition::Judged, &indicator(baseline)).since;
    assert_eq!(since(Some(3)), Since::Baseline);
    assert_eq!(since(None), Since::YearBefore);
}
