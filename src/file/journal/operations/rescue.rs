//! Everything stored of a plan, as it lies there, for a person to download.

use crate::file::journal::operation::{Decision, Operation, Range, Row, Rows};
use crate::file::journal::rows::{PlanKey, Table};

/// Reads every row of a plan, readable or not.
#[derive(Clone, Debug)]
pub struct Rescue {
    /// The plan.
    pub key: PlanKey,
}

impl Operation for Rescue {
    type Outcome = String;
    const WRITES: bool = false;

    fn reads(&self) -> Vec<Range> {
        Table::ALL.map(|table| Range::of(table, &self.key)).into()
    }

    fn decide(self, rows: Rows) -> Decision<String> {
        let mut text = format!("uppfyllt rescue {}\n", self.key);
        for table in Table::ALL {
            for row in rows.of(table) {
                text.push_str(&section(table, row));
            }
        }
        Decision::nothing(text)
    }
}

/// A row under a heading that no row's own text is likely to contain.
fn section(table: Table, row: &Row) -> String {
    let (name, number) = (table.name(), row.number);
    format!("\n======== {name} {number} ========\n{}\n", row.text)
}
