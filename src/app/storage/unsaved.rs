//! Emergency copies: changes not yet known to be saved, written to localStorage at once.
//!
//! localStorage takes a write without waiting, which IndexedDB cannot; it may lose the last
//! seconds when the browser is killed, but not when a tab is. The journal stays the truth: a
//! copy left over is offered when the plan is loaded, under an id that is never applied twice.

use std::cell::Cell;

use uppfyllt::file::journal::{PlanKey, Position, Record, Unsaved};
use uppfyllt::json;
use uuid::Uuid;

use super::health::Health;
use crate::platform::local::Local;

const PREFIX: &str = "uppfyllt.unsaved/";
const PROBE: &str = "uppfyllt.probe";
/// Longer changes, such as a large import, are not copied: localStorage holds 5 Mi characters
/// in all, and writing them would stall the page.
const LONGEST: usize = 256 * 1024;

/// The emergency copies of all plans.
pub struct UnsavedCopies {
    local: Option<Local>,
    order: Cell<u64>,
}

impl UnsavedCopies {
    /// Copies make sense only where the journal outlives the page.
    pub fn open(health: &Health) -> Self {
        let is_durable = *health == Health::Durable;
        Self {
            local: is_durable.then(|| Local::open(PROBE)).flatten(),
            order: Cell::new(0),
        }
    }

    /// Keeps a copy, replacing an earlier one of the same record. Without room for it the
    /// journal alone must do: the copy is an extra.
    pub fn keep(&self, key: &PlanKey, after: Position, record: &Record) {
        if let Some(local) = self.local.filter(|_| record.text.len() <= LONGEST) {
            let order = self.order.replace(self.order.get() + 1);
            let record = record.clone();
            let copy = Unsaved {
                record,
                after,
                order,
            };
            let text = json::text(&json::tree(&copy.seal(key)));
            local.set(&name(key, copy.record.id), &text);
        }
    }

    /// Keeps a copy unless there is one of this record already.
    pub fn keep_if_absent(&self, key: &PlanKey, after: Position, record: &Record) {
        let is_absent = |local: Local| text(local, &name(key, record.id)).is_none();
        if self.local.is_some_and(is_absent) {
            self.keep(key, after, record);
        }
    }

    /// Drops the copy of a record.
    pub fn forget(&self, key: &PlanKey, id: Uuid) {
        if let Some(local) = self.local {
            local.remove(&name(key, id));
        }
    }

    /// Drops all copies of a plan.
    pub fn forget_all(&self, key: &PlanKey) {
        for (local, name) in self.entries(key) {
            local.remove(&name);
        }
    }

    /// The whole copies of a plan; damaged and foreign ones stay where they are.
    pub fn of(&self, key: &PlanKey) -> Vec<Unsaved> {
        let texts = self.texts(key).into_iter();
        texts.filter_map(|text| Unsaved::open(key, &text)).collect()
    }

    /// All copies of a plan as texts, whole or not.
    pub fn texts(&self, key: &PlanKey) -> Vec<String> {
        let entries = self.entries(key).into_iter();
        entries
            .filter_map(|(local, name)| text(local, &name))
            .collect()
    }

    fn entries(&self, key: &PlanKey) -> Vec<(Local, String)> {
        let Some(local) = self.local else {
            return Vec::new();
        };
        let names = local.names().into_iter();
        names
            .filter(|name| plan_of(name).as_ref() == Some(key))
            .map(|name| (local, name))
            .collect()
    }
}

/// The text of a copy, which lies there as a JSON string.
fn text(local: Local, name: &str) -> Option<String> {
    json::from_text(&local.get(name)?)
}

/// The plan that a name in localStorage holds a copy for.
pub fn plan_of(name: &str) -> Option<PlanKey> {
    let (plan, _) = name.strip_prefix(PREFIX)?.rsplit_once('/')?;
    Some(PlanKey(plan.to_owned()))
}

fn name(key: &PlanKey, id: Uuid) -> String {
    format!("{PREFIX}{key}/{id}")
}
