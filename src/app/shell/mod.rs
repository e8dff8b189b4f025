//! The frame around every view, and which view the address asks for.

mod address;
mod banners;
mod footer;
mod header;
mod notice;
mod opening;
mod side;

use leptos::prelude::*;
use leptos::{ev, tachys::html::event::KeyboardEvent};
use uppfyllt::file::Task;

use crate::commands::{Command, Stroke};
use crate::language::{Choices, t};
use crate::library::Library;
use crate::platform::{document, files, focus};
use crate::route::{self, Route, View};
use crate::screens;
use crate::session::Session;
use address::keep_occasion;
use banners::{ArrivalBanner, DamageBanner, HealthBanner, ReadOnlyBanner, UnsavedBanner};
use footer::Footer;
use header::{Header, PlanHeader};
use notice::NoticeView;
use opening::{Opening, follow};
use side::Side;

/// The whole application.
#[component]
pub fn Shell(library: Library) -> impl IntoView {
    let choices = Choices::load();
    provide_context(choices);
    provide_context(library);
    let route = route::current();
    let opening = follow(library, route);
    on_keys(opening);
    on_stray_files();
    on_arrival(route, opening);
    move || {
        choices.language(); // drawn anew in another language
        view! {
            <a class="skip-link" href="#main" on:click=skip>
                {t().frame.skip}
            </a>
            <div class="app">
                <Page route opening/>
                <Footer/>
            </div>
        }
    }
}

/// The address is the route, so the link to the content moves the focus itself.
fn skip(event: ev::MouseEvent) {
    event.prevent_default();
    document::focus("main");
}

#[component]
fn Page(route: Signal<Route>, opening: Signal<Opening>) -> impl IntoView {
    let plan = Memo::new(move |_| matches!(route.get(), Route::Plan(..)));
    move || match plan.get() {
        true => view! { <PlanPage route opening/> }.into_any(),
        false => view! { <PlainPage route/> }.into_any(),
    }
}

/// A view outside any plan.
#[component]
fn PlainPage(route: Signal<Route>) -> impl IntoView {
    view! {
        <Header/>
        <HealthBanner/>
        <main id="main" class="page alone" tabindex="-1">
            {move || match route.get() {
                Route::Start => view! { <screens::Start/> }.into_any(),
                Route::Paste => view! { <screens::Paste session=None/> }.into_any(),
                Route::Help => view! { <screens::Help/> }.into_any(),
                Route::Accessibility => view! { <screens::Accessibility/> }.into_any(),
                Route::Link => view! { <screens::Linked/> }.into_any(),
                Route::Published => view! { <screens::Published/> }.into_any(),
                Route::Plan(..) | Route::Unknown => {
                    view! { <screens::Lost title=t().frame.no_view_title text=t().frame.no_view/> }.into_any()
                }
            }}
        </main>
    }
}

/// A view of a plan, once the plan is open.
#[component]
fn PlanPage(route: Signal<Route>, opening: Signal<Opening>) -> impl IntoView {
    move || {
        match opening.get() {
        Opening::Nothing | Opening::Under => {
            view! { <main id="main" class="loading" tabindex="-1"><p role="status">{t().frame.loading}</p></main> }
                .into_any()
        }
        Opening::Failed(id, error) => view! {
            <Header/>
            <HealthBanner/>
            <main id="main" class="page alone" tabindex="-1">
                <screens::Unopened id error/>
            </main>
        }
        .into_any(),
        Opening::Open(session) => {
            provide_context(session);
            keep_occasion(session, route);
            if let Some(task) = session.task() {
                return view! { <TaskPage task/> }.into_any();
            }
            view! {
                <Lid/>
                <HealthBanner/>
                <DamageBanner/>
                <ArrivalBanner route/>
                <ReadOnlyBanner/>
                <div class="frame">
                    <Side route/>
                    <main id="main" class="page" tabindex="-1">
                        <PlanView route/>
                    </main>
                </div>
                <NoticeView/>
            }
            .into_any()
        }
    }
    }
}

/// What stays in sight however far the page is scrolled: whose plan it is, and that it is not being saved.
#[component]
fn Lid() -> impl IntoView {
    view! {
        <div class="lid">
            <PlanHeader/>
            <UnsavedBanner/>
        </div>
    }
}

/// The part of a plan that a unit reports in.
#[component]
fn TaskPage(task: Task) -> impl IntoView {
    view! {
        <Lid/>
        <HealthBanner/>
        <DamageBanner/>
        <ReadOnlyBanner/>
        <main id="main" class="page alone" tabindex="-1">
            <screens::TaskView task/>
        </main>
        <NoticeView/>
    }
}

