//! All indicators in one list.

use leptos::prelude::*;

use crate::language::t;

/// All indicators in one list.
#[component]
pub fn Indicators() -> impl IntoView {
    view! { <h1>{t().indicators.title}</h1> }
}
