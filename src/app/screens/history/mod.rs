//! What has been changed: who, when, what and how; going back; two versions side by side.

mod compare;
mod differences;
mod revision;

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::file::Timeline;

use crate::language::t;
use crate::parts::{MyName, Past, Why};
use crate::route::{Route, View};
use crate::session::Session;
use crate::widgets::{Button, ButtonKind};
pub use compare::Compare;
use revision::RevisionView;

/// How many changes are shown at first.
const FIRST: usize = 50;

/// What has been changed.
#[component]
pub fn History() -> impl IntoView {
    let session = Session::here();
    let texts = &t().history;
    let title = session.derive(|plan| plan.about.title.clone());
    let past = Past::here();
    let why = RwSignal::new(String::new());
    let is_going_back = Memo::new(move |_| {
        let count = |past: &Arc<Timeline>| past.revisions().len();
        past.timeline
            .with(|past| past.as_ref().is_some_and(|it| count(it) > 1))
    });
    let list = move || match past.timeline.get() {
        Some(timeline) => view! { <Revisions timeline why/> }.into_any(),
        None if past.is_unreadable.get() => {
            view! { <p role="alert">{texts.unreadable}</p> }.into_any()
        }
        None => view! { <p role="status">{texts.reading}</p> }.into_any(),
    };
    view! {
        <div class="page-head">
            <div>
                <p class="eyebrow">{title}</p>
                <h1>{texts.title}</h1>
                <p class="soft">{texts.explained}</p>
            </div>
            <a class="button" href=Route::Plan(session.id(), View::Compare).href()>{texts.compare}</a>
        </div>
        <Show when=move || is_going_back.get()>
            <Why why hint=texts.why_hint/>
        </Show>
        {list}
        <MyName hint=texts.your_name/>
    }
}

/// The changes, the latest first.
#[component]
fn Revisions(timeline: Arc<Timeline>, why: RwSignal<String>) -> impl IntoView {
    let texts = &t().history;
    let count = timeline.revisions().len();
    if count == 0 {
        return view! { <p class="empty">{texts.nothing}</p> }.into_any();
    }
    let limit = RwSignal::new(FIRST);
    let rows = move || {
        let shown = 0..count.min(limit.get());
        let row = |at: usize| view! { <RevisionView timeline=timeline.clone() at why/> };
        shown.map(row).collect_view()
    };
    view! {
        <ol class="revisions">{rows}</ol>
        <Show when=move || { limit.get() < count }>
            <Button
                label=(t().history.show_all)(count)
                kind=ButtonKind::Link
                on_press=move |()| limit.set(usize::MAX)
            />
        </Show>
    }
    .into_any()
}
