//! What a chart shows, as a table and in short: for those who do not see it, and for those who want
//! the figures.

use super::readings::{Point, Readings, Whose};
use crate::{
    fulfilment::{self, InForce, in_force},
    order,
    plan::{Condition, Decimal, Measure, Observation, Period, Plan, SeriesKey, Target, Value},
    text::chart::Summary,
};

/// The table beside a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartTable {
    /// How the figures are measured.
    pub measure: Measure,
    /// Whose figures each series holds, in the order that they were asked for.
    pub series: Vec<Whose>,
    /// One row for each period and series, the latest period first.
    pub rows: Vec<ChartRow>,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartRow {
    /// The period measured.
    pub period: Period,
    /// Which of the table's series it belongs to.
    pub series: usize,
    /// What came out: a figure, a word, or missing with its reason.
    pub value: Value,
    /// The target in force at the end of the period.
    pub target: Option<InForce>,
    /// The figure less the target's value.
    pub distance: Option<Decimal>,
    /// A comment on the figure.
    pub note: String,
    /// Where it was taken from.
    pub source: String,
}

/// The figures of a chart of these series as a table; `None` where there is no such indicator.
pub fn chart_table(plan: &Plan, series: &[SeriesKey]) -> Option<ChartTable> {
    let readings = Readings::of(plan, series)?;
    let indicator = &readings.indicator;
    let mut rows: Vec<ChartRow> = readings
        .lines
        .iter()
        .enumerate()
        .flat_map(|(number, line)| {
            let observed = fulfilment::series(plan, &line.key).into_owned();
            let row = move |(period, it)| row(period, number, &it, &indicator.targets);
            observed.into_iter().map(row)
        })
        .collect();
    order::sort_by_key(&mut rows, |row| (std::cmp::Reverse(row.period), row.series));
    Some(ChartTable {
        measure: indicator.measure.clone(),
        series: readings.lines.into_iter().map(|line| line.whose).collect(),
        rows,
    })
}

fn row(period: Period, series: usize, observed: &Observation, targets: &[Target]) -> ChartRow {
    let number = match observed.value {
        Value::Number(value) => Some(value),
        Value::Choice(_) | Value::Progress(_) | Value::Missing(_) => None,
    };
    let reaches = |condition: Condition| match (number, condition.bound()) {
        (Some(value), Some((side, bound))) => side.choose(value >= bound, value <= bound),
        _ => false,
    };
    let target = in_force(targets, Some(period.end()), reaches);
    let bound = target.as_ref().and_then(|it| it.condition.bound());
    let distance = number.zip(bound.map(|(_, bound)| bound));
    let detail = observed.detail.as_deref().cloned().unwrap_or_default();
    ChartRow {
        period,
        series,
        value: observed.value.clone(),
        target,
        distance: distance.and_then(|(value, target)| value.checked_sub(target)),
        note: detail.note,
        source: detail.source,
    }
}

/// A chart of these series in short, for its accessible name; of several series the first. Word it
/// with [`text::chart::summary`](crate::text::chart::summary).
pub fn chart_summary(plan: &Plan, series: &[SeriesKey]) -> Option<Summary> {
    let readings = Readings::of(plan, series)?;
    let line = readings.lines.first()?;
    let baseline = readings
        .baseline
        .and_then(|it| it.period.map(|period| (period, it.value)));
    let first = line.numbers().next();
    let first = match (baseline, first) {
        (Some(start), Some(first)) if start.0 < first.0 => Some(start),
        (start, first) => first.or(start),
    };
    let latest = line
        .numbers()
        .last()
        .filter(|latest| Some(*latest) != first);
    let change = first
        .zip(latest)
        .and_then(|((_, from), (_, to))| to.checked_sub(from));
    let missing = |(_, point): &&(Period, Point)| matches!(point, Point::Missing(_));
    Some(Summary {
        measure: readings.indicator.measure.clone(),
        first,
        latest,
        change: change.map(|it| it.normalize()),
        target: readings.steps.last().map(|step| (step.condition, step.due)),
        missing: line.points.iter().filter(missing).count(),
    })
}
