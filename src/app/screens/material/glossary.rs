//! The words of the plan and what they mean, by the alphabet.
//!
//! A term that is being written keeps its place until the keyboard leaves the list: a row that moved
//! away under the hands would be lost to them.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;
use uppfyllt::plan::{GlossaryTerm, GlossaryTermId, Record, RecordKey};
use uppfyllt::tables::Listing;
use uppfyllt::text::glossary::{in_place, repeated, terms, unused};

use super::Nothing;
use super::board::Board;
use crate::commands::{Format, save_table};
use crate::language::t;
use crate::widgets::{Button, ButtonKind, Icon, LineField};

/// What is to be told of the terms.
#[derive(Clone, PartialEq)]
struct Remarks {
    unused: BTreeSet<GlossaryTermId>,
    repeated: BTreeSet<GlossaryTermId>,
}

impl Remarks {
    fn of(&self, id: GlossaryTermId) -> Option<&'static str> {
        let texts = &t().material.glossary;
        match (self.repeated.contains(&id), self.unused.contains(&id)) {
            (true, _) => Some(texts.repeated),
            (_, true) => Some(texts.unused),
            _ => None,
        }
    }
}

/// Every term.
#[component]
pub fn Glossary(board: Board) -> impl IntoView {
    let texts = &t().material.glossary;
    let session = board.session;
    let any = session.derive(|plan| !plan.glossary.is_empty());
    let empty = move || {
        view! { <Nothing title=texts.empty_title text=texts.empty><AddTerm board/></Nothing> }
    };
    view! {
        <Show when=move || any.get() fallback=empty>
            <TermTable board/>
            <div class="cluster screen-only">
                <AddTerm board/>
                <Button
                    label=t().export.save_table
                    kind=ButtonKind::Quiet
                    on_press=move |()| save_table(&session, &Listing::Glossary, Format::Workbook)
                />
            </div>
        </Show>
    }
}

#[component]
fn TermTable(board: Board) -> impl IntoView {
    let field = &t().difference.field;
    let session = board.session;
    let sorted = session.derive(|plan| {
        let all = terms(plan).into_iter();
        all.map(|(id, _)| id).collect::<Vec<GlossaryTermId>>()
    });
    let remarks = session.derive(|plan| Remarks {
        unused: unused(plan),
        repeated: repeated(plan),
    });
    let held = RwSignal::new(None::<Vec<GlossaryTermId>>);
    let inside = RwSignal::new(false);
    let shown = Memo::new(move |_| match held.get() {
        None => sorted.get(),
        Some(held) => in_place(held, &sorted.get()),
    });
    let enter = move |_| {
        inside.set(true);
        if held.with_untracked(Option::is_none) {
            held.set(Some(sorted.get_untracked()));
        }
    };
    let leave = move |_| {
        inside.set(false);
        // Going from one field to the next leaves and enters at once.
        request_animation_frame(move || {
            if inside.try_get_untracked() == Some(false) {
                held.set(None);
            }
        });
    };
    view! {
        <table class="table folding terms">
            <caption class="visually-hidden">{t().material.glossary.title}</caption>
            <thead>
                <tr>
                    <th scope="col">{field.term}</th>
                    <th scope="col" class="wide">{field.explanation}</th>
                    <th scope="col" class="screen-only"><span class="visually-hidden">{t().material.actions}</span></th>
                </tr>
            </thead>
            <tbody on:focusin=enter on:focusout=leave>
                <For each=move || shown.get() key=|id| *id let:id>
                    <TermRow board remarks id/>
                </For>
            </tbody>
        </table>
    }
}

#[component]
fn AddTerm(board: Board) -> impl IntoView {
    let add = move |()| {
        let id = board.session.fresh();
        let term = Arc::new(GlossaryTerm::default());
        if board.add(Record::GlossaryTerm(id, term)) {
            board.focus.set(Some(RecordKey::GlossaryTerm(id)));
        }
    };
    view! {
        <Button
            label=t().material.glossary.add
            icon=Icon::Add
            on_press=add
            disabled=board.locked()
        />
    }
}

/// A term, with what is to be told of it.
#[component]
fn TermRow(board: Board, remarks: Memo<Remarks>, id: GlossaryTermId) -> impl IntoView {
    let texts = &t().material.glossary;
    let field = &t().difference.field;
    let term = words(board, id, |it| &mut it.term);
    let named = move || match term.get() {
        none if none.is_empty() => texts.unwritten.to_owned(),
        term => term,
    };
    let element = NodeRef::<html::Textarea>::new();
    let take = move |()| {
        // Focus fails only for an element that has left the page.
        element.get_untracked().map(|it| it.focus());
    };
    board.follow(RecordKey::GlossaryTerm(id), Callback::new(take));
    let write = move |text: String| board.term(id, &|it| text.trim().clone_into(&mut it.term));
    let explain = move |text: String| {
        board.term(id, &|it| text.trim().clone_into(&mut it.explanation));
    };
    view! {
        <tr>
            <th scope="row">
                <LineField
                    label=Signal::derive(move || (texts.term)(&named()))
                    value=term
                    on_commit=write
                    read_only=board.locked()
                    element
                />
                {move || remarks.with(|it| it.of(id)).map(|told| view! { <p class="note">{told}</p> })}
            </th>
            <td class="full">
                <LineField
                    label=Signal::derive(move || format!("{}, {}", field.explanation, named()))
                    value=words(board, id, |it| &mut it.explanation)
                    on_commit=explain
                    read_only=board.locked()
                />
            </td>
            <td class="end screen-only">
                <Button
                    label=Signal::derive(move || (t().about.remove)(&named()))
                    kind=ButtonKind::Danger
                    icon=Icon::Trash
                    icon_only=true
                    small=true
                    on_press=move |()| board.remove(RecordKey::GlossaryTerm(id))
                    disabled=board.locked()
                />
            </td>
        </tr>
    }
}

/// A text of a term.
fn words(
    board: Board,
    id: GlossaryTermId,
    part: fn(&mut GlossaryTerm) -> &mut String,
) -> Memo<String> {
    board.session.derive(move |plan| {
        let term = plan.glossary.get(&id);
        term.map_or_else(String::new, |it| part(&mut it.as_ref().clone()).clone())
    })
}
