//! Rows in memory: where the application works when the browser keeps nothing, and what the tests break.

use std::collections::BTreeMap;

use super::operation::{Operation, Range, Row, Rows, Write};
use super::rows::{PlanKey, Table};
use crate::order;

/// All rows of all tables; gone when the page is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MemoryRows {
    rows: BTreeMap<(Table, PlanKey, u64), String>,
}

impl MemoryRows {
    /// Carries out an operation.
    pub fn run<O: Operation>(&mut self, operation: O) -> O::Outcome {
        let ranges = operation.reads();
        let decision = operation.decide(self.read(&ranges));
        for write in decision.writes {
            self.write(write);
        }
        decision.outcome
    }

    /// Puts a row as it was found elsewhere.
    pub(super) fn put(&mut self, table: Table, row: Row) {
        self.write(Write::Put(table, row));
    }

    fn read(&self, ranges: &[Range]) -> Rows {
        let read = |range: &Range| (range.table, self.read_range(range));
        Rows(order::map(ranges.iter().map(read)))
    }

    fn read_range(&self, range: &Range) -> Vec<Row> {
        self.rows
            .iter()
            .filter(|((table, plan, number), _)| {
                *table == range.table
                    && range.plan.as_ref().is_none_or(|wanted| wanted == plan)
                    && *number >= range.from
            })
            .map(|((_, plan, number), text)| Row {
                plan: plan.clone(),
                number: *number,
                text: text.clone(),
            })
            .collect()
    }

    fn write(&mut self, write: Write) {
        match write {
            Write::Put(table, row) => {
                self.rows.insert((table, row.plan, row.number), row.text);
            }
            Write::Delete {
                table,
                plan,
                from,
                to,
            } => self
                .rows
                .retain(|(t, p, n), _| !(*t == table && *p == plan && (from..=to).contains(n))),
        }
    }

    /// The stored texts, so that a test can damage them.
    #[cfg(test)]
    pub(super) fn texts(&mut self) -> &mut BTreeMap<(Table, PlanKey, u64), String> {
        &mut self.rows
    }
}
