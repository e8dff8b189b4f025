//! Pasting a table.

use crate::exchange::{placing::ProblemKind, roles::Role, table::TooBig};

/// Pasting a table.
pub struct PasteTexts {
    /// The title of the view.
    pub title: &'static str,
    /// The title where the table goes into an open plan.
    pub title_add: &'static str,
    /// What happens here.
    pub lede: &'static str,
    /// Heading of the field to paste into.
    pub material: &'static str,
    /// What to do there.
    pub material_how: &'static str,
    /// Label of the field.
    pub area: &'static str,
    /// What the field takes.
    pub area_hint: &'static str,
    /// Read the text in the field.
    pub read_text: &'static str,
    /// Empty the field.
    pub clear: &'static str,
    /// The text was changed since it was read.
    pub unread: &'static str,
    /// It is being read.
    pub reading: &'static str,
    /// So many rows and columns were read, as cells or as text.
    pub read_as: fn(usize, usize, bool) -> String,
    /// Heading: it is too big.
    pub too_big_title: &'static str,
    /// How it is too big, and what to do.
    pub too_big: fn(TooBig) -> String,
    /// Heading of the help on copying.
    pub guide_title: &'static str,
    /// Where from, and how: PDF, Word, Excel.
    pub guide: [(&'static str, &'static str); 3],
    /// Heading of the columns.
    pub columns: &'static str,
    /// What to do with them.
    pub columns_how: &'static str,
    /// So many tables are not shown.
    pub more_tables: fn(usize) -> String,
    /// The n-th table.
    pub table: fn(usize) -> String,
    /// The n-th column.
    pub column: fn(usize) -> String,
    /// A table is taken in.
    pub take_in: &'static str,
    /// Name of a table's columns and sample.
    pub mapping: fn(&str) -> String,
    /// Column: row number.
    pub row: &'static str,
    /// Label of the choice of a column's role.
    pub role_of: fn(&str) -> String,
    /// A role.
    pub role: fn(Role) -> String,
    /// The role is a mere guess.
    pub unsure: &'static str,
    /// The role is a good guess.
    pub likely: &'static str,
    /// An empty cell goes on with the one above.
    pub as_above: &'static str,
    /// Heading of the tree.
    pub preview: &'static str,
    /// Name of the tree.
    pub preview_label: &'static str,
    /// There is nothing in the tree.
    pub nothing_found: &'static str,
    /// So many rows more.
    pub and_more: fn(usize) -> String,
    /// Show more rows.
    pub show_more: &'static str,
    /// What is counted.
    pub counts: Counts,
    /// Marks an activity.
    pub activity: &'static str,
    /// Marks an interim target.
    pub stage: &'static str,
    /// Before the wording of a target.
    pub target: &'static str,
    /// So many figures.
    pub figures: fn(usize) -> String,
    /// Heading of what was unclear.
    pub problems: &'static str,
    /// What is there.
    pub problems_how: &'static str,
    /// Nothing was unclear.
    pub no_problems: &'static str,
    /// What a problem is, and what was done about it.
    pub problem: fn(&ProblemKind) -> (&'static str, &'static str),
    /// What is particular to this one; empty where there is nothing.
    pub detail: fn(&ProblemKind) -> String,
    /// In so many places.
    pub places: fn(usize) -> String,
    /// A row and a column.
    pub place: fn(usize, usize) -> String,
    /// Show the row in the field.
    pub show_row: &'static str,
    /// Show so many more.
    pub show_more_of: fn(usize) -> String,
    /// Heading of the last step: a new plan.
    pub accept: &'static str,
    /// Heading of the last step: an open plan.
    pub accept_add: &'static str,
    /// Label: title of the plan.
    pub plan_title: &'static str,
    /// Help on it.
    pub plan_title_hint: &'static str,
    /// Label: municipality.
    pub municipality: &'static str,
    /// Label: committee.
    pub committee: &'static str,
    /// Label: the goal that it goes under.
    pub under: &'static str,
    /// Under no goal.
    pub at_top: &'static str,
    /// Label: the occasion of the judgements.
    pub judged_at: &'static str,
    /// Label: the sort of a new occasion.
    pub judged_kind: &'static str,
    /// What the date is for.
    pub date_hint: &'static str,
    /// Label: title of the occasion.
    pub occasion_title: &'static str,
    /// Help on it.
    pub occasion_title_hint: &'static str,
    /// Wording of a goal for what has none.
    pub loose: &'static str,
    /// It can be undone as one change.
    pub undone_as_one: &'static str,
    /// Nothing is saved yet.
    pub not_saved_yet: &'static str,
    /// Leave the view.
    pub cancel: &'static str,
    /// Make the plan.
    pub create_plan: &'static str,
    /// Add to the plan.
    pub add_to_plan: &'static str,
    /// Heading when it was not taken in.
    pub not_taken: &'static str,
    /// The date of the occasion is no date.
    pub no_date: &'static str,
    /// The plan refuses it.
    pub refused: &'static str,
    /// The plan could not be kept.
    pub not_kept: &'static str,
}

/// What is counted, for so many.
#[derive(Clone, Copy)]
pub struct Counts {
    /// Goals.
    pub goals: fn(usize) -> &'static str,
    /// Indicators.
    pub indicators: fn(usize) -> &'static str,
    /// Indicators not assessed.
    pub not_assessed: fn(usize) -> &'static str,
    /// Activities.
    pub activities: fn(usize) -> &'static str,
    /// Things to look over.
    pub asking: fn(usize) -> &'static str,
}
