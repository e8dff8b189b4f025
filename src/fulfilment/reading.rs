//! Which measurement counts, how old it is and how it has moved.

use std::mem::discriminant;

use super::figures::number;
use crate::plan::{Day, Decimal, Direction, Observation, Period, Series, Value};

/// The latest observation at an occasion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The period measured.
    pub period: Period,
    /// What came out: a number, a word, or missing with its reason.
    pub value: Value,
    /// Whole days from the end of the period to the occasion; none without an occasion.
    pub age: Option<i64>,
}

impl Reading {
    /// The figure, where it is one.
    pub fn number(&self) -> Option<Decimal> {
        number(&self.value)
    }
}

/// How the value has changed since the observation before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trend {
    /// The period of the observation before.
    pub since: Period,
    /// Its value.
    pub before: Decimal,
    /// The value now less the value before, in the indicator's unit of measure.
    pub change: Decimal,
    /// The same, positive where it goes the desired way; none where no way is desired.
    pub gain: Option<Decimal>,
}

/// The observations whose periods had ended on a day, latest first; all of them without a day.
fn until(series: &Series, on: Option<Day>) -> impl Iterator<Item = (&Period, &Observation)> {
    let later = move |period: &Period| on.is_some_and(|day| period.ends_after(day));
    // An occasion lies near the end of a series: what is later is soon passed.
    let backwards = series.iter().rev();
    backwards.skip_while(move |(period, _)| later(period))
}

/// The latest observation not later than a day.
pub(super) fn latest(series: &Series, on: Option<Day>) -> Option<Reading> {
    let (period, observation) = until(series, on).next()?;
    Some(Reading {
        period: *period,
        value: observation.value.clone(),
        age: on.map(|day| day.days_since(period.end())),
    })
}

/// The change to the latest figure not later than a day, from the figure before it: of a period of
/// the same length where there is one, since a month and a year are seldom alike.
pub(super) fn trend(series: &Series, on: Option<Day>, better: Option<Direction>) -> Option<Trend> {
    let mut numbers =
        until(series, on).filter_map(|(period, it)| Some((*period, number(&it.value)?)));
    let (period, value) = numbers.next()?;
    let mut earlier = numbers.filter(|(it, _)| it.end() < period.end());
    let nearest = earlier.next()?;
    let alike = |it: &(Period, Decimal)| discriminant(&it.0) == discriminant(&period);
    let (since, before) = if alike(&nearest) {
        nearest
    } else {
        earlier.find(alike).unwrap_or(nearest)
    };
    let change = value.checked_sub(before)?.normalize();
    Some(Trend {
        since,
        before,
        change,
        gain: better.map(|way| match way {
            Direction::Up => change,
            Direction::Down => -change,
        }),
    })
}
