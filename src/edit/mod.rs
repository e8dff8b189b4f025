//! Changing a plan: an [`Edit`] says what is wanted, a [`Change`] what it did.
//!
//! The algebra is small. [`Edit`] is a closed enum. [`Plan::apply`] checks it against the plan's
//! rules and gives a [`Change`]: every touched record before and after. The same value is the undo
//! step ([`Change::inverse`]), the journal record, the message to other tabs
//! ([`Change::rebase`]) and the audit line. There are no hand-written inverses. An edit that is
//! refused leaves the plan as it was.

mod apply;
mod batch;
mod cascade;
mod change;
mod check;
mod correct;
mod fields;
mod follow;
mod history;
mod references;
mod reorder;
mod spot;
mod step;
mod summary;
mod tables;
mod trial;

#[cfg(test)]
mod laws;
#[cfg(test)]
pub(crate) mod sample;

pub use batch::Batch;
pub use change::Change;
pub use check::{Broken, Rule};
pub use correct::corrected;
pub(crate) use fields::Sides;
pub use follow::{carried, confirm, follow};
pub use history::History;
pub(crate) use references::references;
pub use reorder::{in_order, last_rank, reorder};
pub use spot::Spot;
pub use step::Step;
pub use summary::{Kind, Summary, Verb};
pub use trial::Trial;

use crate::plan::{Node, Record, RecordKey};

/// What a person wants done to a plan.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Add a record, or replace the one with its key.
    Put(Record),
    /// Delete a record with everything that hangs on it: a goal with its child goals and
    /// indicators, an indicator with its measurements and judgements. Title page and rules stay.
    Delete(RecordKey),
    /// Move a goal or an indicator.
    Move(Node, Spot),
    /// Several edits as one change, which undoes as one: an import, a bulk edit.
    Many(Vec<Edit>),
}

/// Why an edit was refused. The plan is as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no such record.
    Missing(RecordKey),
    /// It would break a rule that every plan keeps.
    Broken(Broken),
    /// A goal cannot stand among indicators, nor an indicator among goals.
    Misplaced(Node),
    /// The occasion is frozen by a decision: its judgements stay as decided.
    Frozen,
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Refused {}
