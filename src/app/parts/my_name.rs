//! What the person at the keyboard is called, in the history and in files; nobody has to say.

use leptos::prelude::*;

use crate::language::{Choices, t};
use crate::widgets::TextField;

/// The field for it.
#[component]
pub fn MyName(
    /// What the name is for here.
    hint: &'static str,
) -> impl IntoView {
    let called = Choices::here();
    view! {
        <div class="fields reporter">
            <TextField
                label=t().exchange.your_name
                hint=Signal::stored(hint.to_owned())
                value=Signal::derive(move || called.name())
                on_commit=move |name: String| called.be_called(&name)
            />
        </div>
    }
}
