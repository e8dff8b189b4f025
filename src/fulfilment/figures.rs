//! The figures of the whole: reported as such, made of units' figures or of two indicators', or
//! drawn from the tables of the economy.
//!
//! What is made up here is a series like any other, period by period, so that all that follows
//! (latest value, trend, totals, charts) need not know how it came about. [`parts`] tells what one
//! figure was made of.

use std::borrow::Cow;

use crate::economy::drawn;
use crate::order;
use crate::plan::{
    Decimal, Direction, Figure, FromBudget, Gender, Indicator, IndicatorId, Missing, Observation,
    Period, Plan, Progress, Quotient, Series, SeriesKey, Together, UnitId, Value,
};

/// The figures of an indicator for all operations and genders together.
pub fn figures<'a>(plan: &'a Plan, id: IndicatorId, indicator: &Indicator) -> Cow<'a, Series> {
    match indicator.figure {
        Figure::Reported => reported(plan, id, None).map_or_else(Cow::default, Cow::Borrowed),
        Figure::Units(together) => Cow::Owned(of_units(plan, id, indicator, together)),
        Figure::Quotient(quotient) => Cow::Owned(of_quotient(plan, quotient)),
        Figure::Budget(from) => Cow::Owned(of_budget(plan, from)),
    }
}

/// A series as reported; the whole's as [`figures`] has it.
pub fn series<'a>(plan: &'a Plan, key: &SeriesKey) -> Cow<'a, Series> {
    match plan.indicators.get(&key.indicator) {
        Some(it) if key.unit.is_none() && key.gender.is_total() => figures(plan, key.indicator, it),
        _ => {
            let stored = plan.observations.series(key);
            stored.map_or_else(Cow::default, Cow::Borrowed)
        }
    }
}

/// What a unit has reported, of what the figure of the whole is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitPart {
    /// The unit.
    pub unit: UnitId,
    /// What it reported and for which period; none where it has not reported.
    pub reported: Option<(Period, Value)>,
}

/// What the figure of a period is made of: every unit that is to report, in order.
pub fn parts(plan: &Plan, id: IndicatorId, indicator: &Indicator, period: Period) -> Vec<UnitPart> {
    let units = plan.reporters(indicator).into_iter();
    units
        .map(|unit| {
            let series = reported(plan, id, Some(unit));
            UnitPart {
                unit,
                reported: series.and_then(|series| at(series, period, indicator.figure)),
            }
        })
        .collect()
}

fn reported(plan: &Plan, indicator: IndicatorId, unit: Option<UnitId>) -> Option<&Series> {
    plan.observations.series(&SeriesKey {
        indicator,
        unit,
        gender: Gender::Total,
    })
}

/// A unit's own value for a period. What is done stays done: there, an earlier report holds.
fn at(series: &Series, period: Period, figure: Figure) -> Option<(Period, Value)> {
    let found = match figure {
        Figure::Units(Together::Done | Together::DoneShare) => series.range(..=period).next_back(),
        _ => series.get_key_value(&period),
    };
    found.map(|(period, it)| (*period, it.value.clone()))
}

fn of_units(plan: &Plan, id: IndicatorId, indicator: &Indicator, together: Together) -> Series {
    let units = plan.reporters(indicator);
    let series = units
        .iter()
        .filter_map(|unit| reported(plan, id, Some(*unit)));
    let periods = order::set(series.flat_map(|it| it.keys().copied()));
    let figure = |period: Period| {
        let parts = parts(plan, id, indicator, period);
        let value = join(plan, &parts, together, weaker(indicator))?;
        Some((period, Observation::from(Value::Number(value.normalize()))))
    };
    order::map(periods.into_iter().filter_map(figure))
}

/// The side on which a figure of this indicator is the weaker.
fn weaker(indicator: &Indicator) -> Direction {
    let by_target = || indicator.targets.iter().find_map(|it| it.condition.side());
    match indicator.measure.better.or_else(by_target) {
        Some(Direction::Down) => Direction::Up,
        Some(Direction::Up) | None => Direction::Down,
    }
}

