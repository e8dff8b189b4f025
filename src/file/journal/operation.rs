//! An operation: which rows it must see, and what it decides from them.

use std::collections::BTreeMap;

use super::rows::{PlanKey, Table};

/// Rows of one table that an operation asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    /// The table.
    pub table: Table,
    /// The plan; `None` for all plans.
    pub plan: Option<PlanKey>,
    /// The lowest number wanted, within one plan.
    pub from: u64,
    /// Only the keys are needed: the texts may come back empty.
    pub keys_only: bool,
}

impl Range {
    /// All rows of one plan.
    pub fn of(table: Table, plan: &PlanKey) -> Self {
        Self {
            table,
            plan: Some(plan.clone()),
            from: 0,
            keys_only: false,
        }
    }

    /// All rows of all plans.
    pub fn all(table: Table) -> Self {
        Self {
            table,
            plan: None,
            from: 0,
            keys_only: false,
        }
    }

    /// The same rows from number `from` on.
    pub fn from(self, from: u64) -> Self {
        Self { from, ..self }
    }

    /// The same rows, their keys only.
    pub fn keys_only(self) -> Self {
        Self {
            keys_only: true,
            ..self
        }
    }
}

/// A stored row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The plan it belongs to.
    pub plan: PlanKey,
    /// Its number within its table and plan.
    pub number: u64,
    /// Its text as stored, trusted by nobody.
    pub text: String,
}

/// The rows an operation asked for, per table, in ascending order of plan and number.
#[derive(Clone, Debug, Default)]
pub struct Rows(pub BTreeMap<Table, Vec<Row>>);

impl Rows {
    /// The rows of a table; empty when the table was not asked for.
    pub fn of(&self, table: Table) -> &[Row] {
        self.0.get(&table).map_or(&[], Vec::as_slice)
    }
}

/// A change of one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Write {
    /// Puts a row, replacing the one with the same key.
    Put(Table, Row),
    /// Deletes the rows of a plan numbered `from..=to`.
    Delete {
        /// The table.
        table: Table,
        /// The plan.
        plan: PlanKey,
        /// The first number deleted.
        from: u64,
        /// The last number deleted.
        to: u64,
    },
}

impl Write {
    /// The table and the plan that it changes.
    pub fn target(&self) -> (Table, &PlanKey) {
        match self {
            Self::Put(table, row) => (*table, &row.plan),
            Self::Delete { table, plan, .. } => (*table, plan),
        }
    }
}

/// What an operation decided: the writes belong together, all or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision<T> {
    /// What to write, in this order.
    pub writes: Vec<Write>,
    /// What is true once the writes are durable.
    pub outcome: T,
}

impl<T> Decision<T> {
    /// Writes nothing.
    pub fn nothing(outcome: T) -> Self {
        Self {
            writes: Vec::new(),
            outcome,
        }
    }
}

/// Something done to the stored rows in one transaction.
pub trait Operation {
    /// What the caller learns.
    type Outcome;

    /// Whether it may write; one that may not needs no lock.
    const WRITES: bool;

    /// The rows it must see, at most one range per table. It writes only to these tables.
    fn reads(&self) -> Vec<Range>;

    /// Decides from those rows, as they are in the same transaction.
    fn decide(self, rows: Rows) -> Decision<Self::Outcome>;
}
