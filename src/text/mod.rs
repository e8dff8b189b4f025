//! What people read: numbers, dates and sentences in their language, and back from what they type.
//!
//! The engine and the importers speak in values; here those get their words. Nothing here decides
//! anything.

pub mod language;

pub use language::Language;
