//! What documents tell besides goals and figures: chapters, risks, words. It is edited here where it
//! is read; how it is printed is seen among the documents.

mod board;
mod chapter;
mod chapters;
mod glossary;
mod matrix;
mod printed;
mod risk;
mod risks;

use leptos::prelude::*;

use crate::language::t;
use crate::route::{Material, Route, View};
use crate::session::Session;
use crate::widgets::{Icon, IconView};
use board::Board;
use chapters::Chapters;
use glossary::Glossary;
use printed::PrintedIn;
use risks::Risks;

/// Chapters, risks or words.
#[component]
pub fn MaterialOf(of: Material) -> impl IntoView {
    let board = Board::arrived(of);
    let texts = &t().material;
    let title = board.session.derive(|plan| plan.about.title.clone());
    let (heading, explained) = match of {
        Material::Chapters => (texts.chapters.title, texts.chapters.explained),
        Material::Risks => (texts.risks.title, texts.risks.explained),
        Material::Glossary => (texts.glossary.title, texts.glossary.explained),
    };
    let body = match of {
        Material::Chapters => view! { <Chapters board/> }.into_any(),
        Material::Risks => view! { <Risks board/> }.into_any(),
        Material::Glossary => view! { <Glossary board/> }.into_any(),
    };
    view! {
        <p class="eyebrow">{title}</p>
        <h1>{heading}</h1>
        <p class="lede">{explained}</p>
        <Ways of/>
        {body}
        <PrintedIn of/>
    }
}

/// The three, and the way back.
#[component]
fn Ways(of: Material) -> impl IntoView {
    let id = Session::here().id();
    let texts = &t().material;
    let ways = [
        (Material::Chapters, texts.chapters.title),
        (Material::Risks, texts.risks.title),
        (Material::Glossary, texts.glossary.title),
    ];
    let way = |(way, title): (Material, &'static str)| {
        let href = Route::Plan(id, View::Material(way)).href();
        let current = (way == of).then_some("page");
        view! { <a href=href aria-current=current>{title}</a> }
    };
    let back = Route::Plan(id, View::Documents).href();
    view! {
        <nav class="way-tabs screen-only" aria-label=texts.title>
            <a class="back" href=back><IconView icon=Icon::Previous/>{texts.back}</a>
            {ways.map(way).collect_view()}
        </nav>
    }
}

/// There is nothing yet: what it is for, and how to begin.
#[component]
fn Nothing(title: &'static str, text: &'static str, children: Children) -> impl IntoView {
    view! {
        <div class="empty">
            <h2>{title}</h2>
            <p>{text}</p>
            <p class="actions">{children()}</p>
        </div>
    }
}
