//! What people read: numbers, dates and sentences in their language, and back from what they type.
//!
//! The engine and the importers speak in values; here those get their words. Nothing here decides
//! anything.

pub mod collation;
pub mod date;
pub mod language;
pub mod number;

pub use language::Language;
