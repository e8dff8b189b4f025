//! The parts of a document: their order, headings, and what is written in them.
//!
//! A document of a follow-up is looked at from the occasion that the whole plan is looked at from, and
//! is read as it was where that is frozen. Every change is one edit of the whole template.

mod add;
mod edited;
mod facts;
mod row;
mod text;

use leptos::prelude::*;
use uppfyllt::plan::{PartId, TemplateId};

use crate::language::t;
use crate::parts::OccasionPicker;
use crate::route::{Route, View};
use crate::session::Session;
use add::AddPart;
use edited::{Edited, Standing};
use facts::Facts;
use row::RowView;

/// The parts of a document, to be put in order, named, turned off and written in.
#[component]
pub fn Parts(id: TemplateId) -> impl IntoView {
    let session = Session::here();
    let texts = &t().parts;
    let edited = Edited::new(session, id);
    let standing = edited.standing();
    let is_report = edited.is_report;
    let documents = Route::Plan(session.id(), View::Documents).href();
    let pages = Route::Plan(session.id(), View::Document(id)).href();
    view! {
        <div class="page-head">
            <div>
                <p class="eyebrow"><a href=documents>{t().documents.title}</a>" · "{texts.title}</p>
                <h1>{move || edited.title().unwrap_or_else(|| texts.title.to_owned())}</h1>
                <p class="soft">{texts.lede}</p>
            </div>
            <Show when=move || is_report.get()><OccasionPicker/></Show>
        </div>
        {move || match standing.get() {
            Standing::Gone => view! { <p class="notice">{texts.gone}</p> }.into_any(),
            Standing::NotThen => view! { <p class="notice">{texts.not_then}</p> }.into_any(),
            Standing::There => view! {
                <p><a class="button" href=pages.clone()>{texts.pages}</a></p>
                <Whole edited/>
            }
            .into_any(),
        }}
    }
}

/// What the document is, and its parts.
#[component]
fn Whole(edited: Edited) -> impl IntoView {
    let texts = &t().parts;
    let ids = Memo::new(move |_| {
        edited.template.with(|it| {
            let parts = it.iter().flat_map(|it| &it.parts);
            parts.map(|it| it.id).collect::<Vec<PartId>>()
        })
    });
    view! {
        <Show when=move || edited.is_frozen.get()><p class="notice">{texts.frozen}</p></Show>
        <Facts edited/>
        <h2>{t().document.template.parts}</h2>
        <Show when=move || !edited.locked.get() && ids.with(|it| it.len() > 1)>
            <p class="soft small screen-only">{texts.keys}</p>
        </Show>
        <p class="visually-hidden" role="status">{edited.told}</p>
        <Show when=move || ids.with(Vec::is_empty)><p class="soft">{texts.no_parts}</p></Show>
        <ol class="doc-parts" aria-label=texts.list>
            <For each=move || ids.get() key=|id| *id let:id><RowView edited id/></For>
        </ol>
        <AddPart edited/>
    }
}
