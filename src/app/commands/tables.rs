//! Tables for spreadsheets, as workbooks and as CSV.

use leptos::prelude::GetUntracked;
use leptos::task::spawn_local;
use uppfyllt::book::MAX_CELLS;
use uppfyllt::plan::{OccasionId, Plan};
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
    let occasion = session.occasion().get_untracked();
    let (session, listing) = (*session, listing.clone());
    spawn_local(async move {
        let plan = session.with_untracked(Plan::clone);
        let name = table_name(&plan, occasion, &listing);
        let mut table = Slices::of(&plan, occasion, &listing, language());
        let making = Making::of(table.rows());
        match format {
            Format::Csv => {
                let text = writing::text(&making, &mut table, &plan);
                let text = writing::watched(&session, &making, text).await;
                let name = format!("{name}.csv");
                hand_over_written(&session, (&name, "text/csv;charset=utf-8"), text);
            }
            Format::Workbook if table.cells() > MAX_CELLS => {
                session.tell(Notice::TooLarge(listing));
            }
            Format::Workbook => {
                save_workbook(&session, &name, (vec![table], None), &plan).await;
            }
        }
    });
}

/// Saves every table that holds something as one workbook, a sheet each. What there is no room for is told.
pub fn save_all_tables(session: &Session) {
    let occasion = session.occasion().get_untracked();
    let session = *session;
    spawn_local(async move {
        let plan = session.with_untracked(Plan::clone);
        let sight = Sight::of(&plan, occasion, language());
        let (mut tables, mut left_out) = (Vec::new(), None);
        let mut room = MAX_CELLS;
        for listing in Listing::all(today()) {
            timers::sleep(0).await;
            let table = Slices::seen(&sight, &listing);
            match room.checked_sub(table.cells()) {
                Some(rest) if table.rows() > 0 => {
                    room = rest;
                    tables.push(table);
                }
                Some(_) => {}
                None => left_out = Some(listing),
            }
        }
        let is_saved = save_workbook(&session, &stem(&plan.about), (tables, None), &plan).await;
        if let Some(listing) = left_out.filter(|_| is_saved) {
            session.tell(Notice::LeftOut(listing));
        }
    });
}

/// Writes a workbook and hands it over. What goes wrong is told; whether it was handed over is the answer.
pub(super) async fn save_workbook(
    session: &Session,
    name: &str,
    (mut tables, enclosed): (Vec<Slices>, Option<String>),
    plan: &Plan,
) -> bool {
    let making = Making::of(tables.iter().map(Slices::rows).sum());
    let book = writing::workbook(&making, &mut tables, plan, enclosed.as_deref());
    let book = writing::watched(session, &making, book).await;
    hand_over_written(session, (&format!("{name}.xlsx"), XLSX), book)
}

/// Hands a table over, unless somebody has stopped it; what went wrong is told.
fn hand_over_written(
    session: &Session,
    (name, media_type): (&str, &str),
    written: Option<Result<Parts, OfficeError>>,
) -> bool {
    match written {
        None => false,
        Some(Ok(parts)) => hand_over(session, name, media_type, &parts),
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
fn table_name(plan: &Plan, occasion: Option<OccasionId>, listing: &Listing) -> String {
    let what = lowered(listing.texts(language()).name);
    let title = format!("{}, {what}", stem(&plan.about));
    let occasion = occasion.filter(|_| listing.is_at_occasion());
    match occasion.and_then(|id| plan.occasions.get(&id)) {
        Some(occasion) => format!("{title} {}", occasion.date),
        None => title,
    }
}
