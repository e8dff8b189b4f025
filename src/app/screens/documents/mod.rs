//! The documents that the plan becomes: the list of them, each as its pages, and the parts it is made of.

mod pages;
mod parts;

use leptos::prelude::*;

use crate::language::t;
pub use pages::Pages;
pub use parts::Parts;

/// All documents of the plan, and what they are made of.
#[component]
pub fn Documents() -> impl IntoView {
    view! { <h1>{t().documents.title}</h1> }
}
