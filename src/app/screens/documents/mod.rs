//! The documents that the plan becomes: the list of them, each as its pages, and the parts it is made of.

mod begin;
mod pages;
mod parts;

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::document;
use uppfyllt::order;
use uppfyllt::plan::{OccasionId, Plan, Template, TemplateId, TemplateKind};

use crate::language::{language, t};
use crate::parts::OccasionPicker;
use crate::route::{Material, Route, View};
use crate::session::Session;
use begin::Begin;
pub use pages::Pages;
pub use parts::Parts;

/// A document in the list.
#[derive(Clone, PartialEq)]
struct Entry {
    id: TemplateId,
    title: String,
    kind: TemplateKind,
    /// Parts that are used.
    used: usize,
    /// All its parts.
    all: usize,
}

/// All documents of the plan, and what they are made of.
#[component]
pub fn Documents() -> impl IntoView {
    let session = Session::here();
    let texts = &t().documents;
    let title = session.derive(|plan| plan.about.title.clone());
    let occasion = session.occasion();
    let entries = Memo::new(move |_| {
        let occasion = occasion.get();
        // Follow-ups are those of the occasion, as it froze them; the plan's own are of no occasion.
        let mut all = session.seen(|plan| entries(plan, TemplateKind::Report, occasion));
        all.extend(session.with(|plan| entries(plan, TemplateKind::Plan, None)));
        all
    });
    let any = Memo::new(move |_| entries.with(|all| !all.is_empty()));
    view! {
        <div class="page-head">
            <div>
                <p class="eyebrow">{title}</p>
                <h1>{texts.title}</h1>
                <p class="soft">{texts.lede}</p>
            </div>
            <OccasionPicker/>
        </div>
        <Show when=move || session.is_frozen()><p class="notice">{texts.frozen}</p></Show>
        <Show when=move || any.get() fallback=Nothing><Kept entries/></Show>
        <Begin/>
        <Materials/>
    }
}

#[component]
fn Nothing() -> impl IntoView {
    let texts = &t().documents;
    view! {
        <div class="empty">
            <h2>{texts.nothing_title}</h2>
            <p>{texts.nothing}</p>
        </div>
    }
}

/// The documents that the plan has.
#[component]
fn Kept(entries: Memo<Vec<Entry>>) -> impl IntoView {
    let plan = Session::here().id();
    let texts = &t().documents;
    let row = move |it: Entry| {
        let to = |view| Route::Plan(plan, view).href();
        let kind = (t().document.template.kind)(it.kind);
        view! {
            <tr>
                <th scope="row"><a class="words" href=to(View::Document(it.id))>{it.title}</a></th>
                <td data-label=texts.kind>{kind}</td>
                <td data-label=texts.parts>
                    <a href=to(View::DocumentParts(it.id))>{(texts.of_parts)(it.used, it.all)}</a>
                </td>
            </tr>
        }
    };
    view! {
        <table class="table folding">
            <caption class="visually-hidden">{texts.kept}</caption>
            <thead>
                <tr>
                    <th scope="col">{texts.document}</th>
                    <th scope="col">{texts.kind}</th>
                    <th scope="col">{texts.parts}</th>
                </tr>
            </thead>
            <tbody>{move || entries.get().into_iter().map(row).collect_view()}</tbody>
        </table>
    }
}

/// What documents tell besides goals and figures.
#[component]
fn Materials() -> impl IntoView {
    let session = Session::here();
    let texts = &t().documents;
    let counts = session.derive(|plan| {
        [
            plan.chapters.iter().count(),
            plan.risks.iter().count(),
            plan.glossary.iter().count(),
            plan.decisions.iter().count(),
        ]
    });
    let link = move |view, name: fn(usize) -> String, at: usize| {
        let href = Route::Plan(session.id(), view).href();
        view! { <li><a href=href>{move || name(counts.with(|it| it[at]))}</a></li> }
    };
    view! {
        <section class="documents-material screen-only">
            <h2>{texts.material}</h2>
            <p class="soft">{texts.material_what}</p>
            <ul class="cluster">
                {link(View::Material(Material::Chapters), texts.chapters, 0)}
                {link(View::Material(Material::Risks), texts.risks, 1)}
                {link(View::Material(Material::Glossary), texts.terms, 2)}
                {link(View::About, texts.decisions, 3)}
            </ul>
        </section>
    }
}

/// The documents of a kind in the order of the plan, by the titles that they would have.
fn entries(plan: &Plan, kind: TemplateKind, occasion: Option<OccasionId>) -> Vec<Entry> {
    let templates = plan.templates.iter();
    let mut all: Vec<_> = templates.filter(|(_, it)| it.kind == kind).collect();
    order::sort_by_key(&mut all, |(id, it)| (it.rank.clone(), **id));
    let entry = |(id, it): (&TemplateId, &Arc<Template>)| Entry {
        id: *id,
        title: document::title(plan, it, occasion, language()),
        kind: it.kind,
        used: it.parts.iter().filter(|part| !part.off).count(),
        all: it.parts.len(),
    };
    all.into_iter().map(entry).collect()
}
