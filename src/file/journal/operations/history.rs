//! The changes that led to the plan as it stands, as far back as they are kept.

use crate::file::journal::operation::{Decision, Operation, Range, Row, Rows};
use crate::file::journal::rows::{PlanKey, Record, Table};

/// Reads the changes that led to the end of the journal.
#[derive(Clone, Debug)]
pub struct ReadHistory {
    /// The plan.
    pub key: PlanKey,
}

/// A change of the past.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// Its place in the journal, from 1.
    pub seq: u64,
    /// The change, as it claims to be: what is made of it must fit the plan.
    pub text: String,
}

impl Operation for ReadHistory {
    /// The latest last, without a gap.
    type Outcome = Vec<Past>;
    const WRITES: bool = false;

    fn reads(&self) -> Vec<Range> {
        [Table::Past, Table::Journal]
            .map(|table| Range::of(table, &self.key))
            .into()
    }

    fn decide(self, rows: Rows) -> Decision<Vec<Past>> {
        let kept = [Table::Past, Table::Journal].map(|table| rows.of(table));
        let mut history: Vec<Past> = Vec::new();
        for row in kept.into_iter().flatten() {
            let follows = history.last().is_none_or(|it| it.seq + 1 == row.number);
            if !follows {
                history.clear(); // what lies before a gap leads nowhere
            }
            match past(row) {
                Some(past) => history.push(past),
                None => history.clear(),
            }
        }
        Decision::nothing(history)
    }
}

fn past(row: &Row) -> Option<Past> {
    let text = Record::claimed_text(&row.text)?.to_owned();
    let seq = row.number;
    Some(Past { seq, text })
}
