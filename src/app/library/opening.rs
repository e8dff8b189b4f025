//! The ways in: a plan file, an example, a template.

use leptos::prelude::*;
use leptos::web_sys::File;
use uppfyllt::file::{self, FileError, Note, Opened};
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

/// A plan file just opened: what there is to say of it when its plan is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrival {
    /// The plan in the file.
    pub plan: Plan,
    /// What is worth knowing of the file.
    pub notes: Vec<Note>,
    /// Another copy of the plan was kept already, and was left as it is.
    pub kept_already: bool,
    /// The file is of a newer version: only a part of its plan is understood.
    pub is_newer: bool,
}

impl Library {
    /// Opens the first of some files; an error comes with the file's name.
    ///
    /// A plan that is kept already is never replaced: the file's plan waits in
    /// [`Library::arrival`] for somebody to choose.
    pub async fn open_files(&self, files: Vec<File>) -> Result<PlanId, (String, OpenError)> {
        let Some(picked) = files.into_iter().next().map(PickedFile::from) else {
            return Err((String::new(), OpenError::Unreadable));
        };
        let opened = self.open_file(&picked).await;
        opened.map_err(|error| (picked.name(), error))
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
        self.take_in(opened).await.map_err(OpenError::Store)
    }

    async fn take_in(&self, opened: Opened) -> Result<PlanId, StoreError> {
        let Opened {
            plan,
            revision,
            access,
            cover,
            notes,
        } = opened;
        let is_newer = access != file::Access::ReadWrite;
        let text = match access {
            file::Access::ReadWrite => file::write_with(&plan, revision, &cover),
            // What this version does not understand must stay as it came.
            file::Access::ReadOnly { original, .. } => original,
        };
        let id = plan.id;
        let kept = self.keep(&plan, revision, Some(text)).await?;
        if kept == (Kept::Already { in_bin: true }) {
            self.restore(id).await?;
        }
        let kept_already = kept != Kept::New;
        self.arrival.set(Some(Arrival {
            plan,
            notes,
            kept_already,
            is_newer,
        }));
        Ok(id)
    }

    /// The file just opened, until its plan has been looked at.
    pub fn arrival(&self) -> RwSignal<Option<Arrival>> {
        self.arrival
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
