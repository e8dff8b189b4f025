//! Reporting in at an occasion.

/// Reporting in at an occasion.
pub struct ReportInTexts {
    /// The title of the view.
    pub title: &'static str,
    /// What to do where there is no occasion.
    pub no_occasion_title: &'static str,
    /// What an occasion asks for.
    pub no_occasion: &'static str,
    /// Nothing is due at the occasion.
    pub nothing_due_title: &'static str,
    /// Why, and what to do.
    pub nothing_due: &'static str,
    /// The occasion is frozen: nothing can be reported.
    pub frozen: &'static str,
    /// The plan cannot be changed here.
    pub closed: &'static str,
    /// So many reported, of all so many.
    pub reported: fn(reported: usize, all: usize) -> String,
    /// Everything is reported.
    pub all_reported: &'static str,
    /// The way on from there.
    pub to_overview: &'static str,
    /// Opens what is missing: so many.
    pub lacking: fn(missing: usize) -> String,
    /// Of a unit so many are missing, of all so many.
    pub lacking_of: fn(missing: usize, all: usize) -> String,
    /// Shows only what is missing of a unit.
    pub show_lacking: fn(unit: &str) -> String,
    /// Name of the filters.
    pub filters: &'static str,
    /// Filter by unit.
    pub by_unit: &'static str,
    /// Every unit.
    pub every_unit: &'static str,
    /// What is reported of all operations together.
    pub whole: &'static str,
    /// Filter by who answers for it.
    pub by_responsible: &'static str,
    /// Whoever it is.
    pub every_responsible: &'static str,
    /// Only what is missing.
    pub only_missing: &'static str,
    /// Search.
    pub search: &'static str,
    /// Nothing matches.
    pub no_match: &'static str,
    /// How the table is worked by the keyboard.
    pub keys: &'static str,
    /// How the sheet is worked where it can only be read.
    pub keys_to_read: &'static str,
    /// Column: unit.
    pub unit: &'static str,
    /// Column: period.
    pub period: &'static str,
    /// Column: the value before.
    pub last: &'static str,
    /// Column: the target in force.
    pub target: &'static str,
    /// Column: the new value.
    pub value: &'static str,
    /// Column: status.
    pub status: &'static str,
    /// Column: forecast.
    pub forecast: &'static str,
    /// Column: comment.
    pub comment: &'static str,
    /// A cell of a line, spoken: the column, the indicator and perhaps the unit.
    pub cell: fn(column: &str, indicator: &str, unit: Option<&str>) -> String,
    /// There is no value yet.
    pub no_value: &'static str,
    /// There has never been a value.
    pub never: &'static str,
    /// The choice of leaving the status to the rule, which gives this level.
    pub by_rule: fn(level: &str) -> String,
    /// The rules suggest another status than the one that a person has set.
    pub suggests: fn(level: &str) -> String,
    /// The line is no measurement but a judgement.
    pub judgement_wanted: &'static str,

    /// Heading of the preview of a pasted block.
    pub pasted: &'static str,
    /// So many cells land, of all so many.
    pub landing: fn(landing: usize, all: usize) -> String,
    /// Nothing of it lands.
    pub nothing_lands: &'static str,
    /// So many cells cannot land.
    pub failing: fn(failing: usize) -> String,
    /// Cells that say what stands there already, and blank ones.
    pub unchanged: fn(same: usize, blank: usize) -> String,
    /// Column: the cell in the block.
    pub in_block: &'static str,
    /// A cell by its row and column in the block.
    pub block_cell: fn(row: usize, column: usize) -> String,
    /// Column: its text.
    pub text: &'static str,
    /// Column: where it lands.
    pub place: &'static str,
    /// Column: what stands there now.
    pub before: &'static str,
    /// Column: what it becomes.
    pub after: &'static str,
    /// Column: why it does not land.
    pub problem: &'static str,
    /// Past the last line.
    pub past_end: &'static str,
    /// Past the last column.
    pub past_edge: &'static str,
    /// The cell cannot be changed.
    pub read_only: &'static str,
    /// It is no level of the scale; the levels are these.
    pub no_level: fn(levels: &str) -> String,
    /// The block is too big.
    pub too_big: &'static str,
    /// Only the first so many are shown.
    pub more: fn(hidden: usize) -> String,
    /// Accepts so many.
    pub accept: fn(n: usize) -> String,
    /// Gives the block up.
    pub cancel: &'static str,
}
