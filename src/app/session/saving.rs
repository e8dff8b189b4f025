//! From a change made to a change saved: one queue, one append at a time, in order.
//!
//! A change is sheltered the moment it is made, appended to the journal, and called saved only when
//! the store says so. When another tab wrote first, its changes go below ours and ours are laid
//! over again; the journal is the one order that every tab follows.

use std::collections::VecDeque;

use leptos::prelude::*;
use leptos::task::spawn_local;
use uppfyllt::edit::Change;
use uppfyllt::file::checksum::Checksum;
use uppfyllt::file::journal::{
    Appended, Compacted, Created, PlanKey, Position, RECORDS_PER_GENERATION, Record, Summary,
};
use uppfyllt::file::{self, Cover, Entry, Heard, Saved, Task};
use uppfyllt::plan::Plan;

use super::{Access, Ground, Session, summary};

use crate::platform::{clock, ids, timers};
use crate::storage::{Health, Preferences, ReadOnlyReason, Store, StoreError};

/// So many times in a row the journal may ask for the plan to be loaded anew.
const RELOADS: u8 = 3;

/// Whether what is seen is saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// Everything is, since this time (milliseconds since 1970 UTC).
    Saved(i64),
    /// Changes are on their way.
    Saving,
    /// Changes could not be saved; they are kept in this page and tried again.
    Failed(StoreError),
    /// Nothing outlives the page.
    InMemory,
}

impl SaveState {
    pub(super) fn of(queue: &Queue) -> Self {
        match queue.store.health() {
            Health::MemoryOnly(_) => Self::InMemory,
            _ => Self::Saved(queue.saved_at),
        }
    }
}

/// A change on its way to the journal.
pub(super) struct Pending {
    pub record: Record,
    pub entry: Entry,
}

impl Pending {
    fn new(change: Change, ground: Ground, heard: Vec<Heard>) -> Self {
        let mut pending = Self::begun(change, ground, heard);
        pending.seal();
        pending
    }

    /// A change that is still to be written.
    pub fn begun(change: Change, ground: Ground, heard: Vec<Heard>) -> Self {
        Self {
            record: Record {
                id: ids::uuid(),
                text: String::new(),
            },
            entry: Entry {
                at_ms: clock::now_ms(),
                by: Preferences::load().name.unwrap_or_default(),
                cause: ground.cause,
                why: ground.why,
                change,
                heard,
            },
        }
    }

    /// Lays the change over a plan that others have changed meanwhile, and does it there.
    pub fn lay_over(&mut self, plan: &mut Plan) {
        self.entry.change = std::mem::take(&mut self.entry.change).rebase(plan);
        plan.replay(&self.entry.change);
        self.seal();
    }

    /// Writes the record anew from its entry.
    fn seal(&mut self) {
        self.record.text = self.entry.to_text();
    }
}

/// The changes not yet saved, and where the journal stands.
pub(super) struct Queue {
    pub store: Store,
    pub key: PlanKey,
    pub position: Position,
    pub pending: VecDeque<Pending>,
    /// Of the plan as loaded or last written, changes since then not counted.
    pub revision: u64,
    pub since_generation: u64,
    pub saved_at: i64,
    /// States that are elsewhere, with when they were saved as files, that the store has not noted yet.
    pub unnoted: Vec<(Option<i64>, Checksum)>,
    /// What goes with the plan from hand to hand.
    pub cover: Cover,
    /// Changes that copies were merged to on this visit, with the states of the copies.
    pub merged: Vec<(Change, Vec<Heard>)>,
    pub busy: bool,
    /// The file as it came, where it says more than this version understands: it stays so.
    pub original: Option<String>,
}

impl Session {
    /// Hands a change, already done to the plan, to the queue, with the states of copies that were merged to it.
    pub(super) fn save(&self, change: Change, ground: Ground, heard: Vec<Heard>) {
        self.save_written(Pending::new(change, ground, heard));
    }

    /// The same for one that is written already.
    pub(super) fn save_written(&self, pending: Pending) {
        self.with_queue(|queue| {
            queue.cover.follow(&pending.entry);
            queue
                .store
                .shelter(&queue.key, queue.position, &pending.record);
            queue.revision += 1;
            queue.pending.push_back(pending);
        });
        self.save_pending();
    }

