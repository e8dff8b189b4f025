//! What a document is: its title, whether its headings are numbered, a copy of it, its end.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::edit::Edit;
use uppfyllt::plan::{Plan, Rank, Record, RecordKey, Template};

use super::edited::Edited;
use crate::language::t;
use crate::route::{Route, View};
use crate::widgets::{Button, ButtonKind, Checkbox, Icon, TextField};

/// Title and numbering, and what can be done with the document as a whole.
#[component]
pub fn Facts(edited: Edited) -> impl IntoView {
    let texts = &t().parts;
    let template = edited.template;
    let of = move |read: fn(&Template) -> String| {
        template.with(|it| it.as_ref().map(|it| read(it)).unwrap_or_default())
    };
    let usual = move || {
        let untitled = template.get().map(|it| Template {
            title: String::new(),
            ..it.as_ref().clone()
        });
        let title = |it| edited.reader.with(|reading| reading.title(&it));
        untitled.map(title).unwrap_or_default()
    };
    let numbered = move || template.with(|it| it.as_ref().is_some_and(|it| it.numbered));
    view! {
        <div class="stack doc-facts">
            <TextField
                label=texts.name
                value=Signal::derive(move || of(|it| it.title.clone()))
                otherwise=Signal::derive(usual)
                on_commit=move |text: String| {
                    edited.change(&|it| it.title = text.trim().to_owned());
                }
                read_only=edited.locked
            />
        <Checkbox
            label=t().document.template.numbered
            hint=texts.numbered_hint
            checked=Signal::derive(numbered)
            on_change=move |on| {
                edited.change(&|it| it.numbered = on);
            }
            disabled=edited.locked
        />
        <p class="cluster screen-only">
            <Button label=texts.duplicate small=true on_press=move |()| duplicate(edited) disabled=locked(edited)/>
            <Button
                label=texts.delete
                icon=Icon::Trash
                kind=ButtonKind::Danger
                small=true
                on_press=move |()| delete(edited)
                disabled=locked(edited)
            />
        </p>
        </div>
    }
}

/// A copy can be made of a frozen document too, and a document can go: what was frozen keeps its own.
fn locked(edited: Edited) -> Signal<bool> {
    Signal::derive(move || !edited.session.can_edit())
}

/// Puts a copy after the document, and opens it. A frozen one may speak of what is gone since.
fn duplicate(edited: Edited) {
    let Some(template) = edited.template.get_untracked() else {
        return;
    };
    let session = edited.session;
    let title = untrack(|| edited.title()).unwrap_or_default();
    let rank = session.with_untracked(|plan| rank_after(plan, &template.rank));
    let mut copy = Template {
        rank,
        title: (t().parts.copy_of)(&title),
        ..template.as_ref().clone()
    };
    session.with_untracked(|plan| copy.keep_to(plan));
    let id = session.fresh();
    // A refused edit is told by the shell.
    if session.put(Record::Template(id, Arc::new(copy))).is_ok() {
        Route::Plan(session.id(), View::DocumentParts(id)).go();
    }
}

fn rank_after(plan: &Plan, rank: &Rank) -> Rank {
    let ranks = plan.templates.iter().map(|(_, it)| &it.rank);
    Rank::between(Some(rank), ranks.filter(|it| *it > rank).min())
}

fn delete(edited: Edited) {
    let session = edited.session;
    let edit = Edit::Delete(RecordKey::Template(edited.id));
    // A refused edit is told by the shell, as a done one is, with the way back.
    if session.dispatch(edit).is_ok() {
        Route::Plan(session.id(), View::Documents).go();
    }
}
