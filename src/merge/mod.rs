//! Copies of a plan drawn together, and two versions of a plan compared.
//!
//! [`three_way`] holds two copies against the plan that both were made of. [`two_way`] is for copies
//! whose common base is lost: every difference is then a question. Either way the answer is a
//! [`Merge`]: a list of [`Item`]s, each of which can be taken or left alone without the others, and
//! [`Merge::resolve`] makes of a person's [`Choices`] the one [`Change`](crate::edit::Change) that
//! leads from our plan to the merged one. Conflicts are values; nothing is asked here, nothing is
//! guessed, and no clock decides. [`compare`] tells what is new from one version to another.
//!
//! The unit is the *leaf*: a field of a record; in lists whose elements have an `id` or `key`, a
//! field of an element; of a measurement its value, note, source. Leaves that cannot be chosen
//! apart are one item: a deleted goal and what was added under it, a record and what it refers to,
//! a frozen occasion and its judgements. `docs/merge.md` argues it.
//!
//! What is not here: who made a copy and when (the caller knows), and the wording of anything.

mod collect;
mod compare;
mod groups;
mod item;
mod leaves;
mod place;
mod rename;
mod resolve;
mod rules;
mod words;

#[cfg(test)]
mod laws;
#[cfg(test)]
mod tests;

pub use compare::{Compared, Comparison, Leaf, Sort, What, compare};
pub use item::{Changed, Choice, Choices, Extent, Item, Part, Standing, Why};
pub use place::Place;
pub use resolve::Resolved;
pub use words::{Word, words};

use crate::plan::Plan;
use collect::Copies;

/// Two copies of a plan held against each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    ours: Plan,
    theirs: Plan,
    items: Vec<Item>,
}

/// Draws two copies together on the plan that both were made of. What only we have changed is no
/// item: it stays.
pub fn three_way(base: &Plan, ours: &Plan, theirs: &Plan) -> Merge {
    Merge::of(&Copies {
        base: Some(base),
        ours,
        theirs,
    })
}

/// Holds two copies against each other whose common base nobody has: every difference is a
/// conflict, none is decided.
pub fn two_way(ours: &Plan, theirs: &Plan) -> Merge {
    Merge::of(&Copies {
        base: None,
        ours,
        theirs,
    })
}

impl Merge {
    fn of(copies: &Copies<'_>) -> Self {
        Self {
            ours: copies.ours.clone(),
            theirs: copies.theirs.clone(),
            items: groups::items(copies),
        }
    }

    /// What comes in and what is in conflict, in the order of their first records.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// Our plan.
    pub fn ours(&self) -> &Plan {
        &self.ours
    }

    /// Their plan.
    pub fn theirs(&self) -> &Plan {
        &self.theirs
    }

    /// The conflicts, each with its place among the items.
    pub fn conflicts(&self) -> impl Iterator<Item = (usize, &Item)> {
        let items = self.items.iter().enumerate();
        items.filter(|(_, item)| item.is_conflict())
    }

    /// Nothing comes in, and nothing is in conflict: the same file again, or an older one.
    pub fn is_nothing_new(&self) -> bool {
        self.items.is_empty()
    }
}
