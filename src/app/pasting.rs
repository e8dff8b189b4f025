//! What somebody pastes, as the reader of tables takes it, and the ids for what becomes of it.
//!
//! Here the browser's clipboard meets `exchange`: a table that comes as HTML keeps its cells and
//! spans; all else is left to be read as text. Nothing here decides what a cell means.

use leptos::ev::ClipboardEvent;
use uppfyllt::exchange::table::RawCell;
use uppfyllt::plan::IdSource;

use crate::platform::html::{HtmlPiece, HtmlTable, pieces_in_html};
use crate::platform::{clipboard, ids};

pub use crate::platform::clipboard::{put_text, text};

/// Rows of cells, with a row without cells between two tables.
pub type Cells = Vec<Vec<RawCell>>;

/// The tables of a paste that brings some as HTML; none where its text says as much.
pub fn cells_in(event: &ClipboardEvent) -> Option<Cells> {
    let html = clipboard::pasted(event).html?;
    let tables = pieces_in_html(&html).into_iter().filter_map(|it| match it {
        HtmlPiece::Table(table) => Some(table).filter(is_table),
        HtmlPiece::Line(_) => None,
    });
    let cells: Vec<Cells> = tables.map(raw).collect();
    (!cells.is_empty()).then(|| cells.join(&Vec::new()))
}

/// The same with the lines that stand between the tables, each as a row of one cell; and whether any cell reaches over
/// others, which text alone does not tell.
pub fn cells_and_lines_in(event: &ClipboardEvent) -> Option<(Cells, bool)> {
    let pieces = pieces_in_html(&clipboard::pasted(event).html?);
    let (mut cells, mut is_laid) = (Cells::new(), false);
    let mut any = false;
    for piece in pieces {
        match piece {
            HtmlPiece::Line(line) => cells.push(vec![RawCell::single(line)]),
            HtmlPiece::Table(table) if is_table(&table) => {
                any = true;
                is_laid |= table
                    .iter()
                    .flatten()
                    .any(|it| it.colspan > 1 || it.rowspan > 1);
                cells.extend(
                    [Vec::new()]
                        .into_iter()
                        .chain(raw(table))
                        .chain([Vec::new()]),
                );
            }
            HtmlPiece::Table(table) => {
                let texts = table.into_iter().flatten().map(|it| it.text);
                cells.extend(texts.map(|it| vec![RawCell::single(it)]));
            }
        }
    }
    any.then_some((cells, is_laid))
}

/// Ids never handed out before.
pub fn ids() -> impl IdSource {
    ids::uuid
}

/// A lone cell or column is there for the looks of a mail or a page.
fn is_table(table: &HtmlTable) -> bool {
    table.iter().filter(|row| row.len() > 1).count() > 1
}

fn raw(table: HtmlTable) -> Cells {
    let height = table.len();
    let rows = table.into_iter().enumerate();
    rows.map(|(at, row)| {
        let cells = row.into_iter().map(|cell| RawCell {
            text: cell.text,
            colspan: cell.colspan as usize,
            rowspan: match cell.rowspan as usize {
                0 => height - at, // all that remain
                rows => rows,
            },
        });
        cells.collect()
    })
    .collect()
}
