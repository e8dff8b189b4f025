//! The document whose parts are edited: as it is, or as it was where its occasion is frozen.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::plan::{
    OccasionId, PartId, PartKind, Record, Template, TemplateId, TemplateKind, TemplatePart,
};

use crate::parts::{ROW, Reader};
use crate::route::Query;
use crate::session::{Notice, Session};

/// The document. Copy it freely: it is a handle.
#[derive(Clone, Copy)]
pub struct Edited {
    /// The open plan.
    pub session: Session,
    /// Which document.
    pub id: TemplateId,
    /// What it is made of; none where it is not there.
    pub template: Memo<Option<Arc<Template>>>,
    /// It is of an occasion.
    pub is_report: Memo<bool>,
    /// The occasion that it is of.
    pub occasion: Signal<Option<OccasionId>>,
    /// That occasion is frozen.
    pub is_frozen: Signal<bool>,
    /// It cannot be changed.
    pub locked: Signal<bool>,
    /// The plan as its texts are read.
    pub reader: Reader,
    /// What a move has done, for those who do not see it.
    pub told: RwSignal<String>,
    /// The part that the address leads to, whose text is open.
    pub arrived: Option<PartId>,
    /// The part that shall have the keyboard; emptied when it has.
    pub focus: RwSignal<Option<PartId>>,
}

/// Whether the document can be looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It can.
    There,
    /// It was not there when the occasion was frozen.
    NotThen,
    /// It is not in the plan.
    Gone,
}

impl Edited {
    /// A document of the open plan.
    pub fn new(session: Session, id: TemplateId) -> Self {
        let is_report = session.derive(move |plan| {
            let template = plan.templates.get(&id);
            template.is_none_or(|it| it.kind == TemplateKind::Report)
        });
        let template = Memo::new(move |_| match is_report.get() {
            true => session.seen(|plan| plan.templates.get(&id).cloned()),
            false => session.with(|plan| plan.templates.get(&id).cloned()),
        });
        let chosen = session.occasion();
        let occasion = Signal::derive(move || chosen.get().filter(|_| is_report.get()));
        let is_frozen = Signal::derive(move || is_report.get() && session.is_frozen());
        let arrived = Query::here().read(ROW);
        Self {
            session,
            id,
            template,
            is_report,
            occasion,
            is_frozen,
            locked: Signal::derive(move || !session.can_edit() || is_frozen.get()),
            reader: Reader::at(session, occasion),
            told: RwSignal::default(),
            arrived,
            focus: RwSignal::new(arrived),
        }
    }

    /// Whether it can be looked at.
    pub fn standing(self) -> Memo<Standing> {
        let is_kept = self
            .session
            .derive(move |plan| plan.templates.has(&self.id));
        Memo::new(move |_| match self.template.with(Option::is_some) {
            true => Standing::There,
            false if is_kept.get() => Standing::NotThen,
            false => Standing::Gone,
        })
    }

    /// What it is called; none where it is not there.
    pub fn title(self) -> Option<String> {
        let template = self.template.get()?;
        Some(self.reader.with(|reading| reading.title(&template)))
    }

    /// A part and its place, from 1; none once it is gone.
    pub fn part(self, id: PartId) -> Memo<Option<(usize, TemplatePart)>> {
        Memo::new(move |_| {
            self.template.with(|template| {
                let parts = (1..).zip(&template.as_ref()?.parts);
                let mut found = parts.filter(|(_, it)| it.id == id);
                found.next().map(|(place, it)| (place, it.clone()))
            })
        })
    }

    /// What the heading of a part says.
    pub fn heading(self, id: PartId) -> Memo<String> {
        let part = self.part(id);
        Memo::new(move |_| {
            let heading = |(_, it)| self.reader.with(|reading| reading.heading(&it));
            part.get().map(heading).unwrap_or_default()
        })
    }

    /// Rewrites the document, as one edit; whether that was done.
    pub fn change(self, rewrite: &dyn Fn(&mut Template)) -> bool {
        // A field hands over what was typed also while the document is put away.
        let Some(now) = self.template.try_get_untracked().flatten() else {
            return false;
        };
        let mut template = now.as_ref().clone();
        rewrite(&mut template);
        let record = Record::Template(self.id, Arc::new(template));
        // A refused edit is told by the shell.
        self.locked.try_get_untracked() == Some(false) && self.session.put(record).is_ok()
    }

    /// Rewrites one part.
    pub fn change_part(self, id: PartId, rewrite: &dyn Fn(&mut TemplatePart)) {
        self.change(&|template| {
            let found = template.parts.iter_mut().find(|it| it.id == id);
            found.into_iter().for_each(rewrite);
        });
    }

    /// Adds a part as the last, and gives it the keyboard.
    pub fn add(self, kind: PartKind) {
        let id = self.session.fresh();
        if self.change(&|template| template.parts.push(TemplatePart::new(id, kind))) {
            self.focus.set(Some(id));
        }
    }

    /// Takes a part away with what is written in it; its neighbour gets the keyboard.
    pub fn remove(self, id: PartId, said: String) {
        let neighbour = self.template.with_untracked(|it| {
            let parts = &it.as_ref()?.parts;
            let at = parts.iter().position(|it| it.id == id)?;
            let next = parts.get(at + 1).or_else(|| parts.get(at.checked_sub(1)?));
            next.map(|it| it.id)
        });
        if self.change(&|template| template.remove_part(id)) {
            self.session.tell(Notice::TakenAway(said));
            self.focus.set(neighbour);
        }
    }
}
