//! One transaction: all reads, then the decision, then all writes.

use js_sys::{Array, JSON, Object, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbKeyRange, IdbObjectStore, IdbRequest, IdbTransaction};

use super::error::DatabaseError;
use crate::platform::event::{Once, once};

/// Entries of one table to read.
#[derive(Clone, Debug)]
pub struct Query {
    /// The table.
    pub table: &'static str,
    /// The group; `None` for all.
    pub group: Option<String>,
    /// The lowest number wanted, within one group.
    pub from: u64,
    /// Leave the texts empty.
    pub keys_only: bool,
}

/// A stored text with its key.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The group.
    pub group: String,
    /// The number.
    pub number: u64,
    /// The text; a foreign value that is no text comes as its JSON.
    pub text: String,
}

/// A change of a table.
#[derive(Clone, Debug)]
pub enum Change {
    /// Puts an entry, replacing the one with the same key.
    Put(&'static str, Entry),
    /// Deletes the entries of a group numbered `from..=to`.
    Delete {
        /// The table.
        table: &'static str,
        /// The group.
        group: String,
        /// The first number.
        from: u64,
        /// The last number.
        to: u64,
    },
}

#[wasm_bindgen]
extern "C" {
    /// An `IDBDatabase` whose transactions take options, which `web-sys` still counts as unstable.
    type DurableDatabase;

    #[wasm_bindgen(method, catch, js_name = transaction)]
    fn begin(
        this: &DurableDatabase,
        tables: &Array,
        mode: &str,
        options: &Object,
    ) -> Result<IdbTransaction, JsValue>;
}

/// Runs the transaction and waits until it is complete.
pub async fn run<T>(
    database: &IdbDatabase,
    queries: &[Query],
    writes: bool,
    decide: impl FnOnce(Vec<Vec<Entry>>) -> (Vec<Change>, T),
) -> Result<T, DatabaseError> {
    let transaction = begin(database, queries, writes).map_err(failed)?;
    let end = once(&transaction, &["complete", "abort"]);
    let steps = async {
        let entries = read_all(&transaction, queries).await?;
        let (changes, outcome) = decide(entries);
        write_all(&transaction, &changes).map_err(failed)?;
        Ok(outcome)
    };
    let outcome = steps.await.inspect_err(|_| {
        // A failed request has aborted it already; then this does nothing.
        let _ = transaction.abort();
    })?;
    match end.await.type_().as_str() {
        "complete" => Ok(outcome),
        _ => Err(abort_reason(&transaction)),
    }
}

fn begin(
    database: &IdbDatabase,
    queries: &[Query],
    writes: bool,
) -> Result<IdbTransaction, JsValue> {
    let tables: Array = queries
        .iter()
        .map(|query| JsValue::from_str(query.table))
        .collect();
    let options = Object::new();
    Reflect::set(&options, &"durability".into(), &"strict".into())?;
    let mode = if writes { "readwrite" } else { "readonly" };
    database
        .unchecked_ref::<DurableDatabase>()
        .begin(&tables, mode, &options)
}

/// A query under way: its keys and, unless only keys were asked for, its texts.
struct Pending {
    keys: Answer,
    texts: Option<Answer>,
}

struct Answer {
    request: IdbRequest,
    arrival: Once,
}

/// All requests are made before the first answer is awaited, so that the transaction never idles.
async fn read_all(
    transaction: &IdbTransaction,
    queries: &[Query],
) -> Result<Vec<Vec<Entry>>, DatabaseError> {
    let mut pending = Vec::new();
    for query in queries {
        pending.push(ask(transaction, query).map_err(failed)?);
    }
    let mut found = Vec::new();
    for query in pending {
        let keys = query.keys.get().await?;
        let texts = match query.texts {
            Some(texts) => Some(texts.get().await?),
            None => None,
        };
        found.push(entries(&keys, texts.as_ref()));
    }
    Ok(found)
}

fn ask(transaction: &IdbTransaction, query: &Query) -> Result<Pending, JsValue> {
    let table = transaction.object_store(query.table)?;
    let range = match &query.group {
        Some(group) => range(group, query.from as f64, f64::INFINITY)?.into(),
        None => JsValue::UNDEFINED,
    };
    let keys = Answer::of(table.get_all_keys_with_key(&range)?);
    let texts = match query.keys_only {
        true => None,
        false => Some(Answer::of(table.get_all_with_key(&range)?)),
    };
    Ok(Pending { keys, texts })
}

impl Answer {
    fn of(request: IdbRequest) -> Self {
        let arrival = once(&request, &["success", "error"]);
        Self { request, arrival }
    }

    async fn get(self) -> Result<Array, DatabaseError> {
        let event = self.arrival.await;
        match (event.type_().as_str(), self.request.error()) {
            ("success", _) => {
                let result = self.request.result().map_err(failed)?;
                Ok(result.unchecked_into())
            }
            (_, Ok(Some(exception))) => Err(DatabaseError::from_exception(&exception)),
            (_, other) => Err(failed(other.err().unwrap_or_default())),
        }
    }
}

/// Pairs keys and values; keys that are not ours are passed over.
fn entries(keys: &Array, values: Option<&Array>) -> Vec<Entry> {
    let entry = |(index, key): (usize, JsValue)| {
        let key: Array = key.dyn_into().ok()?;
        let number = key.get(1).as_f64()?;
        let is_ours = key.length() == 2 && number >= 0.0 && number.fract() == 0.0;
        is_ours.then_some(())?;
        Some(Entry {
            group: key.get(0).as_string()?,
            number: number as u64,
            text: values.map_or_else(String::new, |values| text(&values.get(index as u32))),
        })
    };
    keys.iter().enumerate().filter_map(entry).collect()
}

fn text(value: &JsValue) -> String {
    let json = || {
        JSON::stringify(value)
            .ok()
            .and_then(|json| json.as_string())
    };
    value.as_string().or_else(json).unwrap_or_default()
}

fn write_all(transaction: &IdbTransaction, changes: &[Change]) -> Result<(), JsValue> {
    for change in changes {
        write(transaction, change)?;
    }
    Ok(())
}

fn write(transaction: &IdbTransaction, change: &Change) -> Result<(), JsValue> {
    match change {
        Change::Put(table, entry) => {
            let table: IdbObjectStore = transaction.object_store(table)?;
            let key = key(&entry.group, entry.number as f64);
            table.put_with_key(&JsValue::from_str(&entry.text), &key)?;
        }
        Change::Delete {
            table,
            group,
            from,
            to,
        } => {
            let range = range(group, *from as f64, *to as f64)?;
            transaction.object_store(table)?.delete(&range)?;
        }
    }
    Ok(())
}

fn key(group: &str, number: f64) -> JsValue {
    Array::of2(&group.into(), &number.into()).into()
}

fn range(group: &str, from: f64, to: f64) -> Result<IdbKeyRange, JsValue> {
    IdbKeyRange::bound(&key(group, from), &key(group, to))
}

fn abort_reason(transaction: &IdbTransaction) -> DatabaseError {
    match transaction.error() {
        Some(exception) => DatabaseError::from_exception(&exception),
        None => DatabaseError::Failed {
            name: "AbortError".to_owned(),
            message: String::new(),
        },
    }
}

fn failed(thrown: JsValue) -> DatabaseError {
    DatabaseError::from_js(&thrown)
}
