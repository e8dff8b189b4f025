//! What a condition holds against each other: a value, and the bar that it is to reach.
//!
//! “Minst 90” states its bar. Other rules find theirs in the figures: where the value was a year ago,
//! what others have, how much of the year has gone. What the bar was made of goes with it.

use super::Reading;
use std::{cmp::Reverse, mem::discriminant};

use super::figures::{number, sum};
use crate::order;
use crate::plan::{
    Baseline, Benchmark, By, Condition, Day, Decimal, Direction, Gender, Indicator, IndicatorId,
    Move, Observation, Period, Plan, Series, SeriesKey, Since, Span, Total, UnitId,
};

/// The figure that a value is to reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Up: at least the figure. Down: at most.
    pub side: Direction,
    /// The figure.
    pub figure: Decimal,
    /// The figure itself does not do: it is to be passed (“ska öka”).
    pub strict: bool,
    /// Where the figure comes from.
    pub ground: Ground,
}

/// Where the figure of a bar comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// It stands in the target.
    Stated,
    /// It is where the value was, moved as far as the target says.
    Moved {
        /// Where the value was.
        from: Decimal,
        /// When; none where the baseline does not say.
        measured: Option<Period>,
    },
    /// It is what others have.
    Others {
        /// Who.
        unit: UnitId,
        /// The period of their figure.
        period: Period,
    },
    /// It is the share of the year that has gone of what the target allows, up to this day.
    Elapsed(Day),
    /// It stands in the target; the value is the sum of so many observations of these years.
    Sum {
        /// The first year.
        first: i16,
        /// The last year.
        last: i16,
        /// Observations added up.
        count: usize,
    },
}

/// What a comparison needs and the plan does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacking {
    /// A baseline, not later than the value.
    Baseline,
    /// The figure of the same period the year before.
    YearBefore,
    /// A figure of those to compare with.
    Others(UnitId),
    /// The plan's first and last year.
    Term,
    /// Figures that are small enough to count with.
    Room,
}

/// A value and the bar it is held against.
pub(super) struct Held {
    pub(super) value: Decimal,
    pub(super) bar: Bar,
}

/// What a rule may look at: an indicator with its figures.
pub(super) struct Sight<'a> {
    pub(super) plan: &'a Plan,
    pub(super) id: IndicatorId,
    pub(super) indicator: &'a Indicator,
    pub(super) series: &'a Series,
}

impl Bar {
    /// Whether a value reaches it.
    pub fn holds(&self, value: Decimal) -> bool {
        let beyond = match self.side {
            Direction::Up => value > self.figure,
            Direction::Down => value < self.figure,
        };
        beyond || (value == self.figure && !self.strict)
    }

    /// Where the value was that is to move.
    pub(super) fn moved_from(&self) -> Option<Decimal> {
        match self.ground {
            Ground::Moved { from, .. } => Some(from),
            _ => None,
        }
    }

    fn stated(side: Direction, figure: Decimal) -> Self {
        Self {
            side,
            figure,
            strict: false,
            ground: Ground::Stated,
        }
    }
}

