//! Emergency copies: changes not yet known to be saved, written to localStorage at once.
//!
//! localStorage takes a write without waiting, which IndexedDB cannot; it may lose the last
//! seconds when the browser is killed, but not when a tab is. The journal stays the truth: a
//! copy left over is offered when the plan is loaded, under an id that is never applied twice.

use std::cell::Cell;

use gloo_storage::{LocalStorage, Storage};
use uppfyllt::file::journal::{PlanKey, Position, Record, Unsaved};
use uuid::Uuid;

use super::health::Health;
use crate::platform::local;

const PREFIX: &str = "uppfyllt.unsaved/";
const PROBE: &str = "uppfyllt.probe";
/// Longer changes, such as a large import, are not copied: localStorage holds 5 Mi characters
/// in all, and writing them would stall the page.
const LONGEST: usize = 256 * 1024;

/// The emergency copies of all plans.
pub struct UnsavedCopies {
    usable: bool,
    order: Cell<u64>,
}

impl UnsavedCopies {
    /// Copies make sense only where the journal outlives the page.
    pub fn open(health: Health) -> Self {
        Self {
            usable: health == Health::Durable && local::works(PROBE),
            order: Cell::new(0),
        }
    }

    /// Keeps a copy, replacing an earlier one of the same record.
    pub fn keep(&self, key: &PlanKey, after: Position, record: &Record) {
        if !self.usable || record.text.len() > LONGEST {
            return;
        }
        let order = self.order.get();
        self.order.set(order + 1);
        let record = record.clone();
        let unsaved = Unsaved {
            record,
            after,
            order,
        };
        // Without room for the copy the journal alone must do: the copy is an extra.
        let _ = LocalStorage::set(name(key, unsaved.record.id), unsaved.seal(key));
    }

    /// Keeps a copy unless there is one of this record already.
    pub fn keep_if_absent(&self, key: &PlanKey, after: Position, record: &Record) {
        let is_absent = || LocalStorage::get::<String>(name(key, record.id)).is_err();
        if self.usable && is_absent() {
            self.keep(key, after, record);
        }
    }

    /// Drops the copy of a record.
    pub fn forget(&self, key: &PlanKey, id: Uuid) {
        if self.usable {
            LocalStorage::delete(name(key, id));
        }
    }

    /// Drops all copies of a plan.
    pub fn forget_all(&self, key: &PlanKey) {
        for entry in self.entries(key) {
            LocalStorage::delete(entry);
        }
    }

    /// The whole copies of a plan; damaged and foreign ones stay where they are.
    pub fn of(&self, key: &PlanKey) -> Vec<Unsaved> {
        let entries = self.entries(key).into_iter();
        let texts = entries.filter_map(|entry| LocalStorage::get::<String>(entry).ok());
        texts.filter_map(|text| Unsaved::open(key, &text)).collect()
    }

    /// All copies of a plan as they lie there, for rescue.
    pub fn raw(&self, key: &PlanKey) -> String {
        let entries = self.entries(key).into_iter();
        let section = |entry: String| {
            let text = LocalStorage::raw().get_item(&entry).ok()??;
            Some(format!("\n======== {entry} ========\n{text}\n"))
        };
        entries.filter_map(section).collect()
    }

    fn entries(&self, key: &PlanKey) -> Vec<String> {
        if !self.usable {
            return Vec::new();
        }
        let storage = LocalStorage::raw();
        (0..LocalStorage::length())
            .filter_map(|index| storage.key(index).ok()?)
            .filter(|entry| plan_of(entry).as_ref() == Some(key))
            .collect()
    }
}

/// The plan that an entry of localStorage is a copy for.
pub fn plan_of(entry: &str) -> Option<PlanKey> {
    let (plan, _) = entry.strip_prefix(PREFIX)?.rsplit_once('/')?;
    Some(PlanKey(plan.to_owned()))
}

fn name(key: &PlanKey, id: Uuid) -> String {
    format!("{PREFIX}{key}/{id}")
}
