//! The open plan: one signal, one writer, reads by id.
//!
//! [`Session`] owns the plan. Every change goes through [`Session::dispatch`], which does the edit,
//! notes it for undo and hands it to the [`saving`] queue; nothing else writes. Views read by id
//! through memos, so that a row depends on its own record alone. What is derived (outline,
//! results) is one lazy memo each. Not here: how a change is stored (`storage`), worded (`text`) or
//! offered (`commands`).

mod history;
mod large;
mod load;
mod reading;
mod saving;
mod summary;
mod tabs;
mod writing;

use std::{cell::RefCell, rc::Rc, sync::Arc};

use leptos::prelude::*;
use uppfyllt::edit::{Change, Edit, History, Refused, Summary};
use uppfyllt::file::{Cause, Heard, unsealed};
use uppfyllt::fulfilment::Results;
use uppfyllt::plan::{
    Assessment, AssessmentKey, Goal, GoalId, Id, Indicator, IndicatorId, OccasionId, Outline, Plan,
    PlanId, Record, Subject,
};
use uppfyllt::tables::Listing;

pub use load::LoadError;
pub use saving::SaveState;
pub use summary::summary;

use saving::Queue;
use writing::Written;

/// Whether the plan may be changed here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// It may.
    ReadWrite,
    /// The file was made by a newer version of the application.
    NewerFile,
    /// A newer version of the application runs in another tab, or wrote what is stored.
    NewerApplication,
    /// A record of the journal is not understood.
    UnknownChange,
}

/// Why an edit was not done.
#[derive(Clone, Debug, PartialEq)]
pub enum NotDone {
    /// The plan is read-only here.
    ReadOnly,
    /// The plan's rules refuse it.
    Refused(Refused),
}

/// How a change comes about, and why, where somebody says so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ground {
    /// How.
    pub cause: Cause,
    /// Why, in their own words.
    pub why: String,
}

impl From<Cause> for Ground {
    fn from(cause: Cause) -> Self {
        Self {
            cause,
            why: String::new(),
        }
    }
}

/// The open plan. Copy it freely: it is a handle.
#[derive(Clone, Copy)]
pub struct Session {
    id: PlanId,
    plan: RwSignal<Plan>,
    history: RwSignal<History>,
    outline: Memo<Arc<Outline>>,
    kept: Memo<Option<Arc<Plan>>>,
    results: Memo<Arc<Results>>,
    chosen: RwSignal<Option<OccasionId>>,
    occasion: Memo<Option<OccasionId>>,
    access: RwSignal<Access>,
    save: RwSignal<SaveState>,
    file_copy: RwSignal<Option<i64>>,
    damaged: RwSignal<bool>,
    notice: RwSignal<Option<Notice>>,
    written: Written,
    queue: StoredValue<Rc<RefCell<Queue>>, LocalStorage>,
}

/// Something to tell about what was just asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// It was done, and may be taken back.
    Done(Summary),
    /// Something within a record was taken away, in words, and may be put back.
    TakenAway(String),
    /// It was not done.
    NotDone(NotDone),
    /// The browser took no file.
    NoFile,
    /// A table, a workbook or a document is being written.
    Writing,
    /// A table is larger than a workbook is written with.
    TooLarge(Listing),
    /// The workbook of all tables is written without this one, which was too large.
    LeftOut(Listing),
    /// A workbook could not be written.
    NoWorkbook,
    /// The plan was as wanted already.
    AlreadySo,
    /// A document could not be written for Word.
    NoDocument,
    /// A table is on the clipboard.
    TableCopied,
    /// The browser puts nothing on the clipboard.
    NotCopied,
    /// The text of a mail is on the clipboard, or is not.
    MailCopied(bool),
    /// A link is on the clipboard.
    LinkCopied,
    /// A link that holds the plan is on the clipboard.
    PlanLinkCopied,
    /// A link that the browser did not put on the clipboard.
    Link(String),
}

impl Session {
    /// The open plan of this view.
    pub fn here() -> Self {
        expect_context()
    }

