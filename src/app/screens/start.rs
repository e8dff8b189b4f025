//! The start page.

use leptos::prelude::*;

use crate::language::t;

/// The start page.
#[component]
pub fn Start() -> impl IntoView {
    view! { <h1>{t().start.title}</h1> }
}
