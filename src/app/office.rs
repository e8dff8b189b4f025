//! Workbooks in and out, and documents for Word out: what the part that reads and writes them answers, as values.
//!
//! The part is loaded when it is first needed and thrown away after each file, with all that a hostile one
//! may have done to it. A sheet comes in slices, so that the page stays at hand.

use serde::de::DeserializeOwned;
use serde_json::Value;
use uppfyllt::book::{Cell, Opened, Refusal, Sheet, Summary, Table, Unwritten};
use uppfyllt::json;
use uppfyllt::paper::Document;

use crate::platform::download::Parts;
use crate::platform::worker::{Given, NoResult, Worker};

/// How many cells the page takes at a time: a few milliseconds' work.
const SLICE: usize = 2_000;

/// The part that reads and writes workbooks. Clones are the same.
#[derive(Clone)]
pub struct Office {
    worker: Worker,
}

/// Why a workbook was not read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OfficeError {
    /// It is no workbook that can be read.
    Refused(Refusal),
    /// It cannot be written.
    Unwritten(Unwritten),
    /// The part cannot be begun, or died of what it was given.
    Dead,
    /// Somebody cancelled it.
    Cancelled,
}

impl Office {
    /// Begins the part.
    pub async fn begin() -> Result<Self, OfficeError> {
        let worker = Worker::begin().await.map_err(OfficeError::of)?;
        Ok(Self { worker })
    }

    /// Opens a workbook; its sheets can be fetched until the next is opened.
    pub async fn open(&self, bytes: &[u8]) -> Result<Opened, OfficeError> {
        let answer = self.worker.text("read", &[Given::Bytes(bytes)]).await;
        answered(&answer.map_err(|it| OfficeError::saying(it, OfficeError::Refused))?)
    }

    /// Fetches a sheet of the workbook, telling how many rows there are so far.
    pub async fn sheet(
        &self,
        index: usize,
        summary: &Summary,
        so_far: impl Fn(usize),
    ) -> Result<Sheet, OfficeError> {
        let count = SLICE / summary.columns.max(1) + 1;
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        while rows.len() < summary.rows {
            let given = [index, rows.len(), count].map(Given::Number);
            let slice: Vec<Vec<Cell>> = self.ask("rows", &given).await?;
            if slice.is_empty() {
                break; // it said more than there is
            }
            rows.extend(slice);
            so_far(rows.len());
        }
        Ok(Sheet {
            name: summary.name.clone(),
            is_hidden: summary.is_hidden,
            first_row: summary.first_row,
            first_column: summary.first_column,
            rows,
            merged: self.ask("merged", &[Given::Number(index)]).await?,
        })
    }

    /// Begins the next sheet of the workbook in the making with a table.
    pub async fn add_table(&self, table: &Table) -> Result<(), OfficeError> {
        self.add("add_table", &json::tree(table)).await
    }

    /// Adds rows to the table begun last.
    pub async fn add_rows(&self, rows: &[Vec<Cell>]) -> Result<(), OfficeError> {
        self.add("add_rows", &json::tree(rows)).await
    }

    async fn add(&self, name: &str, given: &Value) -> Result<(), OfficeError> {
        let text = json::text(given);
        let answer = self.worker.text(name, &[Given::Text(&text)]).await;
        let answer = answer.map_err(|it| OfficeError::saying(it, OfficeError::Unwritten));
        answer.map(drop)
    }

    /// The bytes of the workbook in the making, with a text that goes along in it where there is one.
    pub async fn finish(&self, enclosed: Option<&str>) -> Result<Parts, OfficeError> {
        let given = [Given::Text(enclosed.unwrap_or_default())];
        let answer = self.worker.bytes("finish", &given).await;
        answer.map_err(|it| OfficeError::saying(it, OfficeError::Unwritten))
    }

    /// The bytes of a file for Word.
    pub async fn document(&self, document: &Document) -> Result<Parts, OfficeError> {
        let document = json::text(&json::tree(document));
        let answer = self
            .worker
            .bytes("write_document", &[Given::Text(&document)])
            .await;
        answer.map_err(|it| OfficeError::saying(it, OfficeError::Unwritten))
    }

    async fn ask<T: DeserializeOwned>(
        &self,
        name: &str,
        given: &[Given<'_>],
    ) -> Result<T, OfficeError> {
        answered(
            &self
                .worker
                .text(name, given)
                .await
                .map_err(OfficeError::of)?,
        )
    }

    /// Stops it, whatever it is doing.
    pub fn cancel(&self) {
        self.worker.cancel();
    }
}

impl OfficeError {
    fn of(no_result: NoResult) -> Self {
        match no_result {
            NoResult::Cancelled => Self::Cancelled,
            NoResult::Failed(_) | NoResult::Dead(_) => Self::Dead,
        }
    }

    /// The error that a call says in its own words.
    fn saying<T: DeserializeOwned>(no_result: NoResult, error: fn(T) -> Self) -> Self {
        match no_result {
            NoResult::Failed(words) => json::from_text(&words).map_or(Self::Dead, error),
            NoResult::Dead(_) | NoResult::Cancelled => Self::of(no_result),
        }
    }
}

fn answered<T: DeserializeOwned>(text: &str) -> Result<T, OfficeError> {
    json::from_text(text).ok_or(OfficeError::Dead)
}
