//! The screens of the economy: the list of tables, one table, pasting, charts.

use crate::economy::{Agreement, Along};
use crate::plan::{BudgetKind, Reach};

/// The screens of the economy.
pub struct EconomyScreenTexts {
    /// The title of the view.
    pub title: &'static str,
    /// What the view holds.
    pub lede: &'static str,
    /// The sign convention, stated once.
    pub sign: &'static str,
    /// Leads to pasting.
    pub to_paste: &'static str,
    /// Heading: there are no tables.
    pub nothing_title: &'static str,
    /// What to do where there are none.
    pub nothing: &'static str,
    /// Heading of the list: a table.
    pub table: &'static str,
    /// What a table tabulates.
    pub sort: &'static str,
    /// What a table tabulates, in words.
    pub kind: fn(BudgetKind) -> &'static str,
    /// How many rows.
    pub rows: &'static str,
    /// Whether its figures agree.
    pub agreement: &'static str,
    /// All figures agree.
    pub all_agree: &'static str,
    /// So many figures do not follow.
    pub wrong: fn(usize) -> String,
    /// A table of no occasion.
    pub no_occasion: &'static str,
    /// Heading: so many contradictions.
    pub findings: fn(usize) -> String,
    /// What a contradiction is.
    pub findings_what: &'static str,
    /// Opens so many differences that rounding explains.
    pub within_rounding: fn(usize) -> String,
    /// Why they are no contradictions.
    pub within_rounding_what: &'static str,
    /// Leads to a cell of a table.
    pub to_cell: fn(&str) -> String,
    /// Leads to the cell of the finding.
    pub show_cell: &'static str,
    /// The table is gone.
    pub gone_title: &'static str,
    /// Leads to all tables.
    pub to_all: &'static str,
    /// The day that figures to date run to.
    pub until: fn(&str) -> String,
    /// The table cannot be changed.
    pub frozen: &'static str,
    /// Opens what a table is.
    pub about_table: &'static str,
    /// Deletes the table.
    pub remove_table: &'static str,
    /// What amounts are shown in.
    pub unit: &'static str,
    /// The unit that amounts are kept in.
    pub unit_field: &'static str,
    /// What a table or a column is called.
    pub heading: &'static str,
    /// When the day can be left out.
    pub until_hint: &'static str,
    /// What the step does.
    pub rounded_hint: &'static str,
    /// Footnotes, one a line.
    pub footnotes: &'static str,
    /// Heading: what is said of the rows.
    pub remarks: &'static str,
    /// Opens what is said of a row.
    pub change_remark: fn(&str) -> String,
    /// Adds an empty table.
    pub new_table: &'static str,
    /// What a new table has.
    pub new_table_what: &'static str,
    /// Confirms the new table.
    pub add_table: &'static str,
    /// Takes along the tables of an occasion.
    pub go_on: fn(&str) -> String,
    /// Heading: an economy in balance.
    pub balance: &'static str,
    /// What is set side by side.
    pub balance_what: &'static str,
    /// No activity has an effect.
    pub no_effects: &'static str,
    /// Heading: whose economy, and what is done.
    pub balance_of: &'static str,
    /// All deviations together.
    pub deviation_in_all: &'static str,
    /// All effects together.
    pub effects_in_all: &'static str,
    /// What is left.
    pub remains: &'static str,
    /// An activity that nobody has named.
    pub unnamed_measure: &'static str,
    /// Adds an activity with an effect.
    pub new_measure: &'static str,
    /// What such an activity is.
    pub new_measure_what: &'static str,
    /// The goal that it stands under.
    pub measure_goal: &'static str,
    /// What it is expected to give.
    pub measure_amount: &'static str,
    /// Confirms it.
    pub add_measure: &'static str,
    /// How the sheet is worked.
    pub keys: &'static str,
    /// How a sheet is read that cannot be changed.
    pub keys_to_read: &'static str,
    /// Opens the active row.
    pub change_row: &'static str,
    /// Opens the active column.
    pub change_column: &'static str,
    /// Adds a row below.
    pub add_row: &'static str,
    /// Adds a column to the right.
    pub add_column: &'static str,
    /// Heading of the labels.
    pub row: &'static str,
    /// Marks a row that something is said of.
    pub told: &'static str,
    /// Marks a deviation below budget.
    pub worse: &'static str,
    /// The name of the field in a cell.
    pub cell: fn(&str) -> String,
    /// The cell is empty.
    pub empty_cell: &'static str,
    /// What is stated and what follows, with how much rounding explains.
    pub stated_follows: fn([&str; 3], Along, Agreement) -> String,
    /// Lets the active cell follow from others.
    pub follow_here: &'static str,
    /// Lets so many stated figures follow from others.
    pub follow_all: fn(usize) -> String,
    /// So many stated figures do not agree with what was corrected.
    pub left_behind: fn(usize) -> String,
    /// So many build on it, and what can be done.
    pub left_behind_what: fn(usize) -> String,
    /// Lets those follow.
    pub let_follow: &'static str,
    /// Keeps them as stated.
    pub keep_stated: &'static str,
    /// Of a pasted block so many cells came in and so many did not.
    pub laid: fn(usize, usize) -> String,
    /// What became of the table, and what can be done.
    pub laid_what: &'static str,
    /// So many more cells.
    pub laid_more: fn(usize) -> String,
    /// The row is a heading.
    pub laid_heading: &'static str,
    /// The cell names another row.
    pub laid_label: &'static str,
    /// There are no more rows.
    pub laid_no_row: &'static str,
    /// There are no more columns.
    pub laid_no_column: &'static str,
    /// What a row is called.
    pub label: &'static str,
    /// Moves a row up.
    pub up: &'static str,
    /// Moves a row down.
    pub down: &'static str,
    /// Takes a row away.
    pub remove_row: &'static str,
    /// Moves a column to the left.
    pub left: &'static str,
    /// Moves a column to the right.
    pub right: &'static str,
    /// Takes a column away.
    pub remove_column: &'static str,
    /// A column would follow from itself.
    pub circular: &'static str,
    /// What became of the change.
    pub circular_what: &'static str,
    /// The first column of a formula.
    pub first_column: &'static str,
    /// The second column of a formula.
    pub other_column: &'static str,
    /// Two columns together.
    pub way_sum: &'static str,
    /// One column less another.
    pub way_difference: &'static str,
    /// One column in per cent of another.
    pub way_share: &'static str,
    /// As much as of the year has gone.
    pub way_pro_rata: &'static str,
    /// Heading of the charts.
    pub charts: &'static str,
    /// Which comparison is shown.
    pub compared: &'static str,
    /// Chart: deviations by size.
    pub by_size: &'static str,
    /// Chart: from budget to forecast.
    pub way: &'static str,
    /// Chart: both over the occasions.
    pub over_time: &'static str,
    /// Heading: where a bar begins.
    pub from: &'static str,
    /// Heading: where it ends.
    pub to: &'static str,
    /// Heading: by how much.
    pub change: &'static str,
    /// What a chart shows, with its largest step.
    pub chart_name: fn(&str, &str) -> String,
    /// What the bars mean; whether they lead from level to level; the unit.
    pub chart_caption: fn(bool, &str) -> String,
    /// What the rows do not explain.
    pub unexplained: &'static str,
    /// Rows told together.
    pub other_rows: fn(usize) -> String,
    /// The title of a new column: what it is, and how far it reaches.
    pub column: fn(&str, Reach) -> String,
    /// The labels of the rows of a new table.
    pub labels: fn(BudgetKind) -> &'static [&'static str],
    /// The title of the pasting.
    pub paste_title: &'static str,
    /// What happens there.
    pub paste_lede: &'static str,
    /// What to paste.
    pub paste_how: &'static str,
    /// No table was found.
    pub no_table: &'static str,
    /// What to do then.
    pub no_table_what: &'static str,
    /// So many tables were read.
    pub tables_read: fn(usize) -> String,
    /// Heading of the tables read.
    pub read_title: &'static str,
    /// What can be changed there.
    pub read_what: &'static str,
    /// How many rows, and how many figures agree exactly, within rounding, and not.
    pub tally: fn(usize, [usize; 3]) -> String,
    /// The earlier table it goes on from, with how many rows are known.
    pub goes_on: fn(&str, usize) -> String,
    /// Heading: what could not be read.
    pub unread: &'static str,
    /// The plan has the table already, called so.
    pub is_there: fn(&str) -> String,
    /// What becomes of the table that is there.
    pub in_place: &'static str,
    /// The new takes the place of the old.
    pub replace_table: &'static str,
    /// The new comes in beside the old.
    pub add_beside: &'static str,
    /// Rows whose texts go with the old table.
    pub texts_gone: fn(&str) -> String,
    /// Takes this table in.
    pub take_in: &'static str,
    /// Opens a table that was read.
    pub open_draft: &'static str,
    /// Heading of the last step.
    pub accept_title: &'static str,
    /// What happens then.
    pub accept_what: &'static str,
    /// So many contradictions were found.
    pub found: fn(usize) -> String,
    /// Takes so many tables in.
    pub take_in_all: fn(usize) -> String,
    /// The table that an indicator draws on.
    pub link_table: &'static str,
    /// The column that it draws on.
    pub link_column: &'static str,
    /// The column that it is divided by.
    pub link_by: &'static str,
    /// It is not divided.
    pub link_whole: &'static str,
    /// What the link does.
    pub link_hint: &'static str,
    /// Leads to the table that a figure is drawn from.
    pub to_table: &'static str,
    /// The year of an effect.
    pub effect_year: &'static str,
}
