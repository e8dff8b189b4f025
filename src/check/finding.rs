//! What was found: its kind with the facts, its places, its mend. No wording.

use crate::{
    edit::Edit,
    plan::{Day, Decimal, Direction, IndicatorKind, Period, RecordKey},
};

use super::{Amount, Written};

/// Something that somebody should look at.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What it is, with its facts.
    pub kind: Kind,
    /// Where it is to be seen; never none.
    pub places: Vec<Place>,
    /// The edit that would mend it, where there is one.
    pub mend: Option<Edit>,
}

impl Finding {
    /// A finding that nothing but a person can mend.
    pub(super) fn new(kind: Kind, places: Vec<Place>) -> Self {
        Self {
            kind,
            places,
            mend: None,
        }
    }
}

/// What was found, with its facts. In the order in which findings are told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A figure in prose that is close to the one in a table, but not the same.
    OtherThanTable {
        /// What the prose says.
        said: Amount,
        /// What the table says, in the unit of the prose.
        table: Decimal,
        /// The row and the column of it.
        cell: String,
    },
    /// A deviation that the text calls better, or worse, and a table has the other way.
    OtherSign {
        /// What the prose says.
        said: Amount,
        /// It is said to be better than the budget; otherwise worse.
        better: bool,
        /// What the table says, in the unit of the prose.
        table: Decimal,
        /// The row and the column of it.
        cell: String,
    },
    /// A figure in prose that no measurement of its indicator has.
    OtherThanMeasured {
        /// What the prose says.
        said: Amount,
        /// What is measured.
        measured: Decimal,
        /// When.
        period: Period,
        /// The indicator's wording.
        indicator: String,
    },
    /// A sentence that stands twice, with another figure.
    OtherFigure {
        /// One way.
        first: String,
        /// The other.
        second: String,
    },
    /// Parts do not add up to the whole that is stated, in one column of several.
    Sum {
        /// The row of the whole.
        row: String,
        /// The column.
        column: String,
        /// What is stated.
        stated: Decimal,
        /// What the parts add up to.
        parts: Decimal,
    },
    /// A deviation that does not follow from the two columns that it follows from elsewhere.
    Deviation {
        /// The row.
        row: String,
        /// The column.
        column: String,
        /// What is stated.
        stated: Decimal,
        /// What follows.
        follows: Decimal,
    },
    /// Two columns that should differ hold the same figures in every row.
    SameColumn {
        /// One.
        first: String,
        /// The other.
        second: String,
    },
    /// Two tables of the economy state the same thing differently.
    TablesApart {
        /// Table, row and column of one.
        first: String,
        /// Its figure.
        one: Decimal,
        /// Table, row and column of the other.
        second: String,
        /// Its figure.
        other: Decimal,
        /// Two columns of one of the tables that have the same figures in every row.
        copied: Option<[String; 2]>,
    },
    /// Almost the same wording in two places.
    Wording {
        /// One way.
        first: String,
        /// The other.
        second: String,
        /// What sort of slip it is.
        slip: Slip,
    },
    /// A goal of the text that the summary table lacks.
    NotInSummary {
        /// The goal's wording.
        goal: String,
    },
    /// The text promises a direction only, where a table gives a figure.
    DirectionOnly {
        /// The text.
        text: String,
        /// The table.
        table: String,
    },
    /// The text promises a direction only, where the indicator has a figure to reach.
    DirectionOfTarget {
        /// The text.
        text: String,
        /// The indicator's wording.
        indicator: String,
        /// Up: at least. Down: at most.
        side: Direction,
        /// The figure.
        bound: Decimal,
        /// Its unit.
        unit: String,
    },
    /// A column for baselines is empty, and there are targets that are counted from them.
    EmptyBaselines {
        /// The column's heading.
        column: String,
    },
    /// A target that is counted from a value that nobody has stated.
    NothingToCountFrom {
        /// The wording of the target, or of the indicator.
        wording: String,
    },
    /// A goal that nothing measures and nothing lies under.
    UnmeasuredGoal,
    /// An indicator that lacks what the others have.
    Lacks(Lack),
    /// What most indicators of the plan lack: it is told once, of them all.
    MostLack {
        /// What.
        lack: Lack,
        /// How many lack it.
        lacking: usize,
        /// Of how many that it would mean something for.
        asked: usize,
        /// Only these are meant; none for indicators and key figures together.
        among: Option<IndicatorKind>,
    },
    /// The time of the last target has passed, and the plan goes on.
    DuePassed {
        /// When it was due.
        due: Period,
    },
    /// A target that was due before the plan begins.
    DueBeforePlan {
        /// When it was due.
        due: Period,
        /// The plan's first year.
        from: i16,
    },
    /// An indicator that the last follow-up passes over.
    NotFollowedUp,
    /// An indicator that is no longer followed was judged all the same.
    FollowedUpAfterAll,
    /// An id that looks like one of Kolada and has not its form.
    KoladaForm {
        /// As it is written.
        written: String,
    },
    /// A goal or indicator that is gone, without a decision.
    Gone {
        /// Its wording.
        wording: String,
    },
    /// A goal or indicator that was reworded, without a decision.
    Reworded {
        /// As it was.
        before: String,
        /// As it is.
        after: String,
    },
    /// A target that was made easier to reach, after the fact or without a decision.
    TargetEased(Eased),
    /// A measured value that was changed after an occasion that it was followed up at was frozen.
    ChangedAfterFreezing {
        /// The day of the frozen occasion.
        frozen: Day,
    },
    /// The rules of evaluation were changed, without a decision.
    OtherRules,
}

