//! Two versions of the plan side by side: earlier moments, frozen occasions, files.

use leptos::prelude::*;

use super::differences::Differences;
use crate::language::t;
use crate::parts::{Both, TwoVersions};
use crate::session::Session;

/// Two versions side by side.
#[component]
pub fn Compare() -> impl IntoView {
    let texts = &t().history;
    let title = Session::here().derive(|plan| plan.about.title.clone());
    view! {
        <div class="page-head">
            <div>
                <p class="eyebrow">{title}</p>
                <h1>{texts.compare}</h1>
                <p class="soft">{texts.compare_explained}</p>
            </div>
        </div>
        <TwoVersions label=texts.compare show=differences/>
    }
}

fn differences(both: Both) -> AnyView {
    let shown = move || {
        both.get()
            .map(|[old, new]| view! { <Differences old new/> })
    };
    shown.into_any()
}
