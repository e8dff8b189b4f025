//! What the page can call. Values go as texts of JSON, workbooks as bytes.

use std::cell::RefCell;

use serde::Serialize;
use serde::de::DeserializeOwned;
use uppfyllt::book::{Cell, Opened, Sheet, Unwritten, enclosed};
use uppfyllt::paper::Document;
use wasm_bindgen::prelude::*;

use crate::writing::Writer;
use crate::{reading, word};

thread_local! {
    /// The sheets of the workbook that was read last.
    static SHEETS: RefCell<Vec<Sheet>> = const { RefCell::new(Vec::new()) };
    /// The workbook in the making.
    static WRITER: RefCell<Writer> = RefCell::default();
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
        saved: reading::saved(bytes),
    };
    SHEETS.set(sheets);
    Ok(json(&opened))
}

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

/// Begins the next sheet of the workbook in the making with a `Table`.
///
/// # Errors
/// An `Unwritten`, as the message of the error.
#[wasm_bindgen]
pub fn add_table(table: &str) -> Result<(), JsError> {
    let table = given(table)?;
    writing(|writer| writer.table(table))
}

/// Adds rows, lists of `Cell`s, to the sheet begun last.
///
/// # Errors
/// An `Unwritten`, as the message of the error.
#[wasm_bindgen]
pub fn add_rows(rows: &str) -> Result<(), JsError> {
    let rows: Vec<Vec<Cell>> = given(rows)?;
    writing(|writer| writer.rows(&rows))
}

/// The bytes of the workbook in the making, with a text that goes along on a hidden sheet; an empty one does not.
///
/// # Errors
/// An `Unwritten`, as the message of the error.
#[wasm_bindgen]
pub fn finish(enclosed: &str) -> Result<Vec<u8>, JsError> {
    let enclosed = Some(enclosed).filter(|text| !text.is_empty());
    WRITER.take().finish(enclosed).map_err(thrown)
}

fn writing(add: impl FnOnce(&mut Writer) -> Result<(), Unwritten>) -> Result<(), JsError> {
    WRITER.with_borrow_mut(add).map_err(thrown)
}

fn given<T: DeserializeOwned>(text: &str) -> Result<T, JsError> {
    serde_json::from_str(text).map_err(|error| thrown(Unwritten::Fault(error.to_string())))
}

/// The Word file that a `Document` describes. Not called `document`, which its bindings take for the page's.
///
/// # Errors
/// An `Unwritten`, as the message of the error.
#[wasm_bindgen]
pub fn write_document(document: &str) -> Result<Vec<u8>, JsError> {
    let document: Document = given(document)?;
    word::file(&document).map_err(thrown)
}

fn thrown(reason: impl Serialize) -> JsError {
    JsError::new(&json(&reason))
}

fn json<T: Serialize + ?Sized>(value: &T) -> String {
    serde_json::to_string(value).expect("texts, numbers and lists have a form in JSON")
}
