//! What a person should know about a paste: what was unclear, merged or dropped, and where.

use crate::exchange::{clean::Marker, roles::Role, table::Place};
use crate::plan::Decimal;

/// One thing to know, and where it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Row and column.
    pub place: Place,
    /// What it is.
    pub kind: ProblemKind,
}

/// What there is to know. The wording for people is in `text`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// A status symbol was lost: the indicator counts as not assessed.
    SymbolLost {
        /// The private-use character that was left, if any.
        found: Option<char>,
    },
    /// Several status symbols before one text: it counts as not assessed.
    SeveralSymbols {
        /// The symbols.
        symbols: String,
    },
    /// The text in a status column is no status; it is kept as a remark.
    UnknownStatus {
        /// The text.
        text: String,
    },
    /// The text in a column of deadlines is no time; it is kept as a remark.
    UnreadableDate {
        /// The text.
        text: String,
    },
    /// The text in a column of figures is no figure; it is kept as a remark.
    UnreadableNumber {
        /// The text.
        text: String,
    },
    /// A figure that can be read in two ways; it is kept as a remark.
    AmbiguousNumber {
        /// The text.
        text: String,
        /// Read with the sign between thousands.
        grouped: Decimal,
        /// Read with the sign before decimals.
        decimal: Decimal,
    },
    /// As many texts as there are indicators were expected; they are kept as a remark on the goal.
    Unpaired {
        /// What the texts are.
        role: Role,
        /// How many texts there are.
        texts: usize,
        /// How many indicators the row has.
        indicators: usize,
    },
    /// There is nothing that this could be said of.
    Unplaced {
        /// What its column holds.
        role: Role,
        /// The text.
        text: String,
    },
    /// A heading of an area with no indicator under it.
    AreaUnused {
        /// The heading.
        text: String,
    },
    /// The rows from here to the end of the page lacked their first cells and were moved right.
    Shifted {
        /// By how many columns.
        by: usize,
    },
    /// One text for several indicators was given to all of them.
    Shared {
        /// What the text is.
        role: Role,
        /// How many indicators.
        indicators: usize,
    },
    /// A goal that was named before: one goal.
    GoalRepeated {
        /// The goal's wording.
        text: String,
    },
    /// A text that continues a cell further up.
    Continued {
        /// The text.
        text: String,
    },
    /// The column headings of a table.
    Headings {
        /// The headings, between tabs.
        text: String,
    },
    /// Column headings repeated on a new page.
    HeaderRepeated {
        /// The headings.
        text: String,
    },
    /// A line of the paste that belongs to no table.
    Beside {
        /// The line.
        text: String,
    },
    /// The title of a table.
    Title {
        /// The title.
        text: String,
    },
    /// A cell of a column that is left out.
    Ignored {
        /// The text.
        text: String,
    },
    /// A list mark before a text.
    MarkDropped {
        /// The mark.
        mark: Marker,
    },
    /// A row of dashes.
    SeparatorDropped {
        /// The dashes.
        text: String,
    },
}

/// What a problem asks of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Something must be looked at or decided.
    Ask,
    /// Something was understood in a way worth knowing.
    Tell,
    /// Something without content was dropped.
    Routine,
}

impl ProblemKind {
    /// What it asks of a person.
    pub fn weight(&self) -> Weight {
        match self {
            Self::SymbolLost { .. }
            | Self::SeveralSymbols { .. }
            | Self::UnknownStatus { .. }
            | Self::UnreadableDate { .. }
            | Self::UnreadableNumber { .. }
            | Self::AmbiguousNumber { .. }
            | Self::Unpaired { .. }
            | Self::Unplaced { .. }
            | Self::AreaUnused { .. } => Weight::Ask,
            Self::Shifted { .. }
            | Self::Shared { .. }
            | Self::GoalRepeated { .. }
            | Self::Continued { .. }
            | Self::Beside { .. }
            | Self::Title { .. }
            | Self::Ignored { .. } => Weight::Tell,
            Self::Headings { .. }
            | Self::HeaderRepeated { .. }
            | Self::MarkDropped { .. }
            | Self::SeparatorDropped { .. } => Weight::Routine,
        }
    }
}
