//! Tables for spreadsheets, as workbooks and as CSV.

use leptos::task::spawn_local;
use uppfyllt::book::{MAX_CELLS, Unwritten};
use uppfyllt::tables::{Listing, Sight, Slices};
use uppfyllt::text::case::lowered;

use super::names::stem;
use super::writing::{self, Making};
use crate::language::language;
use crate::office::OfficeError;
use crate::platform::download::{NotSaved, Parts, download_parts};
use crate::platform::timers;
use crate::session::{Notice, Session};
use crate::when::today;

/// What a table is saved as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// A workbook (XLSX).
    #[default]
    Workbook,
    /// Text with semicolons (CSV).
    Csv,
}

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Saves a table of the plan, at the occasion looked at, as a file for spreadsheets. A table that is too large for a
/// workbook is told, with CSV at hand.
pub fn save_table(session: &Session, listing: &Listing, format: Format) {
    let (session, listing) = (*session, listing.clone());
    spawn_local(async move {
        let Some(sight) = sight(&session).await else {
            return;
        };
        let name = table_name(&sight, &listing);
        let making = Making::default();
        let file = one(&making, &sight, &listing, format);
        match writing::watched(&session, &making, file).await {
            Some(Err(OfficeError::Unwritten(Unwritten::TooLarge(_)))) => {
                session.tell(Notice::TooLarge(listing));
            }
            written => {
                hand_over_written(&session, &name, format, written);
            }
        }
    });
}

async fn one(
    making: &Making,
    sight: &Sight,
    listing: &Listing,
    format: Format,
) -> Result<Parts, OfficeError> {
    let table = writing::begun(sight, listing).await;
    match format {
        Format::Csv => writing::text(making, table).await,
        Format::Workbook if table.cells() > MAX_CELLS => {
            let name = table.head().name.clone();
            Err(OfficeError::Unwritten(Unwritten::TooLarge(name)))
        }
        Format::Workbook => writing::workbook(making, vec![table], None).await,
    }
}

/// Saves every table that holds something as one workbook, a sheet each. What there is no room for is told.
pub fn save_all_tables(session: &Session) {
    let session = *session;
    spawn_local(async move {
        let Some(sight) = sight(&session).await else {
            return;
        };
        let (making, mut left_out) = (Making::default(), None);
        let book = async {
            let (tables, rest) = all(&sight).await;
            left_out = rest;
            writing::workbook(&making, tables, None).await
        };
        let book = writing::watched(&session, &making, book).await;
        let name = stem(&sight.plan.about);
        let is_saved = hand_over_written(&session, &name, Format::Workbook, book);
        if let Some(listing) = left_out.filter(|_| is_saved) {
            session.tell(Notice::LeftOut(listing));
        }
    });
}

/// Every table that holds something and has room beside those before it, and the last that has not.
async fn all(sight: &Sight) -> (Vec<Slices<'_>>, Option<Listing>) {
    let (mut tables, mut left_out) = (Vec::new(), None);
    let mut room = MAX_CELLS;
    for listing in Listing::all(today()) {
        let table = writing::begun(sight, &listing).await;
        match room.checked_sub(table.cells()) {
            Some(rest) if table.rows() > 0 => {
                room = rest;
                tables.push(table);
            }
            Some(_) => {}
            None => left_out = Some(listing),
        }
    }
    (tables, left_out)
}

/// The plan as it is looked at, in a task of its own, since how it stands may have to be found out first. `None` once
/// it is closed.
async fn sight(session: &Session) -> Option<Sight> {
    timers::sleep(0).await;
    session.sight(language())
}

/// Writes a workbook of tables at hand and hands it over. What goes wrong is told.
pub(super) async fn save_workbook(
    session: &Session,
    name: &str,
    (tables, enclosed): (Vec<Slices<'_>>, Option<String>),
) {
    let making = Making::default();
    let book = writing::workbook(&making, tables, enclosed.as_deref());
    let book = writing::watched(session, &making, book).await;
    hand_over_written(session, name, Format::Workbook, book);
}

/// Hands a table over, unless somebody has stopped it; what went wrong is told.
fn hand_over_written(
    session: &Session,
    name: &str,
    format: Format,
    written: Option<Result<Parts, OfficeError>>,
) -> bool {
    let (extension, media_type) = match format {
        Format::Workbook => ("xlsx", XLSX),
        Format::Csv => ("csv", "text/csv;charset=utf-8"),
    };
    let name = format!("{name}.{extension}");
    match written {
        None => false,
        Some(Ok(parts)) => hand_over(session, &name, media_type, &parts),
        Some(Err(_)) => {
            session.tell(Notice::NoWorkbook);
            false
        }
    }
}

/// Hands a file over; where the browser takes none, that is told.
pub(super) fn hand_over(session: &Session, name: &str, media_type: &str, parts: &Parts) -> bool {
    let is_taken = download_parts(name, media_type, parts);
    if let Err(NotSaved) = is_taken {
        session.tell(Notice::NoFile);
    }
    is_taken.is_ok()
}

/// “Kulturplan, mål och indikatorer 2026-08-31”: a table of no occasion has no day.
fn table_name(sight: &Sight, listing: &Listing) -> String {
    let what = lowered(listing.texts(language()).name);
    let title = format!("{}, {what}", stem(&sight.plan.about));
    match sight.occasion().filter(|_| listing.is_at_occasion()) {
        Some(occasion) => format!("{title} {}", occasion.date),
        None => title,
    }
}
