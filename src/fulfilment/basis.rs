//! Whose word a status is.

use crate::plan::LevelKey;

/// Where a status comes from, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Basis {
    /// A person set it.
    Judged,
    /// It was computed: from a measurement and a target, or from the parts of a goal.
    Computed,
    /// Nobody has judged and nothing could be computed: *not assessed*, which is not zero.
    NotAssessed,
    /// A key figure, which is followed and never judged.
    KeyFigure,
    /// Retired or replaced: it is no longer followed at the occasion.
    NotFollowed,
}

/// A status that a person set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// The status.
    pub status: LevelKey,
    /// Why; empty where no reason was given.
    pub reason: String,
}
