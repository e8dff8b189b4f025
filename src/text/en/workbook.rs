//! Workbooks and tables as files: reading, writing, and what cannot be read.

use crate::book::{Excess, Refusal};
use crate::text::catalogue::workbook::WorkbookTexts;

pub const TEXTS: WorkbookTexts = WorkbookTexts {
    writing: |percent| match percent {
        0 => "Writing the file".to_owned(),
        _ => format!("Writing the file: {percent}%"),
    },
    too_large: |table| {
        format!(
            "{table} has more cells than the million that a workbook is written with. Save the table as CSV instead: Excel opens that too."
        )
    },
    left_out: |table| {
        format!(
            "{table} did not fit in the workbook, which is written with at most a million cells. Save that table as CSV."
        )
    },
    not_written: "The workbook could not be written. The plan is as it was; save the table as CSV instead.",
    open: "Open a file with the table",
    open_hint: "A workbook from Excel (.xlsx) or a CSV file. It is read here in the browser and sent nowhere.",
    reading: |name, rows| match rows {
        0 => format!("Reading {name}"),
        _ => format!("Reading {name}: {rows} rows"),
    },
    cancel: "Cancel",
    failed: |name| format!("{name} could not be read."),
    refused,
    dead: "The workbook could not be read: it is too large, or made to disturb. Nothing has been changed. Save the sheet as CSV, or copy the table and paste it.",
    unreadable: "The browser cannot read the file. It may have been moved, changed or locked by another program: close it there and try again.",
    nothing: "There is nothing to read in the workbook.",
    no_form: "The workbook is no form from Uppfyllt. If it is a table, take it in under Paste a table.",
    sheet: "Sheet",
    hidden: |name| format!("{name} (hidden)"),
};

fn refused(refusal: &Refusal) -> String {
    let words = match refusal {
        Refusal::Empty => "The file is empty.",
        Refusal::Encrypted => {
            "The workbook is protected by a password. Open it in Excel, remove the password and save it anew."
        }
        Refusal::OldExcel => {
            "It is a workbook of an older sort (.xls). Open it in Excel and save it as an Excel workbook (.xlsx)."
        }
        Refusal::BinaryExcel => {
            "It is a binary workbook (.xlsb). Save it as an Excel workbook (.xlsx)."
        }
        Refusal::OpenDocument => {
            "It is a spreadsheet from LibreOffice (.ods). Save it as an Excel workbook (.xlsx)."
        }
        Refusal::OtherOffice => {
            "It is a document for Word, PowerPoint or Visio. Copy the table in it and paste it."
        }
        Refusal::WebPage => "It is a saved web page. Open it, copy the table and paste it.",
        Refusal::PlainText => "It is text and no workbook. Name the file .csv and try again.",
        Refusal::Archive => "It is an archive of other files. Unpack it and choose the workbook.",
        Refusal::Unknown => "It is no workbook or table that is known here.",
        Refusal::Damaged(_) => {
            "The workbook is damaged. Open it in Excel, which may mend it, and save it anew."
        }
        Refusal::TooLarge(excess) => return too_large(*excess),
    };
    words.to_owned()
}

fn too_large(excess: Excess) -> String {
    let of_what = match excess {
        Excess::Parts => "too many parts",
        Excess::Bytes => "too much content",
        Excess::Sheets => "too many sheets",
        Excess::Texts => "too many texts",
        Excess::Cells => "too many cells",
        Excess::Merged => "too many merged cells",
    };
    format!(
        "The workbook has {of_what} to be read here. Save the sheet you need as a workbook of its own."
    )
}
