//! From stored texts to the open plan.

use leptos::prelude::Owner;
use uppfyllt::file::journal::{Loaded, PlanKey, Unreadable};
use uppfyllt::file::{self, Cover, Entry, FileError};
use uppfyllt::plan::Plan;

use super::saving::{Pending, Queue};
use super::{Access, Session};
use crate::storage::{Health, Store, StoreError};

/// Why a kept plan cannot be opened. What is stored is left as it is.
#[derive(Clone, Debug, PartialEq)]
pub enum LoadError {
    /// The store gave nothing.
    Store(StoreError),
    /// The stored plan file cannot be read.
    File(FileError),
}

/// What the stored texts make.
pub(super) struct Opened {
    pub plan: Plan,
    pub access: Access,
    pub revision: u64,
    pub cover: Cover,
}

/// Reads the snapshot and does the journal's changes to it.
pub(super) fn open(loaded: &Loaded) -> Result<Opened, FileError> {
    let file = file::read(loaded.snapshot.as_bytes())?;
    let mut opened = Opened {
        access: access_of(&file.access),
        revision: file.revision + loaded.records.len() as u64,
        plan: file.plan,
        cover: file.cover,
    };
    for record in &loaded.records {
        match Entry::from_text(&record.text) {
            Ok(entry) => {
                opened.plan.replay(&entry.change);
                opened.cover.follow(&entry);
            }
            Err(_) => {
                // What follows builds on it, so nothing more can be done or added here.
                opened.access = Access::UnknownChange;
                break;
            }
        }
    }
    Ok(opened)
}

fn access_of(access: &file::Access) -> Access {
    match access {
        file::Access::ReadWrite => Access::ReadWrite,
        file::Access::ReadOnly { .. } => Access::NewerFile,
    }
}

impl Session {
    /// Opens a kept plan. What the session holds goes with `owner`.
    pub async fn load(store: Store, key: PlanKey, owner: &Owner) -> Result<Self, LoadError> {
        let loaded = store.load(&key).await.map_err(LoadError::Store)?;
        let Opened {
            mut plan,
            mut access,
            revision,
            mut cover,
        } = open(&loaded).map_err(LoadError::File)?;
        for state in &loaded.card.shared {
            cover.share(*state);
        }
        let mut queue = Queue {
            cover,
            store,
            key,
            position: loaded.position,
            pending: Default::default(),
            revision,
            since_generation: loaded.records.len() as u64,
            saved_at: loaded.card.summary.saved_at_ms,
            unnoted: Vec::new(),
            merged: Vec::new(),
            busy: false,
            original: (access == Access::NewerFile).then_some(loaded.snapshot),
        };
        for record in loaded.unsaved {
            // Changes that an earlier visit made and could not save.
            let Ok(entry) = Entry::from_text(&record.text) else {
                continue;
            };
            let mut pending = Pending { record, entry };
            pending.lay_over(&mut plan);
            queue.cover.follow(&pending.entry);
            queue.revision += 1;
            queue.pending.push_back(pending);
        }
        if let Health::ReadOnly(_) = queue.store.health() {
            access = Access::NewerApplication;
        }
        let copied = loaded.card.file_copy_at_ms;
        let session = owner.with(|| Self::new(plan, access, copied, queue));
        session.tell_of(&loaded.damage);
        session.save_pending();
        Ok(session)
    }
}

impl LoadError {
    /// The plan is not kept in this browser.
    pub fn is_missing(&self) -> bool {
        *self == Self::Store(StoreError::Plan(Unreadable::Missing))
    }
}
