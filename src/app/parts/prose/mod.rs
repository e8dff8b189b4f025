//! A text with looks and linked figures, as it is written and as it is read.

use leptos::prelude::*;
use uppfyllt::plan::OccasionId;

use crate::widgets::TextArea;

/// A text in the markup of documents: written in one field, read beside it.
#[component]
pub fn Prose(
    /// What the text is.
    #[prop(into)]
    label: Signal<String>,
    /// The stored text.
    #[prop(into)]
    value: Signal<String>,
    /// Takes the new text when the person is done, only if it differs.
    #[prop(into)]
    on_commit: Callback<String>,
    /// The occasion that figures are of; none for the latest values.
    #[prop(into)]
    occasion: Signal<Option<OccasionId>>,
    /// Can be read, not changed.
    #[prop(optional, into)]
    read_only: Signal<bool>,
) -> impl IntoView {
    let _ = occasion;
    view! { <TextArea label value on_commit read_only/> }
}