    fn new(plan: Plan, access: Access, file_copy: Option<i64>, queue: Queue) -> Self {
        let id = plan.id;
        let save = RwSignal::new(SaveState::of(&queue));
        let plan = RwSignal::new(plan);
        let chosen = RwSignal::new(None);
        let occasion = Memo::new(move |_| plan.with(|plan| occasion_in(plan, chosen.get())));
        let looked_at = Memo::new(move |_| {
            let id = occasion.get()?;
            plan.with(|plan| plan.occasions.get(&id).cloned())
        });
        let kept = Memo::new(move |_| looked_at.get().and_then(|it| unsealed(&it)).map(Arc::new));
        let outline = Memo::new(move |_| plan.with(|plan| Arc::new(Outline::of(plan))));
        Self {
            id,
            plan,
            history: RwSignal::default(),
            outline,
            kept,
            results: Memo::new(move |_| {
                let occasion = occasion.get();
                Arc::new(match kept.get() {
                    Some(kept) => Results::of(&kept, occasion),
                    None => {
                        let outline = outline.get();
                        plan.with(|plan| Results::along(plan, &outline, occasion))
                    }
                })
            }),
            chosen,
            occasion,
            access: RwSignal::new(access),
            save,
            file_copy: RwSignal::new(file_copy),
            damaged: RwSignal::new(false),
            notice: RwSignal::new(None),
            written: Written::default(),
            queue: StoredValue::new_local(Rc::new(RefCell::new(queue))),
        }
    }
}

/// Changing.
impl Session {
    /// Does an edit, notes it for undo and saves it. What is not done is also told in a notice.
    pub fn dispatch(&self, edit: Edit) -> Result<(), NotDone> {
        self.dispatch_out_of(edit, Cause::Edit)
    }

    /// The same for an edit that may come out of a file. Then it is a step of its own.
    pub fn dispatch_out_of(&self, edit: Edit, cause: Cause) -> Result<(), NotDone> {
        let done = self.attempt(edit, cause);
        if let Err(why) = &done {
            self.tell(Notice::NotDone(why.clone()));
        }
        done
    }

    fn attempt(&self, edit: Edit, cause: Cause) -> Result<(), NotDone> {
        if self.access.get_untracked() != Access::ReadWrite {
            return Err(NotDone::ReadOnly);
        }
        let mut plan = self.plan.write();
        let change = plan.apply(edit).map_err(NotDone::Refused)?;
        if change.is_empty() {
            plan.untrack();
            return Ok(());
        }
        drop(plan);
        self.note(&change);
        self.history.update(|history| match cause {
            Cause::Edit => history.record(change.clone()),
            _ => history.record_apart(change.clone()),
        });
        self.save(change, cause.into(), Vec::new());
        Ok(())
    }

    /// Puts one record in place: the edit that a field makes.
    pub fn put(&self, record: Record) -> Result<(), NotDone> {
        self.dispatch(Edit::Put(record))
    }

    /// Rewrites a goal; a goal that is gone is left alone.
    pub fn rewrite_goal(&self, id: GoalId, rewrite: impl FnOnce(&mut Goal)) -> Result<(), NotDone> {
        let now = self
            .plan
            .with_untracked(|plan| plan.goals.get(&id).cloned());
        now.map_or(Ok(()), |now| {
            self.put(Record::Goal(id, rewritten(&now, rewrite)))
        })
    }

    /// Rewrites an indicator; one that is gone is left alone.
    pub fn rewrite_indicator(
        &self,
        id: IndicatorId,
        rewrite: impl FnOnce(&mut Indicator),
    ) -> Result<(), NotDone> {
        let now = self
            .plan
            .with_untracked(|plan| plan.indicators.get(&id).cloned());
        now.map_or(Ok(()), |now| {
            self.put(Record::Indicator(id, rewritten(&now, rewrite)))
        })
    }

