//! Banners about the plan as a whole: they stay until their reason is gone.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::commands::Command;
use crate::language::t;
use crate::library::Library;
use crate::route::{Route, View};
use crate::session::{Access, SaveState, Session};
use crate::storage::{Health, MemoryReason, StoreError};
use crate::widgets::{Banner, BannerPlace, BannerTone, Button, Icon};

/// Nothing outlives the page.
#[component]
pub fn HealthBanner() -> impl IntoView {
    let library = Library::here();
    move || match library.health().get() {
        Health::MemoryOnly(reason) => Some(view! {
                   <Banner
        tone=BannerTone::Warning place=BannerPlace::Page icon=Icon::MemoryOnly title=t().problem.in_memory>{of_memory(&reason)}</Banner>
               }),
        Health::Durable | Health::ReadOnly(_) => None,
    }
}

fn of_memory(reason: &MemoryReason) -> &'static str {
    let texts = &t().problem;
    match reason {
        MemoryReason::Missing => texts.memory_missing,
        MemoryReason::Denied => texts.memory_denied,
        MemoryReason::Hanging => texts.memory_hanging,
        MemoryReason::Full => texts.memory_full,
        MemoryReason::Broken { .. } => texts.memory_broken,
    }
}

/// Changes are not saved.
#[component]
pub fn UnsavedBanner() -> impl IntoView {
    let session = Session::here();
    move || match (session.access().get(), session.save_state().get()) {
        (Access::ReadWrite, SaveState::Failed(error)) => Some(view! { <Unsaved error/> }),
        _ => None,
    }
}

/// The plan is read-only.
#[component]
pub fn ReadOnlyBanner() -> impl IntoView {
    let session = Session::here();
    move || match session.access().get() {
        Access::ReadWrite => None,
        access => Some(view! { <ReadOnly access/> }),
    }
}

#[component]
fn Unsaved(error: StoreError) -> impl IntoView {
    let session = Session::here();
    view! {
        <Banner tone=BannerTone::Error place=BannerPlace::Page title=t().problem.not_saved actions=move || view! {
                <Button
                    label=Command::SaveAsFile.label()
                    small=true
                    on_press=move |()| Command::SaveAsFile.run(&session)
                />
                <Button label=t().frame.retry small=true on_press=move |()| session.save_pending()/>
            }>{of_store(&error)}</Banner>
    }
}

fn of_store(error: &StoreError) -> String {
    let texts = &t().problem;
    match error {
        StoreError::Full => texts.full.to_owned(),
        StoreError::TimedOut => texts.timed_out.to_owned(),
        StoreError::Dead => texts.dead.to_owned(),
        StoreError::ReadOnly(_) => texts.newer_application.to_owned(),
        StoreError::Plan(_) => texts.unreadable_kept.to_owned(),
        StoreError::Failed { name, .. } => (texts.failed)(name),
    }
}

#[component]
fn ReadOnly(access: Access) -> impl IntoView {
    let texts = &t().problem;
    let why = match access {
        Access::NewerApplication => texts.newer_application,
        Access::UnknownChange => texts.unknown_change,
        Access::NewerFile | Access::ReadWrite => texts.newer_file,
    };
    view! {
        <Banner tone=BannerTone::Warning place=BannerPlace::Page icon=Icon::Lock title=texts.read_only>{why}</Banner>
    }
}

/// Something stored was damaged, and what became of it; all that is stored can be downloaded.
#[component]
pub fn DamageBanner() -> impl IntoView {
    let (library, session) = (Library::here(), Session::here());
    let damaged = session.damaged();
    let rescue = move |()| {
        spawn_local(async move {
            // What cannot be read now is still there the next time.
            let _ = library.rescue(session.id()).await;
        });
    };
    move || {
        damaged.get().then(|| {
            view! {
                <Banner tone=BannerTone::Warning place=BannerPlace::Page title=t().problem.damaged actions=move || view! {
                        <Button label=t().problem.rescue small=true on_press=rescue/>
                        <Button label=t().frame.close small=true on_press=move |()| damaged.set(false)/>
                    }>{t().problem.damaged_kept}</Banner>
            }
        })
    }
}

/// What there is to say of files just opened: notes on those that were kept, the way to those that wait.
#[component]
pub fn ArrivalBanner(route: Signal<Route>) -> impl IntoView {
    let session = Session::here();
    let arrivals = Library::here().arrivals();
    let here = Memo::new(move |_| {
        let id = session.id();
        arrivals.with(|all| {
            all.iter()
                .filter(|it| it.to == id)
                .cloned()
                .collect::<Vec<_>>()
        })
    });
    let dismiss = move |()| arrivals.update(|all| all.retain(|it| it.to != session.id()));
    move || {
        let waiting = here.with(|all| all.iter().filter(|it| it.kept_already).count());
        if waiting > 0 && matches!(route.get(), Route::Plan(_, View::Exchange)) {
            return None; // they are gone through here
        }
        if waiting > 0 {
            return Some(view! { <Waiting waiting/> }.into_any());
        }
        let notes = here.with(|all| {
            let notes = all.iter().flat_map(|it| &it.notes);
            notes.map(t().opening.note).collect::<Vec<_>>().join(" ")
        });
        (!notes.is_empty()).then(|| {
            view! {
                <Banner place=BannerPlace::Page icon=Icon::File actions=move || view! {
                    <Button label=t().frame.close small=true on_press=dismiss/>
                }>{notes}</Banner>
            }
            .into_any()
        })
    }
}

#[component]
fn Waiting(waiting: usize) -> impl IntoView {
    let href = Route::Plan(Session::here().id(), View::Exchange).href();
    let texts = &t().exchange;
    view! {
        <Banner place=BannerPlace::Page icon=Icon::File actions=move || view! {
            <a class="button small" href=href.clone()>{texts.go_through}</a>
        }>{(texts.waiting)(waiting)}</Banner>
    }
}
