//! How the index is computed, down to each judgement.

use leptos::prelude::*;

use crate::language::t;

/// How the index is computed, down to each judgement.
#[component]
pub fn Explanation() -> impl IntoView {
    view! { <h1>{t().explanation.title}</h1> }
}
