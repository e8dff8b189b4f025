//! Tables for spreadsheets, as workbooks and as CSV.

use leptos::prelude::GetUntracked;
use leptos::task::spawn_local;
use uppfyllt::book::Book;
use uppfyllt::exchange::csv;
use uppfyllt::plan::{OccasionId, Plan};
use uppfyllt::tables::{Listing, is_empty, table};
use uppfyllt::text::case::lowered;

use super::names::stem;
use crate::language::language;
use crate::office::{Office, OfficeError};
use crate::platform::download::{NotSaved, Outgoing, download};
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

/// Saves a table of the plan, at the occasion looked at, as a file for spreadsheets.
pub fn save_table(session: &Session, listing: &Listing, format: Format) {
    let occasion = session.occasion().get_untracked();
    let (name, table) = session.with_untracked(|plan| {
        let table = table(plan, occasion, listing, language());
        (table_name(plan, occasion, listing), table)
    });
    match format {
        Format::Csv => {
            let bytes = csv::write(&table).into_bytes();
            hand_over(
                session,
                &format!("{name}.csv"),
                "text/csv;charset=utf-8",
                &bytes,
            );
        }
        Format::Workbook => {
            let book = Book {
                tables: vec![table],
                enclosed: None,
            };
            let session = *session;
            spawn_local(async move { save_workbook(&session, &name, &book).await });
        }
    }
}

/// Saves every table that holds something as one workbook, a sheet each.
pub fn save_all_tables(session: &Session) {
    let occasion = session.occasion().get_untracked();
    let (name, tables) = session.with_untracked(|plan| {
        let all = Listing::all(today());
        let filled = all.iter().filter(|it| !is_empty(plan, occasion, it));
        let tables = filled.map(|it| table(plan, occasion, it, language()));
        (stem(&plan.about), tables.collect())
    });
    let book = Book {
        tables,
        enclosed: None,
    };
    let session = *session;
    spawn_local(async move { save_workbook(&session, &name, &book).await });
}

/// Writes a workbook, which takes a moment, and hands it over. What goes wrong is told.
pub(super) async fn save_workbook(session: &Session, name: &str, book: &Book) {
    session.tell(Notice::Writing);
    match written(book).await {
        Ok(bytes) => {
            session.untell(&Notice::Writing);
            hand_over(session, &format!("{name}.xlsx"), XLSX, &bytes);
        }
        Err(_) => session.tell(Notice::NoWorkbook),
    }
}

async fn written(book: &Book) -> Result<Vec<u8>, OfficeError> {
    let office = Office::begin().await?;
    let bytes = office.write(book).await;
    office.cancel();
    bytes
}

/// Hands a file over; where the browser takes none, that is told.
pub(super) fn hand_over(session: &Session, name: &str, media_type: &str, bytes: &[u8]) {
    let file = Outgoing {
        name,
        media_type,
        bytes,
    };
    if let Err(NotSaved) = download(file) {
        session.tell(Notice::NoFile);
    }
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
