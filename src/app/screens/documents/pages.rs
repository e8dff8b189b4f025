//! A document as it is printed.

use leptos::prelude::*;
use uppfyllt::plan::TemplateId;

use crate::language::t;

/// The pages of a document.
#[component]
pub fn Pages(id: TemplateId) -> impl IntoView {
    view! { <h1>{t().documents.title} {id.to_string()}</h1> }
}
