//! The header: whose plan, undo and redo, whether it is saved, saving it as a file.

use leptos::prelude::*;

use crate::commands::Command;
use crate::language::t;
use crate::route::Route;
use crate::session::{Access, SaveState, Session};
use crate::when::{days_since, moment};
use crate::widgets::{Button, ButtonKind, Icon, IconView};

/// The header of a view outside any plan.
#[component]
pub fn Header() -> impl IntoView {
    view! {
        <header class="top">
            <Brand/>
        </header>
    }
}

/// The header of a plan.
#[component]
pub fn PlanHeader() -> impl IntoView {
    let session = Session::here();
    let about = session.derive(|plan| plan.about.clone());
    let title = move || {
        about.with(|about| match about.title.is_empty() {
            true => t().frame.untitled.to_owned(),
            false => about.title.clone(),
        })
    };
    let owner = move || about.with(|about| owner(&about.municipality, &about.committee));
    Effect::new(move || crate::platform::document::set_title(&(t().frame.page_title)(&title())));
    view! {
        <header class="top">
            <Brand/>
            <div class="plan-name">
                <span class="title">{title}</span>
                <span class="owner">{owner}</span>
            </div>
            <div class="tools">
                <div class="pair">
                    <CommandButton command=Command::Undo icon=Icon::Undo/>
                    <CommandButton command=Command::Redo icon=Icon::Redo/>
                </div>
                <SaveStateView/>
                <Button
                    label=Command::SaveAsFile.name(&session)
                    kind=ButtonKind::Primary
                    on_press=move |()| Command::SaveAsFile.run(&session)
                />
            </div>
        </header>
    }
}

fn owner(municipality: &str, committee: &str) -> String {
    let named = [municipality, committee]
        .into_iter()
        .filter(|name| !name.is_empty());
    named.collect::<Vec<_>>().join(" · ")
}

#[component]
fn Brand() -> impl IntoView {
    view! {
        <a class="brand" href=Route::Start.href() aria-label=format!("Uppfyllt: {}", t().frame.to_start)>
            <svg viewBox="0 0 24 24" aria-hidden="true">
                <circle cx="12" cy="12" r="10"/>
                <path d="m7.2 12.5 3.4 3.4 6.4-7"/>
            </svg>
            <span>"Uppfyllt"</span>
        </a>
    }
}

/// A command as a quiet button that says what it would do.
#[component]
fn CommandButton(command: Command, icon: Icon) -> impl IntoView {
    let session = Session::here();
    view! {
        <button
            type="button"
            class="button quiet"
            aria-label=move || command.description(&session)
            title=move || command.description(&session)
            aria-keyshortcuts=command.keys()
            aria-disabled=move || (!command.enabled(&session)).then_some("true")
            on:click=move |_| {
                if command.enabled(&session) {
                    command.run(&session);
                }
            }
        >
            <IconView icon/>
            <span class="text">{command.label()}</span>
        </button>
    }
}

#[component]
fn SaveStateView() -> impl IntoView {
    let session = Session::here();
    let shown = move || match session.access().get() {
        Access::ReadWrite => of_saving(session.save_state().get()),
        Access::NewerFile | Access::NewerApplication | Access::UnknownChange => (
            "save-state read-only",
            Icon::Lock,
            t().frame.read_only.to_owned(),
        ),
    };
    let copy = move || session.file_copy().get().map(days_since);
    view! {
        <p class=move || shown().0 role="status">
            <IconView icon=Signal::derive(move || shown().1)/>
            <span>{move || shown().2}</span>
            <span class="copy" class:old=move || copy().is_none_or(|days| days > 7)>
                {move || copy().map_or_else(|| t().frame.no_copy.to_owned(), t().frame.copy_age)}
            </span>
        </p>
    }
}

fn of_saving(state: SaveState) -> (&'static str, Icon, String) {
    let texts = &t().frame;
    match state {
        SaveState::Saved(at_ms) => ("save-state", Icon::Check, (texts.saved)(&moment(at_ms))),
        SaveState::Saving => ("save-state saving", Icon::Working, texts.saving.to_owned()),
        SaveState::Failed(_) => (
            "save-state failed",
            Icon::Warning,
            texts.not_saved.to_owned(),
        ),
        SaveState::InMemory => (
            "save-state memory",
            Icon::MemoryOnly,
            texts.in_memory.to_owned(),
        ),
    }
}
