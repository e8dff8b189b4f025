//! Files and tables out: the plan file, tables for spreadsheets, print.

mod table;

use leptos::prelude::*;

use crate::commands::Command;
use crate::language::t;
use crate::route::{Route, View};
use crate::session::Session;
use crate::when::days_since;
use crate::widgets::{Button, ButtonKind};
use table::Tables;

/// Files and tables out.
#[component]
pub fn Export() -> impl IntoView {
    let session = Session::here();
    let title = session.derive(|plan| plan.about.title.clone());
    view! {
        <div class="page-head">
            <div>
                <p class="eyebrow">{title}</p>
                <h1>{t().export.title}</h1>
            </div>
        </div>
        <ul class="choices-list">
            <PlanFile/>
            <Tables/>
            <Print/>
        </ul>
    }
}

#[component]
fn PlanFile() -> impl IntoView {
    let session = Session::here();
    let texts = &t().export;
    let age = move || {
        let days = session.file_copy().get().map(days_since);
        days.map_or_else(|| texts.never_saved.to_owned(), texts.saved)
    };
    view! {
        <li>
            <div>
                <h2>{texts.file}</h2>
                <p>{texts.file_for} " " <span role="status">{age}</span></p>
            </div>
            <div class="cluster">
                <Button
                    label=Command::SaveAsFile.label()
                    kind=ButtonKind::Primary
                    on_press=move |()| Command::SaveAsFile.run(&session)
                />
            </div>
        </li>
    }
}

#[component]
fn Print() -> impl IntoView {
    let id = Session::here().id();
    let texts = &t().export;
    let to = |view| Route::Plan(id, view).href();
    view! {
        <li>
            <div>
                <h2>{texts.print}</h2>
                <p>{texts.print_for}</p>
            </div>
            <div class="cluster">
                <a class="button" href=to(View::Overview)>{texts.print_overview}</a>
                <a class="button" href=to(View::Explanation)>{texts.print_explanation}</a>
            </div>
        </li>
    }
}
