//! Two records of one id, both kept: theirs under an id made of its contents, as when a file holds
//! an id twice (`file/reader`). What refers to the id means ours.

use crate::{
    edit::Sides,
    json,
    plan::{Plan, Record, RecordKey},
};
use uuid::Uuid;

/// Whether a record of this kind has an id of its own. A measurement and a judgement are named by
/// what they are of, and there is one title page.
pub fn has_id(key: &RecordKey) -> bool {
    uuid(key).is_some()
}

/// The id of a record.
pub fn uuid(key: &RecordKey) -> Option<Uuid> {
    match key {
        RecordKey::Goal(id) => Some(id.uuid()),
        RecordKey::Indicator(id) => Some(id.uuid()),
        RecordKey::Unit(id) => Some(id.uuid()),
        RecordKey::Occasion(id) => Some(id.uuid()),
        RecordKey::Activity(id) => Some(id.uuid()),
        RecordKey::Decision(id) => Some(id.uuid()),
        RecordKey::Chapter(id) => Some(id.uuid()),
        RecordKey::Risk(id) => Some(id.uuid()),
        RecordKey::GlossaryTerm(id) => Some(id.uuid()),
        RecordKey::BudgetTable(id) => Some(id.uuid()),
        RecordKey::Template(id) => Some(id.uuid()),
        RecordKey::About
        | RecordKey::Rules
        | RecordKey::Observation(_)
        | RecordKey::BudgetCell(_)
        | RecordKey::Assessment(_) => None,
    }
}

/// Their record under the first of its made ids that nothing else in our plan has; `None` for a
/// kind without ids.
pub fn renamed(ours: &Plan, theirs: &Plan, key: RecordKey) -> Option<Record> {
    let mut id = uuid(&key)?;
    loop {
        let sides = Sides::of(&theirs.still(&key))?;
        id = json::derived(id, &sides.after);
        let record = sides.under(id)?;
        match ours.record(&record.key()) {
            Some(other) if other != record => {}
            _ => return Some(record),
        }
    }
}

/// Both have been kept in an earlier merge.
pub fn is_kept_already(ours: &Plan, theirs: &Plan, key: RecordKey) -> bool {
    let record = renamed(ours, theirs, key);
    record.is_some_and(|record| ours.record(&record.key()).is_some())
}
