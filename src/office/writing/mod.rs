//! Tables to the bytes of a workbook: a sheet a table, ready to print and to sort, typed cells, and where a
//! person fills something in, a form that guards the rest. The same book gives the same bytes.
//!
//! Not here: what the tables say, and any word of a language but theirs.

mod cells;
mod choices;
mod names;
mod sheet;
mod texts;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};
use uppfyllt::book::{Book, ENCLOSED, Table, Unwritten, pieces};

use choices::Choices;
use names::Names;

/// The bytes of the workbook.
///
/// # Errors
/// When a table is larger than a sheet.
pub fn workbook(book: &Book) -> Result<Vec<u8>, Unwritten> {
    if let Some(table) = book.tables.iter().find(|table| !sheet::holds(table)) {
        return Err(Unwritten::TooLarge(table.name.clone()));
    }
    written(book).map_err(|error| Unwritten::Fault(error.to_string()))
}

fn written(book: &Book) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(book)?);
    let mut names = Names::default();
    let mut choices = Choices::default();
    for table in &book.tables {
        let name = names.fitting(&table.name);
        sheet::add(&mut workbook, &name, table, &mut choices)?;
    }
    if book.tables.is_empty() {
        workbook.add_worksheet(); // the first sheet cannot be hidden
    }
    choices.add(&mut workbook)?;
    if let Some(text) = &book.enclosed {
        enclose(&mut workbook, text)?;
    }
    workbook.save_to_buffer()
}

/// The title is the first line that a reader sees. The time is always the same: there is no clock here.
fn properties(book: &Book) -> Result<DocProperties, XlsxError> {
    let title = |table: &Table| table.preface.first().unwrap_or(&table.name).clone();
    let title = book.tables.first().map(title).unwrap_or_default();
    let time = ExcelDateTime::from_ymd(2000, 1, 1)?;
    Ok(DocProperties::new()
        .set_title(texts::plain(&title))
        .set_creation_datetime(&time))
}

fn enclose(workbook: &mut Workbook, text: &str) -> Result<(), XlsxError> {
    let sheet = workbook.add_worksheet();
    sheet.set_name(ENCLOSED)?.set_very_hidden(true);
    for (row, piece) in (0..).zip(pieces(text)) {
        sheet.write_string(row, 0, texts::fitting(piece))?;
    }
    Ok(())
}
