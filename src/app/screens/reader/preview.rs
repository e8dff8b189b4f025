//! A plan that came in a link, or is published beside the application: it is read, and kept only by
//! whoever asks for it. There is no open plan here, so there is nothing that could be changed or saved.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use uppfyllt::file::{Access, Opened};
use uppfyllt::plan::{Decimal, OccasionId, PlanId};
use uppfyllt::text::number;

use super::reading::Reading;
use super::report::{OccasionChoice, Report, occasions};
use super::trouble::Trouble;
use crate::language::{language, t};
use crate::library::{self, Library, LookError};
use crate::parts::arrived_at;
use crate::route::{self, Route};
use crate::widgets::{Banner, BannerTone, Button, ButtonKind, Icon};

/// A plan on its way to be read.
#[derive(Clone)]
enum Looking {
    /// So many bytes of it have come.
    Waiting(usize),
    /// It does not come.
    Failed(LookError),
    /// It is here.
    Here(Arc<Came>),
}

/// A plan that came.
#[derive(Clone)]
struct Came {
    name: String,
    opened: Opened,
}

impl Looking {
    fn at(found: Result<Came, LookError>) -> Self {
        found.map_or_else(Self::Failed, |came| Self::Here(Arc::new(came)))
    }
}

/// The plan inside the address.
#[component]
pub fn Linked() -> impl IntoView {
    let around = route::around_plan();
    let looking = RwSignal::new(Looking::Waiting(0));
    let name = t().link.name;
    Effect::new(move |_| {
        let text = around.get();
        looking.set(Looking::Waiting(0));
        spawn_local(async move {
            let found = library::in_link(&text).await.map(|opened| Came {
                name: name.to_owned(),
                opened,
            });
            // The view may be gone, or the address another, when the plan is unpacked.
            if around.try_get_untracked() == Some(text) {
                looking.set(Looking::at(found));
            }
        });
    });
    view! { <Look looking/> }
}

/// The plan that is published at the address.
#[component]
pub fn Published() -> impl IntoView {
    let looking = RwSignal::new(Looking::Waiting(0));
    let address = route::published().unwrap_or_default();
    spawn_local(async move {
        // The view may be gone when there is something to tell.
        let tell = move |bytes| drop(looking.try_set(Looking::Waiting(bytes)));
        let found = library::published(&address, tell).await;
        let found = found.map(|(name, opened)| Came { name, opened });
        looking.try_set(Looking::at(found));
    });
    view! { <Look looking/> }
}

#[component]
fn Look(looking: RwSignal<Looking>) -> impl IntoView {
    move || match looking.get() {
        Looking::Waiting(bytes) => view! { <p role="status">{waiting(bytes)}</p> }.into_any(),
        Looking::Failed(error) => view! { <Trouble error/> }.into_any(),
        Looking::Here(came) => view! { <Preview came/> }.into_any(),
    }
}

fn waiting(bytes: usize) -> String {
    let texts = &t().link;
    match bytes / 1000 {
        0 => texts.waiting.to_owned(),
        kilobytes => {
            let kilobytes = number::plain(Decimal::from(kilobytes), language());
            (texts.fetched)(&kilobytes)
        }
    }
}

#[component]
fn Preview(came: Arc<Came>) -> impl IntoView {
    let plan = &came.opened.plan;
    let latest = plan.occasions_by_day().last().copied();
    let chosen = RwSignal::new(latest);
    let choices = occasions(plan);
    let read = came.clone();
    let reading = move |occasion: Option<OccasionId>| Reading::of(&read.opened.plan, occasion);
    view! {
        <NotKept came/>
        <OccasionChoice
            occasions=Signal::stored(choices)
            chosen
            on_choose=move |id| chosen.set(Some(id))
        />
        {move || view! { <Report reading=reading(chosen.get())/> }}
    }
}

/// Says that what is read is not kept, and lets it be.
#[component]
fn NotKept(came: Arc<Came>) -> impl IntoView {
    let texts = &t().link;
    let library = Library::here();
    let failed = RwSignal::new(false);
    let notes = notes(&came.opened);
    let keep = move |()| {
        let came = came.clone();
        failed.set(false);
        spawn_local(async move {
            match keep(library, &came).await {
                Some(id) => Route::Plan(id, arrived_at(library, id)).go(),
                // The view may be gone when the answer comes.
                None => drop(failed.try_set(true)),
            }
        });
    };
    view! {
        <Banner icon=Icon::File title=texts.preview actions=move || view! {
            <Button label=texts.keep kind=ButtonKind::Primary small=true on_press=keep.clone()/>
        }>
            {texts.preview_explained}
        </Banner>
        <Show when=move || failed.get()>
            <Banner tone=BannerTone::Error>{texts.not_kept}</Banner>
        </Show>
        {(!notes.is_empty()).then(|| view! { <Banner tone=BannerTone::Warning>{notes}</Banner> })}
    }
}

async fn keep(library: Library, came: &Came) -> Option<PlanId> {
    let taken = library.take_in(came.name.clone(), came.opened.clone());
    taken.await.ok()
}

/// What is worth knowing of what came.
fn notes(opened: &Opened) -> String {
    let newer = (opened.access != Access::ReadWrite).then(|| t().link.newer_file.to_owned());
    let notes = opened.notes.iter().map(t().opening.note);
    newer.into_iter().chain(notes).collect::<Vec<_>>().join(" ")
}
