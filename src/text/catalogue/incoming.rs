//! Measurements that come in from long tables and from Kolada.

use crate::exchange::{
    incoming::{Fate, Fault, Tally},
    number::Point,
    series::{Days, Lacking, ProblemKind, Refusal, Role},
};

/// Measurements that come in from long tables and from Kolada.
pub struct IncomingTexts {
    /// Why a file is not read, and what to do.
    pub refusal: fn(Refusal) -> String,
    /// So many places of the file were no text.
    pub replaced: fn(usize) -> String,
    /// What a column is.
    pub role: fn(Role) -> String,
    /// What the table lacks, and what to do.
    pub lacking: fn(Lacking) -> &'static str,
    /// What the point means in a column, of which so many figures wait.
    pub question: fn(heading: &str, waiting: usize) -> String,
    /// An answer to that.
    pub point: fn(Point) -> &'static str,
    /// What days in the column of periods stand for.
    pub days: fn(Days) -> &'static str,
    /// What could not be read, and what becomes of it.
    pub problem: fn(&ProblemKind) -> String,
    /// So many rows hold no figure.
    pub blank_rows: fn(usize) -> String,
    /// What becomes of a reading.
    pub fate: fn(&Fate) -> &'static str,
    /// Why a reading cannot land.
    pub fault: fn(&Fault) -> String,
    /// How many readings share each fate, those of none left out.
    pub tally: fn(&Tally) -> Vec<String>,
    /// The plan has no indicator of this name.
    pub indicator_unknown: &'static str,
    /// It has several.
    pub indicator_several: fn(usize) -> String,
    /// The plan has no unit of this name or code.
    pub unit_unknown: &'static str,
    /// It has several.
    pub unit_several: fn(usize) -> String,
    /// A name that the file leaves blank.
    pub nameless: &'static str,
    /// The source of a figure that was fetched from Kolada.
    pub kolada: fn(id: &str) -> String,
    /// The source of a figure that was computed from two of Kolada's.
    pub computed: fn(of: &str, by: &str) -> String,
}
