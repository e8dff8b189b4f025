//! The changes that led to the open plan, as far back as the browser keeps them, and going back.

use uppfyllt::file::{Cause, Timeline};
use uppfyllt::plan::Plan;

use super::{Ground, NotDone, Notice, Session};
use crate::platform::timers;
use crate::storage::StoreError;

/// How much of the journal is read between two pauses, in bytes: a few milliseconds' work.
const SLICE: usize = 100_000;

impl Session {
    /// The plan as it stands, with the changes that led to it; those not saved yet included. Read with pauses,
    /// since that of a large import is megabytes.
    pub async fn timeline(&self) -> Result<Timeline, StoreError> {
        let (store, key) = self.with_queue(|queue| (queue.store.clone(), queue.key.clone()));
        let past = store.history(&key).await?;
        let mut timeline = Timeline::bare(self.with_untracked(Plan::clone));
        let (end, waiting) = self.with_queue(|queue| {
            let waiting = queue.pending.iter().map(|it| it.record.text.clone());
            (queue.position.seq, waiting.collect::<Vec<_>>())
        });
        let waiting = (end + 1..).zip(waiting).collect::<Vec<_>>();
        // What another tab wrote a moment ago is not in this plan yet.
        let saved = past.into_iter().rev().filter(|it| it.seq <= end);
        let saved = saved.map(|it| (it.seq, it.text));
        let mut read = 0;
        for (number, text) in waiting.into_iter().rev().chain(saved) {
            if !timeline.remember((number, &text)) {
                break;
            }
            read += text.len();
            if read > SLICE {
                read = 0;
                timers::sleep(0).await;
            }
        }
        Ok(timeline)
    }

    /// Makes the plan what it was at a time, in milliseconds since 1970 UTC, as one change that can be undone; with
    /// it goes why.
    pub fn return_to(&self, then: &Plan, at_ms: i64, why: String) -> Result<(), NotDone> {
        let change = self.with_untracked(|plan| plan.change_to(then));
        match change.is_empty() {
            true => {
                self.tell(Notice::AlreadySo);
                Ok(())
            }
            false => {
                let cause = Cause::Return(at_ms);
                self.take(change, Ground { cause, why })
            }
        }
    }
}
