//! Tables out as CSV that opens right in a Swedish Excel: semicolons, decimal comma, CRLF, UTF-8 with
//! its mark, ISO dates, ASCII minus, no grouping.
//!
//! [`observations`] is the tidy long table, one measurement per row; [`standing`] is what the plan's
//! tree shows at an occasion, one goal or indicator per row. Both take their words from outside
//! ([`CsvTexts`]). Texts that a spreadsheet would take for formulas are [guarded](guarded); figures
//! never are. What is not here: reading CSV, which is a pasted table like any other.

mod guard;
mod observations;
mod rows;
mod standing;

#[cfg(test)]
mod tests;

pub use guard::{guarded, unguarded};
pub use observations::observations;
pub use standing::standing;

use crate::plan::{Condition, Gender, Missing, Origin, Progress};

/// The words of the tables in one language.
pub struct CsvTexts {
    /// Heading: how deep in the tree, 1 for the outermost goals.
    pub level: &'static str,
    /// Heading: what sort of row, such as “nämndsmål” or “indikator”.
    pub sort: &'static str,
    /// Heading: a goal's wording.
    pub goal: &'static str,
    /// Heading, and the sort of row: an indicator's wording.
    pub indicator: &'static str,
    /// The sort of row: a key figure.
    pub key_figure: &'static str,
    /// Heading: who set a goal.
    pub origin: &'static str,
    /// Heading: who answers for it.
    pub responsible: &'static str,
    /// Heading: the status.
    pub status: &'static str,
    /// The status of what has none.
    pub not_assessed: &'static str,
    /// The status of what is no longer followed.
    pub not_followed: &'static str,
    /// Heading: why a person set the status.
    pub reason: &'static str,
    /// Heading: the status expected at the end of the year.
    pub forecast: &'static str,
    /// Heading: what the status is worth, 0 to 1.
    pub worth: &'static str,
    /// Heading: the latest measurement.
    pub latest: &'static str,
    /// Heading: a measurement.
    pub value: &'static str,
    /// Heading: what stands in place of a figure: a choice, or why it is missing.
    pub other: &'static str,
    /// Heading: the unit of measure.
    pub measure: &'static str,
    /// Heading: the period of a measurement.
    pub period: &'static str,
    /// Heading: the last day of the period.
    pub period_end: &'static str,
    /// Heading: how a target is meant, such as “minst”.
    pub condition: &'static str,
    /// Heading: the figure of a target.
    pub target: &'static str,
    /// Heading: by when it shall be reached.
    pub due: &'static str,
    /// Heading: what happened.
    pub comment: &'static str,
    /// Heading: the analysis for the report.
    pub analysis: &'static str,
    /// Heading: the unit of the organisation.
    pub unit: &'static str,
    /// Heading: whom a measurement concerns.
    pub gender: &'static str,
    /// Heading: a comment on a measurement.
    pub note: &'static str,
    /// Heading: where a measurement was taken from.
    pub source: &'static str,
    /// Heading: the day it was taken from there.
    pub retrieved: &'static str,
    /// Heading: the id of the indicator or goal.
    pub id: &'static str,
    /// What a goal is called, where the plan does not name its level.
    pub any_goal: &'static str,
    /// Who set a goal.
    pub origin_of: fn(Origin) -> &'static str,
    /// Whom a measurement concerns.
    pub gender_of: fn(Gender) -> &'static str,
    /// Why there is no figure.
    pub missing: fn(Missing) -> &'static str,
    /// How far a thing that is to be done has come.
    pub progress: fn(Progress) -> &'static str,
    /// How a target is meant.
    pub condition_of: fn(&Condition) -> &'static str,
}
