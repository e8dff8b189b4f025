//! Key figures beside where they started and those to compare with (003).

use crate::document::sight::Sight;
use crate::document::table::{cell, heading_cell, over, row, table};
use crate::paper::{Block, Cell};
use crate::plan::{
    Gender, GoalId, Indicator, IndicatorId, IndicatorKind, Node, PartKind, SeriesKey, UnitId,
};
use crate::text::{case::capitalised, date, name, number, why};

/// A row for each key figure in use; a column for each that one of them is compared with.
pub fn key_figures(sight: &Sight) -> Vec<Block> {
    let all = all(sight);
    if all.is_empty() {
        return Vec::new();
    }
    let mut others = sight.plan.comparisons();
    others.retain(|unit| all.iter().any(|(_, id, _)| has_value(sight, *id, *unit)));
    let words = sight.words();
    let level = capitalised(&name::level(&sight.plan.about, 0, sight.language));
    let name = |unit: &UnitId| sight.plan.units.get(unit).map_or("", |it| it.name.as_str());
    let mut columns = vec![
        (level.as_str(), 26),
        (sight.texts().word.key_figure, 40),
        (words.frequency, 14),
        (words.baseline, 16),
        (words.latest, 18),
    ];
    columns.extend(others.iter().map(|unit| (name(unit), 16)));
    let caption = sight.caption((sight.texts().part)(PartKind::KeyFigures));
    let mut table = table(caption, &columns);
    for (at, (goal, id, indicator)) in all.iter().enumerate() {
        let rest = all[at..].iter().take_while(|(it, ..)| it == goal);
        let is_first = at == 0 || all[at - 1].0 != *goal;
        let text = sight.plan.goals.get(goal).map_or("", |it| &it.text);
        let mut cells: Vec<Cell> = Vec::new();
        cells.extend(is_first.then(|| over(heading_cell(text), rest.count())));
        cells.extend(told(sight, *id, indicator));
        let compared = others
            .iter()
            .map(|unit| compared(sight, *id, indicator, *unit));
        cells.extend(compared);
        table.rows.push(row(cells));
    }
    vec![Block::Table(table)]
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

fn told(sight: &Sight, id: IndicatorId, it: &Indicator) -> [Cell; 4] {
    let frequency = it.frequency.map(sight.catalogue().status.frequency);
    let baseline = it.baseline.map(|baseline| {
        let value = number::measured(baseline.value, &it.measure, sight.language);
        with_period(sight, value, baseline.period)
    });
    let latest = sight
        .results
        .indicator(id)
        .and_then(|it| it.latest.as_ref());
    let latest = latest.map(|latest| {
        let value = why::value(&latest.value, &it.measure, sight.language);
        with_period(sight, value, Some(latest.period))
    });
    [
        cell(&it.text),
        cell(frequency.unwrap_or_default()),
        cell(&baseline.unwrap_or_default()),
        cell(&latest.unwrap_or_default()),
    ]
}

fn with_period(sight: &Sight, value: String, period: Option<crate::plan::Period>) -> String {
    match period {
        Some(period) => format!("{value} ({})", date::period_short(period, sight.language)),
        None => value,
    }
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
fn compared(sight: &Sight, id: IndicatorId, indicator: &Indicator, unit: UnitId) -> Cell {
    let series = sight.plan.observations.series(&key(id, unit));
    let is_late = |end| sight.results.date.is_some_and(|day| end > day);
    let known = series.into_iter().flatten();
    let latest = known.rev().find(|(period, _)| !is_late(period.end()));
    let told = latest.map(|(period, it)| {
        let value = why::value(&it.value, &indicator.measure, sight.language);
        with_period(sight, value, Some(*period))
    });
    cell(&told.unwrap_or_default())
}
