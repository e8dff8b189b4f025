//! Workbooks (XLSX), read and written, and documents for Word (DOCX), written, in a Worker: a wasm of its own, with its own memory, that is
//! thrown away after use. A hostile workbook can only spoil that memory, never the plan.
//!
//! It knows no plan and no language: cells come as [`uppfyllt::book::Sheet`], tables go as
//! [`uppfyllt::book::Table`], documents as [`uppfyllt::paper::Document`]. The page calls these functions and hands texts of JSON over, which a Worker
//! can pass on as they are:
//!
//! | call | gives | when it fails |
//! |---|---|---|
//! | `read(bytes)` | an `Opened`; its sheets stay here until the next `read` | throws an `Error` whose message is a `Refusal` |
//! | `rows(sheet, from, count)` | a list of rows of `Cell`s, at most `count`; an empty list past the end | never |
//! | `merged(sheet)` | a list of `Area`s, counted from the first of `rows` | never |
//! | `add_table(table)` | nothing: a `Table` begins the next sheet of the workbook in the making | throws an `Error` whose message is an `Unwritten` |
//! | `add_rows(rows)` | nothing: a list of rows of `Cell`s goes below those of the sheet | likewise |
//! | `finish(enclosed)` | the bytes of the workbook | likewise |
//! | `write_document(document)` | the bytes of the Word file that a `Document` describes | throws an `Error` whose message is an `Unwritten` |
//!
//! Rooms: `reading` (container, parts, cells), `writing` (sheets, formats, forms) and `word` (documents).
//! On targets other than wasm there is nothing but their tests.
//!
//! Reading is over `zip` and `quick-xml` and not over `calamine`, for what a plan needs to be sure of:
//! calamine hands a figure over as a float and loses the text of one that is none, refuses a whole sheet
//! for one cell that it does not know, reserves memory by counts that the file only claims, and
//! overflows at addresses of eleven digits.

#[cfg(any(test, target_family = "wasm"))]
mod reading;
#[cfg(any(test, target_family = "wasm"))]
mod word;
#[cfg(any(test, target_family = "wasm"))]
mod writing;

#[cfg(target_family = "wasm")]
mod exports;
#[cfg(test)]
mod tests;

fn main() {}
