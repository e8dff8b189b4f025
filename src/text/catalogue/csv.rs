//! Headings and words of the tables that go out as CSV. They are declared where the tables are made.

pub use crate::exchange::csv::CsvTexts;