    /// Tries to save what is not saved, if nothing is being saved already. Where the plan is read-only nothing is
    /// written; what an earlier visit could not save stays where it is.
    pub fn save_pending(&self) {
        if self.access.try_get_untracked() != Some(Access::ReadWrite) {
            return;
        }
        let start = self.with_queue(|queue| {
            let start = !queue.busy && !queue.pending.is_empty();
            queue.busy |= start;
            start
        });
        if start {
            let session = *self;
            // At once: until it is saved, nothing says so.
            if self.with_queue(|queue| queue.store.health() == Health::Durable) {
                self.show(SaveState::Saving);
            }
            spawn_local(async move {
                timers::after_drawing().await;
                session.drain().await;
            });
        }
    }

    /// Whether something is on its way to the store. The session must stay until it is there.
    pub fn is_saving(&self) -> bool {
        self.with_queue(|queue| queue.busy)
    }

    /// The plan's revision: how many changes it has had, wherever they were made.
    pub fn revision(&self) -> u64 {
        self.with_queue(|queue| queue.revision)
    }

    /// The plan as the text of a plan file.
    pub fn file_text(&self) -> String {
        let original = self.with_queue(|queue| queue.original.clone());
        original.unwrap_or_else(|| {
            let (revision, cover) = self.with_queue(|queue| (queue.revision, queue.cover.clone()));
            self.with_untracked(|plan| file::write_with(plan, revision, &cover))
        })
    }

    /// The plan as a file to be handed on: who saved it goes along, and the state is remembered, so that
    /// what comes back can be merged.
    pub fn hand_on(&self, by: String) -> String {
        let at_ms = clock::now_ms();
        let state = self.with_untracked(file::fingerprint);
        self.with_queue(|queue| {
            queue.cover.saved = Some(Saved { by, at_ms });
            queue.cover.share(state);
        });
        self.file_text()
    }

    /// Notes that the file handed on has been saved.
    pub fn note_file_copy(&self) {
        let cover = self.cover();
        let at_ms = cover.saved.map(|it| it.at_ms);
        self.file_copy.set(at_ms);
        if let Some(state) = cover.shared.last() {
            self.note_state(at_ms, *state);
        }
    }

    /// Remembers a state that a file holds: the same file again will be nothing new.
    pub fn remember(&self, state: Checksum) {
        self.with_queue(|queue| queue.cover.share(state));
        self.note_state(None, state);
    }

    /// What goes with the plan from hand to hand.
    pub fn cover(&self) -> Cover {
        self.with_queue(|queue| queue.cover.clone())
    }

    /// What it asks a unit for, where it is no whole plan.
    pub fn task(&self) -> Option<Task> {
        self.with_queue(|queue| queue.cover.task)
    }

    fn note_state(&self, saved_at_ms: Option<i64>, state: Checksum) {
        self.with_queue(|queue| queue.unnoted.push((saved_at_ms, state)));
        self.write_notes();
    }

    /// Writes down which states are elsewhere; what cannot be written now is tried again when the
    /// next change has been saved.
    fn write_notes(&self) {
        let queue = self.queue.get_value(); // the answer may come when the plan is closed
        spawn_local(async move {
            loop {
                let (store, key, note) = {
                    let queue = queue.borrow();
                    let note = queue.unnoted.first().copied();
                    (queue.store.clone(), queue.key.clone(), note)
                };
                let Some(note) = note else { return };
                if store.note_state(&key, note).await.is_err() {
                    return;
                }
                queue.borrow_mut().unnoted.retain(|it| *it != note);
            }
        });
    }

    pub(super) fn with_queue<T>(&self, act: impl FnOnce(&mut Queue) -> T) -> T {
        let queue = self.queue.get_value();
        let mut queue = queue.borrow_mut();
        act(&mut queue)
    }

    async fn drain(self) {
        let mut reloads = 0;
        let outcome = loop {
            let Some(outcome) = self.append_next().await else {
                break Ok(());
            };
            reloads = match outcome {
                Ok(Appended::Reload) => reloads + 1,
                _ => 0,
            };
            if reloads > RELOADS {
                break Err(cannot_be_mended());
            }
            if let Err(error) = self.settle(outcome).await {
                break Err(error);
            }
        };
        self.come_to_rest(outcome);
    }

