//! Indicators over time, drawn and as tables.

use crate::chart::{
    ChartRow, ChartTable, Size, beside, chart_summary, chart_table, indicator_chart,
};
use crate::document::sight::Sight;
use crate::document::source::{self, Sources};
use crate::document::svg;
use crate::document::table::{cell, heading, named, of_lines, row, small, table};
use crate::paper::{Block, Cell, Picture, Run, Table};
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
    let sources = sources(sight, shown, figures);
    let usual = usual(&sources);
    if usual.is_none() && sources.iter().any(Option::is_some) {
        columns.push((words.source, 24));
    }
    let mut table = table(caption.to_owned(), &columns);
    table.theirs = true;
    let whole = shown.iter().take_while(|it| whose(it).is_none()).count();
    named(&mut table, 1 + whole..1 + names.len());
    for column in &mut table.columns[1..=names.len()] {
        column.is_figures = true;
    }
    table
        .notes
        .extend(usual.map(|it| source::told(sight, it.clone())));
    let mut at = 0;
    for rows in figures
        .rows
        .chunk_by(|one, other| one.period == other.period)
    {
        let period = date::period(rows[0].period, sight.language);
        let mut cells = vec![heading(cell(&period))];
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
        if usual.is_none() && cells.len() < columns.len() {
            let sources = rows.iter().zip(&sources[at..]);
            cells.push(of_row(&names, sources));
        }
        at += rows.len();
        table.rows.push(row(cells));
    }
    table
}

type Source = Option<Vec<Run>>;

/// Where the figure of each row was taken from.
fn sources(sight: &Sight, shown: &[SeriesKey], figures: &ChartTable) -> Vec<Source> {
    let of = shown
        .first()
        .and_then(|it| Sources::of(sight, it.indicator));
    let source = |it: &ChartRow| {
        let key = shown.get(it.series)?;
        of.as_ref()?.figure(key.unit, key.gender, it.period)
    };
    figures.rows.iter().map(source).collect()
}

/// The source of all the figures; none where they have several, or not all have one.
fn usual(sources: &[Source]) -> Option<&Vec<Run>> {
    let first = sources.first()?;
    let is_of_all = sources.iter().all(|it| it == first);
    first.as_ref().filter(|_| is_of_all)
}

/// The sources of a row: one for all its figures, or each with whose figure it is of.
fn of_row<'s>(
    names: &[String],
    sources: impl Iterator<Item = (&'s ChartRow, &'s Source)> + Clone,
) -> Cell {
    let mut all = sources.clone().map(|(_, it)| it);
    let first = all.next();
    let is_of_all = all.all(|it| Some(it) == first);
    let line = |(row, source): (&ChartRow, &Source)| {
        let mut runs = source.clone()?;
        if !is_of_all {
            runs.insert(0, Run::theirs(&format!("{}: ", names[row.series])));
        }
        Some(small(runs))
    };
    let lines = sources.filter_map(line);
    match is_of_all {
        true => of_lines(lines.take(1).collect()),
        false => of_lines(lines.collect()),
    }
}
