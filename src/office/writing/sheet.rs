//! A table as a sheet: lines about it, headings that stay in sight and on every printed page, and its rows.

use std::ops::RangeInclusive;

use rust_xlsxwriter::{
    Format, FormatAlign, FormatBorder, ProtectionOptions, Workbook, Worksheet, XlsxError,
};
use uppfyllt::book::{Cell, Column, Filling, Table};

use super::cells::{self, Place};
use super::choices::Choices;
use super::texts;

/// The rows and columns of a sheet.
const ROWS: usize = 1_048_576;
const COLUMNS: usize = 16_384;
/// The widest that a column can be, in letters.
const WIDEST: u16 = 255;
/// A4, in the numbering of printers.
const A4: u8 = 9;
/// The fill of headings.
const HEADING: u32 = 0x00F2_F2F2;

/// A sheet that rows are added to.
pub struct Begun {
    /// Its table, without rows.
    pub table: Table,
    /// Its place in the workbook.
    place: usize,
    /// How many rows the table has so far.
    rows: usize,
}

impl Begun {
    /// Adds a sheet of that name with what stands above the rows of a table.
    pub fn new(workbook: &mut Workbook, name: &str, table: Table) -> Result<Self, XlsxError> {
        let place = workbook.worksheets().len();
        let sheet = workbook.add_worksheet();
        sheet.set_name(name)?;
        page(sheet);
        preface(sheet, &table)?;
        let headings = heading_row(&table) as u32;
        // A column that no sheet has is told of with its rows.
        for (at, column) in (0..).zip(table.columns.iter().take(COLUMNS)) {
            self::column(sheet, headings, at, column)?;
        }
        Ok(Self {
            table,
            place,
            rows: 0,
        })
    }

    /// Whether the sheet has room for so many rows more.
    pub fn holds(&self, rows: usize) -> bool {
        let last = heading_row(&self.table) + 1 + self.rows + rows;
        last <= ROWS && self.table.columns.len() <= COLUMNS
    }

    /// Adds rows below those that are there.
    pub fn add(&mut self, workbook: &mut Workbook, rows: &[Vec<Cell>]) -> Result<(), XlsxError> {
        let first = heading_row(&self.table) + 1 + self.rows;
        let sheet = workbook.worksheet_from_index(self.place)?;
        self::rows(sheet, first as u32, &self.table.columns, rows)?;
        self.rows += rows.len();
        Ok(())
    }

    /// Makes of the rows what can be sorted, read with its headings in sight, and filled in.
    pub fn end(self, workbook: &mut Workbook, choices: &mut Choices) -> Result<(), XlsxError> {
        let sheet = workbook.worksheet_from_index(self.place)?;
        let headings = heading_row(&self.table) as u32;
        let below = headings + self.rows as u32;
        if let Some(last) = self.table.columns.len().checked_sub(1) {
            sheet.autofilter(headings, 0, below, last as u16)?;
            sheet.set_freeze_panes(headings + 1, 0)?;
            sheet.set_repeat_rows(headings, headings)?;
        }
        match self.table.is_form() {
            true => form(sheet, headings + 1..=below, &self.table.columns, choices),
            false => Ok(()),
        }
    }
}

/// The row of the headings: under the preface and an empty line.
fn heading_row(table: &Table) -> usize {
    match table.preface.len() {
        0 => 0,
        lines => lines + 1,
    }
}

fn page(sheet: &mut Worksheet) {
    sheet
        .set_landscape()
        .set_paper_size(A4)
        .set_print_fit_to_pages(1, 0)
        .set_footer("&R&P (&N)");
}

fn preface(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    for (row, line) in (0..).zip(&table.preface) {
        let line = texts::fitting(line);
        match row {
            0 => sheet.write_string_with_format(row, 0, line, &bold)?,
            _ => sheet.write_string(row, 0, line)?,
        };
    }
    Ok(())
}

fn column(sheet: &mut Worksheet, row: u32, at: u16, column: &Column) -> Result<(), XlsxError> {
    let format = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_background_color(HEADING)
        .set_border_bottom(FormatBorder::Thin);
    sheet.write_string_with_format(row, at, texts::fitting(&column.heading), &format)?;
    if column.width > 0 {
        sheet.set_column_width(at, column.width.min(WIDEST))?;
    }
    if column.is_hidden {
        sheet.set_column_hidden(at)?;
    }
    Ok(())
}

fn rows(
    sheet: &mut Worksheet,
    first: u32,
    columns: &[Column],
    rows: &[Vec<Cell>],
) -> Result<(), XlsxError> {
    for (row, cells) in (first..).zip(rows) {
        for ((column, cell), of) in (0..).zip(cells).zip(columns) {
            let place = Place {
                row,
                column,
                is_open: of.filling != Filling::Fixed,
            };
            cells::write(sheet, &place, cell)?;
        }
    }
    Ok(())
}

/// Locks what is not to be filled in, without a password: against slips, not against people.
fn form(
    sheet: &mut Worksheet,
    rows: RangeInclusive<u32>,
    columns: &[Column],
    choices: &mut Choices,
) -> Result<(), XlsxError> {
    sheet.protect_with_options(&ProtectionOptions {
        format_columns: true,
        format_rows: true,
        sort: true,
        use_autofilter: true,
        ..ProtectionOptions::new()
    });
    if rows.is_empty() {
        return Ok(());
    }
    for (at, column) in (0..).zip(columns) {
        if let Filling::Choice(offered) = &column.filling {
            let rule = choices.rule(offered);
            sheet.add_data_validation(*rows.start(), at, *rows.end(), at, &rule)?;
        }
    }
    Ok(())
}
