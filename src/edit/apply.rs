//! Doing an edit: the only way in to a plan.

use super::{Change, Edit, Refused, cascade, check, fields, spot};
use crate::plan::{Plan, Record, RecordKey, Touch};

impl Plan {
    /// Does an edit and tells what changed; a refused edit leaves the plan as it was.
    pub fn apply(&mut self, edit: Edit) -> Result<Change, Refused> {
        let mut steps = Vec::new();
        match step(self, edit, &mut steps) {
            Ok(()) => Ok(Change::of(steps)),
            Err(refused) => {
                self.replay(&Change::of(steps).inverse());
                Err(refused)
            }
        }
    }
}

impl Change {
    /// This change as it would have been made on `plan`: of records that somebody else has changed
    /// meanwhile, only the fields that this change rewrote; what no longer has a place is left out.
    pub fn rebase(self, plan: &Plan) -> Self {
        let mut scratch = plan.clone();
        let mut steps = Vec::new();
        for touch in self.into_touches() {
            let Some(touch) = fields::rebase(touch, &scratch) else {
                continue;
            };
            let key = touch.key();
            match touch.after() {
                Some(record) if check::check(&scratch, &record).is_ok() => {
                    steps.push(scratch.put(record))
                }
                Some(_) => {}
                None => delete(&mut scratch, key, &mut steps),
            }
        }
        Self::of(steps)
    }
}

fn step(plan: &mut Plan, edit: Edit, steps: &mut Vec<Touch>) -> Result<(), Refused> {
    match edit {
        Edit::Put(record) => put(plan, record, steps),
        Edit::Move(node, to) => {
            let record = spot::moved(plan, node, to)?;
            put(plan, record, steps)
        }
        Edit::Delete(key) => {
            if matches!(key, RecordKey::About | RecordKey::Rules) || plan.record(&key).is_none() {
                return Err(Refused::Missing(key));
            }
            thaw_needed(plan, &key)?;
            delete(plan, key, steps);
            Ok(())
        }
        Edit::Many(edits) => edits
            .into_iter()
            .try_for_each(|edit| step(plan, edit, steps)),
    }
}

fn put(plan: &mut Plan, record: Record, steps: &mut Vec<Touch>) -> Result<(), Refused> {
    thaw_needed(plan, &record.key())?;
    check::check(plan, &record).map_err(Refused::Broken)?;
    steps.push(plan.put(record));
    Ok(())
}

/// A judgement of a frozen occasion stays as decided.
fn thaw_needed(plan: &Plan, key: &RecordKey) -> Result<(), Refused> {
    let occasion = match key {
        RecordKey::Assessment(key) => plan.occasions.get(&key.occasion),
        _ => None,
    };
    match occasion {
        Some(occasion) if occasion.frozen.is_some() => Err(Refused::Frozen),
        _ => Ok(()),
    }
}

/// Deletes a record, first what hangs on it.
fn delete(plan: &mut Plan, key: RecordKey, steps: &mut Vec<Touch>) {
    let mut doomed = vec![key];
    let mut seen = 0;
    while let Some(key) = doomed.get(seen) {
        doomed.extend(cascade::goes_with(plan, key));
        seen += 1;
    }
    for key in doomed.into_iter().rev() {
        for record in cascade::let_go(plan, &key) {
            steps.push(plan.put(record));
        }
        steps.extend(plan.take(&key));
    }
}
