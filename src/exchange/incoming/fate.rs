//! What becomes of a reading.

use super::Whose;
use crate::plan::{Decimal, Gender, IndicatorId, Period, Value};

/// The readings of one series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The indicator.
    pub indicator: IndicatorId,
    /// Whose figures.
    pub whose: Whose,
    /// Whom they are about.
    pub gender: Gender,
    /// The readings, by period and then as in the file.
    pub cells: Vec<Cell>,
}

/// A reading and what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The reading, by its place among the readings.
    pub reading: usize,
    /// The period.
    pub period: Period,
    /// What becomes of it.
    pub fate: Fate,
    /// The value is made of this reading and of another that it is divided by.
    pub is_quotient: bool,
}

/// What becomes of a reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It lands where nothing stood.
    New(Value),
    /// It takes the place of what stands there.
    Changes {
        /// What stands there.
        before: Value,
        /// What it brings.
        after: Value,
    },
    /// The value stands there already; a comment, source or day of retrieval is brought.
    Describes,
    /// It says what stands there already.
    Same,
    /// It says what an earlier line of the file says.
    Repeats,
    /// Other lines of the file say something else; none is taken until one is chosen.
    Conflict(Value),
    /// Another line was chosen.
    Overruled,
    /// The figure of another reading is divided by it.
    Divides,
    /// It is left out by choice.
    Left,
    /// It cannot land.
    Fails(Fault),
}

/// Why a reading cannot land.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is no figure.
    NoFigure {
        /// The word that it is.
        text: String,
    },
    /// The indicator says how far a thing has come, and this does not.
    NoProgress,
    /// It is in another unit of measure than the indicator.
    OtherUnit {
        /// The unit in the file.
        unit: String,
        /// The unit of the indicator.
        wanted: String,
    },
    /// It lies outside the scale of the indicator.
    Outside {
        /// The lowest value allowed.
        lowest: Option<Decimal>,
        /// The highest value allowed.
        highest: Option<Decimal>,
    },
    /// The other part of the quotient is not in the file, for the same period and gender.
    PartLacking {
        /// The Kolada id of the other part.
        other: String,
    },
    /// The file says different things of a part of the quotient.
    PartsDiffer,
    /// The quotient has no value: it is divided by nothing, or its parts are no figures.
    NoQuotient,
}

/// How many readings share each fate. A reading that several indicators use is counted for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// They land where nothing stood.
    pub new: usize,
    /// They take the place of something.
    pub changes: usize,
    /// They bring a comment, a source or a day.
    pub describes: usize,
    /// They say what stands there.
    pub same: usize,
    /// They say what another line says, or are a part of another's figure.
    pub repeats: usize,
    /// They contradict each other.
    pub conflicts: usize,
    /// They cannot land.
    pub failing: usize,
    /// They wait for somebody to say what their indicator or unit is.
    pub waiting: usize,
    /// They are left out by choice.
    pub left: usize,
}

impl Fate {
    /// It changes the plan.
    pub fn lands(&self) -> bool {
        matches!(self, Self::New(_) | Self::Changes { .. } | Self::Describes)
    }
}

impl Tally {
    pub(super) fn count(&mut self, fate: &Fate) {
        let counter = match fate {
            Fate::New(_) => &mut self.new,
            Fate::Changes { .. } => &mut self.changes,
            Fate::Describes => &mut self.describes,
            Fate::Same => &mut self.same,
            Fate::Repeats | Fate::Divides => &mut self.repeats,
            Fate::Conflict(_) => &mut self.conflicts,
            Fate::Overruled | Fate::Left => &mut self.left,
            Fate::Fails(_) => &mut self.failing,
        };
        *counter += 1;
    }

    pub(super) fn add(&mut self, more: &Self) {
        self.new += more.new;
        self.changes += more.changes;
        self.describes += more.describes;
        self.same += more.same;
        self.repeats += more.repeats;
        self.conflicts += more.conflicts;
        self.failing += more.failing;
        self.waiting += more.waiting;
        self.left += more.left;
    }

    /// All of them.
    pub fn all(&self) -> usize {
        let settled = self.new + self.changes + self.describes + self.same + self.repeats;
        settled + self.conflicts + self.failing + self.waiting + self.left
    }

    /// How many change the plan.
    pub fn landing(&self) -> usize {
        self.new + self.changes + self.describes
    }
}