#[component]
fn PlanView(route: Signal<Route>) -> impl IntoView {
    let session = Session::here();
    let selected = Memo::new(move |_| match route.get() {
        Route::Plan(_, View::Tree(selected)) => selected,
        _ => None,
    });
    // Selecting in the tree stays in the view.
    let view = Memo::new(move |_| match route.get() {
        Route::Plan(_, View::Tree(_)) => Some(View::Tree(None)),
        Route::Plan(_, other) => Some(other),
        _ => None,
    });
    move || {
        let Some(view) = view.get() else {
            return ().into_any();
        };
        match view {
            View::Overview => view! { <screens::Overview/> }.into_any(),
            View::Read => view! { <screens::Read/> }.into_any(),
            View::Explanation => view! { <screens::Explanation/> }.into_any(),
            View::Occasions => view! { <screens::Occasions/> }.into_any(),
            View::Trial => view! { <screens::Trial/> }.into_any(),
            View::Tree(_) => view! { <screens::Tree selected/> }.into_any(),
            View::Indicators => view! { <screens::Indicators/> }.into_any(),
            View::Indicator(id) => view! { <screens::IndicatorPage id/> }.into_any(),
            View::ReportIn => view! { <screens::ReportIn/> }.into_any(),
            View::Paste => view! { <screens::Paste session=Some(session)/> }.into_any(),
            View::Economy => view! { <screens::Economy/> }.into_any(),
            View::EconomyTable(id) => view! { <screens::EconomyTable id/> }.into_any(),
            View::EconomyPaste => view! { <screens::EconomyPaste/> }.into_any(),
            View::Exchange => view! { <screens::Exchange/> }.into_any(),
            View::Incoming => view! { <screens::Incoming/> }.into_any(),
            View::Export => view! { <screens::Export/> }.into_any(),
            View::History => view! { <screens::History/> }.into_any(),
            View::Compare => view! { <screens::Compare/> }.into_any(),
            View::Documents => view! { <screens::Documents/> }.into_any(),
            View::Document(id) => view! { <screens::Pages id/> }.into_any(),
            View::DocumentParts(id) => view! { <screens::Parts id/> }.into_any(),
            View::Material(of) => view! { <screens::MaterialOf of/> }.into_any(),
            View::Check(of) => view! { <screens::Check of/> }.into_any(),
            View::About => view! { <screens::AboutPlan/> }.into_any(),
        }
    }
}

/// Keys that mean a command anywhere in a plan. A text field keeps its own undo.
fn on_keys(opening: Signal<Opening>) {
    let listener = window_event_listener(ev::keydown, move |event| {
        let Opening::Open(session) = opening.get_untracked() else {
            return;
        };
        let Some(command) = command_of(&event) else {
            return;
        };
        let typing = focus::is_in_text();
        if typing && matches!(command, Command::Undo | Command::Redo) {
            return;
        }
        event.prevent_default();
        focus::commit();
        if command.enabled(&session) {
            command.run(&session);
        }
    });
    on_cleanup(move || listener.remove());
}

/// A file dropped beside the place for it would take the page away.
fn on_stray_files() {
    let refuse = |event: ev::DragEvent| {
        if files::are_dragged(&event) {
            event.prevent_default();
        }
    };
    let over = window_event_listener(ev::dragover, refuse);
    let dropped = window_event_listener(ev::drop, refuse);
    on_cleanup(move || {
        over.remove();
        dropped.remove();
    });
}

fn command_of(event: &KeyboardEvent) -> Option<Command> {
    let control = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
    let key = event.key().to_lowercase();
    control.then_some(())?;
    Command::of(Stroke {
        key: &key,
        shift: event.shift_key(),
    })
}

/// Arriving at another view begins at its top, for eyes and screen readers alike, unless the view has begun elsewhere;
/// once more where the view first waited for its plan.
fn on_arrival(route: Signal<Route>, opening: Signal<Opening>) {
    let view = Memo::new(move |_| match route.get() {
        // Selecting in the tree stays in the view.
        Route::Plan(id, View::Tree(_)) => Route::Plan(id, View::Tree(None)),
        other => other,
    });
    let waits = Memo::new(move |_| matches!(opening.get(), Opening::Under));
    Effect::new(move |earlier: Option<(Route, bool)>| {
        let now = view.get();
        waits.get(); // a memo that is never read follows nothing
        let Some((before, arrived)) = earlier else {
            return (now, false); // the page itself has just been opened
        };
        let arrived = arrived || before != now;
        if arrived {
            // Once what is seen has been drawn.
            request_animation_frame(|| focus::begin_at_unless_within("main"));
        }
        (now, arrived)
    });
}
