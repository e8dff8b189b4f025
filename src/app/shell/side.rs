//! The navigation of a plan.

use leptos::prelude::*;
use uppfyllt::fulfilment::Filter;

use crate::commands::Command;
use crate::language::t;
use crate::route::{Checked, Route, View};
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, Icon, IconView};

/// The navigation of a plan; on narrow screens it folds away under its current line.
#[component]
pub fn Side(route: Signal<Route>) -> impl IntoView {
    let open = RwSignal::new(false);
    let current = move || {
        entries()
            .into_iter()
            .find(|entry| entry.is_current(route.get()))
    };
    let title = move || current().map_or(t().frame.menu, |entry| entry.title);
    Effect::new(move || {
        route.track();
        open.set(false);
    });
    view! {
        <nav class="side" aria-label=t().frame.navigation>
            <div>
                <button
                    type="button"
                    class="side-toggle"
                    aria-expanded=move || if open.get() { "true" } else { "false" }
                    aria-controls="nav"
                    on:click=move |_| open.update(|open| *open = !*open)
                >
                    <IconView icon=Icon::Menu/>
                    {title}
                    <IconView icon=Icon::Down/>
                </button>
                <ul id="nav">
                    {entries().into_iter().map(|entry| view! { <EntryView entry route/> }).collect_view()}
                    <CopyLink/>
                </ul>
            </div>
        </nav>
    }
}

/// A link to what is seen, to be sent to somebody who has the plan.
#[component]
fn CopyLink() -> impl IntoView {
    let session = Session::here();
    view! {
        <li class="apart">
            <Button
                label=Command::CopyLink.label()
                kind=ButtonKind::Link
                small=true
                on_press=move |()| Command::CopyLink.run(&session)
            />
        </li>
    }
}

#[derive(Clone, Copy)]
struct Entry {
    view: View,
    title: &'static str,
    /// Begins a new group.
    apart: bool,
}

fn entries() -> [Entry; 14] {
    let entry = |view, title, apart| Entry { view, title, apart };
    let texts = t();
    [
        entry(View::Overview, texts.overview.title, false),
        entry(View::Read, texts.reader.title, false),
        entry(View::Tree(None), texts.tree.title, false),
        entry(View::Indicators, texts.indicators.title, false),
        entry(View::ReportIn, texts.report_in.title, false),
        entry(View::Economy, texts.economy_screen.title, false),
        entry(View::Occasions, texts.occasions.title, false),
        entry(View::Trial, texts.trial.title, false),
        entry(View::Documents, texts.documents.title, false),
        entry(View::Check(Checked::Plan), texts.check.title, false),
        entry(View::Exchange, texts.exchange.title, true),
        entry(View::Export, texts.export.title, false),
        entry(View::History, texts.history.title, false),
        entry(View::About, texts.about.title, false),
    ]
}

impl Entry {
    fn is_current(&self, route: Route) -> bool {
        let Route::Plan(_, view) = route else {
            return false;
        };
        match view {
            View::Overview | View::Explanation => self.view == View::Overview,
            View::Tree(_) | View::Paste => self.view == View::Tree(None),
            View::History | View::Compare => self.view == View::History,
            View::Indicators | View::Indicator(_) => self.view == View::Indicators,
            View::Check(_) => self.view == View::Check(Checked::Plan),
            View::Economy | View::EconomyTable(_) | View::EconomyPaste => {
                self.view == View::Economy
            }
            View::Documents | View::Document(_) | View::DocumentParts(_) | View::Material(_) => {
                self.view == View::Documents
            }
            View::Exchange | View::Incoming => self.view == View::Exchange,
            View::Read
            | View::ReportIn
            | View::Occasions
            | View::Trial
            | View::Export
            | View::About => self.view == view,
        }
    }
}

#[component]
fn EntryView(entry: Entry, route: Signal<Route>) -> impl IntoView {
    let session = Session::here();
    let href = Route::Plan(session.id(), entry.view).href();
    let current = move || entry.is_current(route.get()).then_some("page");
    view! {
        <li class:apart=entry.apart>
            <a href=href aria-current=current>
                {entry.title}
                {(entry.view == View::Indicators).then(|| view! { <NotAssessed/> })}
            </a>
        </li>
    }
}

/// How many indicators wait for a judgement.
#[component]
fn NotAssessed() -> impl IntoView {
    let session = Session::here();
    let results = session.results();
    let count = Memo::new(move |_| {
        let counts = results.with(|results| {
            session.with(|plan| results.indicator_counts(plan, &Filter::default()))
        });
        counts.not_assessed
    });
    move || {
        let count = count.get();
        (count > 0).then(|| {
            let words = (t().frame.not_assessed)(count);
            view! {
                <span class="count" title=words.clone()>
                    <span aria-hidden="true">{count}</span>
                    <span class="visually-hidden">{format!(" {words}")}</span>
                </span>
            }
        })
    }
}
