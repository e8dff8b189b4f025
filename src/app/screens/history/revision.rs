//! One change: when, who, what and how, what it changed, and the way back to it.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::file::Timeline;

use super::differences::Differences;
use crate::language::t;
use crate::parts::{Version, revision_title};
use crate::session::Session;
use crate::when::moment;
use crate::widgets::{Button, Disclosure};

/// One change.
#[component]
pub fn RevisionView(
    timeline: Arc<Timeline>,
    at: usize,
    /// Why somebody goes back, where they say so.
    why: RwSignal<String>,
) -> impl IntoView {
    let session = Session::here();
    let texts = &t().history;
    let Some(revision) = timeline.revisions().get(at).cloned() else {
        return ().into_any();
    };
    let number = revision.number;
    let why_then = &revision.entry.why;
    let said = (!why_then.is_empty()).then(|| (texts.because)(why_then));
    let what = revision_title(&revision);
    let when = moment(revision.entry.at_ms);
    let label = (texts.go_back_to)(&when, &what);
    let at_ms = revision.entry.at_ms;
    let go_back = {
        let timeline = timeline.clone();
        move |()| {
            if let Some(then) = timeline.after(number) {
                // What is not done is told by the shell.
                if session.return_to(&then, at_ms, why.get_untracked()).is_ok() {
                    why.set(String::new());
                }
            }
        }
    };
    let ways = match at {
        0 => view! { <span class="soft">{texts.stands}</span> }.into_any(),
        _ => view! {
            <Button
                label=texts.go_back
                title=label
                small=true
                on_press=go_back
                disabled=Signal::derive(move || !session.can_edit())
            />
            <a href=Version::After(number).beside(session.id(), &Version::Now)>{texts.compare_with_now}</a>
        }
        .into_any(),
    };
    view! {
        <li>
            <p class="when">
                <time>{when}</time>
                {(!revision.entry.by.is_empty()).then(|| view! { <span>{revision.entry.by.clone()}</span> })}
            </p>
            <div>
                <p class="what">{what}</p>
                {said.map(|said| view! { <p>{said}</p> })}
                <Shown timeline number/>
            </div>
            <div class="cluster">{ways}</div>
        </li>
    }
    .into_any()
}

/// What the change changed, once it is asked for.
#[component]
fn Shown(timeline: Arc<Timeline>, number: u64) -> impl IntoView {
    let open = RwSignal::new(false);
    let differences = move || {
        open.get().then(|| {
            let states = [number.checked_sub(1)?, number].map(|number| timeline.after(number));
            let [Some(old), Some(new)] = states else {
                return None;
            };
            Some(view! { <Differences old=Arc::new(old) new=Arc::new(new)/> })
        })
    };
    view! {
        <Disclosure open summary=move || t().history.show>
            {differences}
        </Disclosure>
    }
}
