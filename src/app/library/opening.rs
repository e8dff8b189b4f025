//! The ways in: a plan file, an example, a template.

use leptos::prelude::*;
use leptos::web_sys::File;
use uppfyllt::file::{self, Base, Cover, FileError, Note, Opened};
use uppfyllt::plan::{Id, Plan, PlanId};
use uppfyllt::reporting::Unread;
use uppfyllt::text::Language;

use super::underway::Opening;
use super::{Kept, Library, form};
use crate::office::OfficeError;
use crate::platform::files::{PickedFile, ReadError};
use crate::platform::{ids, timers};
use crate::samples::{Example, Template};
use crate::storage::StoreError;

/// Long enough for the browser to show what is being opened, in milliseconds.
const BREATH: i32 = 30;

/// Why a plan file was not opened.
#[derive(Clone, Debug, PartialEq)]
pub enum OpenError {
    /// The browser could not read it.
    Unreadable,
    /// It is no plan that can be read.
    File(FileError),
    /// It is a workbook that cannot be read.
    Workbook(OfficeError),
    /// It is a workbook without a form of ours.
    NoForm,
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
    /// What a form holds that could not be read.
    pub unread: Vec<Unread>,
}

impl Library {
    /// Opens files, each on its own: one that cannot be opened keeps no other away and is told in
    /// [`Library::refused`]. Gives the plan that the first of the others belongs to.
    ///
    /// A plan that is kept already is never replaced: the file waits in [`Library::arrivals`] for
    /// somebody to choose what comes in. [`Library::opening`] tells how far it is.
    pub async fn open_files(&self, files: Vec<File>) -> Option<PlanId> {
        self.refused.set(Vec::new());
        let goes_on = self.underway.begin();
        let mut first = None;
        let of = files.len();
        for (at, picked) in (1..).zip(files.into_iter().map(PickedFile::from)) {
            let name = picked.name();
            self.show(Opening { name, at, of }, &picked).await;
            if !goes_on() {
                break;
            }
            match self.open_file(&picked).await {
                Ok(plan) => first = first.or(Some(plan)),
                Err(OpenError::Workbook(OfficeError::Cancelled)) => break,
                Err(error) => self.refused.update(|all| all.push((picked.name(), error))),
            }
        }
        self.underway.tell(None);
        first
    }

    /// Tells which file comes next, and lets the page show it: a plan is read in one go.
    async fn show(&self, opening: Opening, picked: &PickedFile) {
        let is_workbook = picked.name().to_lowercase().ends_with(".xlsx");
        let is_long = opening.is_long(picked.size(), is_workbook);
        self.underway.tell(is_long.then_some(opening));
        timers::sleep(if is_long { BREATH } else { 0 }).await;
    }

    /// The files that could not be opened the last time, and why.
    pub fn refused(&self) -> RwSignal<Vec<(String, OpenError)>> {
        self.refused
    }

    /// Reads files, plans to look at; nothing of them is kept. What was wrong with one is told under its name.
    pub async fn look_into(&self, files: Vec<File>) -> Vec<(String, Result<Plan, OpenError>)> {
        let mut looked = Vec::new();
        for picked in files.into_iter().map(PickedFile::from) {
            let read = bytes(&picked).await;
            let read = read.and_then(|it| file::read(&it).map_err(OpenError::File));
            looked.push((picked.name(), read.map(|it| it.plan)));
            timers::sleep(0).await;
        }
        looked
    }

    async fn open_file(&self, picked: &PickedFile) -> Result<PlanId, OpenError> {
        let bytes = bytes(picked).await?;
        let (opened, unread) = match is_workbook(&bytes) {
            true => {
                let read = form::read(&bytes, |office| self.underway.hold(Some(office))).await;
                self.underway.hold(None);
                read?
            }
            false => (file::read(&bytes).map_err(OpenError::File)?, Vec::new()),
        };
        drop(bytes);
        timers::sleep(0).await; // what is kept of it is written next: as long again
        let taken = self.take_in_with(picked.name(), opened, unread).await;
        taken.map_err(OpenError::Store)
    }

    /// Takes in a plan that came from outside under a name. A plan that is kept already is never replaced:
    /// what came waits in [`Library::arrivals`]. Gives the plan that it belongs to.
    pub async fn take_in(&self, name: String, opened: Opened) -> Result<PlanId, StoreError> {
        self.take_in_with(name, opened, Vec::new()).await
    }

    async fn take_in_with(
        &self,
        name: String,
        opened: Opened,
        unread: Vec<Unread>,
    ) -> Result<PlanId, StoreError> {
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
            unread,
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
        let task = opened.cover.task;
        self.keep(plan, revision, Some(text), task).await
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
        self.keep(&plan, 0, None, None).await.ok()?;
        Some(plan.id)
    }

    /// Opens an example, or the copy of it that is kept already; one in the bin begins anew.
    pub async fn look(&self, example: Example) -> Option<PlanId> {
        let Opened { plan, revision, .. } = example.open().await?;
        if self.keep(&plan, revision, None, None).await.ok()? == (Kept::Already { in_bin: true }) {
            self.erase(plan.id).await.ok()?;
            self.keep(&plan, revision, None, None).await.ok()?;
        }
        Some(plan.id)
    }
}

async fn bytes(picked: &PickedFile) -> Result<Vec<u8>, OpenError> {
    let bytes = picked.bytes(file::MAX_BYTES as u64).await;
    bytes.map_err(|error| match error {
        ReadError::TooBig { .. } => OpenError::File(FileError::TooBig(file::Limit::Bytes)),
        ReadError::Unreadable => OpenError::Unreadable,
    })
}

/// Workbooks are archives, and no plan file begins as they do.
fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK")
}
