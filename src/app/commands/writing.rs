//! Writing files that take a while: a slice at a time, so that the page stays at hand; told once it has taken longer than
//! anybody would notice, and stopped by whoever asks.

use std::cell::{Cell, RefCell};
use std::pin::{Pin, pin};

use uppfyllt::exchange::csv;
use uppfyllt::plan::Plan;
use uppfyllt::tables::Slices;

use crate::office::{Office, OfficeError};
use crate::platform::download::Parts;
use crate::platform::timers;
use crate::session::{Notice, Session};

/// Rows of a table between two pauses: a few milliseconds' work each way.
const CSV_ROWS: usize = 1_000;
const BOOK_ROWS: usize = 300;

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
    /// A file of so many rows.
    pub fn of(rows: usize) -> Self {
        Self {
            of: Cell::new(rows),
            ..Self::default()
        }
    }

    /// Begins the part that writes it.
    pub async fn office(&self) -> Result<Office, OfficeError> {
        let office = Office::begin().await?;
        self.office.replace(Some(office.clone()));
        Ok(office)
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

/// The text of a table.
pub async fn text(making: &Making, table: &mut Slices, plan: &Plan) -> Result<Parts, OfficeError> {
    let parts = Parts::default();
    parts.add(csv::head(table.head()).as_bytes());
    loop {
        let rows = table.take(plan, CSV_ROWS);
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
    tables: &mut [Slices],
    plan: &Plan,
    enclosed: Option<&str>,
) -> Result<Parts, OfficeError> {
    let office = making.office().await?;
    for table in tables {
        office.add_table(table.head()).await?;
        loop {
            let rows = table.take(plan, BOOK_ROWS);
            if rows.is_empty() {
                break;
            }
            office.add_rows(&rows).await?;
            making.has_done(rows.len());
        }
    }
    let parts = Parts::default();
    parts.add(&office.finish(enclosed).await?);
    Ok(parts)
}
