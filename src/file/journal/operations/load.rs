//! Load a plan, and mend its rows when some could not be used.

use crate::file::journal::operation::{Decision, Operation, Range, Rows};
use crate::file::journal::recovery::{self, Loaded};
use crate::file::journal::rows::{PlanKey, Table, Unsaved};

pub use crate::file::journal::recovery::Unreadable;

/// Reads the newest plan that the rows prove; writes nothing.
#[derive(Clone, Debug)]
pub struct Load {
    /// The plan.
    pub key: PlanKey,
}

impl Operation for Load {
    type Outcome = Result<Loaded, Unreadable>;
    const WRITES: bool = false;

    fn reads(&self) -> Vec<Range> {
        [Table::Cards, Table::Generations, Table::Journal]
            .map(|table| Range::of(table, &self.key))
            .into()
    }

    fn decide(self, rows: Rows) -> Decision<Self::Outcome> {
        Decision::nothing(recovery::recover(&self.key, &rows))
    }
}

/// Loads again and moves what could not be used out of the way, so that the journal can go on.
#[derive(Clone, Debug)]
pub struct Mend {
    /// The plan.
    pub key: PlanKey,
}

impl Operation for Mend {
    type Outcome = Result<Loaded, Unreadable>;
    const WRITES: bool = true;

    fn reads(&self) -> Vec<Range> {
        Table::ALL.map(|table| Range::of(table, &self.key)).into()
    }

    fn decide(self, rows: Rows) -> Decision<Self::Outcome> {
        let outcome = recovery::recover(&self.key, &rows);
        let writes = match &outcome {
            Ok(loaded) if !loaded.damage.is_empty() => recovery::mend(&self.key, loaded, &rows),
            _ => Vec::new(),
        };
        Decision { writes, outcome }
    }
}

/// Sets aside, for rescue, emergency copies of which nobody can tell whether they were saved.
#[derive(Clone, Debug)]
pub struct SetAside {
    /// The plan.
    pub key: PlanKey,
    /// The copies.
    pub copies: Vec<Unsaved>,
}

impl Operation for SetAside {
    type Outcome = ();
    const WRITES: bool = true;

    fn reads(&self) -> Vec<Range> {
        vec![Range::of(Table::Damaged, &self.key).keys_only()]
    }

    fn decide(self, rows: Rows) -> Decision<()> {
        let free = recovery::free_place(&rows);
        let texts = self.copies.iter().map(|copy| copy.seal(&self.key));
        let put = |(number, text)| recovery::put(Table::Damaged, &self.key, number, text);
        Decision {
            writes: (free..).zip(texts).map(put).collect(),
            outcome: (),
        }
    }
}
