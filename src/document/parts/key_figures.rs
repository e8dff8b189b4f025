//! Key figures beside where they started and those to compare with (003).

use crate::document::sight::{Sight, worded};
use crate::document::source::{self, Sources};
use crate::document::table::{
    cell, heading_cell, named, of_lines, over, row, small, table, written,
};
use crate::fulfilment::{self, Reading};
use crate::paper::{Block, Cell, Row, Run, Table};
use crate::plan::{
    Baseline, Gender, GoalId, Indicator, IndicatorId, IndicatorKind, Node, PartKind, Period,
    SeriesKey, UnitId, Value,
};
use crate::text::{date, number, why};

/// A row for each key figure in use; a column for each that one of them is compared with.
pub fn key_figures(sight: &Sight) -> Vec<Block> {
    let all = all(sight);
    if all.is_empty() {
        return Vec::new();
    }
    let mut others = sight.plan.comparisons();
    others.retain(|unit| all.iter().any(|(_, id, _)| has_value(sight, *id, *unit)));
    let words = sight.words();
    let level = sight.called(all.iter().map(|(goal, ..)| *goal));
    let name = |unit: &UnitId| sight.plan.units.get(unit).map_or("", |it| it.name.as_str());
    let mut columns = vec![
        (level.as_str(), 26),
        (sight.texts().word.key_figure, 40),
        (words.frequency, 14),
        (words.baseline, 16),
        (words.latest, 18),
    ];
    let first = columns.len();
    columns.extend(others.iter().map(|unit| (name(unit), 16)));
    columns.push((words.source, 24));
    let caption = sight.caption((sight.texts().part)(PartKind::KeyFigures));
    let mut table = table(caption, &columns);
    named(&mut table, first..first + others.len());
    for (at, (goal, id, indicator)) in all.iter().enumerate() {
        let rest = all[at..].iter().take_while(|(it, ..)| it == goal);
        let is_first = at == 0 || all[at - 1].0 != *goal;
        let text = sight.plan.goals.get(goal).map_or("", |it| &it.text);
        let mut cells: Vec<Cell> = Vec::new();
        cells.extend(is_first.then(|| over(heading_cell(text), rest.count())));
        let figure = Figures::of(sight, *id, indicator);
        cells.extend(told(&figure));
        cells.extend(others.iter().map(|unit| compared(&figure, *unit)));
        cells.push(
            figure
                .usual
                .clone()
                .map_or_else(Cell::default, |it| of_lines(vec![small(it)])),
        );
        table.rows.push(row(cells));
    }
    without_empty(&mut table);
    vec![Block::Table(table)]
}

/// Without the last column where nothing stands in it.
fn without_empty(table: &mut Table) {
    let is_empty = |row: &Row| row.cells.last().is_none_or(|it| it.lines.is_empty());
    if table.rows.iter().all(is_empty) {
        table.columns.pop();
        for row in table.head.iter_mut().chain(&mut table.rows) {
            row.cells.pop();
        }
    }
}

/// Each with its goal, in reading order.
fn all<'s>(sight: &'s Sight) -> Vec<(GoalId, IndicatorId, &'s Indicator)> {
    let rows = sight.outline.rows().into_iter();
    let indicators = rows.filter_map(|row| match row.node {
        Node::Indicator(id) => Some((id, sight.plan.indicators.get(&id)?.as_ref())),
        Node::Goal(_) => None,
    });
    let key_figures =
        indicators.filter(|(_, it)| it.kind == IndicatorKind::KeyFigure && it.life.is_active());
    key_figures.map(|(id, it)| (it.goal, id, it)).collect()
}

/// The figures of one key figure, with where they were taken from.
struct Figures<'s> {
    sight: &'s Sight<'s>,
    id: IndicatorId,
    indicator: &'s Indicator,
    sources: Option<Sources<'s>>,
    /// The source of the latest figure, which stands in the last column for the whole row.
    usual: Option<Vec<Run>>,
}

impl<'s> Figures<'s> {
    fn of(sight: &'s Sight, id: IndicatorId, indicator: &'s Indicator) -> Self {
        let mut figures = Self {
            sight,
            id,
            indicator,
            sources: Sources::of(sight, id),
            usual: None,
        };
        figures.usual = figures
            .latest()
            .and_then(|it| figures.sources.as_ref()?.whole(it.period));
        figures
    }

    fn latest(&self) -> Option<&'s Reading> {
        self.sight.results.indicator(self.id)?.latest.as_ref()
    }

    /// A figure with its period, and its source where that is another than the row's.
    fn cell(&self, figure: &str, period: Option<Period>, source: Option<Vec<Run>>) -> Cell {
        let told = match period {
            Some(period) => {
                let period = date::period_short(period, self.sight.language);
                format!("{figure} ({period})")
            }
            None => figure.to_owned(),
        };
        let other = source.filter(|it| Some(it) != self.usual.as_ref());
        let other = other.map(|it| small(source::told(self.sight, it)));
        of_lines(std::iter::once(worded(&told)).chain(other).collect())
    }
}

fn told(of: &Figures) -> [Cell; 4] {
    let (sight, it) = (of.sight, of.indicator);
    let frequency = it.frequency.map(sight.catalogue().status.frequency);
    let baseline = it.baseline.map(|baseline| {
        let value = number::measured(baseline.value, &it.measure, sight.language);
        of.cell(&value, baseline.period, started(of, &baseline))
    });
    let latest = of.latest().map(|latest| {
        let value = why::value(&latest.value, &it.measure, sight.language);
        of.cell(&value, Some(latest.period), of.usual.clone())
    });
    [
        written(&it.text),
        cell(frequency.unwrap_or_default()),
        baseline.unwrap_or_default(),
        latest.unwrap_or_default(),
    ]
}

/// Where the baseline was taken from: known where it is what was measured then.
fn started(of: &Figures, baseline: &Baseline) -> Option<Vec<Run>> {
    let period = baseline.period?;
    let series = fulfilment::figures(&of.sight.plan, of.id, of.indicator);
    let measured = series.get(&period)?;
    let is_it = measured.value == Value::Number(baseline.value);
    is_it.then(|| of.sources.as_ref()?.whole(period)).flatten()
}

fn key(indicator: IndicatorId, unit: UnitId) -> SeriesKey {
    SeriesKey {
        indicator,
        unit: Some(unit),
        gender: Gender::Total,
    }
}

fn has_value(sight: &Sight, id: IndicatorId, unit: UnitId) -> bool {
    sight.plan.observations.series(&key(id, unit)).is_some()
}

/// The latest figure of somebody to compare with.
fn compared(of: &Figures, unit: UnitId) -> Cell {
    let sight = of.sight;
    let series = sight.plan.observations.series(&key(of.id, unit));
    let is_late = |end| sight.results.date.is_some_and(|day| end > day);
    let known = series.into_iter().flatten();
    let latest = known.rev().find(|(period, _)| !is_late(period.end()));
    let told = latest.map(|(period, it)| {
        let value = why::value(&it.value, &of.indicator.measure, sight.language);
        let sources = of.sources.as_ref();
        let source = sources.and_then(|it| it.figure(Some(unit), Gender::Total, *period));
        of.cell(&value, Some(*period), source)
    });
    told.unwrap_or_default()
}
