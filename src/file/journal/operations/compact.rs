//! Shorten the journal: a new generation first, and only when it stands, the old ones go.

use crate::file::journal::operation::{Decision, Operation, Range, Rows, Write};
use crate::file::journal::recovery::put;
use crate::file::journal::rows::{Generation, PlanCard, PlanKey, Position, Table};

/// Writes a new generation, if the journal ends where the snapshot was taken.
#[derive(Clone, Debug)]
pub struct Compact {
    /// The plan.
    pub key: PlanKey,
    /// Where the snapshot was taken.
    pub at: Position,
    /// The whole plan file.
    pub snapshot: String,
}

/// What became of [`Compact`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Compacted {
    /// The generation is written.
    Written {
        /// Its number.
        number: u64,
    },
    /// The journal does not end there; nothing was written.
    Stale,
}

impl Operation for Compact {
    type Outcome = Compacted;
    const WRITES: bool = true;

    fn reads(&self) -> Vec<Range> {
        vec![
            Range::of(Table::Cards, &self.key),
            Range::of(Table::Generations, &self.key).keys_only(),
        ]
    }

    fn decide(self, rows: Rows) -> Decision<Compacted> {
        let card = rows.of(Table::Cards).first();
        let card = card.and_then(|row| PlanCard::open(&self.key, &row.text).ok());
        if card.is_none_or(|card| card.position != self.at) {
            return Decision::nothing(Compacted::Stale);
        }
        let newest = rows.of(Table::Generations).last();
        let number = newest.map_or(1, |row| row.number.saturating_add(1));
        let generation = Generation {
            number,
            at: self.at,
            snapshot: self.snapshot,
        };
        let text = generation.seal(&self.key);
        Decision {
            writes: vec![put(Table::Generations, &self.key, number, text)],
            outcome: Compacted::Written { number },
        }
    }
}

/// How many changes are kept as history beyond the journal.
pub const PAST_KEPT: u64 = 5_000;

/// Deletes what the two newest whole generations make unnecessary; the changes among it become history.
/// Damaged rows stay.
#[derive(Clone, Debug)]
pub struct Trim {
    /// The plan.
    pub key: PlanKey,
}

impl Operation for Trim {
    type Outcome = ();
    const WRITES: bool = true;

    fn reads(&self) -> Vec<Range> {
        vec![
            Range::of(Table::Generations, &self.key),
            Range::of(Table::Journal, &self.key),
            Range::of(Table::Past, &self.key).keys_only(),
        ]
    }

    fn decide(self, rows: Rows) -> Decision<()> {
        let mut whole = rows
            .of(Table::Generations)
            .iter()
            .rev()
            .filter_map(|row| Generation::open(&self.key, row.number, &row.text).ok());
        let Some(older) = whole.nth(1) else {
            return Decision::nothing(());
        };
        let mut writes: Vec<Write> = whole
            .map(|generation| self.delete(Table::Generations, generation.number, generation.number))
            .collect();
        let held = rows.of(Table::Journal).iter();
        let held = held.filter(|row| row.number <= older.at.seq);
        writes.extend(held.map(|row| Write::Put(Table::Past, row.clone())));
        writes.push(self.delete(Table::Journal, 0, older.at.seq));
        if let Some(forgotten) = older.at.seq.checked_sub(PAST_KEPT) {
            writes.push(self.delete(Table::Past, 0, forgotten));
        }
        Decision {
            writes,
            outcome: (),
        }
    }
}

impl Trim {
    fn delete(&self, table: Table, from: u64, to: u64) -> Write {
        let plan = self.key.clone();
        Write::Delete {
            table,
            plan,
            from,
            to,
        }
    }
}
