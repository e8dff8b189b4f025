//! The economy: how far it is from balance, what is said of it row by row, and its tables with what deviates in them
//! drawn (002).

use std::sync::Arc;

use crate::chart::{Bar, Ground, bars_drawing, deviation_bars};
use crate::document::prose;
use crate::document::sight::Sight;
use crate::document::svg;
use crate::document::table::{cell, heading_cell, named, row, table};
use crate::economy::{Line, Worked, balance, main_comparison};
use crate::order;
use crate::paper::{Block, Cell, Picture, Row, Run, Table};
use crate::plan::{
    ActivityId, BudgetColumn, BudgetRow, BudgetTable, ColumnFormula, Decimal, RowRole,
};
use crate::text::{Catalogue, number};

/// How wide a drawing is.
const WIDE: u32 = 640;

/// The balance where it is drawn, then deviations and forecasts as somebody has explained them, by table and row.
pub fn words(sight: &Sight, level: u8, is_drawn: bool) -> Vec<Block> {
    let balance = is_drawn.then(|| in_balance(sight)).flatten();
    let mut blocks: Vec<Block> = balance.map(Block::Table).into_iter().collect();
    for it in tables_of(sight) {
        let word = &sight.texts().word;
        let of_row = |row: &Arc<BudgetRow>| {
            let mut told = explained(sight, row, word.deviation, &row.analysis, level);
            told.extend(explained(sight, row, word.outlook, &row.outlook, level));
            told
        };
        let told: Vec<Block> = it.rows.iter().flat_map(of_row).collect();
        if !told.is_empty() {
            blocks.push(prose::heading(level + 1, &it.title));
            blocks.extend(told);
        }
    }
    blocks
}

/// What the forecasts deviate by, what is done about it and what remains; nothing where nothing is forecast.
fn in_balance(sight: &Sight) -> Option<Table> {
    let texts = &Catalogue::of(sight.language).economy_screen;
    let sums = balance(&sight.plan, sight.results.occasion);
    if sums.lines.is_empty() {
        return None;
    }
    let line = |name: &str, by: Decimal| row(vec![heading_cell(name), cell(&signed(sight, by))]);
    let sum = |name: &str, by: Decimal| Row {
        is_strong: true,
        ..line(name, by)
    };
    let title = |it: &Line| sight.plan.budgets.get(&it.table).map(|it| it.title.clone());
    let scope = |it: &Line| match it.scope.as_str() {
        "" => line(&title(it).unwrap_or_default(), it.deviation),
        scope => line(scope, it.deviation),
    };
    let measure = |(id, by): &(ActivityId, Decimal)| {
        let activity = sight.plan.activities.get(id);
        let text = activity.map(|it| it.text.as_str());
        let text = text.filter(|it| !it.is_empty());
        line(text.unwrap_or(texts.unnamed_measure), *by)
    };
    let caption = (sight.texts().word.in_unit)(texts.balance, "tkr");
    let mut table = table(caption, &[(texts.balance_of, 70), ("tkr", 20)]);
    table.columns[1].is_figures = true;
    table.rows.extend(sums.lines.iter().map(scope));
    table.rows.push(sum(texts.deviation_in_all, sums.deviation));
    table
        .rows
        .extend(sums.effects.activities.iter().map(measure));
    table.rows.push(sum(texts.effects_in_all, sums.effects.sum));
    table.rows.push(sum(texts.remains, sums.remains));
    Some(table)
}

/// What deviates in a table of money, the largest first, drawn; its figures stand in the table.
fn drawn(sight: &Sight, it: &BudgetTable) -> Option<Picture> {
    let texts = &Catalogue::of(sight.language).economy_screen;
    let of = main_comparison(it).filter(|_| it.unit == "tkr")?;
    let worked = Worked::of(it, it.day(&sight.plan));
    let bars = deviation_bars(&worked, of, sight.language);
    let by = |bar: &Bar| signed(sight, bar.change().unwrap_or_default());
    let most = bars.first().map(|it| format!("{} {}", it.label, by(it)))?;
    let drawing = bars_drawing(&bars, Ground::Zero, WIDE, &by);
    let name = format!("{}: {}", it.title, texts.by_size.to_lowercase());
    Some(Picture {
        width: drawing.width,
        height: drawing.height,
        svg: svg::text(&drawing),
        png: String::new(),
        alt: (texts.chart_name)(&name, &most),
        caption: format!("{name}. {}", (texts.chart_caption)(false, "tkr")),
    })
}

fn signed(sight: &Sight, by: Decimal) -> String {
    let sign = if by > Decimal::ZERO { "+" } else { "" };
    let shown = number::plain(by.round_dp(1).normalize(), sight.language);
    format!("{sign}{shown}")
}

