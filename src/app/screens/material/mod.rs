//! What documents tell besides goals and figures: chapters, risks, words.

use leptos::prelude::*;

use crate::language::t;
use crate::parts::Prose;
use crate::route::Material;

/// What documents tell besides goals and figures.
#[component]
pub fn MaterialOf(of: Material) -> impl IntoView {
    let _ = of;
    let nothing = Signal::stored(String::new());
    view! {
        <h1>{t().material.title}</h1>
        <Prose label="" value=nothing on_commit=|_| () occasion=Signal::stored(None)/>
    }
}