/// The units' figures as one; `None` where there is none to be had yet.
fn join(plan: &Plan, parts: &[UnitPart], together: Together, weaker: Direction) -> Option<Decimal> {
    let answers: Vec<Answer> = parts.iter().map(Answer::of).collect();
    let numbers = || answers.iter().filter_map(Answer::number);
    let all_in = !answers.contains(&Answer::Awaited);
    let weight = |part: &UnitPart| {
        plan.units
            .get(&part.unit)
            .map_or(Decimal::ONE, |it| it.weight)
    };
    match together {
        Together::Sum => sum(numbers()).filter(|_| all_in && numbers().next().is_some()),
        Together::Mean => mean(numbers().map(|number| (number, Decimal::ONE))),
        Together::WeightedMean => {
            let pairs = parts.iter().zip(&answers);
            mean(pairs.filter_map(|(part, answer)| Some((answer.number()?, weight(part)))))
        }
        Together::Each => match weaker {
            Direction::Down => numbers().min(),
            Direction::Up => numbers().max(),
        }
        .filter(|_| all_in),
        Together::Done => Some(done(&answers)),
        Together::DoneShare => {
            let should = answers.iter().filter(|it| **it != Answer::NotConcerned);
            let share = done(&answers).checked_div(Decimal::from(should.count()))?;
            share.checked_mul(Decimal::ONE_HUNDRED)
        }
    }
}

/// What a unit's report means for the whole.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Answer {
    /// A figure.
    Number(Decimal),
    /// The thing is done, or not.
    Done(bool),
    /// The question does not arise there: the unit is left out.
    NotConcerned,
    /// Nothing that counts has been reported.
    Awaited,
}

impl Answer {
    fn of(part: &UnitPart) -> Self {
        match &part.reported {
            Some((_, Value::Number(number))) => Self::Number(*number),
            Some((_, Value::Progress(progress))) => Self::Done(*progress == Progress::Done),
            Some((_, Value::Missing(Missing::NotApplicable))) => Self::NotConcerned,
            Some((_, Value::Missing(_) | Value::Choice(_))) | None => Self::Awaited,
        }
    }

    fn number(&self) -> Option<Decimal> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Done(_) | Self::NotConcerned | Self::Awaited => None,
        }
    }

    /// A unit has done it when it says so, or gives a number above zero of times.
    fn is_done(&self) -> bool {
        match self {
            Self::Number(number) => *number > Decimal::ZERO,
            Self::Done(done) => *done,
            Self::NotConcerned | Self::Awaited => false,
        }
    }
}

fn done(answers: &[Answer]) -> Decimal {
    Decimal::from(answers.iter().filter(|it| it.is_done()).count())
}

/// A sum; `None` past what figures can be.
pub(super) fn sum(numbers: impl IntoIterator<Item = Decimal>) -> Option<Decimal> {
    let mut numbers = numbers.into_iter();
    numbers.try_fold(Decimal::ZERO, Decimal::checked_add)
}

fn mean(pairs: impl Iterator<Item = (Decimal, Decimal)>) -> Option<Decimal> {
    let (mut whole, mut total) = (Decimal::ZERO, Decimal::ZERO);
    for (number, weight) in pairs {
        whole = whole.checked_add(weight)?;
        total = total.checked_add(number.checked_mul(weight)?)?;
    }
    total.checked_div(whole)
}

/// The quotient of two indicators' figures, of each period that both have.
fn of_quotient(plan: &Plan, quotient: Quotient) -> Series {
    let (of, by) = (side(plan, quotient.of), side(plan, quotient.by));
    let figure = |(period, it): (&Period, &Observation)| {
        let (of, by) = (number(&it.value)?, number(&by.get(period)?.value)?);
        let value = of.checked_div(by)?.checked_mul(quotient.times)?;
        Some((*period, Value::Number(value.normalize()).into()))
    };
    order::map(of.iter().filter_map(figure))
}

/// The figure of each table, of the day that it runs to.
fn of_budget(plan: &Plan, from: FromBudget) -> Series {
    let figures = drawn(plan, from).into_iter();
    order::map(figures.map(|it| (Period::Day(it.day), Value::Number(it.value).into())))
}

/// One side of a quotient. A quotient of quotients is refused where plans are checked; here it has no figures.
fn side(plan: &Plan, id: IndicatorId) -> Cow<'_, Series> {
    let indicator = plan.indicators.get(&id);
    let plain = indicator.filter(|it| !matches!(it.figure, Figure::Quotient(_)));
    plain.map_or_else(Cow::default, |it| figures(plan, id, it))
}

/// The figure, where a value is one.
pub(super) fn number(value: &Value) -> Option<Decimal> {
    match value {
        Value::Number(number) => Some(*number),
        Value::Choice(_) | Value::Progress(_) | Value::Missing(_) => None,
    }
}
