//! Opening a database and keeping it open.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Event, IdbDatabase, IdbFactory, IdbOpenDbRequest, IdbVersionChangeEvent};

use super::bucket;
use super::error::DatabaseError;
use super::transaction::{self, Change, Entry, Query};
use crate::platform::event::{Listener, once};
use crate::platform::{page, timers};

/// Name, version and tables of a database.
#[derive(Clone, Copy, Debug)]
pub struct Schema {
    /// The storage bucket it lies in, with files of its own; `None` for the ordinary place.
    pub bucket: Option<&'static str>,
    /// The database's name.
    pub name: &'static str,
    /// Counted up when tables are added.
    pub version: u32,
    /// The tables.
    pub tables: &'static [&'static str],
}

/// How a connection ended without our doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closing {
    /// A newer version of the application wants the database; it is not opened again.
    Superseded,
    /// The browser closed it, as when the user clears the storage, or another page deletes it; the
    /// next use opens it anew.
    Lost,
}

/// How long opening may take before it counts as hanging.
const OPEN_MS: i32 = 3_000;
/// How long a transaction may take before its fate counts as unknown.
const TRANSACTION_MS: i32 = 10_000;

/// An open database, opened again when the browser closes it.
pub struct Database {
    schema: Schema,
    connection: Rc<RefCell<Option<Connection>>>,
    superseded: Rc<Cell<bool>>,
    on_closing: Rc<dyn Fn(Closing)>,
    newer: bool,
}

struct Connection {
    database: IdbDatabase,
    /// A bucket that nobody holds any more is collected; Chromium then never answers the
    /// transactions of its databases again.
    _factory: IdbFactory,
    _listeners: [Listener; 2],
}

/// A database just opened, and where it lies.
struct Opened {
    database: IdbDatabase,
    factory: IdbFactory,
}

impl Database {
    /// Opens the database, or says why not within a few seconds.
    ///
    /// Where the stored data is of a newer version it is opened as it is, and
    /// [`Database::is_newer`] is true: then it should only be read.
    pub async fn open(
        schema: Schema,
        on_closing: impl Fn(Closing) + 'static,
    ) -> Result<Self, DatabaseError> {
        let (opened, newer) = match connect(schema, Some(schema.version)).await {
            Err(DatabaseError::Newer) => (connect(schema, None).await?, true),
            other => (other?, false),
        };
        let this = Self {
            schema,
            connection: Rc::default(),
            superseded: Rc::default(),
            on_closing: Rc::new(on_closing),
            newer,
        };
        this.keep(opened);
        Ok(this)
    }

    /// Whether the stored data is of a newer version than asked for.
    pub fn is_newer(&self) -> bool {
        self.newer
    }

    /// Runs one transaction: reads, decides, writes, and waits until it is durable.
    pub async fn transact<T>(
        &self,
        queries: &[Query],
        writes: bool,
        decide: impl FnOnce(Vec<Vec<Entry>>) -> (Vec<Change>, T),
    ) -> Result<T, DatabaseError> {
        let work = async {
            let database = self.database().await?;
            transaction::run(&database, queries, writes, decide).await
        };
        let in_time = timers::within(TRANSACTION_MS, work).await;
        in_time.unwrap_or(Err(DatabaseError::TimedOut))
    }

    async fn database(&self) -> Result<IdbDatabase, DatabaseError> {
        if self.superseded.get() {
            return Err(DatabaseError::Superseded);
        }
        if let Some(connection) = &*self.connection.borrow() {
            return Ok(connection.database.clone());
        }
        let version = (!self.newer).then_some(self.schema.version);
        let opened = connect(self.schema, version).await?;
        let database = opened.database.clone();
        self.keep(opened);
        Ok(database)
    }

    fn keep(&self, Opened { database, factory }: Opened) {
        let listeners = ["versionchange", "close"].map(|name| self.listen(&database, name));
        *self.connection.borrow_mut() = Some(Connection {
            database,
            _factory: factory,
            _listeners: listeners,
        });
    }

