//! Whole workbooks: made by the writer or by hand, and what is read of them.

mod bombs;
mod containers;
mod examples;
mod hostile;
mod libreoffice;
mod look;
mod made;
#[path = "../../tests/bounds/measured.rs"]
mod measured;
mod parts;
mod round;
mod routes;

use uppfyllt::book::{Table, Unwritten};

use crate::writing::Writer;

/// Tables on their way out, one a sheet.
#[derive(Clone, Debug, Default)]
struct Book {
    tables: Vec<Table>,
    enclosed: Option<String>,
}

/// The workbook of a book, written at once.
fn workbook(book: &Book) -> Result<Vec<u8>, Unwritten> {
    let mut writer = Writer::default();
    for table in &book.tables {
        writer.table(table.clone())?;
    }
    writer.finish(book.enclosed.as_deref())
}
