//! Title page, scale, decisions.

use leptos::prelude::*;

use crate::language::t;

/// Title page, scale, decisions.
#[component]
pub fn AboutPlan() -> impl IntoView {
    view! { <h1>{t().about.title}</h1> }
}
