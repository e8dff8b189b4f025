//! An edit of a hundred thousand records: made ready in slices, so that the page stays at hand, and done at once.

use leptos::prelude::*;
use uppfyllt::edit::{Batch, Change, Edit};
use uppfyllt::file::{Cause, EntryWriter};
use uppfyllt::plan::Plan;

use super::saving::Pending;
use super::{Access, NotDone, Notice, Session};
use crate::platform::timers;

/// Records between two pauses: a few milliseconds' work.
const SLICE: usize = 1000;

impl Session {
    /// Does a large edit, as one step of its own that can be undone. What is not done is also told in a notice.
    pub async fn dispatch_large(&self, edit: Edit, cause: Cause) -> Result<(), NotDone> {
        let done = self.attempt_large(edit, cause).await;
        if let Err(why) = &done {
            self.tell(Notice::NotDone(why.clone()));
        }
        done
    }

    async fn attempt_large(&self, edit: Edit, cause: Cause) -> Result<(), NotDone> {
        let before = self.with_untracked(Plan::clone);
        let mut batch = Batch::new(&before, edit);
        while batch.step(SLICE).map_err(NotDone::Refused)? {
            timers::sleep(0).await;
        }
        let (after, change) = batch.finish();
        timers::sleep(0).await;
        let pending = pending(change, cause).await;
        if self.access.try_get_untracked() != Some(Access::ReadWrite) {
            return Err(NotDone::ReadOnly);
        }
        if self.plan.with_untracked(|now| *now != before) {
            // Somebody was quicker: then it is laid over what they did, all at once.
            return self.take(pending.entry.change, pending.entry.cause.into());
        }
        let noted = pending.entry.change.clone();
        self.history.update(|history| history.record_apart(noted));
        self.notice.set(None);
        self.plan.set(after);
        self.save_written(pending);
        Ok(())
    }
}

/// The change on its way to the journal, written in slices.
async fn pending(change: Change, cause: Cause) -> Pending {
    let mut pending = Pending::begun(change, cause.into(), Vec::new());
    let mut writer = EntryWriter::new(&pending.entry);
    while writer.step(SLICE) {
        timers::sleep(0).await;
    }
    pending.record.text = writer.finish();
    pending
}
