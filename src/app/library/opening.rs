//! The ways in: a plan file, an example, a template.

use leptos::prelude::*;
use leptos::web_sys::File;
use uppfyllt::file::{self, Base, Cover, FileError, Note, Opened};
use uppfyllt::plan::{Id, Plan, PlanId};
use uppfyllt::text::Language;

use super::{Kept, Library};
use crate::platform::files::{PickedFile, ReadError};
use crate::platform::ids;
use crate::samples::{Example, Template};
use crate::storage::StoreError;

/// Why a plan file was not opened.
#[derive(Clone, Debug, PartialEq)]
pub enum OpenError {
    /// The browser could not read it.
    Unreadable,
    /// It is no plan that can be read.
    File(FileError),
    /// It could not be kept.
    Store(StoreError),
}

/// A plan file just opened: what there is to say of it, and what to take in, when its plan is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrival {
    /// The name of the file.
    pub name: String,
    /// The plan in the file.
    pub plan: Plan,
    /// What came with it.
    pub cover: Cover,
    /// The kept plan that it belongs to.
    pub to: PlanId,
    /// What is worth knowing of the file.
    pub notes: Vec<Note>,
    /// The plan was kept already, and was left as it is: somebody has to choose what comes in.
    pub kept_already: bool,
    /// The file is of a newer version: only a part of its plan is understood.
    pub is_newer: bool,
}

impl Library {
    /// Opens files, each on its own: one that cannot be opened keeps no other away and is told in
    /// [`Library::refused`]. Gives the plan that the first of the others belongs to.
    ///
    /// A plan that is kept already is never replaced: the file waits in [`Library::arrivals`] for
    /// somebody to choose what comes in.
    pub async fn open_files(&self, files: Vec<File>) -> Option<PlanId> {
        self.refused.set(Vec::new());
        let mut first = None;
        for picked in files.into_iter().map(PickedFile::from) {
            match self.open_file(&picked).await {
                Ok(plan) => first = first.or(Some(plan)),
                Err(error) => self.refused.update(|all| all.push((picked.name(), error))),
            }
        }
        first
    }

    /// The files that could not be opened the last time, and why.
    pub fn refused(&self) -> RwSignal<Vec<(String, OpenError)>> {
        self.refused
    }

    async fn open_file(&self, picked: &PickedFile) -> Result<PlanId, OpenError> {
        let bytes = picked
            .bytes(file::MAX_BYTES as u64)
            .await
            .map_err(|error| match error {
                ReadError::TooBig { .. } => OpenError::File(FileError::TooBig(file::Limit::Bytes)),
                ReadError::Unreadable => OpenError::Unreadable,
            })?;
        let opened = file::read(&bytes).map_err(OpenError::File)?;
        let taken = self.take_in(picked.name(), opened).await;
        taken.map_err(OpenError::Store)
    }

    /// Takes in a plan that came from outside under a name. A plan that is kept already is never replaced:
    /// what came waits in [`Library::arrivals`]. Gives the plan that it belongs to.
    pub async fn take_in(&self, name: String, opened: Opened) -> Result<PlanId, StoreError> {
        let whole = opened.cover.task.map(|task| task.plan);
        let (to, kept) = match whole.filter(|id| self.keeps(*id)) {
            // A reply goes to the plan that asked for it.
            Some(whole) => (whole, Kept::Already { in_bin: false }),
            None => (opened.plan.id, self.keep_opened(&opened).await?),
        };
        if kept == (Kept::Already { in_bin: true }) {
            self.restore(to).await?;
        }
        let arrival = Arrival {
            name,
            to,
            kept_already: kept != Kept::New,
            is_newer: opened.access != file::Access::ReadWrite,
            plan: opened.plan,
            cover: opened.cover,
            notes: opened.notes,
        };
        self.arrivals.update(|all| all.push(arrival));
        Ok(to)
    }

    /// Keeps the plan of a file, which is from then on a copy made of what came.
    async fn keep_opened(&self, opened: &Opened) -> Result<Kept, StoreError> {
        let (plan, revision) = (&opened.plan, opened.revision);
        let text = match &opened.access {
            file::Access::ReadWrite => {
                let mut cover = opened.cover.clone();
                cover.base.get_or_insert_with(|| Base {
                    plan: plan.clone(),
                    revision,
                });
                file::write_with(plan, revision, &cover)
            }
            // What this version does not understand must stay as it came.
            file::Access::ReadOnly { original, .. } => original.clone(),
        };
        self.keep(plan, revision, Some(text)).await
    }

    fn keeps(&self, id: PlanId) -> bool {
        let key = super::key(id);
        self.listing.with_untracked(|listing| {
            let kept = listing.iter().flat_map(|it| &it.kept);
            kept.into_iter().any(|card| card.key == key)
        })
    }

    /// The files just opened, until somebody has chosen what comes in.
    pub fn arrivals(&self) -> RwSignal<Vec<Arrival>> {
        self.arrivals
    }

    /// Begins a plan of its own from a template; `None` where it cannot be kept.
    pub async fn begin(&self, template: Template, language: Language) -> Option<PlanId> {
        let Opened { mut plan, .. } = template.open(language).await?;
        plan.id = Id::new(ids::uuid());
        self.keep(&plan, 0, None).await.ok()?;
        Some(plan.id)
    }

    /// Opens an example, or the copy of it that is kept already; one in the bin begins anew.
    pub async fn look(&self, example: Example) -> Option<PlanId> {
        let Opened { plan, revision, .. } = example.open().await?;
        if self.keep(&plan, revision, None).await.ok()? == (Kept::Already { in_bin: true }) {
            self.erase(plan.id).await.ok()?;
            self.keep(&plan, revision, None).await.ok()?;
        }
        Some(plan.id)
    }
}
