//! Tables to the bytes of a workbook: a sheet a table, ready to print and to sort, typed cells, and where a
//! person fills something in, a form that guards the rest. The rows of a table may come in slices. The same tables
//! give the same bytes.
//!
//! Not here: what the tables say, and any word of a language but theirs.

mod cells;
mod choices;
mod names;
mod sheet;
mod texts;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};
use uppfyllt::book::{Cell, ENCLOSED, Table, Unwritten, pieces};

use choices::Choices;
use names::Names;
use sheet::Begun;

/// A workbook in the making.
#[derive(Default)]
pub struct Writer {
    workbook: Workbook,
    names: Names,
    choices: Choices,
    /// The sheet that rows are added to.
    sheet: Option<Begun>,
    /// The first line of the first table.
    title: Option<String>,
}

impl Writer {
    /// Begins the next sheet with a table, which may have more rows than come with it.
    ///
    /// # Errors
    /// When it is larger than a sheet.
    pub fn table(&mut self, mut table: Table) -> Result<(), Unwritten> {
        self.end_sheet()?;
        let title = || table.preface.first().unwrap_or(&table.name).clone();
        self.title.get_or_insert_with(title);
        let name = self.names.fitting(&table.name);
        let rows = std::mem::take(&mut table.rows);
        let begun = Begun::new(&mut self.workbook, &name, table);
        self.sheet = Some(begun.map_err(fault)?);
        self.rows(&rows)
    }

    /// Adds rows to the table begun last.
    ///
    /// # Errors
    /// When there are more than a sheet has, or no table is begun.
    pub fn rows(&mut self, rows: &[Vec<Cell>]) -> Result<(), Unwritten> {
        let none = || Unwritten::Fault("rows of no table".into());
        let sheet = self.sheet.as_mut().ok_or_else(none)?;
        if !sheet.holds(rows.len()) {
            return Err(Unwritten::TooLarge(sheet.table.name.clone()));
        }
        sheet.add(&mut self.workbook, rows).map_err(fault)
    }

    /// The bytes of the workbook, with a text that goes along on a hidden sheet.
    ///
    /// # Errors
    /// When something in it is what no workbook can hold.
    pub fn finish(mut self, enclosed: Option<&str>) -> Result<Vec<u8>, Unwritten> {
        self.end_sheet()?;
        self.bytes(enclosed).map_err(fault)
    }

    fn end_sheet(&mut self) -> Result<(), Unwritten> {
        let ended = self.sheet.take().map_or(Ok(()), |sheet| {
            sheet.end(&mut self.workbook, &mut self.choices)
        });
        ended.map_err(fault)
    }

    fn bytes(mut self, enclosed: Option<&str>) -> Result<Vec<u8>, XlsxError> {
        let workbook = &mut self.workbook;
        workbook.set_properties(&properties(self.title.as_deref().unwrap_or_default())?);
        if self.title.is_none() {
            workbook.add_worksheet(); // the first sheet cannot be hidden
        }
        self.choices.add(workbook)?;
        if let Some(text) = enclosed {
            enclose(workbook, text)?;
        }
        workbook.save_to_buffer()
    }
}

fn fault(error: XlsxError) -> Unwritten {
    Unwritten::Fault(error.to_string())
}

/// The title is the first line that a reader sees. The time is always the same: there is no clock here.
fn properties(title: &str) -> Result<DocProperties, XlsxError> {
    let time = ExcelDateTime::from_ymd(2000, 1, 1)?;
    Ok(DocProperties::new()
        .set_title(texts::plain(title))
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
