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
    /// The view.
    pub title: &'static str,
    /// What it is for.
    pub lede: &'static str,
    /// Heading of the way here, from where files of the plan come in.
    pub way: &'static str,
    /// What comes in that way.
    pub way_how: &'static str,
    /// The first step.
    pub material: &'static str,
    /// What files can be read.
    pub material_how: &'static str,
    /// Heading of the place to drop a file on.
    pub drop: &'static str,
    /// Chooses a file.
    pub choose: &'static str,
    /// Opens the field to paste into.
    pub paste: &'static str,
    /// The field to paste into.
    pub area: &'static str,
    /// Reads what stands in it.
    pub read: &'static str,
    /// The name of what was pasted.
    pub pasted: &'static str,
    /// So many measurements were read of it.
    pub read_as: fn(name: &str, readings: usize) -> String,
    /// The second step.
    pub columns: &'static str,
    /// All columns are told by their headings.
    pub columns_known: &'static str,
    /// Somebody has to look at them.
    pub columns_unsure: &'static str,
    /// What to do with them.
    pub columns_how: &'static str,
    /// Label: the row that the headings stand in.
    pub headings: &'static str,
    /// None does.
    pub no_headings: &'static str,
    /// The table of the columns.
    pub mapping: &'static str,
    /// Says what a column is.
    pub role_of: fn(heading: &str) -> String,
    /// A column without heading.
    pub column: fn(number: usize) -> String,
    /// So many columns are not shown.
    pub more_columns: fn(usize) -> String,
    /// Figures that can be read in two ways.
    pub samples: fn(samples: &str) -> String,
    /// All days are the first of a month.
    pub days_question: &'static str,
    /// The third step.
    pub outcome: &'static str,
    /// The file brings nothing that the plan does not have.
    pub nothing_new: &'static str,
    /// Nothing can be taken in before somebody has answered.
    pub nothing_lands: &'static str,
    /// The choices are being worked out.
    pub working: &'static str,
    /// The measurements by indicator and unit.
    pub series: &'static str,
    /// Heading: the indicator.
    pub indicator: &'static str,
    /// Heading: the unit.
    pub unit: &'static str,
    /// Heading: what becomes of the measurements.
    pub becomes: &'static str,
    /// All operations of the plan together.
    pub whole: &'static str,
    /// A unit that is made.
    pub made: fn(name: &str) -> String,
    /// Heading: indicators to assign, so many of them unanswered.
    pub ask_indicators: fn(usize) -> String,
    /// Heading: units to assign, so many of them unanswered.
    pub ask_units: fn(usize) -> String,
    /// Says what a name of the file means.
    pub means: fn(name: &str) -> String,
    /// So many measurements.
    pub readings: fn(usize) -> String,
    /// Nothing is said yet.
    pub unanswered: &'static str,
    /// It is left out.
    pub leave: &'static str,
    /// All that are unanswered are left out.
    pub leave_rest: &'static str,
    /// A unit of the own organisation is made.
    pub add_own: &'static str,
    /// A unit to compare with is made.
    pub add_comparison: &'static str,
    /// Heading: lines of the file that contradict each other.
    pub disputes: fn(usize) -> String,
    /// What to do about them.
    pub disputes_how: &'static str,
    /// A line of the file.
    pub row: fn(usize) -> String,
    /// None of them holds.
    pub none_holds: &'static str,
    /// What stands in the plan.
    pub in_plan: fn(value: &str) -> String,
    /// Heading: what the file says otherwise than the plan.
    pub changes: fn(usize) -> String,
    /// What to do about them.
    pub changes_how: &'static str,
    /// All of them come in.
    pub take_all: &'static str,
    /// None of them does.
    pub keep_all: &'static str,
    /// Heading: what cannot be taken in.
    pub failing: fn(usize) -> String,
    /// Heading: what could not be read.
    pub problems: fn(usize) -> String,
    /// Shows all of a list.
    pub show_all: fn(usize) -> String,
    /// The last step.
    pub accept: &'static str,
    /// The day that figures were fetched from Kolada.
    pub day: &'static str,
    /// What the day is for.
    pub day_hint: &'static str,
    /// It is one change.
    pub undone_as_one: &'static str,
    /// Takes in so many.
    pub land: fn(usize) -> String,
    /// So many were taken in.
    pub landed: fn(usize) -> String,
    /// That can be taken back.
    pub can_undo: &'static str,
    /// The way to the indicators.
    pub to_indicators: &'static str,
}
