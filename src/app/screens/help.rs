//! Help, glossary and the accessibility statement.

use leptos::prelude::*;

use crate::language::t;

/// Help, glossary and the accessibility statement.
#[component]
pub fn Help() -> impl IntoView {
    view! { <h1>{t().help.title}</h1> }
}

/// Help, glossary and the accessibility statement.
#[component]
pub fn Accessibility() -> impl IntoView {
    view! { <h1>{t().frame.accessibility}</h1> }
}
