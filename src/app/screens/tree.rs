//! The goal tree and the details of what is selected.

use leptos::prelude::*;
use uppfyllt::plan::Node;

use crate::language::t;

/// The goal tree and the details of what is selected.
#[component]
pub fn Tree(selected: Option<Node>) -> impl IntoView {
    let _ = selected;
    view! { <h1>{t().tree.title}</h1> }
}
