//! Writing files that take a while: a slice at a time, so that the page stays at hand; told once it has taken longer than
//! anybody would notice, and stopped by whoever asks.

use std::cell::{Cell, RefCell};
use std::ops::ControlFlow;
use std::pin::{Pin, pin};

use uppfyllt::exchange::csv;
use uppfyllt::tables::{Begun, Listing, Sight, Slices};

use crate::office::{Office, OfficeError};
use crate::platform::download::Parts;
use crate::platform::timers;
use crate::session::{Notice, Session};

/// Cells of a table between two pauses: a few milliseconds' work each way.
const CSV_CELLS: usize = 12_000;
const BOOK_CELLS: usize = 4_000;

/// How long nothing is told, and how long it takes until it is told anew, in milliseconds.
const PATIENCE: i32 = 300;
const BEAT: i32 = 100;

/// A file in the making.
#[derive(Default)]
pub struct Making {
    done: Cell<usize>,
    of: Cell<usize>,
    /// The part that writes it, where one does.
    office: RefCell<Option<Office>>,
}

impl Making {
    /// Begins the part that writes it.
    pub async fn office(&self) -> Result<Office, OfficeError> {
        let office = Office::begin().await?;
        self.office.replace(Some(office.clone()));
        Ok(office)
    }

    /// The file will have so many rows, which is known once its tables are begun.
    fn is_of(&self, rows: usize) {
        self.of.set(rows);
    }

    fn has_done(&self, rows: usize) {
        self.done.set(self.done.get() + rows);
    }

    /// Throws away the part that writes it, whatever it is doing.
    fn end(&self) {
        if let Some(office) = self.office.take() {
            office.cancel();
        }
    }
}

/// What comes of writing a file; `None` where somebody has stopped it.
pub async fn watched(
    session: &Session,
    making: &Making,
    writing: impl Future<Output = Result<Parts, OfficeError>>,
) -> Option<Result<Parts, OfficeError>> {
    let written = watch(session, making, pin!(writing)).await;
    making.end();
    session.untell(&Notice::Writing);
    written
}

async fn watch(
    session: &Session,
    making: &Making,
    mut writing: Pin<&mut (dyn Future<Output = Result<Parts, OfficeError>> + '_)>,
) -> Option<Result<Parts, OfficeError>> {
    let goes_on = session.begin_writing();
    let mut written = timers::within(PATIENCE, writing.as_mut()).await;
    if written.is_none() && goes_on() {
        session.tell(Notice::Writing);
    }
    while written.is_none() && goes_on() {
        session.tell_written(making.done.get(), making.of.get());
        written = timers::within(BEAT, writing.as_mut()).await;
    }
    written.filter(|_| goes_on())
}

/// A table of the plan as it is looked at: what its rows are made of is found out, and none is made.
pub async fn begun<'a>(sight: &'a Sight, listing: &Listing) -> Slices<'a> {
    let mut table = Begun::of(sight, listing);
    loop {
        timers::sleep(0).await;
        match table.step() {
            ControlFlow::Break(begun) => return begun,
            ControlFlow::Continue(further) => table = further,
        }
    }
}

/// The text of a table.
pub async fn text(making: &Making, mut table: Slices<'_>) -> Result<Parts, OfficeError> {
    making.is_of(table.rows());
    let parts = Parts::default();
    parts.add(csv::head(table.head()).as_bytes());
    loop {
        let rows = table.take(CSV_CELLS);
        if rows.is_empty() {
            return Ok(parts);
        }
        parts.add(csv::rows(&rows).as_bytes());
        making.has_done(rows.len());
        timers::sleep(0).await;
    }
}

/// The workbook of tables, a sheet each, with a text that goes along in it where there is one.
pub async fn workbook(
    making: &Making,
    tables: Vec<Slices<'_>>,
    enclosed: Option<&str>,
) -> Result<Parts, OfficeError> {
    making.is_of(tables.iter().map(Slices::rows).sum());
    let office = making.office().await?;
    for mut table in tables {
        office.add_table(table.head()).await?;
        loop {
            let rows = table.take(BOOK_CELLS);
            if rows.is_empty() {
                break;
            }
            office.add_rows(&rows).await?;
            making.has_done(rows.len());
        }
    }
    office.finish(enclosed).await
}
