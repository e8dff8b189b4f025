//! A second copy of all rows, in a storage bucket with files of its own.
//!
//! Chromium keeps IndexedDB in LevelDB, and goes on writing to a log whose last record a killed
//! process left half-written (google/leveldb issue 1287). When it reads that log the next time
//! it takes the database for corrupt and deletes it: about one in twenty kills in mid-write ends
//! so. The databases of a bucket lie in a log of their own, and as the two are written one after
//! the other a kill can tear only one of them. Browsers without buckets do not use LevelDB.

use std::cell::Cell;

use uppfyllt::file::journal::{ReadPlans, Repeat, ReplacePlans, Survey, Write};

use super::rows::{SCHEMA, run};
use crate::platform::database::{Database, DatabaseError, Schema};

const MIRROR: Schema = Schema {
    bucket: Some("uppfyllt"),
    ..SCHEMA
};

/// The second copy.
pub struct Mirror {
    database: Database,
    /// False once a write has failed: then the copy is left alone until the next visit.
    in_step: Cell<bool>,
}

impl Mirror {
    /// Opens the copy and brings both in step; `None` where the browser has no buckets.
    pub async fn open(original: &Database) -> Option<Self> {
        let database = Database::open(MIRROR, |_| {}).await.ok()?;
        if database.is_newer() {
            return None;
        }
        bring_in_step(original, &database).await.ok()?;
        Some(Self {
            database,
            in_step: Cell::new(true),
        })
    }

    /// Repeats writes that are durable in the original.
    pub async fn repeat(&self, writes: Vec<Write>) {
        if self.in_step.get() && !writes.is_empty() {
            let repeated = run(&self.database, Repeat(writes)).await;
            self.in_step.set(self.in_step.get() && repeated.is_ok());
        }
    }
}

/// An original without any row has been lost and is restored from the copy; else the copy follows.
///
/// The copy is looked at first: other tabs write to the original first, so what the copy has
/// and the original, looked at later, has not, was deleted. A restoration is one transaction,
/// so that no other tab takes half of it for the whole.
async fn bring_in_step(original: &Database, copy: &Database) -> Result<(), DatabaseError> {
    let in_copy = run(copy, Survey).await?;
    let in_original = run(original, Survey).await?;
    let keys = in_original.differing(&in_copy);
    if keys.is_empty() {
        return Ok(());
    }
    let (from, to) = match in_original.is_empty() {
        true => (copy, original),
        false => (original, copy),
    };
    let rows = run(from, ReadPlans { keys }).await?;
    run(to, ReplacePlans(rows)).await
}
