//! Workbooks and tables as files: reading, writing, and what cannot be read.

use crate::book::Refusal;

/// Workbooks in and out.
pub struct WorkbookTexts {
    /// A file is being written: so many per cent of it are, as far as is known.
    pub writing: fn(percent: usize) -> String,
    /// This table has more cells than a workbook is written with.
    pub too_large: fn(table: &str) -> String,
    /// The workbook of all tables is written without this one.
    pub left_out: fn(table: &str) -> String,
    /// It could not be written.
    pub not_written: &'static str,
    /// Opens a file with a table.
    pub open: &'static str,
    /// What can be opened.
    pub open_hint: &'static str,
    /// A file is being read, so many rows so far; 0 before there are any.
    pub reading: fn(name: &str, rows: usize) -> String,
    /// Stops reading.
    pub cancel: &'static str,
    /// Heading of what cannot be read.
    pub failed: fn(name: &str) -> String,
    /// Why a workbook was refused, and what to do.
    pub refused: fn(&Refusal) -> String,
    /// The part that reads workbooks cannot be begun, or died of this one.
    pub dead: &'static str,
    /// The browser cannot read the file.
    pub unreadable: &'static str,
    /// There is nothing on any sheet.
    pub nothing: &'static str,
    /// The workbook holds no form of ours.
    pub no_form: &'static str,
    /// Which sheet.
    pub sheet: &'static str,
    /// A sheet that the workbook hides.
    pub hidden: fn(name: &str) -> String,
}
