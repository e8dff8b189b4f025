//! What people read: numbers, dates and sentences in their language, and back from what they type.
//!
//! The engine and the importers speak in values; here those get their words. Nothing here decides
//! anything.

pub mod arithmetic;
pub mod case;
pub mod catalogue;
pub mod chart;
pub mod collation;
pub mod date;
pub mod difference;
pub mod economy;
mod en;
pub mod glossary;
pub mod incoming;
pub mod language;
pub mod name;
pub mod number;
mod sv;
pub mod typed;
pub mod why;

pub use catalogue::Catalogue;
pub use language::Language;
