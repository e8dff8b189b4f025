//! Documents to the bytes of a Word file (DOCX): built-in heading styles, real tables whose heads stand
//! on every page, texts for those who do not see a picture, the language on every letter. The same
//! document gives the same bytes.
//!
//! The few parts that a document needs are written here, over the `zip` and `quick-xml` that read
//! workbooks: `docx-rs` writes no heads of tables, no alternative texts and no language, and costs
//! more than this. A picture comes as the bytes of a PNG, which every Word shows; one without bytes is
//! left out, since the table below it tells the same. Not here: what a document says.

mod base64;
mod body;
mod fields;
mod notes;
mod package;
mod pictures;
mod sections;
mod styles;
mod tables;
mod xml;

#[cfg(test)]
pub mod tests;

use uppfyllt::book::Unwritten;
use uppfyllt::paper::Document;

/// The bytes of the file.
///
/// # Errors
/// A fault of the program.
pub fn file(document: &Document) -> Result<Vec<u8>, Unwritten> {
    let body = body::written(document);
    package::packed(document, &body).map_err(|error| Unwritten::Fault(error.to_string()))
}