/// A row's explanation, with the row's name before it.
fn explained(sight: &Sight, row: &BudgetRow, what: &str, text: &str, level: u8) -> Vec<Block> {
    let mut blocks = prose::blocks(sight, text, level + 1);
    let label = Run {
        theirs: true,
        ..Run::strong(&row.label)
    };
    let name = [label, Run::strong(&format!(" – {}: ", what.to_lowercase()))];
    match blocks.first_mut() {
        Some(Block::Paragraph(runs)) => drop(runs.splice(0..0, name)),
        Some(_) => blocks.insert(0, Block::Paragraph(name.into())),
        None => {}
    }
    blocks
}

/// The tables, each under a heading of its own; those of money, where it is drawn, with what deviates in them.
pub fn tables(sight: &Sight, level: u8, is_drawn: bool) -> Vec<Block> {
    let tables = tables_of(sight).into_iter();
    let shown = tables.flat_map(|it| {
        let heading = prose::heading(level + 1, &it.title);
        let table = Block::Table(shown(sight, it));
        let picture = is_drawn.then(|| drawn(sight, it)).flatten();
        let picture = picture.map(Block::Picture);
        [heading, table].into_iter().chain(picture)
    });
    shown.collect()
}

/// Those of the occasion; without one, those of no occasion.
fn tables_of<'s>(sight: &'s Sight) -> Vec<&'s BudgetTable> {
    let occasion = sight.results.occasion;
    let tables = sight.plan.budgets.iter();
    let mut ranked: Vec<_> = tables
        .filter(|(_, it)| it.occasion == occasion)
        .map(|(id, it)| (&it.rank, *id, it.as_ref()))
        .collect();
    order::sort_by_key(&mut ranked, |(rank, id, _)| (*rank, *id));
    ranked.into_iter().map(|(.., it)| it).collect()
}

fn shown(sight: &Sight, it: &BudgetTable) -> Table {
    let title = match it.unit.is_empty() {
        true => it.title.clone(),
        false => (sight.texts().word.in_unit)(&it.title, &it.unit),
    };
    let headings: Vec<(&str, u16)> = std::iter::once(("", 36))
        .chain(it.columns.iter().map(|column| (column.title.as_str(), 14)))
        .collect();
    let mut table = table(title, &headings);
    for column in &mut table.columns[1..] {
        column.is_figures = true;
    }
    table.head.splice(0..0, groups(&it.columns));
    table.theirs = true;
    named(&mut table, 1..1 + it.columns.len());
    let notes = it.footnotes.iter();
    table.notes.extend(notes.map(|it| vec![Run::theirs(it)]));
    let worked = Worked::of(it, it.day(&sight.plan));
    let rows = it.rows.iter().enumerate();
    table.rows = rows
        .map(|(at, of)| figures(sight, &worked, at, of))
        .collect();
    table
}

/// The row of headings that columns share; none where they share none.
fn groups(columns: &[BudgetColumn]) -> Option<Row> {
    if columns.iter().all(|it| it.group.is_empty()) {
        return None;
    }
    let shared = columns.chunk_by(|one, other| one.group == other.group);
    let cells = shared.map(|of| Cell {
        across: u16::try_from(of.len()).unwrap_or(u16::MAX),
        ..heading_cell(&of[0].group)
    });
    Some(row(std::iter::once(heading_cell(""))
        .chain(cells)
        .collect()))
}

fn figures(sight: &Sight, worked: &Worked, at: usize, of: &BudgetRow) -> Row {
    let table = worked.table();
    let label = Cell {
        indent: of
            .depth
            .saturating_add(u8::from(of.role == RowRole::Including)),
        ..heading_cell(&of.label)
    };
    let figures = table.columns.iter().enumerate().map(|(place, column)| {
        let found = worked.cell(at, place);
        let figure = match found.stated {
            Some(stated) => Some(number::plain(stated, sight.language)),
            None => found.value().map(|it| rounded(sight, table, column, it)),
        };
        cell(&figure.unwrap_or_default())
    });
    let is_sum = |role| {
        use RowRole::{Group, Heading, Net, Sum, Total};
        matches!(role, Group | Heading | Net | Sum | Total)
    };
    Row {
        cells: std::iter::once(label).chain(figures).collect(),
        is_strong: is_sum(of.role),
    }
}

/// A figure that follows, in the step of its table; a share with one decimal.
fn rounded(sight: &Sight, table: &BudgetTable, column: &BudgetColumn, value: Decimal) -> String {
    match column.formula {
        ColumnFormula::Share { .. } => {
            number::percent(value / Decimal::ONE_HUNDRED, 1, sight.language)
        }
        _ if table.rounded == Decimal::ZERO => number::plain(value.normalize(), sight.language),
        _ => number::fixed(value, table.rounded.normalize().scale(), sight.language),
    }
}
