//! The document check: what in the plan, in a pasted document or between two versions somebody should look at.

mod board;
mod document;
mod finding;
mod group;
mod more;
mod place;
mod plan;
mod standing;
mod versions;

use leptos::prelude::*;

use crate::language::t;
use crate::route::{Checked, Route, View};
use crate::session::Session;
use document::OfDocument;
use plan::OfPlan;
use versions::OfVersions;

/// The document check of the plan, a document or two versions.
#[component]
pub fn Check(of: Checked) -> impl IntoView {
    let texts = &t().check;
    let title = Session::here().derive(|plan| plan.about.title.clone());
    let (heading, explained) = match of {
        Checked::Plan => (texts.title, texts.explained),
        Checked::Document => (texts.document, texts.document_explained),
        Checked::Versions => (texts.versions, texts.versions_explained),
    };
    let checked = match of {
        Checked::Plan => view! { <OfPlan/> }.into_any(),
        Checked::Document => view! { <OfDocument/> }.into_any(),
        Checked::Versions => view! { <OfVersions/> }.into_any(),
    };
    view! {
        <p class="eyebrow">{title}</p>
        <h1>{heading}</h1>
        <p class="lede">{explained}</p>
        <Ways of/>
        {checked}
    }
}

/// The ways to check.
#[component]
fn Ways(of: Checked) -> impl IntoView {
    let id = Session::here().id();
    let texts = &t().check;
    let ways = [
        (Checked::Plan, texts.the_plan),
        (Checked::Document, texts.document),
        (Checked::Versions, texts.versions),
    ];
    let way = |(way, title): (Checked, &'static str)| {
        let href = Route::Plan(id, View::Check(way)).href();
        let current = (way == of).then_some("page");
        view! { <a href=href aria-current=current>{title}</a> }
    };
    view! {
        <nav class="way-tabs screen-only" aria-label=texts.ways>{ways.map(way).collect_view()}</nav>
    }
}
