//! How chapters, risks and terms are changed, and which of them has the keyboard.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::edit::{Edit, in_order, last_rank, reorder};
use uppfyllt::plan::{
    Chapter, ChapterId, GlossaryTerm, GlossaryTermId, Plan, Rank, Record, RecordKey, Risk, RiskId,
};

use crate::language::t;
use crate::parts::ROW;
use crate::route::{Material, Query};
use crate::session::Session;
use crate::widgets::{Menu, MenuItem};

/// The view of one sort of material. Copy it freely: it is a handle.
#[derive(Clone, Copy)]
pub struct Board {
    /// The open plan.
    pub session: Session,
    /// What shall have the keyboard; emptied when it has.
    pub focus: RwSignal<Option<RecordKey>>,
}

impl Board {
    /// A view whose address may lead to one record.
    pub fn arrived(of: Material) -> Self {
        let query = Query::here();
        let asked = match of {
            Material::Chapters => query.read(ROW).map(RecordKey::Chapter),
            Material::Risks => query.read(ROW).map(RecordKey::Risk),
            Material::Glossary => query.read(ROW).map(RecordKey::GlossaryTerm),
        };
        Self {
            session: Session::here(),
            focus: RwSignal::new(asked),
        }
    }

    /// Whether nothing can be changed here.
    pub fn locked(self) -> Signal<bool> {
        Signal::derive(move || !self.session.can_edit())
    }

    /// Lets a record take the keyboard when it is asked to, after all have found their places.
    pub fn follow(self, key: RecordKey, take: Callback<()>) {
        Effect::new(move || {
            if self.focus.get() == Some(key) {
                request_animation_frame(move || {
                    if self.focus.try_get_untracked() == Some(Some(key)) {
                        self.focus.set(None);
                        take.try_run(());
                    }
                });
            }
        });
    }

    /// Puts a new record in place; `false` where that was refused, which the shell tells.
    pub fn add(self, record: Record) -> bool {
        self.session.put(record).is_ok()
    }

    /// Takes a record away. The shell tells it, with undo at hand, and keeps the keyboard near.
    pub fn remove(self, key: RecordKey) {
        // A refusal is told by the shell.
        let _ = self.session.dispatch(Edit::Delete(key));
    }

    /// The place after all records like this one.
    pub fn last(self, like: RecordKey) -> Rank {
        self.session.with_untracked(|plan| last_rank(plan, like))
    }

    /// Rewrites a chapter; one that is gone is left alone.
    pub fn chapter(self, id: ChapterId, rewrite: &dyn Fn(&mut Chapter)) {
        let read = |plan: &Plan| plan.chapters.get(&id).cloned();
        if let Some(mut it) = self.session.with_untracked(read) {
            rewrite(Arc::make_mut(&mut it));
            self.add(Record::Chapter(id, it));
        }
    }

    /// Rewrites a risk; one that is gone is left alone.
    pub fn risk(self, id: RiskId, rewrite: &dyn Fn(&mut Risk)) {
        let read = |plan: &Plan| plan.risks.get(&id).cloned();
        if let Some(mut it) = self.session.with_untracked(read) {
            rewrite(Arc::make_mut(&mut it));
            self.add(Record::Risk(id, it));
        }
    }

    /// Rewrites a term; one that is gone is left alone.
    pub fn term(self, id: GlossaryTermId, rewrite: &dyn Fn(&mut GlossaryTerm)) {
        let read = |plan: &Plan| plan.glossary.get(&id).cloned();
        if let Some(mut it) = self.session.with_untracked(read) {
            rewrite(Arc::make_mut(&mut it));
            self.add(Record::GlossaryTerm(id, it));
        }
    }

    /// Takes a step among those like it; the keyboard goes with it.
    fn step(self, key: RecordKey, to: usize) {
        let edit = self.session.with_untracked(|plan| reorder(plan, key, to));
        // A refusal is told by the shell.
        if self.session.dispatch(edit).is_ok() {
            self.focus.set(Some(key));
        }
    }

    fn actions(self, key: RecordKey, remove: &'static str) -> Vec<MenuItem> {
        let texts = &t().tree.outline;
        let can_edit = self.session.can_edit();
        let all = self.session.with_untracked(|plan| in_order(plan, key));
        let at = all.iter().position(|it| *it == key);
        let step = |label: &'static str, to: Option<usize>| {
            let run = move || to.into_iter().for_each(|to| self.step(key, to));
            MenuItem::new(label, move || untrack(run)).enabled(can_edit && to.is_some())
        };
        vec![
            step(texts.move_up, at.and_then(|at| at.checked_sub(1))),
            step(
                texts.move_down,
                at.map(|at| at + 1).filter(|to| *to < all.len()),
            ),
            MenuItem::new(remove, move || untrack(|| self.remove(key)))
                .enabled(can_edit)
                .danger()
                .starting_group(),
        ]
    }
}

/// What is done with a chapter or a risk: moving, removing.
#[component]
pub fn Actions(
    board: Board,
    of: RecordKey,
    /// What it is called.
    #[prop(into)]
    name: Signal<String>,
    /// Removes it, as it is worded.
    remove: &'static str,
) -> impl IntoView {
    view! {
        <Menu
            label=Signal::derive(move || (t().tree.outline.actions_for)(&name.get()))
            items=Callback::new(move |()| untrack(|| board.actions(of, remove)))
            small=true
        />
    }
}
