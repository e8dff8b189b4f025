//! The durable store: plans kept in this browser, as texts.
//!
//! What a plan *is* is not known here: a snapshot is the text of a whole plan file, a record
//! the text of one change. What is written, and what is made of it after any accident, is
//! decided by [`uppfyllt::file::journal`]; this module carries it out in IndexedDB, or in
//! memory where there is none, and tells the tabs of each other.
//!
//! ```ignore
//! let store = Store::open(move |event| session.on_store_event(event)).await; // never fails
//! show_banner(store.health());
//! let loaded = store.load(&key).await?; // snapshot, records, position, unsaved, damage
//! let mut position = loaded.position;
//! store.shelter(&key, position, &record); // at once, when the change is made
//! match store.append(&key, position, &record, &summary).await? { // one at a time per plan
//!     Appended::Saved(now) => position = now, // durable: show “saved”
//!     Appended::Behind(missed) => { /* apply missed.records below the change, append again, same id */ }
//!     Appended::Held(missed) => { /* apply missed.records; the change is one of them */ }
//!     Appended::Reload => { /* store.load_again, make the change again */ }
//!     Appended::Missing => { /* the storage was cleared: store.create with a fresh snapshot */ }
//! }
//! if records_since_generation >= RECORDS_PER_GENERATION { store.compact(&key, position, text).await?; }
//! ```

mod backend;
mod health;
mod mirror;
mod preferences;
mod rows;
mod tabs;
mod unsaved;

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use uppfyllt::file::checksum::Checksum;
use uppfyllt::file::journal::{
    Append, Appended, Compact, Compacted, Create, Created, Erase, Leftovers, List, Listing, Load,
    Loaded, Mend, NoteState, Operation, Past, PlanKey, Position, ReadHistory, Record, Remove,
    Rescue, Restore, SetAside, Since, Standing, Summary, Trim,
};
use uuid::Uuid;

use self::backend::Backend;
pub use self::health::{Health, MemoryReason, ReadOnlyReason, StoreError};
pub use self::preferences::Preferences;
use self::tabs::Tabs;
use self::unsaved::UnsavedCopies;
use crate::platform::event::Listener;
use crate::platform::page::{self, Moment};
use crate::platform::persistence;

/// What the session must know without having asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreEvent {
    /// Another tab has written to this plan: fetch with [`Store::since`].
    Ahead {
        /// The plan.
        key: PlanKey,
    },
    /// Another tab has changed the list of plans.
    ListChanged,
    /// A newer version of the application took over in another tab: read-only from now on.
    NewerAppInOtherTab,
    /// The browser closed the storage, as when the user clears it; it is opened again at need.
    ConnectionLost,
    /// The page is being hidden or left: commit drafts and shelter every unsaved change now.
    Leaving,
    /// The page is seen again, perhaps after a freeze: look with [`Store::since`] what was missed.
    Returned,
}

impl StoreEvent {
    /// Whether it is only word of what other tabs did.
    fn is_of_others(&self) -> bool {
        matches!(self, Self::Ahead { .. } | Self::ListChanged)
    }
}

/// The plans kept in this browser. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    inner: Rc<Inner>,
}

struct Inner {
    backend: Backend,
    unsaved: UnsavedCopies,
    tabs: Tabs,
    /// Ids of records known to be in the journal, so that none is appended twice.
    held: RefCell<HashMap<PlanKey, BTreeSet<Uuid>>>,
    _page: Vec<Listener>,
}

impl Store {
    /// Opens the store. Where the browser keeps nothing, or does not answer within a few
    /// seconds, it works in memory and [`Store::health`] says why.
    pub async fn open(events: impl Fn(StoreEvent) + 'static) -> Self {
        let events: Rc<dyn Fn(StoreEvent)> = Rc::new(move |event: StoreEvent| {
            // Browsers freeze hidden tabs. One that is frozen while it reads holds up all that want
            // to write; it looks when it is returned to.
            if !event.is_of_others() || !page::is_hidden() {
                events(event);
            }
        });
        let backend = Backend::open(Rc::clone(&events)).await;
        let on_page = {
            let events = Rc::clone(&events);
            move |moment| {
                events(match moment {
                    Moment::Leaving => StoreEvent::Leaving,
                    Moment::Returning => StoreEvent::Returned,
                });
            }
        };
        let inner = Inner {
            unsaved: UnsavedCopies::open(&backend.health()),
            tabs: Tabs::open(events),
            held: RefCell::default(),
            backend,
            _page: page::watch(on_page),
        };
        Self {
            inner: Rc::new(inner),
        }
    }

    /// Whether what is saved stays.
    pub fn health(&self) -> Health {
        self.inner.backend.health()
    }

