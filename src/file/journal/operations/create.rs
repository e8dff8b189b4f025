//! Begin to keep a plan.

use crate::file::checksum::Checksum;
use crate::file::journal::operation::{Decision, Operation, Range, Rows, Write};
use crate::file::journal::recovery::put;
use crate::file::journal::rows::{Generation, PlanCard, PlanKey, Position, Summary, Table};

/// Keeps a plan under a key that is free.
#[derive(Clone, Debug)]
pub struct Create {
    /// The plan.
    pub key: PlanKey,
    /// What the list shows.
    pub summary: Summary,
    /// When a file copy was last saved or the plan read from one, in milliseconds since 1970 UTC.
    pub file_copy_at_ms: Option<i64>,
    /// The whole plan file.
    pub snapshot: String,
}

/// What became of [`Create`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Created {
    /// The plan is kept; its journal begins here.
    New(Position),
    /// A plan with this key is kept already; nothing was written.
    Exists {
        /// It lies in the bin.
        in_bin: bool,
    },
}

impl Operation for Create {
    type Outcome = Created;
    const WRITES: bool = true;

    fn reads(&self) -> Vec<Range> {
        vec![
            Range::of(Table::Cards, &self.key),
            Range::of(Table::Generations, &self.key).keys_only(),
            Range::of(Table::Journal, &self.key).keys_only(),
        ]
    }

    fn decide(self, rows: Rows) -> Decision<Created> {
        if let Some(row) = rows.of(Table::Cards).first() {
            let card = PlanCard::open(&self.key, &row.text);
            let in_bin = card.is_ok_and(|card| card.removed_at_ms.is_some());
            return Decision::nothing(Created::Exists { in_bin });
        }
        if !rows.of(Table::Generations).is_empty() {
            return Decision::nothing(Created::Exists { in_bin: false });
        }
        self.write()
    }
}

impl Create {
    /// The first position carries the snapshot's checksum, so that two plans created
    /// under the same key are two histories from the start.
    fn write(self) -> Decision<Created> {
        let key = self.key;
        let position = Position {
            seq: 0,
            chain: Checksum::of(self.snapshot.as_bytes()),
        };
        let card = PlanCard {
            key: key.clone(),
            summary: self.summary,
            file_copy_at_ms: self.file_copy_at_ms,
            shared: Vec::new(),
            removed_at_ms: None,
            position,
        };
        let generation = Generation {
            number: 1,
            at: position,
            snapshot: self.snapshot,
        };
        // Records without any plan file belong to nobody and would stand in the journal's way.
        let strays = Write::Delete {
            table: Table::Journal,
            plan: key.clone(),
            from: 0,
            to: u64::MAX,
        };
        Decision {
            writes: vec![
                strays,
                put(Table::Generations, &key, 1, generation.seal(&key)),
                put(Table::Cards, &key, 0, card.seal()),
            ],
            outcome: Created::New(position),
        }
    }
}
