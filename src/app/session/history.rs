//! The changes that led to the open plan, as far back as the browser keeps them, and going back.

use uppfyllt::file::{Cause, Timeline};
use uppfyllt::plan::Plan;

use super::{NotDone, Notice, Session};
use crate::storage::StoreError;

impl Session {
    /// The plan as it stands, with the changes that led to it; those not saved yet included.
    pub async fn timeline(&self) -> Result<Timeline, StoreError> {
        let (store, key) = self.with_queue(|queue| (queue.store.clone(), queue.key.clone()));
        let past = store.history(&key).await?;
        let plan = self.with_untracked(Plan::clone);
        Ok(self.with_queue(|queue| {
            let end = queue.position.seq;
            // What another tab wrote a moment ago is not in this plan yet.
            let saved = past.iter().rev().filter(|it| it.seq <= end);
            let saved = saved.map(|it| (it.seq, it.text.as_str()));
            let waiting = queue.pending.iter().map(|it| it.record.text.as_str());
            let waiting: Vec<_> = (end + 1..).zip(waiting).collect();
            Timeline::new(plan, waiting.into_iter().rev().chain(saved))
        }))
    }

    /// Makes the plan what it was at a time, in milliseconds since 1970 UTC, as one change that can be undone.
    pub fn return_to(&self, then: &Plan, at_ms: i64) -> Result<(), NotDone> {
        let change = self.with_untracked(|plan| plan.change_to(then));
        match change.is_empty() {
            true => {
                self.tell(Notice::AlreadySo);
                Ok(())
            }
            false => self.take(change, Cause::Return(at_ms)),
        }
    }
}
