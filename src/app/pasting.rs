//! What somebody pastes, as the reader of tables takes it, and the ids for what becomes of it.
//!
//! Here the browser's clipboard meets `exchange`: a table that comes as HTML keeps its cells and
//! spans; all else is left to be read as text. Nothing here decides what a cell means.

use leptos::ev::ClipboardEvent;
use uppfyllt::exchange::table::RawCell;
use uppfyllt::plan::IdSource;

use crate::platform::html::{HtmlTable, tables_in_html};
use crate::platform::{clipboard, ids};

pub use crate::platform::clipboard::{put_text, text};

/// Rows of cells, with a row without cells between two tables.
pub type Cells = Vec<Vec<RawCell>>;

/// The tables of a paste that brings some as HTML; none where its text says as much.
pub fn cells_in(event: &ClipboardEvent) -> Option<Cells> {
    let html = clipboard::pasted(event).html?;
    let tables = tables_in_html(&html).into_iter().filter(is_table);
    let cells: Vec<Cells> = tables.map(raw).collect();
    (!cells.is_empty()).then(|| cells.join(&Vec::new()))
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
