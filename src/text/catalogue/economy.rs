//! Tables of the economy: what their rows and columns are, and where a figure comes from.

use crate::economy::{Agreement, Along};
use crate::plan::{Accrual, ColumnKind, MoneySide, Reach, RowRole};

/// Tables of the economy.
pub struct EconomyTexts {
    /// What the parts of a table are called.
    pub field: EconomyFieldTexts,
    /// What the figures of a column are.
    pub kind: fn(ColumnKind) -> &'static str,
    /// How far of the year they reach.
    pub reach: fn(Reach) -> &'static str,
    /// Which money they are.
    pub side: fn(MoneySide) -> &'static str,
    /// What a row does in the sums.
    pub role: fn(RowRole) -> &'static str,
    /// How a row's budget is used up.
    pub accrual: fn(Accrual) -> &'static str,
    /// How figures come about.
    pub formula: FormulaTexts,
    /// A row or a column that is not there.
    pub gone: &'static str,
    /// What could not be read of a pasted table.
    pub fault: FaultTexts,
    /// What contradicts what.
    pub finding: FindingTexts,
    /// That an indicator takes its figure from the tables.
    pub from_tables: &'static str,
    /// Where an indicator takes its figure: row and column.
    pub from_cell: fn(row: &str, column: &str) -> String,
    /// Where an indicator takes a share: row, the column that is divided, and by which.
    pub from_share: fn(row: &str, of: &str, by: &str) -> String,
    /// A figure taken from a table: its title, the row, the column.
    pub taken: fn(table: &str, row: &str, column: &str) -> String,
    /// A share taken from a table: its title, the row, then figure and column of both.
    pub share_taken: fn(table: &str, row: &str, of: [&str; 2], by: [&str; 2]) -> String,
    /// By how much an activity is expected to better the result, and in which year.
    pub effect: fn(amount: &str, year: Option<i16>) -> String,
}

/// What the parts of a table are called.
pub struct EconomyFieldTexts {
    /// Whose business a table tells of.
    pub scope: &'static str,
    /// The last day of its figures to date.
    pub until: &'static str,
    /// The step that figures are rounded to.
    pub rounded: &'static str,
    /// A column by its title.
    pub column: fn(&str) -> String,
    /// The heading that a column shares with others.
    pub group: &'static str,
    /// What a column's figures are.
    pub kind: &'static str,
    /// How far of the year they reach.
    pub reach: &'static str,
    /// The year they are of.
    pub year: &'static str,
    /// Which money they are.
    pub side: &'static str,
    /// How they come about.
    pub formula: &'static str,
    /// A row by its label.
    pub row: fn(&str) -> String,
    /// What a row does in the sums.
    pub role: &'static str,
    /// How far a row is set in.
    pub depth: &'static str,
    /// How a row's budget is used up.
    pub accrual: &'static str,
    /// The figures of a row.
    pub cells: &'static str,
    /// Why a row deviates.
    pub analysis: &'static str,
    /// What its forecast builds on.
    pub outlook: &'static str,
    /// What an activity does for the economy.
    pub effect: &'static str,
}

/// What could not be read of a pasted table; the text is what stands there.
pub struct FaultTexts {
    /// A text where a figure is expected.
    pub no_figure: fn(&str) -> String,
    /// Thousands or decimals.
    pub ambiguous: fn(&str) -> String,
    /// Too large to count with.
    pub too_large: fn(&str) -> String,
    /// A group without rows that it is the sum of.
    pub no_parts: fn(&str) -> String,
}

/// What contradicts what. A place is a table, a row and a column.
pub struct FindingTexts {
    /// A figure's place.
    pub place: fn(table: &str, row: &str, column: &str) -> String,
    /// A figure that does not follow: place, what stands there, which way what follows.
    pub wrong: fn(place: &str, stated: &str, along: Along, computed: &str) -> String,
    /// By how much, and how much rounding explains.
    pub by: fn(difference: &str, bound: &str) -> String,
    /// Heading: by how much.
    pub difference: &'static str,
    /// Heading: how much rounding explains.
    pub bound: &'static str,
    /// Two figures of the same thing: figure and place of both.
    pub apart: fn(one: [&str; 2], other: [&str; 2]) -> String,
    /// A column that has the same figures as another in every row.
    pub same: fn(column: &str, other: &str) -> String,
    /// How a derived figure agrees with what follows.
    pub agreement: fn(Agreement) -> &'static str,
    /// That a figure follows from others, and which way.
    pub derived: fn(Along) -> &'static str,
}

/// How figures come about; the words in the functions are titles of columns.
pub struct FormulaTexts {
    /// Entered.
    pub entered: &'static str,
    /// Two together.
    pub sum: fn(of: &str, and: &str) -> String,
    /// One less another.
    pub difference: fn(of: &str, less: &str) -> String,
    /// One in per cent of another.
    pub share: fn(of: &str, by: &str) -> String,
    /// As much as of the year has gone.
    pub pro_rata: fn(of: &str) -> String,
}