impl Sight<'_> {
    /// What a condition holds against each other at a reading; `Ok(None)` where no figure decides.
    pub(super) fn held(
        &self,
        condition: Condition,
        value: Decimal,
        at: Period,
    ) -> Result<Option<Held>, Lacking> {
        let bar = match condition {
            Condition::Judged | Condition::Milestone => return Ok(None),
            Condition::Total(total) => return self.total(total, at).map(Some),
            Condition::AtLeast(figure) => Bar::stated(Direction::Up, figure),
            Condition::AtMost(figure) => Bar::stated(Direction::Down, figure),
            Condition::Moves(it) => self.moved(it, at)?,
            Condition::Benchmark(benchmark) => self.others(benchmark, at)?,
            Condition::Budget(share) => elapsed(share, at.end())?,
        };
        Ok(Some(Held { value, bar }))
    }

    fn moved(&self, rule: Move, at: Period) -> Result<Bar, Lacking> {
        let (from, measured) = match rule.since {
            Since::Baseline => {
                let baseline = self.indicator.baseline.filter(|it| !is_later(it, at));
                let baseline = baseline.ok_or(Lacking::Baseline)?;
                (baseline.value, baseline.period)
            }
            Since::YearBefore => {
                let (period, value) = self.year_before(at).ok_or(Lacking::YearBefore)?;
                (value, Some(period))
            }
        };
        let far = match rule.by {
            By::Any => Some(Decimal::ZERO),
            By::Amount(amount) => Some(amount),
            By::Percent(share) => from
                .abs()
                .checked_mul(share)
                .and_then(|it| it.checked_div(Decimal::ONE_HUNDRED)),
        };
        let figure = far.and_then(|far| match rule.way {
            Direction::Up => from.checked_add(far),
            Direction::Down => from.checked_sub(far),
        });
        Ok(Bar {
            side: rule.way,
            figure: figure.ok_or(Lacking::Room)?.normalize(),
            strict: rule.by == By::Any,
            ground: Ground::Moved { from, measured },
        })
    }

    /// The figure of the same period a year earlier. Days are seldom measured again to the day: there,
    /// the latest figure that was a year old then and lies in the year before.
    fn year_before(&self, at: Period) -> Option<(Period, Decimal)> {
        let before = at.year_before()?;
        let found = match before {
            Period::Day(_) => self
                .series
                .range(..=before)
                .next_back()
                .filter(|(period, _)| period.year() == before.year()),
            _ => self.series.get_key_value(&before),
        };
        found.and_then(|(period, it)| Some((*period, number(&it.value)?)))
    }

    fn others(&self, rule: Benchmark, at: Period) -> Result<Bar, Lacking> {
        let key = SeriesKey {
            indicator: self.id,
            unit: Some(rule.unit),
            gender: Gender::Total,
        };
        let theirs = self.plan.observations.series(&key);
        let known = theirs.and_then(|series| {
            let until = series.range(..=at).rev();
            let mut numbers = until.filter_map(|(period, it)| Some((*period, number(&it.value)?)));
            numbers.next()
        });
        let (period, figure) = known.ok_or(Lacking::Others(rule.unit))?;
        Ok(Bar {
            ground: Ground::Others {
                unit: rule.unit,
                period,
            },
            ..Bar::stated(rule.side, figure)
        })
    }

    fn total(&self, rule: Total, at: Period) -> Result<Held, Lacking> {
        let about = &self.plan.about;
        let (first, last) = match rule.over {
            Span::Year => (at.year(), at.year()),
            Span::Term => about.from_year.zip(about.to_year).ok_or(Lacking::Term)?,
        };
        let until = self.series.range(..=at).rev();
        let counted = apart(
            until
                .skip_while(|(period, _)| period.year() > last)
                .take_while(|(period, _)| period.year() >= first),
        );
        Ok(Held {
            value: sum(counted.iter().copied()).ok_or(Lacking::Room)?,
            bar: Bar {
                ground: Ground::Sum {
                    first,
                    last,
                    count: counted.len(),
                },
                ..Bar::stated(rule.side, rule.amount)
            },
        })
    }
}

fn is_later(baseline: &Baseline, at: Period) -> bool {
    baseline.period.is_some_and(|it| it.end() > at.end())
}

/// The figures of periods that do not overlap: where a year and its months are both there, the year
/// counts, being the longer.
fn apart<'a>(observed: impl Iterator<Item = (&'a Period, &'a Observation)>) -> Vec<Decimal> {
    let numbers = observed.filter_map(|(period, it)| Some((*period, number(&it.value)?)));
    let mut longest_first: Vec<(Period, Decimal)> = numbers.collect();
    let first = longest_first
        .first()
        .map(|(period, _)| discriminant(period));
    if longest_first
        .iter()
        .all(|(period, _)| Some(discriminant(period)) == first)
    {
        return longest_first.into_iter().map(|(_, value)| value).collect(); // alike, they are apart
    }
    order::sort_by_key(&mut longest_first, |(period, _)| {
        (Reverse(period.end().days_since(period.start())), *period)
    });
    let mut taken: Vec<(Period, Decimal)> = Vec::new();
    for (period, value) in longest_first {
        let clear =
            |it: &(Period, Decimal)| it.0.end() < period.start() || period.end() < it.0.start();
        if taken.iter().all(clear) {
            taken.push((period, value));
        }
    }
    taken.into_iter().map(|(_, value)| value).collect()
}

/// As much of a yearly share as of the year has gone, counted in months and the days of the last.
fn elapsed(share: Decimal, day: Day) -> Result<Bar, Lacking> {
    let figure = share
        .checked_mul(day.months_gone())
        .and_then(|it| it.checked_div(Decimal::from(12)));
    Ok(Bar {
        ground: Ground::Elapsed(day),
        ..Bar::stated(Direction::Down, figure.ok_or(Lacking::Room)?.normalize())
    })
}

/// Whether a reading reaches a stage, so that the next takes its place.
pub(super) fn reaches(sight: &Sight, condition: Condition, latest: &Reading) -> bool {
    let held = latest
        .number()
        .and_then(|value| sight.held(condition, value, latest.period).ok()?);
    held.is_some_and(|Held { value, bar }| bar.holds(value))
}

/// An indicator's part figures, compared each for itself: in how many the condition holds.
pub(super) fn met_in_parts(sight: &Sight, bar: &Bar, at: Period) -> (usize, usize) {
    let parts = super::figures::parts(sight.plan, sight.id, sight.indicator, at);
    let numbers = parts
        .iter()
        .filter_map(|part| number(&part.reported.as_ref()?.1));
    numbers.fold((0, 0), |(met, of), value| {
        (met + usize::from(bar.holds(value)), of + 1)
    })
}
