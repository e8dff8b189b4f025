//! What has been changed: who, when, what and how; going back; two versions side by side.

mod compare;
mod differences;
mod revision;
mod versions;

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use uppfyllt::file::Timeline;

use crate::language::t;
use crate::parts::MyName;
use crate::route::{Route, View};
use crate::session::Session;
use crate::widgets::{Button, ButtonKind};
pub use compare::Compare;
use revision::RevisionView;

/// How many changes are shown at first.
const FIRST: usize = 50;

/// The changes of the open plan, read anew when one has been saved; `None` until read, and where it could
/// not be read.
#[derive(Clone, Copy)]
struct Past {
    timeline: RwSignal<Option<Arc<Timeline>>>,
    is_unreadable: RwSignal<bool>,
}

impl Past {
    fn here() -> Self {
        let session = Session::here();
        let past = Self {
            timeline: RwSignal::new(None),
            is_unreadable: RwSignal::new(false),
        };
        Effect::new(move |_| {
            session.save_state().track();
            spawn_local(async move {
                let read = session.timeline().await;
                // The view may be gone when the answer comes.
                let _ = past.is_unreadable.try_set(read.is_err());
                if let Ok(timeline) = read {
                    let _ = past.timeline.try_set(Some(Arc::new(timeline)));
                }
            });
        });
        past
    }
}

/// What has been changed.
#[component]
pub fn History() -> impl IntoView {
    let session = Session::here();
    let texts = &t().history;
    let title = session.derive(|plan| plan.about.title.clone());
    let past = Past::here();
    let list = move || match past.timeline.get() {
        Some(timeline) => view! { <Revisions timeline/> }.into_any(),
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
        {list}
        <MyName hint=texts.your_name/>
    }
}

/// The changes, the latest first.
#[component]
fn Revisions(timeline: Arc<Timeline>) -> impl IntoView {
    let texts = &t().history;
    let count = timeline.revisions().len();
    if count == 0 {
        return view! { <p class="empty">{texts.nothing}</p> }.into_any();
    }
    let limit = RwSignal::new(FIRST);
    let rows = move || {
        let shown = 0..count.min(limit.get());
        let row = |at: usize| view! { <RevisionView timeline=timeline.clone() at/> };
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
