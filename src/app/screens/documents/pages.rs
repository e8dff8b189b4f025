//! A document as it is printed: its pages, and the ways out of the application.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::document;
use uppfyllt::paper::{Block, Document, Table};
use uppfyllt::plan::{Plan, TemplateId, TemplateKind};
use uppfyllt::text::Language;

use crate::commands::{copy_table, print_document, save_page, save_word};
use crate::language::{language, t};
use crate::parts::{OccasionPicker, PagesOf};
use crate::route::{Route, View};
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, Choice, ChoiceStrip, Disclosure};

/// The pages of a document.
#[component]
pub fn Pages(id: TemplateId) -> impl IntoView {
    let session = Session::here();
    let spoken = RwSignal::new(language());
    let is_report = session.derive(move |plan| is_report(plan, id));
    // The plan itself is of no occasion.
    let occasion = Memo::new(move |_| session.occasion().get().filter(|_| is_report.get()));
    let is_frozen = move || is_report.get() && session.is_frozen();
    let printed = Memo::new(move |_| {
        let (occasion, language) = (occasion.get(), spoken.get());
        session.with(|plan| document::printed(plan, id, occasion, language).map(Arc::new))
    });
    let is_here = Memo::new(move |_| printed.with(Option::is_some));
    let shown = Signal::derive(move || printed.get().unwrap_or_default());
    let to = move |view| Route::Plan(session.id(), view).href();
    let texts = &t().documents;
    view! {
        <div class="page-head screen-only">
            <div>
                <p class="eyebrow"><a href=to(View::Documents)>{texts.back}</a></p>
                <h1>{move || match printed.with(|it| it.as_ref().map(|it| it.title.clone())) {
                    Some(title) => title,
                    None => texts.gone_title.to_owned(),
                }}</h1>
            </div>
            <Show when=move || is_report.get()><OccasionPicker/></Show>
        </div>
        <Show when=move || is_here.get() fallback=Gone>
            <Out document=shown spoken/>
            <p class="screen-only"><a class="button" href=to(View::DocumentParts(id))>{texts.change_parts}</a></p>
            <Show when=is_frozen><p class="notice screen-only">{texts.as_frozen}</p></Show>
            <Tables document=shown/>
            <Preview document=shown/>
        </Show>
    }
}

#[component]
fn Gone() -> impl IntoView {
    view! { <div class="empty"><p>{t().documents.gone}</p></div> }
}

/// The ways out, and the language.
#[component]
fn Out(document: Signal<Arc<Document>>, spoken: RwSignal<Language>) -> impl IntoView {
    let session = Session::here();
    let texts = &t().documents;
    let languages = Language::ALL.map(|it| Choice::new(it, it.name())).to_vec();
    let now = move || document.get_untracked();
    view! {
        <div class="documents-out screen-only">
            <div class="cluster">
                <Button
                    label=texts.print
                    kind=ButtonKind::Primary
                    on_press=move |()| print_document(&now())
                />
                <Button label=texts.save_word on_press=move |()| save_word(&session, &now())/>
                <Button label=texts.save_page on_press=move |()| save_page(&session, &now())/>
                <ChoiceStrip
                    label=texts.language
                    choices=languages
                    value=spoken
                    on_change=move |it| spoken.set(it)
                    hide_label=true
                    small=true
                />
            </div>
            <p class="small soft">{texts.print_hint}</p>
        </div>
    }
}

/// Its tables, each to be copied.
#[component]
fn Tables(document: Signal<Arc<Document>>) -> impl IntoView {
    let session = Session::here();
    let texts = &t().documents;
    let copy = move |at: usize| {
        document.with_untracked(|it| {
            if let Some(table) = tables(it).nth(at) {
                copy_table(&session, table);
            }
        });
    };
    let row = move |(at, caption): (usize, String)| {
        let label = (texts.copy_this)(&caption);
        view! {
            <li>
                <Button label kind=ButtonKind::Link small=true on_press=move |()| copy(at)/>
            </li>
        }
    };
    let captions = Memo::new(move |_| {
        let captions = |it: &Arc<Document>| tables(it).map(|it| it.caption.clone()).collect();
        document.with::<Vec<String>>(captions)
    });
    let count = move || captions.with(Vec::len);
    view! {
        <Show when=move || { count() > 0 }>
            <div class="documents-tables screen-only">
                <Disclosure summary=move || view! { {move || (texts.tables)(count())} }>
                    <ul>{move || captions.get().into_iter().enumerate().map(row).collect_view()}</ul>
                </Disclosure>
            </div>
        </Show>
    }
}

/// The pages, with how many they are.
#[component]
fn Preview(document: Signal<Arc<Document>>) -> impl IntoView {
    let texts = &t().documents;
    let pages = RwSignal::new(None);
    let is_empty = Memo::new(move |_| document.with(|it| it.blocks.is_empty()));
    let told = move || match (is_empty.get(), pages.get()) {
        (true, _) => texts.empty.to_owned(),
        (false, Some(count)) => (texts.pages)(count),
        (false, None) => texts.one_piece.to_owned(),
    };
    view! {
        <p class="soft screen-only" role="status">{told}</p>
        <PagesOf document on_pages=move |it| pages.set(it)/>
    }
}

/// Whether it is of an occasion; a document that is gone may be kept by one.
fn is_report(plan: &Plan, id: TemplateId) -> bool {
    let template = plan.templates.get(&id);
    template.is_none_or(|it| it.kind == TemplateKind::Report)
}

fn tables(document: &Document) -> impl Iterator<Item = &Table> {
    document.blocks.iter().filter_map(|it| match it {
        Block::Table(it) => Some(it),
        _ => None,
    })
}
