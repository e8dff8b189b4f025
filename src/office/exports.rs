//! What the page can call. Values go as texts of JSON, workbooks as bytes.

use std::cell::RefCell;

use serde::Serialize;
use uppfyllt::book::{Book, Cell, Opened, Sheet, Unwritten, enclosed};
use uppfyllt::paper::Document;
use wasm_bindgen::prelude::*;

use crate::{reading, word, writing};

thread_local! {
    /// The sheets of the workbook that was read last.
    static SHEETS: RefCell<Vec<Sheet>> = const { RefCell::new(Vec::new()) };
}

/// Reads a workbook, keeps its sheets and tells what they are: an `Opened`.
///
/// # Errors
/// A `Refusal`, as the message of the error.
#[wasm_bindgen]
pub fn read(bytes: &[u8]) -> Result<String, JsError> {
    let sheets = reading::sheets(bytes).map_err(thrown)?;
    let opened = Opened {
        sheets: sheets.iter().map(Sheet::summary).collect(),
        enclosed: enclosed(&sheets),
    };
    SHEETS.set(sheets);
    Ok(json(&opened))
}
        saved: reading::saved(bytes),

/// At most `count` rows of a sheet, from `from` on, as lists of cells.
#[wasm_bindgen]
pub fn rows(sheet: usize, from: usize, count: usize) -> String {
    SHEETS.with_borrow(|sheets| {
        let rows: &[Vec<Cell>] = sheets
            .get(sheet)
            .map_or(&[], |sheet| sheet.slice(from, count));
        json(rows)
    })
}

/// The merged areas of a sheet.
#[wasm_bindgen]
pub fn merged(sheet: usize) -> String {
    SHEETS.with_borrow(|sheets| {
        let areas = sheets.get(sheet).map_or(&[][..], |sheet| &sheet.merged);
        json(areas)
    })
}

/// The workbook that a `Book` describes.
///
/// # Errors
/// An `Unwritten`, as the message of the error.
#[wasm_bindgen]
pub fn write(book: &str) -> Result<Vec<u8>, JsError> {
    let book: Book =
        serde_json::from_str(book).map_err(|error| thrown(Unwritten::Fault(error.to_string())))?;
    writing::workbook(&book).map_err(thrown)
}

/// The Word file that a `Document` describes. Not called `document`, which its bindings take for the page's.
///
/// # Errors
/// An `Unwritten`, as the message of the error.
#[wasm_bindgen]
pub fn write_document(document: &str) -> Result<Vec<u8>, JsError> {
    let document: Document = serde_json::from_str(document)
        .map_err(|error| thrown(Unwritten::Fault(error.to_string())))?;
    word::file(&document).map_err(thrown)
}

fn thrown(reason: impl Serialize) -> JsError {
    JsError::new(&json(&reason))
}

fn json<T: Serialize + ?Sized>(value: &T) -> String {
    serde_json::to_string(value).expect("texts, numbers and lists have a form in JSON")
}
