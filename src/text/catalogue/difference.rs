//! Differences between two copies of a plan, in the words that no form has.

use crate::edit::Kind;
use crate::merge::Why;
use crate::plan::{BudgetKind, ChapterKind, RowRole, UnitRole};

/// Differences between two copies of a plan.
pub struct DifferenceTexts {
    /// A kind of record, within a sentence.
    pub kind: fn(Kind) -> &'static str,
    /// Why a person has to decide, and what the choice means where that is not plain.
    pub why: fn(Why) -> &'static str,
    /// What a judgement of the plan as a whole is of.
    pub whole_plan: &'static str,
    /// A record without a name yet.
    pub unnamed: &'static str,
    /// A record that the plan does not have.
    pub gone: &'static str,
    /// Nothing stands there.
    pub nothing: &'static str,
    /// A text, marked as somebody's own words.
    pub quoted: fn(&str) -> String,
    /// It holds, or not.
    pub yes_no: fn(bool) -> &'static str,
    /// The place among the others.
    pub place: PlaceTexts,
    /// What fields are called.
    pub field: FieldTexts,
    /// What is chosen in fields.
    pub choice: ChoiceTexts,
}

/// Where a record stands.
pub struct PlaceTexts {
    /// Label.
    pub label: &'static str,
    /// Under nothing.
    pub outermost: &'static str,
    /// Under this one.
    pub under: fn(&str) -> String,
    /// Before all others.
    pub first: &'static str,
    /// After this one.
    pub after: fn(&str) -> String,
}

/// What fields are called, where no form names them.
pub struct FieldTexts {
    /// The whole record.
    pub whole: &'static str,
    /// A field that this version does not know.
    pub unknown: fn(&str) -> String,
    /// The target that is due then.
    pub target: fn(&str) -> String,
    /// The level of the scale of this name.
    pub level: fn(&str) -> String,
    /// An interim target.
    pub stage: &'static str,
    /// A judgement's status.
    pub status: &'static str,
    /// A judgement that nobody has gone through.
    pub carried: &'static str,
    /// The decision that froze an occasion.
    pub frozen: &'static str,
    /// The plan as an occasion was frozen with it.
    pub sealed: &'static str,
    /// The times that an occasion was opened again.
    pub reopened: &'static str,
    /// What else is known of a measurement.
    pub detail: &'static str,
    /// When a figure was taken from its source.
    pub retrieved: &'static str,
    /// Values that were corrected.
    pub corrected: &'static str,
    /// Heading of a chapter or a table.
    pub heading: &'static str,
    /// A chapter's text.
    pub body: &'static str,
    /// What may happen.
    pub risk: &'static str,
    /// How likely that is.
    pub likelihood: &'static str,
    /// How much it would matter.
    pub consequence: &'static str,
    /// What is done about it.
    pub action: &'static str,
    /// A word of the glossary.
    pub term: &'static str,
    /// What it means.
    pub explanation: &'static str,
    /// The occasion that a table was reported at.
    pub occasion: &'static str,
    /// What a table's amounts are in.
    pub amounts: &'static str,
    /// A table's columns.
    pub columns: &'static str,
    /// A table's rows.
    pub rows: &'static str,
    /// A table's footnotes.
    pub footnotes: &'static str,
    /// What a unit is to the plan.
    pub role: &'static str,
}

/// What is chosen in fields, where no form words it.
pub struct ChoiceTexts {
    /// What a chapter is about.
    pub chapter: fn(ChapterKind) -> &'static str,
    /// What a table tabulates.
    pub budget: fn(BudgetKind) -> &'static str,
    /// What a row does in the sums; nothing of a usual one.
    pub row: fn(RowRole) -> &'static str,
    /// A row set in so many steps.
    pub indented: fn(u8) -> String,
    /// What a unit is to the plan.
    pub role: fn(UnitRole) -> &'static str,
    /// A plan that was kept whole.
    pub kept: &'static str,
    /// A value that was corrected on a day.
    pub corrected: fn(value: &str, day: &str) -> String,
    /// A level of the scale: name, shape, value, threshold.
    pub level: fn(name: &str, shape: &str, value: &str, from: &str) -> String,
}
