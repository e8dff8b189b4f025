//! What a plan knows of an indicator over time: everything that its chart, its table and its summary
//! tell, gathered once and in order.

use std::sync::Arc;

use super::time_axis::{self, Years};
use crate::plan::{
    Baseline, Condition, Decimal, Gender, Indicator, Missing, Period, Plan, Series, SeriesKey,
    Target, Value,
};
use crate::{fulfilment, order};

/// The readings of one or several series of an indicator.
pub(super) struct Readings {
    pub indicator: Arc<Indicator>,
    /// The series asked for, in that order: the first is the one in question.
    pub lines: Vec<Line>,
    /// Where the indicator started from.
    pub baseline: Option<Baseline>,
    /// Its targets by the time that they hold.
    pub steps: Vec<Step>,
}

/// The series to draw for one in question: itself, the whole where it is a part of it, and those to compare
/// with, by name.
pub fn beside(plan: &Plan, series: SeriesKey) -> Vec<SeriesKey> {
    let whole = SeriesKey {
        unit: None,
        gender: Gender::Total,
        ..series
    };
    let others = plan
        .observations
        .of(series.indicator)
        .filter_map(|(key, _)| {
            let unit = plan.units.get(&key.unit?)?;
            let compared = !unit.role.is_own() && key.gender.is_total() && *key != series;
            compared.then_some((unit.name.clone(), *key))
        });
    let mut others: Vec<(String, SeriesKey)> = others.collect();
    order::sort(&mut others);
    let mut all = vec![series];
    all.extend((series != whole).then_some(whole));
    all.extend(others.into_iter().map(|(_, key)| key));
    all
}

/// One series.
pub(super) struct Line {
    pub key: SeriesKey,
    pub whose: Whose,
    /// In the order of time.
    pub points: Vec<(Period, Point)>,
}

/// Whose figures a series holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whose {
    /// The name of the unit; none for all operations together.
    pub unit: Option<String>,
    /// Whom they concern.
    pub gender: Gender,
}

/// What there is to show of one period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Point {
    /// A figure.
    Number(Decimal),
    /// No value, and why.
    Missing(Missing),
}

/// A target and the stretch of time in which it is the one to reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub condition: Condition,
    pub value: Decimal,
    /// The end of the period that the target before it was due; none for the first.
    pub after: Option<Period>,
    /// When it is due; none where the plan does not say.
    pub due: Option<Period>,
    /// No later target follows.
    pub last: bool,
}

impl Readings {
    /// The readings of these series, all of the indicator of the first; `None` where there is no such
    /// indicator.
    pub fn of(plan: &Plan, series: &[SeriesKey]) -> Option<Self> {
        let id = series.first()?.indicator;
        let indicator = plan.indicators.get(&id)?.clone();
        let lines = series
            .iter()
            .filter(|key| key.indicator == id)
            .map(|key| Line::of(plan, key))
            .collect();
        Some(Self {
            lines,
            baseline: indicator.baseline,
            steps: steps(&indicator.targets),
            indicator,
        })
    }

    /// Every figure that the value axis must hold.
    pub fn values(&self) -> impl Iterator<Item = Decimal> {
        let outcomes = self.lines.iter().flat_map(Line::numbers);
        let baseline = self.baseline.iter().map(|it| it.value);
        let targets = self.steps.iter().map(|it| it.value);
        outcomes
            .map(|(_, value)| value)
            .chain(baseline)
            .chain(targets)
    }

    /// Every period with something to show at it; the due periods of targets not counted.
    pub fn periods(&self) -> impl Iterator<Item = Period> {
        let shown = self.lines.iter().flat_map(|line| &line.points);
        let baseline = self.baseline.iter().filter_map(|it| it.period);
        shown.map(|(period, _)| *period).chain(baseline)
    }
}

impl Line {
    fn of(plan: &Plan, key: &SeriesKey) -> Self {
        let unit = key.unit.and_then(|id| plan.units.get(&id));
        let mut points: Vec<_> = points(&fulfilment::series(plan, key)).collect();
        order::sort_by(&mut points, |(a, _), (b, _)| {
            time_axis::middle(*a).total_cmp(&time_axis::middle(*b))
        });
        Self {
            key: *key,
            whose: Whose {
                unit: unit.map(|unit| unit.name.clone()),
                gender: key.gender,
            },
            points,
        }
    }

    /// The periods with a figure.
    pub fn numbers(&self) -> impl Iterator<Item = (Period, Decimal)> {
        self.points
            .iter()
            .filter_map(|(period, point)| match point {
                Point::Number(value) => Some((*period, *value)),
                Point::Missing(_) => None,
            })
    }

    /// The figures in unbroken runs: a period that is missing breaks the line.
    pub fn runs(&self) -> impl Iterator<Item = Vec<(Years, Decimal)>> {
        self.points
            .split(|(_, point)| matches!(point, Point::Missing(_)))
            .map(|run| {
                run.iter()
                    .filter_map(|(period, point)| match point {
                        Point::Number(value) => Some((time_axis::middle(*period), *value)),
                        Point::Missing(_) => None,
                    })
                    .collect()
            })
            .filter(|run: &Vec<_>| !run.is_empty())
    }
}

/// Figures and gaps of a series; answers in words have no place on an axis.
fn points(series: &Series) -> impl Iterator<Item = (Period, Point)> {
    series.iter().filter_map(|(period, observation)| {
        let point = match &observation.value {
            Value::Number(value) => Point::Number(*value),
            Value::Missing(reason) => Point::Missing(*reason),
            Value::Choice(_) | Value::Progress(_) => return None,
        };
        Some((*period, point))
    })
}

/// The targets that have a value, one after the other as they fall due, those without a day last.
/// Targets that are due together hold together.
fn steps(targets: &[Target]) -> Vec<Step> {
    let mut order: Vec<&Target> = targets.iter().collect();
    order::sort_by_key(&mut order, |target| (target.due.is_none(), target.due));
    let last = order.last().map(|target| target.due);
    order
        .iter()
        .filter_map(|target| {
            let (_, value) = target.condition.bound()?;
            let earlier = order.iter().filter_map(|other| other.due);
            Some(Step {
                condition: target.condition,
                value,
                after: earlier
                    .filter(|other| target.due.is_none_or(|due| *other < due))
                    .max(),
                due: target.due,
                last: Some(target.due) == last,
            })
        })
        .collect()
}
