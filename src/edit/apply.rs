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
                Some(record) if allowed(&scratch, &record).is_ok() => {
                    steps.push(scratch.put(record))
                }
                Some(_) => {}
                None => {
                    let doomed = doomed(&scratch, key);
                    if !doomed.iter().any(|key| is_decided(&scratch, key)) {
                        delete(&mut scratch, doomed, &mut steps);
                    }
                }
            }
        }
        Self::of(steps)
    }
}

pub(super) fn step(plan: &mut Plan, edit: Edit, steps: &mut Vec<Touch>) -> Result<(), Refused> {
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
            let doomed = doomed(plan, key);
            if doomed.iter().any(|key| is_decided(plan, key)) {
                return Err(Refused::Frozen);
            }
            delete(plan, doomed, steps);
            Ok(())
        }
        Edit::Many(edits) => edits
            .into_iter()
            .try_for_each(|edit| step(plan, edit, steps)),
    }
}

fn put(plan: &mut Plan, record: Record, steps: &mut Vec<Touch>) -> Result<(), Refused> {
    allowed(plan, &record)?;
    steps.push(plan.put(record));
    Ok(())
}

/// A judgement of a frozen occasion stays as decided, and so do its day and the plan it was frozen with;
/// everything else keeps the plan's rules.
fn allowed(plan: &Plan, record: &Record) -> Result<(), Refused> {
    match record {
        Record::Assessment(key, _) if is_decided(plan, &RecordKey::Assessment(*key)) => {
            Err(Refused::Frozen)
        }
        Record::Occasion(id, it)
            if plan
                .occasions
                .get(id)
                .is_some_and(|now| !now.may_become(it)) =>
        {
            Err(Refused::Frozen)
        }
        _ => check::check(plan, record).map_err(Refused::Broken),
    }
}

/// Whether a record is a judgement of a frozen occasion, or the decision that froze one: neither goes
/// before the occasion is opened again.
fn is_decided(plan: &Plan, key: &RecordKey) -> bool {
    match key {
        RecordKey::Assessment(key) => {
            let occasion = plan.occasions.get(&key.occasion);
            occasion.is_some_and(|it| it.frozen.is_some())
        }
        RecordKey::Decision(id) => {
            let mut occasions = plan.occasions.iter();
            occasions.any(|(_, it)| it.frozen == Some(*id))
        }
        _ => false,
    }
}

/// A record and everything that hangs on it, itself first.
fn doomed(plan: &Plan, key: RecordKey) -> Vec<RecordKey> {
    let mut doomed = vec![key];
    let mut seen = 0;
    while let Some(key) = doomed.get(seen) {
        doomed.extend(cascade::goes_with(plan, key));
        seen += 1;
    }
    doomed
}

/// Deletes records, first what hangs on them.
fn delete(plan: &mut Plan, doomed: Vec<RecordKey>, steps: &mut Vec<Touch>) {
    for key in doomed.into_iter().rev() {
        for record in cascade::let_go(plan, &key) {
            steps.push(plan.put(record));
        }
        steps.extend(plan.take(&key));
    }
}
