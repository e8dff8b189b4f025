//! Where the rows are: IndexedDB, or memory when there is none. Carries out operations, decides nothing.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use uppfyllt::file::journal::{
    List, MemoryRows, Operation, PlanKey, Range, Row, Rows, Table, Write,
};

use super::StoreEvent;
use super::health::{Health, MemoryReason, ReadOnlyReason, StoreError};
use crate::platform::database::{Change, Closing, Database, DatabaseError, Entry, Query, Schema};

/// The tables and groups are those of [`Table`]; the group is the plan.
const SCHEMA: Schema = Schema {
    name: "uppfyllt",
    version: 1,
    tables: &["cards", "generations", "journal", "damaged"],
};

/// The rows, wherever they are.
pub enum Backend {
    /// In IndexedDB.
    Database {
        database: Database,
        superseded: Rc<Cell<bool>>,
    },
    /// In memory, and why.
    Memory {
        rows: RefCell<MemoryRows>,
        reason: MemoryReason,
    },
}

impl Backend {
    /// Opens IndexedDB and reads the list once, to see that it truly works; else memory.
    pub async fn open(events: Rc<dyn Fn(StoreEvent)>) -> Self {
        let superseded = Rc::new(Cell::new(false));
        let on_closing = {
            let superseded = Rc::clone(&superseded);
            move |closing| match closing {
                Closing::Superseded => {
                    superseded.set(true);
                    events(StoreEvent::NewerAppInOtherTab);
                }
                Closing::Lost => events(StoreEvent::ConnectionLost),
            }
        };
        let opened = async {
            let database = Database::open(SCHEMA, on_closing).await?;
            run(&database, List).await?;
            Ok::<_, DatabaseError>(database)
        };
        match opened.await {
            Ok(database) => Self::Database {
                database,
                superseded,
            },
            Err(error) => Self::Memory {
                rows: RefCell::default(),
                reason: error.into(),
            },
        }
    }

    /// Whether what is written here stays.
    pub fn health(&self) -> Health {
        match self {
            Self::Memory { reason, .. } => Health::MemoryOnly(reason.clone()),
            Self::Database { superseded, .. } if superseded.get() => {
                Health::ReadOnly(ReadOnlyReason::NewerAppInOtherTab)
            }
            Self::Database { database, .. } if database.is_newer() => {
                Health::ReadOnly(ReadOnlyReason::NewerData)
            }
            Self::Database { .. } => Health::Durable,
        }
    }

    /// Carries out an operation in one transaction.
    pub async fn run<O: Operation>(&self, operation: O) -> Result<O::Outcome, StoreError> {
        match self {
            Self::Memory { rows, .. } => Ok(rows.borrow_mut().run(operation)),
            Self::Database { database, .. } => Ok(run(database, operation).await?),
        }
    }
}

async fn run<O: Operation>(database: &Database, operation: O) -> Result<O::Outcome, DatabaseError> {
    let ranges = operation.reads();
    let queries: Vec<Query> = ranges.iter().map(query).collect();
    let decide = |found: Vec<Vec<Entry>>| {
        let tables = ranges.iter().map(|range| range.table);
        let found = found
            .into_iter()
            .map(|entries| entries.into_iter().map(row).collect());
        let decision = operation.decide(Rows(tables.zip(found).collect()));
        let changes = decision.writes.into_iter().map(change).collect();
        (changes, decision.outcome)
    };
    database.transact(&queries, O::WRITES, decide).await
}

fn query(range: &Range) -> Query {
    Query {
        table: range.table.name(),
        group: range.plan.as_ref().map(|plan| plan.0.clone()),
        from: range.from,
        keys_only: range.keys_only,
    }
}

fn row(entry: Entry) -> Row {
    Row {
        plan: PlanKey(entry.group),
        number: entry.number,
        text: entry.text,
    }
}

fn change(write: Write) -> Change {
    match write {
        Write::Put(table, row) => Change::Put(table.name(), entry(row)),
        Write::Delete {
            table,
            plan,
            from,
            to,
        } => Change::Delete {
            table: Table::name(table),
            group: plan.0,
            from,
            to,
        },
    }
}

fn entry(row: Row) -> Entry {
    Entry {
        group: row.plan.0,
        number: row.number,
        text: row.text,
    }
}
