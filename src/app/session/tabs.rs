//! The same plan in several tabs: their changes below ours, ours laid over again.

use leptos::prelude::*;
use leptos::task::spawn_local;
use uppfyllt::file::Entry;
use uppfyllt::file::journal::{Damage, Position, Record, Standing, Unreadable};

use super::load;
use super::saving::Queue;
use super::{Access, Session};
use crate::platform::focus;
use crate::storage::{ReadOnlyReason, StoreError, StoreEvent};

impl Session {
    /// What the store tells without having been asked.
    pub fn on_store_event(&self, event: &StoreEvent) {
        match event {
            StoreEvent::Ahead { key } if self.with_queue(|queue| queue.key == *key) => {
                self.catch_up()
            }
            StoreEvent::Returned => self.catch_up(),
            StoreEvent::NewerAppInOtherTab => {
                let _ = self.access.try_set(Access::NewerApplication);
            }
            StoreEvent::Leaving => {
                focus::commit();
                self.save_pending();
            }
            StoreEvent::ConnectionLost => self.outlive(),
            StoreEvent::Ahead { .. } | StoreEvent::ListChanged => {}
        }
    }

    /// The storage was closed under us, as when somebody clears it: what is seen is kept again.
    fn outlive(&self) {
        let free = self.with_queue(|queue| !std::mem::replace(&mut queue.busy, true));
        if !free {
            return; // What is being saved meets the same and keeps the plan again.
        }
        let session = *self;
        let (store, key, position) =
            self.with_queue(|queue| (queue.store.clone(), queue.key.clone(), queue.position));
        spawn_local(async move {
            let lost = store.since(&key, position).await == Ok(Standing::Missing);
            let outcome = match lost {
                true => session.keep_again().await,
                false => Ok(()),
            };
            session.come_to_rest(outcome);
            session.save_pending();
        });
    }

    /// Fetches what other tabs have saved, unless the next append will bring it.
    fn catch_up(&self) {
        let idle = self.with_queue(|queue| !queue.busy && queue.pending.is_empty());
        if !idle {
            return self.save_pending();
        }
        let session = *self;
        let (store, key, position) =
            self.with_queue(|queue| (queue.store.clone(), queue.key.clone(), queue.position));
        spawn_local(async move {
            let standing = store.since(&key, position).await;
            if session.queue.is_disposed() {
                return; // the plan was closed meanwhile
            }
            // An append may have moved on meanwhile, and brought the same records.
            if session.with_queue(|queue| queue.busy || queue.position != position) {
                return;
            }
            match standing {
                Ok(Standing::Follows(missed)) => {
                    // What was not understood is told by a banner.
                    let _ = session.absorb(&missed.records, missed.position);
                }
                Ok(Standing::Apart) => {
                    let _ = session.reload().await;
                }
                Ok(Standing::Missing) | Err(_) => {}
            }
        });
    }

    /// Lays the records of others below our unsaved changes. One that is not understood ends all
    /// writing here: a newer version wrote it.
    pub(super) fn absorb(&self, records: &[Record], position: Position) -> Result<(), StoreError> {
        if records.is_empty() {
            self.with_queue(|queue| queue.position = position);
            return Ok(());
        }
        let entries: Result<Vec<Entry>, _> = records
            .iter()
            .map(|record| Entry::from_text(&record.text))
            .collect();
        let Ok(entries) = entries else {
            let _ = self.access.try_set(Access::UnknownChange);
            return Err(StoreError::ReadOnly(ReadOnlyReason::NewerData));
        };
        let _ = self.plan.try_update(|plan| {
            self.with_queue(|queue| {
                for pending in queue.pending.iter().rev() {
                    plan.replay(&pending.entry.change.clone().inverse());
                }
                for entry in &entries {
                    queue.cover.follow(entry);
                    plan.replay(&entry.change);
                }
                queue
                    .pending
                    .retain(|pending| records.iter().all(|record| record.id != pending.record.id));
                for pending in &mut queue.pending {
                    pending.lay_over(plan);
                    queue.store.shelter(&queue.key, position, &pending.record);
                }
                queue.revision += records.len() as u64;
                queue.position = position;
            });
        });
        Ok(())
    }

    /// Notes that something stored was found damaged.
    pub(super) fn tell_of(&self, damage: &[Damage]) {
        if !damage.is_empty() {
            let _ = self.damaged.try_set(true);
        }
    }

    /// Loads the plan again, when the way from what we know to the journal's end is no longer kept.
    pub(super) async fn reload(&self) -> Result<(), StoreError> {
        let (store, key) = self.with_queue(|queue| (queue.store.clone(), queue.key.clone()));
        let loaded = store.load_again(&key).await?;
        self.tell_of(&loaded.damage);
        let Ok(opened) = load::open(&loaded) else {
            let _ = self.access.try_set(Access::UnknownChange);
            return Err(StoreError::Plan(Unreadable::Lost));
        };
        let _ = self.plan.try_update(|plan| {
            self.with_queue(|queue| {
                *plan = opened.plan;
                let saved = queue.cover.saved.take();
                queue.cover = opened.cover;
                queue.cover.saved = saved.or(queue.cover.saved.take());
                for state in &loaded.card.shared {
                    queue.cover.share(*state);
                }
                let Queue { pending, cover, .. } = queue;
                for pending in pending {
                    pending.lay_over(plan);
                    cover.follow(&pending.entry);
                }
                queue.position = loaded.position;
                queue.revision = opened.revision + queue.pending.len() as u64;
            });
        });
        Ok(())
    }
}
