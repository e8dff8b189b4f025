//! Files and tables out.

use leptos::prelude::*;

use crate::language::t;

/// Files and tables out.
#[component]
pub fn Export() -> impl IntoView {
    view! { <h1>{t().export.title}</h1> }
}
