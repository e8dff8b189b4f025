//! Indicators over time, drawn and as tables.

use crate::chart::{ChartTable, Size, beside, chart_summary, chart_table, indicator_chart};
use crate::document::sight::Sight;
use crate::document::svg;
use crate::document::table::{cell, heading_cell, row, table};
use crate::paper::{Block, Picture, Table};
use crate::plan::{Gender, IndicatorId, Node, SeriesKey};
use crate::text::{chart, date, name, number, why};

/// Periods of a course that is worth drawing.
const COURSE: usize = 2;

/// The indicators in use that have a course, in reading order.
pub fn charts(sight: &Sight) -> Vec<Block> {
    all(sight).flatten().collect()
}

/// Whether there are any, without drawing more than one.
pub fn any(sight: &Sight) -> bool {
    all(sight).next().is_some()
}

fn all<'s>(sight: &'s Sight) -> impl Iterator<Item = [Block; 2]> + use<'s> {
    let rows = sight.outline.rows().into_iter();
    rows.filter_map(|row| match row.node {
        Node::Indicator(id) => drawn(sight, id),
        Node::Goal(_) => None,
    })
}

/// A picture, and the table that tells the same.
fn drawn(sight: &Sight, id: IndicatorId) -> Option<[Block; 2]> {
    let indicator = sight.plan.indicators.get(&id)?;
    let key = SeriesKey {
        indicator: id,
        unit: None,
        gender: Gender::Total,
    };
    let shown = beside(&sight.plan, key);
    let figures = chart_table(&sight.plan, &shown).filter(|_| indicator.life.is_active())?;
    let own = figures.rows.iter().filter(|row| row.series == 0);
    if own.count() < COURSE {
        return None;
    }
    let drawing = indicator_chart(&sight.plan, &shown, Size::WIDE, sight.language)?;
    let summary = chart_summary(&sight.plan, &shown)?;
    let summary = chart::summary(&summary, sight.language);
    let picture = Picture {
        width: drawing.width,
        height: drawing.height,
        svg: svg::text(&drawing),
        png: String::new(),
        alt: format!("{} {summary}", (sight.texts().word.chart)(&indicator.text)),
        caption: indicator.text.clone(),
    };
    let table = as_table(sight, &shown, &figures, &indicator.text);
    Some([Block::Picture(picture), Block::Table(table)])
}

/// Periods by series, the latest first, with the target that was in force.
fn as_table(sight: &Sight, shown: &[SeriesKey], figures: &ChartTable, caption: &str) -> Table {
    let words = sight.words();
    let whose = |key: &SeriesKey| name::whose(&sight.plan, key, sight.language);
    let names: Vec<String> = shown
        .iter()
        .map(|key| whose(key).unwrap_or_else(|| words.value.to_owned()))
        .collect();
    let has_target = figures.rows.iter().any(|it| it.target.is_some());
    let mut columns = vec![(words.period, 20)];
    columns.extend(names.iter().map(|it| (it.as_str(), 16)));
    if has_target {
        columns.push((words.target, 24));
    }
    let mut table = table(caption.to_owned(), &columns);
    for column in &mut table.columns[1..=names.len()] {
        column.is_figures = true;
    }
    for rows in figures
        .rows
        .chunk_by(|one, other| one.period == other.period)
    {
        let period = date::period(rows[0].period, sight.language);
        let mut cells = vec![heading_cell(&period)];
        cells.extend((0..names.len()).map(|series| {
            let found = rows.iter().find(|it| it.series == series);
            let value = found.map(|it| why::value(&it.value, &figures.measure, sight.language));
            cell(&value.unwrap_or_default())
        }));
        if has_target {
            let target = rows[0].target.as_ref().and_then(|it| it.condition.figure());
            let target = target.map(|it| number::measured(it, &figures.measure, sight.language));
            cells.push(cell(&target.unwrap_or_default()));
        }
        table.rows.push(row(cells));
    }
    table
}
