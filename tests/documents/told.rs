//! Documents in short: what stands in one, a line for each block; what stands in a table, a line for each row.

use std::fs;

use uppfyllt::file;
use uppfyllt::paper::{Block, Cell, Document, Row, Run, Table};
use uppfyllt::plan::{OccasionId, Plan};

pub fn example(name: &str) -> (Plan, Option<OccasionId>) {
    let path = format!("{}/public/examples/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read(path).expect("an example");
    let plan = file::read(&text).expect("a plan file").plan;
    let occasion = plan.occasions_by_day().last().copied();
    (plan, occasion)
}

/// What stands in a document, a line for each block.
pub fn outline(document: &Document) -> String {
    let lines: Vec<String> = document.blocks.iter().map(line).collect();
    lines.join("\n").replace('\u{a0}', " ")
}

pub fn line(block: &Block) -> String {
    match block {
        Block::Title(it) => format!("TITLE {}", it.text),
        Block::Subtitle(it) => format!("  {}", it.text),
        Block::Heading(it) => format!("{} {}", "#".repeat(it.level.into()), it.whole()),
        Block::Paragraph(it) => format!("p {}", short(&words(it))),
        Block::Note(it) => format!("note {}", short(&words(it))),
        Block::List(items) => format!("list of {}: {}", items.len(), short(&words(&items[0].runs))),
        Block::Table(it) => format!(
            "table {} × {}: {}",
            it.columns.len(),
            it.rows.len(),
            it.caption
        ),
        Block::Picture(it) => format!("picture: {}", short(&it.alt)),
        Block::Contents(it) => format!("contents: {it}"),
        Block::PageBreak => "---".to_owned(),
    }
}

/// The letters of runs, with what notes say where they stand.
fn words(runs: &[Run]) -> String {
    let word = |it: &Run| match it.note.is_empty() {
        true => it.text.clone(),
        false => format!("^[{}]", words(&it.note)),
    };
    runs.iter().map(word).collect()
}

/// The headings, tables and pictures of a document.
pub fn bones(document: &Document) -> String {
    let is_bone = |it: &&Block| {
        matches!(
            it,
            Block::Title(_) | Block::Heading(_) | Block::Table(_) | Block::Picture(_)
        )
    };
    let lines = document.blocks.iter().filter(is_bone).map(line);
    lines.collect::<Vec<_>>().join("\n").replace('\u{a0}', " ")
}

/// All that stands in a document: a line for each block, and for each row of a table.
pub fn whole(document: &Document) -> String {
    let told = document.blocks.iter().map(|block| match block {
        Block::Table(it) => {
            let notes = it.notes.iter().map(|note| format!("\n_ {}", words(note)));
            let notes: String = notes.collect();
            format!("{}\n{}{notes}\n", line(block), rows(it))
        }
        _ => line(block),
    });
    told.collect::<Vec<_>>().join("\n").replace('\u{a0}', " ")
}

/// The beginning of a text.
fn short(text: &str) -> String {
    const MOST: usize = 90;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

pub fn rows(table: &Table) -> String {
    let rows = table.head.iter().chain(&table.rows).map(row);
    rows.collect::<Vec<_>>().join("\n").replace('\u{a0}', " ")
}

fn row(row: &Row) -> String {
    let cells: Vec<String> = row.cells.iter().map(cell).collect();
    cells.join(" | ")
}

fn cell(cell: &Cell) -> String {
    let lines = cell.lines.iter().map(|line| {
        let status = line.status.as_ref().map(|it| it.shape.sign());
        format!(
            "{}{}",
            status.unwrap_or_default(),
            short(&words(&line.runs))
        )
    });
    let told = lines.collect::<Vec<_>>().join(" / ");
    match cell.down {
        1 => told,
        down => format!("{told} ↓{down}"),
    }
}

/// The table after the heading of this text.
pub fn table_of(document: &Document, caption: &str) -> Table {
    let tables = document.blocks.iter().filter_map(|block| match block {
        Block::Table(it) => Some(it),
        _ => None,
    });
    let mut tables = tables.filter(|it| it.caption.starts_with(caption));
    tables.next().expect("the table").clone()
}
