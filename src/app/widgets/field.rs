//! The frame of a field: label above, control, then the hint or the error.

use super::{Icon, IconView};
use leptos::prelude::*;

/// What ties a control to its label and note.
#[derive(Clone)]
pub struct FieldIds {
    /// Id of the control.
    pub control: String,
    /// Id of the hint or error beneath it.
    pub note: String,
}

impl FieldIds {
    /// Fresh ids for one field.
    pub fn fresh() -> Self {
        let control = super::id::fresh();
        let note = format!("{control}-note");
        Self { control, note }
    }
}

/// The frame around one control. The control itself sets `id`, `aria-describedby` and `aria-invalid`.
#[component]
pub fn Field(
    /// The ids that the control uses.
    ids: FieldIds,
    /// The label, always spoken.
    label: Signal<String>,
    /// Leaves the label unseen, where the place says it already.
    hide_label: bool,
    /// Spans all columns of a grid of fields.
    wide: bool,
    /// Help beneath the control.
    hint: Option<Signal<String>>,
    /// What is wrong with the value, and how to mend it.
    error: Signal<Option<String>>,
    children: Children,
) -> impl IntoView {
    let FieldIds { control, note } = ids;
    let note = StoredValue::new(note);
    view! {
        <div class="field" class:wide=wide>
            <label for=control class:visually-hidden=hide_label>{label}</label>
            {children()}
            {move || match error.get() {
                Some(message) => view! {
                    <p class="error" id=note.get_value() role="alert"><IconView icon=Icon::Warning/>{message}</p>
                }.into_any(),
                None => hint.map(|hint| view! { <p class="hint" id=note.get_value()>{hint}</p> }).into_any(),
            }}
        </div>
    }
}
