//! Pasting a table into a plan.

use leptos::prelude::*;

use crate::language::t;
use crate::session::Session;

/// Pasting a table into a plan.
#[component]
pub fn Paste(session: Option<Session>) -> impl IntoView {
    let _ = session;
    view! { <h1>{t().paste.title}</h1> }
}
