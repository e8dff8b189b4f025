//! Documents out: on paper, for Word, as a page of the web; a table of one to the clipboard.

use std::sync::Arc;

use leptos::task::spawn_local;
use uppfyllt::document::html;
use uppfyllt::paper::{self, Block, Document};

use super::names::as_file_name;
use super::tables::hand_over;
use super::writing::{self, Making};
use crate::language::language;
use crate::office::OfficeError;
use crate::platform::download::Parts;
use crate::platform::{clipboard, document as around, raster};
use crate::session::{Notice, Session};

const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// Opens the browser's print dialog on the document that is seen: with its name and in its language,
/// which a PDF carries.
pub fn print_document(document: &Document) {
    let title = around::title();
    around::set_title(&document.title);
    around::set_language(&document.language);
    around::print();
    around::set_language(language().tag());
    around::set_title(&title);
}

/// Saves a document as a page of the web that is complete in itself.
pub fn save_page(session: &Session, document: &Document) {
    let html = html::page(document);
    let name = format!("{}.html", file_stem(document));
    let parts = Parts::default();
    parts.add(html.as_bytes());
    hand_over(session, &name, "text/html;charset=utf-8", &parts);
}

/// Saves a document for Word. It takes a moment; what goes wrong is told.
pub fn save_word(session: &Session, document: &Arc<Document>) {
    let (session, document) = (*session, Arc::clone(document));
    spawn_local(async move {
        let making = Making::default();
        let file = written(&making, Document::clone(&document));
        match writing::watched(&session, &making, file).await {
            Some(Ok(parts)) => {
                let name = format!("{}.docx", file_stem(&document));
                hand_over(&session, &name, DOCX, &parts);
            }
            Some(Err(_)) => session.tell(Notice::NoDocument),
            None => {}
        }
    });
}

/// Puts a table on the clipboard, for Word and for a spreadsheet.
pub fn copy_table(session: &Session, table: &paper::Table) {
    let is_copied = clipboard::copy_as(&html::copied(table), &paper::tabbed(table));
    session.tell(match is_copied {
        true => Notice::TableCopied,
        false => Notice::NotCopied,
    });
}

async fn written(making: &Making, mut document: Document) -> Result<Parts, OfficeError> {
    for block in &mut document.blocks {
        if let Block::Picture(it) = block {
            // Without its points a picture is left out: its table tells the same.
            let png = raster::png(&it.svg, it.width, it.height).await;
            it.png = png.unwrap_or_default();
        }
    }
    let office = making.office().await?;
    office.document(&document).await
}

/// “Ekerö, Socialnämnden, Uppföljning, Delår 2020”.
fn file_stem(document: &Document) -> String {
    let named = [document.author.as_str(), document.title.as_str()];
    let named: Vec<&str> = named.into_iter().filter(|it| !it.is_empty()).collect();
    as_file_name(&named.join(", "))
}
