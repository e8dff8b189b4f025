//! The parts of a document: their order, headings, and what is written in them.

use leptos::prelude::*;
use uppfyllt::plan::TemplateId;

use crate::language::t;

/// The parts of a document, to be put in order, named, turned off and written in.
#[component]
pub fn Parts(id: TemplateId) -> impl IntoView {
    view! { <h1>{t().parts.title} {id.to_string()}</h1> }
}