    /// The plans kept here, and those in the bin.
    pub async fn list(&self) -> Result<Listing, StoreError> {
        self.run(List).await
    }

    /// Loads the newest plan that the stored rows prove.
    ///
    /// When rows were damaged they are set aside, so that saving can go on; when that cannot
    /// be done now (no room, read-only) the plan still loads, and appending answers
    /// [`Appended::Reload`] until it can.
    pub async fn load(&self, key: &PlanKey) -> Result<Loaded, StoreError> {
        let found = self.run(Load { key: key.clone() }).await??;
        let mended = self.mend(key, &found).await.ok().flatten();
        Ok(self.take_stock(key, mended.unwrap_or(found)).await)
    }

    /// Loads a plan again whose rows could not be followed. Where they cannot be mended now it
    /// fails, since nothing can be appended to them.
    pub async fn load_again(&self, key: &PlanKey) -> Result<Loaded, StoreError> {
        let found = self.run(Load { key: key.clone() }).await??;
        let mended = self.mend(key, &found).await?;
        Ok(self.take_stock(key, mended.unwrap_or(found)).await)
    }

    /// Sorts the emergency copies of a plan just loaded, and notes which records it holds.
    async fn take_stock(&self, key: &PlanKey, mut loaded: Loaded) -> Loaded {
        let leftovers = loaded.offer(self.inner.unsaved.of(key));
        self.put_away(key, leftovers).await;
        let mut held = self.inner.held.borrow_mut();
        held.insert(key.clone(), loaded.known.clone());
        loaded
    }

    async fn put_away(&self, key: &PlanKey, leftovers: Leftovers) {
        for id in leftovers.saved {
            self.inner.unsaved.forget(key, id);
        }
        let ids: Vec<Uuid> = leftovers.outdated.iter().map(|c| c.record.id).collect();
        let set_aside = SetAside {
            key: key.clone(),
            copies: leftovers.outdated,
        };
        if !ids.is_empty() && self.run(set_aside).await.is_ok() {
            for id in ids {
                self.inner.unsaved.forget(key, id);
            }
        }
    }

    /// The plan as it stands once its damaged rows are set aside; `None` where none are.
    async fn mend(&self, key: &PlanKey, found: &Loaded) -> Result<Option<Loaded>, StoreError> {
        if found.damage.is_empty() {
            return Ok(None);
        }
        let mended = self.run(Mend { key: key.clone() }).await??;
        Ok(Some(mended))
    }

    /// Begins to keep a plan.
    pub async fn create(
        &self,
        key: &PlanKey,
        summary: &Summary,
        file_copy_at_ms: Option<i64>,
        snapshot: String,
    ) -> Result<Created, StoreError> {
        let create = Create {
            key: key.clone(),
            summary: summary.clone(),
            file_copy_at_ms,
            snapshot,
        };
        let created = self.run(create).await?;
        self.inner.tabs.announce_list();
        Ok(created)
    }

    /// Keeps a copy of a change outside the journal until it is saved. Takes effect at once,
    /// before anything is awaited; a second call with the same id replaces the copy.
    pub fn shelter(&self, key: &PlanKey, after: Position, record: &Record) {
        if !self.is_dead() {
            self.inner.unsaved.keep(key, after, record);
        }
    }

    /// Drops the copy of a change that was saved with the whole plan.
    pub fn unshelter(&self, key: &PlanKey, id: Uuid) {
        self.inner.unsaved.forget(key, id);
    }

    /// Appends a change. It is saved when, and only when, this returns [`Appended::Saved`].
    ///
    /// After an error, try again with the same record: it is never written twice.
    pub async fn append(
        &self,
        key: &PlanKey,
        expected: Position,
        record: &Record,
        summary: &Summary,
    ) -> Result<Appended, StoreError> {
        self.may_write()?;
        if self.holds(key, record.id) {
            self.inner.unsaved.forget(key, record.id);
            return Ok(Appended::Saved(expected));
        }
        self.inner.unsaved.keep_if_absent(key, expected, record);
        let append = Append {
            key: key.clone(),
            expected,
            record: record.clone(),
            summary: summary.clone(),
        };
        let appended = self.run(append).await?;
        self.note_appended(key, record, &appended);
        Ok(appended)
    }

    fn note_appended(&self, key: &PlanKey, record: &Record, appended: &Appended) {
        match appended {
            Appended::Saved(_) => {
                self.hold(key, std::slice::from_ref(record));
                self.inner.unsaved.forget(key, record.id);
                self.inner.tabs.announce(key);
            }
            Appended::Held(missed) => {
                self.hold(key, &missed.records);
                self.inner.unsaved.forget(key, record.id);
            }
            Appended::Behind(missed) => self.hold(key, &missed.records),
            Appended::Reload | Appended::Missing => {}
        }
    }

