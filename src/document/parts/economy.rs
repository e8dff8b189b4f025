//! The economy: what is said of it row by row, and its tables (002).

use crate::document::prose;
use crate::document::sight::Sight;
use crate::document::table::{cell, heading_cell, named, row, table};
use crate::economy::Worked;
use crate::order;
use crate::paper::{Block, Cell, Row, Run, Table};
use crate::plan::{BudgetColumn, BudgetRow, BudgetTable, ColumnFormula, Decimal, RowRole};
use crate::text::number;

/// Deviations and forecasts, as somebody has explained them, by table and row.
pub fn words(sight: &Sight, level: u8) -> Vec<Block> {
    let mut blocks = Vec::new();
    for it in tables_of(sight) {
        let word = &sight.texts().word;
        let of_row = |row: &BudgetRow| {
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

/// The tables, each under a heading of its own.
pub fn tables(sight: &Sight, level: u8) -> Vec<Block> {
    let tables = tables_of(sight).into_iter();
    let shown = tables.flat_map(|it| {
        let heading = prose::heading(level + 1, &it.title);
        [heading, Block::Table(shown(sight, it))]
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