    fn listen(&self, database: &IdbDatabase, name: &'static str) -> Listener {
        let connection = Rc::downgrade(&self.connection);
        let superseded = Rc::clone(&self.superseded);
        let on_closing = Rc::clone(&self.on_closing);
        let ours = database.clone();
        Listener::new(database, name, move |event| {
            let closing = Closing::told_by(event);
            ours.close();
            superseded.set(superseded.get() || closing == Closing::Superseded);
            // The listener must not be dropped while it runs: the connection goes later.
            if let Some(connection) = connection.upgrade() {
                spawn_local(async move {
                    connection.borrow_mut().take();
                });
            }
            on_closing(closing);
        })
    }
}

impl Closing {
    /// Somebody who wants another version names it; somebody who deletes the database names none.
    fn told_by(event: Event) -> Self {
        let change = event.dyn_into::<IdbVersionChangeEvent>().ok();
        match change.and_then(|change| change.new_version()) {
            Some(_) => Self::Superseded,
            None => Self::Lost,
        }
    }
}

async fn connect(schema: Schema, version: Option<u32>) -> Result<Opened, DatabaseError> {
    let factory = factory(schema.bucket).await?;
    let request = ask(&factory, schema, version)?;
    let names = ["success", "error", "blocked", "upgradeneeded"];
    let opened = async {
        let mut blocked = false;
        loop {
            let event = once(&request, &names).await;
            match event.type_().as_str() {
                "upgradeneeded" => create_tables(schema, &request)?,
                "blocked" => blocked = true,
                "success" => return result(&request),
                _ if blocked => return Err(DatabaseError::Blocked),
                _ => return Err(open_error(&request)),
            }
        }
    };
    match timers::within(OPEN_MS, opened).await {
        Some(database) => Ok(Opened {
            database: database?,
            factory,
        }),
        None => {
            spawn_local(close_when_opened(schema, request.clone()));
            Err(DatabaseError::TimedOut)
        }
    }
}

/// A connection that comes too late is let go: nobody would close it for a newer version. A database
/// that is made so late still gets its tables, for it stands there from then on.
async fn close_when_opened(schema: Schema, request: IdbOpenDbRequest) {
    let names = ["success", "error", "upgradeneeded"];
    while once(&request, &names).await.type_() == "upgradeneeded" {
        // Without its tables it must not stay: the error undoes it.
        if create_tables(schema, &request).is_err() {
            let _ = request.transaction().map(|upgrade| upgrade.abort());
        }
    }
    if let Ok(database) = result(&request) {
        database.close();
    }
}

fn ask(
    factory: &IdbFactory,
    schema: Schema,
    version: Option<u32>,
) -> Result<IdbOpenDbRequest, DatabaseError> {
    let request = match version {
        Some(version) => factory.open_with_u32(schema.name, version),
        None => factory.open(schema.name),
    };
    request.map_err(|thrown| DatabaseError::from_js(&thrown))
}

async fn factory(bucket: Option<&str>) -> Result<IdbFactory, DatabaseError> {
    if let Some(bucket) = bucket {
        return bucket::factory(bucket).await;
    }
    let window = page::window().ok_or(DatabaseError::Missing)?;
    match window.indexed_db() {
        Ok(Some(factory)) => Ok(factory),
        Ok(None) => Err(DatabaseError::Missing),
        Err(thrown) => Err(DatabaseError::from_js(&thrown)),
    }
}

fn result(request: &IdbOpenDbRequest) -> Result<IdbDatabase, DatabaseError> {
    let result = request.result();
    let database = result.and_then(|value| value.dyn_into::<IdbDatabase>());
    database.map_err(|thrown| DatabaseError::from_js(&thrown))
}

fn create_tables(schema: Schema, request: &IdbOpenDbRequest) -> Result<(), DatabaseError> {
    let database = result(request)?;
    for table in schema.tables {
        if !database.object_store_names().contains(table) {
            database
                .create_object_store(table)
                .map_err(|thrown| DatabaseError::from_js(&thrown))?;
        }
    }
    Ok(())
}

fn open_error(request: &IdbOpenDbRequest) -> DatabaseError {
    match request.error() {
        Ok(Some(exception)) => DatabaseError::from_exception(&exception),
        Ok(None) => DatabaseError::Denied,
        Err(thrown) => DatabaseError::from_js(&thrown),
    }
}