    /// Rewrites the judgement of a subject at the chosen occasion, which has thereby been gone through;
    /// without an occasion nothing is done.
    pub fn rewrite_assessment(
        &self,
        subject: Subject,
        rewrite: impl FnOnce(&mut Assessment),
    ) -> Result<(), NotDone> {
        let Some(occasion) = self.occasion.get_untracked() else {
            return Ok(());
        };
        let key = AssessmentKey { occasion, subject };
        let now = self
            .plan
            .with_untracked(|plan| plan.assessments.get(&key).cloned());
        let gone_through = |it: &mut Assessment| {
            rewrite(it);
            it.carried = false;
        };
        let now = now.unwrap_or_default();
        self.put(Record::Assessment(key, rewritten(&now, gone_through)))
    }

    /// Does a change that comes from elsewhere, as one step that can be undone.
    pub fn take(&self, change: Change, ground: Ground) -> Result<(), NotDone> {
        self.take_merged(change, ground, Vec::new())
    }

    /// The same for a change that copies were merged to; with it goes that they were, also where nothing of
    /// them was wanted.
    pub fn take_merged(
        &self,
        change: Change,
        ground: Ground,
        heard: Vec<Heard>,
    ) -> Result<(), NotDone> {
        if self.access.get_untracked() != Access::ReadWrite {
            return Err(NotDone::ReadOnly);
        }
        self.history
            .update(|history| history.record_apart(change.clone()));
        if !heard.is_empty() {
            self.with_queue(|queue| queue.merged.push((change.clone(), heard.clone())));
        }
        self.make(change, ground, heard);
        Ok(())
    }

    /// Takes back the last change that is not yet taken back.
    pub fn undo(&self) {
        self.step(History::undo, Cause::Undo);
    }

    /// Does again what was taken back last.
    pub fn redo(&self) {
        self.step(History::redo, Cause::Redo);
    }

    fn step(&self, turn: impl FnOnce(&mut History) -> Option<Change>, cause: Cause) {
        if self.access.get_untracked() != Access::ReadWrite {
            return;
        }
        let change = self.history.try_update(turn).flatten();
        if let Some(change) = change {
            self.notice.set(None);
            let heard = self.heard_with(&change, &cause);
            self.make(change, cause.into(), heard);
        }
    }

    /// The states of other copies that were merged with what is taken back, or done again.
    fn heard_with(&self, change: &Change, cause: &Cause) -> Vec<Heard> {
        self.with_queue(|queue| {
            let mut merged = queue.merged.iter();
            let found = merged.find(|(done, _)| match cause {
                Cause::Undo => done.clone().inverse() == *change,
                _ => done == change,
            });
            found.map(|(_, heard)| heard.clone()).unwrap_or_default()
        })
    }

    /// Does a change as it stands on the plan now: another tab may have written meanwhile.
    fn make(&self, change: Change, ground: Ground, heard: Vec<Heard>) {
        let change = self.plan.with_untracked(|plan| change.rebase(plan));
        if !change.is_empty() {
            self.plan.update(|plan| plan.replay(&change));
        }
        if !change.is_empty() || !heard.is_empty() {
            self.save(change, ground, heard);
        }
    }

    /// A deletion is told, with undo at hand.
    fn note(&self, change: &Change) {
        use uppfyllt::edit::Verb::{Added, Deleted, Edited, Moved};
        let Some(summary) = change.summary() else {
            return;
        };
        match summary.verb {
            Deleted => self.tell(Notice::Done(summary)),
            Added | Edited | Moved => self.notice.set(None),
        }
    }

    /// A fresh id.
    pub fn fresh<T>(&self) -> Id<T> {
        Id::new(crate::platform::ids::uuid())
    }
}

fn rewritten<T: Clone>(now: &Arc<T>, rewrite: impl FnOnce(&mut T)) -> Arc<T> {
    let mut record = now.as_ref().clone();
    rewrite(&mut record);
    Arc::new(record)
}

fn occasion_in(plan: &Plan, chosen: Option<OccasionId>) -> Option<OccasionId> {
    let chosen = chosen.filter(|id| plan.occasions.has(id));
    let latest = plan
        .occasions
        .iter()
        .max_by_key(|(id, occasion)| (occasion.date, **id));
    chosen.or(latest.map(|(id, _)| *id))
}