/// What an indicator lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lack {
    /// A target.
    Target,
    /// A unit of measure.
    Unit,
    /// A value that it started from.
    Baseline,
    /// Where its figures come from.
    Source,
    /// How often it is measured.
    Frequency,
    /// Who answers for it.
    Responsible,
}

impl Lack {
    /// Everything that may be lacking.
    pub const ALL: [Self; 6] = [
        Self::Target,
        Self::Unit,
        Self::Baseline,
        Self::Source,
        Self::Frequency,
        Self::Responsible,
    ];
}

/// How two wordings differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// In what is counted: “andelen” and “antalet”.
    Measure,
    /// In the form or the spelling of one word.
    Form,
}

/// How a target was made easier to reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Eased {
    /// By its figure.
    Figure {
        /// As it was.
        before: Decimal,
        /// As it is.
        after: Decimal,
    },
    /// By more time; none is without end.
    Time {
        /// As it was.
        before: Period,
        /// As it is.
        after: Option<Period>,
    },
    /// It is gone.
    Gone,
}

/// Where something stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A field of a record.
    Record(RecordKey, Path),
    /// Words within a text of the plan.
    Prose(Written, Span),
    /// A field of a record in the earlier version.
    Earlier(RecordKey, Path),
    /// Words within the text that was checked.
    Text(Span),
}

impl Place {
    /// The record; none in a text that is no part of a plan.
    pub fn record(&self) -> Option<RecordKey> {
        match self {
            Self::Record(key, _) | Self::Earlier(key, _) => Some(*key),
            Self::Prose(written, _) => Some(written.record()),
            Self::Text(_) => None,
        }
    }

    /// Whether both are words of the same line.
    pub(super) fn is_beside(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(two)) => one.line == two.line,
            (Self::Prose(text, one), Self::Prose(same, two)) => {
                text == same && one.line == two.line
            }
            _ => false,
        }
    }
}

/// The names that lead to a field, as in a plan file; none stand for the whole record.
pub type Path = &'static [&'static str];

/// A stretch of one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The line, from 1.
    pub line: usize,
    /// Characters before it.
    pub from: usize,
    /// Characters up to its end.
    pub to: usize,
}
