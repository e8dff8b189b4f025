//! Which documents print the material.

use leptos::prelude::*;
use uppfyllt::document::Shape;
use uppfyllt::order;
use uppfyllt::plan::{PartKind, Plan, Rank, TemplateId};

use crate::language::{language, t};
use crate::route::{Material, Route, View};
use crate::session::Session;

/// The documents of the plan that print it, or the shapes of documents that would.
#[component]
pub fn PrintedIn(of: Material) -> impl IntoView {
    let session = Session::here();
    let prints = prints(of);
    let documents = session.derive(move |plan| documents(plan, prints));
    let link = move |(at, (id, title)): (usize, (TemplateId, String))| {
        let href = Route::Plan(session.id(), View::Document(id)).href();
        view! {
            {if at == 0 { " " } else { ", " }}
            <a href=href>{title}</a>
        }
    };
    view! {
        <p class="printed-in soft screen-only">
            {move || match documents.get() {
                none if none.is_empty() => (t().material.not_printed)(&shapes(prints)).into_any(),
                some => view! {
                    {t().material.printed_in}
                    {some.into_iter().enumerate().map(link).collect_view()}
                }
                .into_any(),
            }}
        </p>
    }
}

/// The parts of documents that it is printed in.
fn prints(of: Material) -> fn(PartKind) -> bool {
    match of {
        Material::Chapters => |it| matches!(it, PartKind::Chapters | PartKind::Chapter(_)),
        Material::Risks => |it| it == PartKind::Risks,
        Material::Glossary => |it| it == PartKind::Glossary,
    }
}

fn documents(plan: &Plan, prints: fn(PartKind) -> bool) -> Vec<(TemplateId, String)> {
    let found = plan.templates.iter().filter(|(_, it)| it.tells(prints));
    let mut found: Vec<(&Rank, TemplateId, String)> = found
        .map(|(id, it)| {
            let kind = (t().document.template.kind)(it.kind);
            let title = Some(it.title.as_str()).filter(|it| !it.is_empty());
            (&it.rank, *id, title.unwrap_or(kind).to_owned())
        })
        .collect();
    order::sort(&mut found);
    found
        .into_iter()
        .map(|(_, id, title)| (id, title))
        .collect()
}

fn shapes(prints: fn(PartKind) -> bool) -> String {
    let shapes = Shape::ALL.into_iter();
    let shapes = shapes.filter(|it| it.template().tells(prints));
    let names: Vec<&str> = shapes.map(|it| it.texts(language()).name).collect();
    names.join(", ")
}
