//! Where the rows are: IndexedDB, or memory when there is none. Carries out operations, decides nothing.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use uppfyllt::file::journal::{List, MemoryRows, Operation};

use super::StoreEvent;
use super::health::{Health, MemoryReason, ReadOnlyReason, StoreError};
use super::mirror::Mirror;
use super::rows::{SCHEMA, run, run_noting};
use crate::platform::database::{Closing, Database, DatabaseError};

/// The rows, wherever they are.
pub enum Backend {
    /// In IndexedDB.
    Database {
        database: Database,
        mirror: Option<Mirror>,
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
            let mirror = match database.is_newer() {
                true => None,
                false => Mirror::open(&database).await,
            };
            Ok::<_, DatabaseError>((database, mirror))
        };
        match opened.await {
            Ok((database, mirror)) => Self::Database {
                database,
                mirror,
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

    /// Carries out an operation in one transaction, and repeats its writes on the mirror.
    pub async fn run<O: Operation>(&self, operation: O) -> Result<O::Outcome, StoreError> {
        match self {
            Self::Memory { rows, .. } => Ok(rows.borrow_mut().run(operation)),
            Self::Database {
                database, mirror, ..
            } => {
                let (outcome, writes) = run_noting(database, operation).await?;
                if let Some(mirror) = mirror {
                    mirror.repeat(writes).await;
                }
                Ok(outcome)
            }
        }
    }
}
