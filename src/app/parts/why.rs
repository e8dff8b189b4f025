//! Why somebody does what others will wonder about: a line of their own words that the history keeps.

use leptos::prelude::*;

use crate::language::t;
use crate::widgets::TextField;

/// The field for it, which may be left empty.
#[component]
pub fn Why(
    /// What is written.
    why: RwSignal<String>,
    /// What becomes of it.
    hint: &'static str,
) -> impl IntoView {
    view! {
        <div class="fields reporter">
            <TextField
                label=t().history.why
                hint=Signal::stored(hint.to_owned())
                value=why
                on_commit=move |text: String| why.set(text.trim().to_owned())
                wide=true
            />
        </div>
    }
}