    /// Saving is over for now: shows how it ended.
    pub(super) fn come_to_rest(&self, outcome: Result<(), StoreError>) {
        let state = match outcome {
            Ok(()) => {
                self.write_notes();
                self.with_queue(|queue| SaveState::of(queue))
            }
            Err(error) => SaveState::Failed(error),
        };
        if let SaveState::Failed(StoreError::ReadOnly(reason)) = &state {
            self.refuse_writing(*reason);
        }
        self.with_queue(|queue| queue.busy = false);
        self.show(state);
    }

    /// The view may be gone when an answer comes.
    fn show(&self, state: SaveState) {
        let _ = self.save.try_set(state);
    }

    fn refuse_writing(&self, reason: ReadOnlyReason) {
        let access = match reason {
            ReadOnlyReason::NewerData | ReadOnlyReason::NewerAppInOtherTab => {
                Access::NewerApplication
            }
        };
        // A change that is not understood has its own words.
        if self.access.try_get_untracked() == Some(Access::ReadWrite) {
            self.access.set(access);
        }
    }

    /// Appends the first change of the queue; `None` when there is none.
    async fn append_next(&self) -> Option<Result<Appended, StoreError>> {
        let (store, key, position, record) = self.with_queue(|queue| {
            let first = queue.pending.front()?;
            Some((
                queue.store.clone(),
                queue.key.clone(),
                queue.position,
                first.record.clone(),
            ))
        })?;
        let summary = self.summary();
        Some(store.append(&key, position, &record, &summary).await)
    }

    async fn settle(&self, outcome: Result<Appended, StoreError>) -> Result<(), StoreError> {
        match outcome? {
            Appended::Saved(position) => {
                self.with_queue(|queue| {
                    queue.pending.pop_front();
                    queue.position = position;
                    queue.since_generation += 1;
                    queue.saved_at = clock::now_ms();
                });
                self.compact_if_due().await;
                Ok(())
            }
            Appended::Behind(missed) | Appended::Held(missed) => {
                self.absorb(&missed.records, missed.position)
            }
            Appended::Reload => self.reload().await,
            Appended::Missing => self.keep_again().await,
        }
    }

    /// A new generation now and then keeps loading fast. It fails without harm.
    async fn compact_if_due(&self) {
        let due = self.with_queue(|queue| {
            queue.pending.is_empty() && queue.since_generation >= RECORDS_PER_GENERATION
        });
        if !due {
            return;
        }
        let snapshot = self.file_text();
        let (store, key, position) =
            self.with_queue(|queue| (queue.store.clone(), queue.key.clone(), queue.position));
        if let Ok(Compacted::Written { .. }) = store.compact(&key, position, snapshot).await {
            self.with_queue(|queue| queue.since_generation = 0);
        }
    }

    /// The browser's storage was cleared under us, or the plan deleted by another tab: what is seen is
    /// kept anew.
    pub(super) async fn keep_again(&self) -> Result<(), StoreError> {
        let snapshot = self.file_text();
        let (store, key, held) =
            self.with_queue(|queue| (queue.store.clone(), queue.key.clone(), queue.pending.len()));
        let copied = self.file_copy.try_get_untracked().flatten();
        match store
            .create(&key, &self.summary(), copied, snapshot)
            .await?
        {
            Created::New(position) => self.with_queue(|queue| {
                for saved in queue.pending.drain(..held) {
                    store.unshelter(&key, saved.record.id); // it is in the snapshot
                }
                queue.position = position;
                queue.saved_at = clock::now_ms();
            }),
            Created::Exists { .. } => {
                store.restore(&key).await?;
            }
        }
        Ok(())
    }

    fn summary(&self) -> Summary {
        let revision = self.revision();
        let task = self.task();
        self.plan
            .try_with_untracked(|plan| summary(plan, revision, task))
            .unwrap_or_default()
    }
}

/// The journal answers again and again that the plan has to be loaded anew: it is damaged, and the
/// browser writes nothing that would mend it.
fn cannot_be_mended() -> StoreError {
    StoreError::Failed {
        name: "DamagedJournal".to_owned(),
        message: String::new(),
    }
}
