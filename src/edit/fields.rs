//! Changes field by field: which fields a change rewrote, and rewriting them elsewhere.

use std::collections::BTreeSet;

use serde_json::{Map, Value};
use uuid::Uuid;

use crate::{
    json, order,
    plan::{Plan, Record, RecordKey, Touch},
};

/// Names of the fields that a touch rewrote; `None` when it added or deleted the record.
pub fn rewritten(touch: &Touch) -> Option<BTreeSet<String>> {
    let sides = Sides::of(touch)?;
    let (before, after) = (sides.before.as_object()?, sides.after.as_object()?);
    let names = before.keys().chain(after.keys());
    let differing = names.filter(|name| before.get(*name) != after.get(*name));
    Some(order::set(differing.cloned()))
}

/// The touch as it would have been made on `plan`, where the record may differ from `before`.
///
/// Where both added the record, ours is laid over theirs. An edit of a record that is gone, and a
/// deletion of it, is dropped: the tab that made the edit keeps it in its history.
pub fn rebase(touch: Touch, plan: &Plan) -> Option<Touch> {
    let still = plan.still(&touch.key());
    if still.before() == touch.before() {
        return Some(touch);
    }
    let mut sides = Sides::of(&touch)?;
    let now = Sides::of(&still)?.before;
    if now.is_null() && !is_figure_of(&touch, plan) {
        return None;
    }
    if !sides.after.is_null() {
        sides.after = overlay(&now, &sides.before, &sides.after);
    }
    sides.before = now;
    sides.into_touch().filter(|touch| !touch.is_idle())
}

/// Whether it states a figure in a cell that is there: an empty cell is no record that is gone.
fn is_figure_of(touch: &Touch, plan: &Plan) -> bool {
    let Touch::BudgetCell(key, _, Some(_)) = touch else {
        return false;
    };
    let table = plan.budgets.get(&key.table);
    table.is_some_and(|it| it.has_cell(key.row, key.column))
}

/// `now` with the fields that differ between `before` and `after` set as in `after`.
fn overlay(now: &Value, before: &Value, after: &Value) -> Value {
    let (Value::Object(now), Value::Object(after)) = (now, after) else {
        return after.clone();
    };
    let nothing = Map::new();
    let before = before.as_object().unwrap_or(&nothing);
    let mut merged = now.clone();
    for name in before.keys().filter(|name| !after.contains_key(*name)) {
        merged.remove(name);
    }
    let changed = after
        .iter()
        .filter(|(name, value)| before.get(*name) != Some(*value));
    merged.extend(changed.map(|(name, value)| (name.clone(), value.clone())));
    Value::Object(merged)
}

/// A touch taken apart: its serialised form is `{kind: [key?, before, after]}`.
pub struct Sides {
    kind: String,
    key: Vec<Value>,
    /// The record before, as a tree; null where there was none.
    pub before: Value,
    /// The record after.
    pub after: Value,
}

impl Sides {
    /// The touch taken apart.
    pub fn of(touch: &Touch) -> Option<Self> {
        let Value::Object(map) = json::tree(touch) else {
            return None;
        };
        let (kind, parts) = map.into_iter().next()?;
        let Value::Array(mut key) = parts else {
            return None;
        };
        let after = key.pop()?;
        let before = key.pop()?;
        Some(Self {
            kind,
            key,
            before,
            after,
        })
    }

    /// What stands under one key in two plans.
    pub fn between(before: &Plan, after: &Plan, key: &RecordKey) -> Option<Self> {
        Self::of(&before.still(key).then(after.still(key))?)
    }

    /// The touch put together again; `None` where a side is no such record.
    pub fn into_touch(self) -> Option<Touch> {
        let mut parts = self.key;
        parts.extend([self.before, self.after]);
        let tree = json::object([(self.kind, Value::Array(parts))]);
        json::read(&tree).ok().map(|(touch, _)| touch)
    }

    /// The record after, under another id.
    pub fn under(mut self, id: Uuid) -> Option<Record> {
        self.key = vec![id.to_string().into()];
        self.before = Value::Null;
        self.into_touch()?.after()
    }
}
