//! What a change did, in a word or two: for undo, toasts and the audit line.

use std::collections::BTreeSet;

use super::Change;
use crate::order;
use crate::plan::{RecordKey, Touch};

/// A change in short: “deleted · goal · 1”.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    /// What was done.
    pub verb: Verb,
    /// To what, leading record first.
    pub kind: Kind,
    /// How many records of that kind.
    pub count: usize,
}

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verb {
    /// Records were added.
    Added,
    /// Records were deleted.
    Deleted,
    /// A goal or an indicator changed place.
    Moved,
    /// Fields were changed.
    Edited,
}

/// Kinds of record, those that lead a change first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names are the records' own")]
pub enum Kind {
    Goal,
    Indicator,
    Occasion,
    Unit,
    Decision,
    Rules,
    About,
    Activity,
    Chapter,
    Risk,
    GlossaryTerm,
    BudgetTable,
    Template,
    Assessment,
    Observation,
}

impl Kind {
    /// The kind of a record.
    pub fn of(key: &RecordKey) -> Self {
        match key {
            RecordKey::About => Self::About,
            RecordKey::Rules => Self::Rules,
            RecordKey::Goal(_) => Self::Goal,
            RecordKey::Indicator(_) => Self::Indicator,
            RecordKey::Unit(_) => Self::Unit,
            RecordKey::Occasion(_) => Self::Occasion,
            RecordKey::Assessment(_) => Self::Assessment,
            RecordKey::Observation(_) => Self::Observation,
            RecordKey::Activity(_) => Self::Activity,
            RecordKey::Decision(_) => Self::Decision,
            RecordKey::Chapter(_) => Self::Chapter,
            RecordKey::Risk(_) => Self::Risk,
            RecordKey::GlossaryTerm(_) => Self::GlossaryTerm,
            RecordKey::BudgetTable(_) | RecordKey::BudgetCell(_) => Self::BudgetTable,
            RecordKey::Template(_) => Self::Template,
        }
    }
}

impl Change {
    /// The change in short: its leading kind of record and what happened to most of them; `None`
    /// of an empty change.
    pub fn summary(&self) -> Option<Summary> {
        let kind = self
            .touches()
            .iter()
            .map(|touch| Kind::of(&touch.key()))
            .min()?;
        let touches = self.touches().iter();
        let mut leading: Vec<(RecordKey, Verb)> = touches
            .map(|touch| (whole(touch.key()), verb(touch)))
            .filter(|(key, _)| Kind::of(key) == kind)
            .collect();
        leading.dedup(); // figures of one table stand together
        let verb = leading.iter().map(|it| it.1).min()?;
        let count = leading.iter().filter(|it| it.1 == verb).count();
        Some(Summary { verb, kind, count })
    }

    /// The records that the change leaves in the plan.
    pub fn leaves(&self) -> BTreeSet<RecordKey> {
        let touches = self.touches().iter();
        order::set(
            touches
                .filter(|touch| touch.after().is_some())
                .map(Touch::key),
        )
    }
}

/// The record that a person sees: a figure is edited as a part of its table.
fn whole(key: RecordKey) -> RecordKey {
    match key {
        RecordKey::BudgetCell(it) => RecordKey::BudgetTable(it.table),
        other => other,
    }
}

fn verb(touch: &Touch) -> Verb {
    match touch {
        Touch::Goal(_, Some(before), Some(after))
            if (&before.parent, &before.rank) != (&after.parent, &after.rank) =>
        {
            Verb::Moved
        }
        Touch::Indicator(_, Some(before), Some(after))
            if (before.goal, &before.rank) != (after.goal, &after.rank) =>
        {
            Verb::Moved
        }
        Touch::BudgetCell(..) => Verb::Edited,
        _ if touch.before().is_none() => Verb::Added,
        _ if touch.after().is_none() => Verb::Deleted,
        _ => Verb::Edited,
    }
}