    /// The records that others have saved after `position`.
    pub async fn since(&self, key: &PlanKey, position: Position) -> Result<Standing, StoreError> {
        let key = key.clone();
        let since = Since {
            key: key.clone(),
            position,
        };
        let standing = self.run(since).await?;
        if let Standing::Follows(missed) = &standing {
            self.hold(&key, &missed.records);
        }
        Ok(standing)
    }

    /// The changes that led to the end of a plan's journal, the latest last.
    pub async fn history(&self, key: &PlanKey) -> Result<Vec<Past>, StoreError> {
        self.run(ReadHistory { key: key.clone() }).await
    }

    /// Writes a new generation, then drops what it makes unnecessary. Call it when idle, after
    /// [`uppfyllt::file::journal::RECORDS_PER_GENERATION`] records or so.
    pub async fn compact(
        &self,
        key: &PlanKey,
        at: Position,
        snapshot: String,
    ) -> Result<Compacted, StoreError> {
        let key = key.clone();
        let compact = Compact {
            key: key.clone(),
            at,
            snapshot,
        };
        let compacted = self.run(compact).await?;
        if let Compacted::Written { .. } = compacted {
            self.run(Trim { key }).await?;
        }
        Ok(compacted)
    }

    /// Puts a plan in the bin, at a time in milliseconds since 1970 UTC.
    pub async fn remove(&self, key: &PlanKey, at_ms: i64) -> Result<bool, StoreError> {
        self.run_on_list(Remove {
            key: key.clone(),
            at_ms,
        })
        .await
    }

    /// Takes a plan out of the bin.
    pub async fn restore(&self, key: &PlanKey) -> Result<bool, StoreError> {
        self.run_on_list(Restore { key: key.clone() }).await
    }

    /// Deletes a plan for good, with all that was set aside.
    pub async fn erase(&self, key: &PlanKey) -> Result<(), StoreError> {
        self.run_on_list(Erase { key: key.clone() }).await?;
        self.inner.unsaved.forget_all(key);
        Ok(())
    }

    /// Notes that the state of this fingerprint is also elsewhere: saved as a file, at a time in milliseconds
    /// since 1970 UTC, or taken in.
    pub async fn note_state(
        &self,
        key: &PlanKey,
        (saved_at_ms, state): (Option<i64>, Checksum),
    ) -> Result<bool, StoreError> {
        self.run_on_list(NoteState {
            key: key.clone(),
            saved_at_ms,
            state,
        })
        .await
    }

    /// Everything stored of a plan, readable or not, as one text for a person to download.
    /// [`uppfyllt::file::journal::RescueFile`] reads it back.
    pub async fn rescue(&self, key: &PlanKey) -> Result<String, StoreError> {
        let mut file = self.run(Rescue { key: key.clone() }).await?;
        file.unsaved = self.inner.unsaved.texts(key);
        Ok(file.to_text())
    }

    /// Asks the browser not to clear the storage on its own. Some browsers ask the user in turn,
    /// so ask after a first piece of work; false when it does not promise.
    pub async fn ask_to_keep(&self) -> bool {
        persistence::ask().await
    }

    async fn run_on_list<O: Operation>(&self, operation: O) -> Result<O::Outcome, StoreError> {
        let outcome = self.run(operation).await?;
        self.inner.tabs.announce_list();
        Ok(outcome)
    }

    async fn run<O: Operation>(&self, operation: O) -> Result<O::Outcome, StoreError> {
        // Even to read would open the database anew, and leave an empty one where somebody has deleted it.
        if self.is_dead() {
            return Err(StoreError::Dead);
        }
        if O::WRITES {
            self.may_write()?;
        }
        self.inner.backend.run(operation).await
    }

    fn may_write(&self) -> Result<(), StoreError> {
        if self.is_dead() {
            return Err(StoreError::Dead);
        }
        match self.health() {
            Health::ReadOnly(reason) => Err(StoreError::ReadOnly(reason)),
            Health::Durable | Health::MemoryOnly(_) => Ok(()),
        }
    }

    /// After a panic the page's rescue script sets this; what memory holds is not to be trusted.
    fn is_dead(&self) -> bool {
        page::has_flag("uppfylltDead")
    }

    fn hold(&self, key: &PlanKey, records: &[Record]) {
        let mut held = self.inner.held.borrow_mut();
        let ids = records.iter().map(|record| record.id);
        held.entry(key.clone()).or_default().extend(ids);
    }

    fn holds(&self, key: &PlanKey, id: Uuid) -> bool {
        let held = self.inner.held.borrow();
        held.get(key).is_some_and(|ids| ids.contains(&id))
    }
}
