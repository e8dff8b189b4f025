//! Fields for text: one line, several lines, a line that grows with its words, a search.
//!
//! All but the search hand over their text at once when the person is done, on leaving the field or
//! pressing Enter; Escape gives the stored text back. A field that is taken off the page hands over what
//! was typed, so that scrolling a row away or changing the view loses nothing.

use super::draft::Draft;
use super::field::{Field, FieldIds};
use super::{Icon, IconView};
use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;

/// Decides over a typed text: `None` accepts it, a message refuses it and stays beneath the field.
type Refusal = Callback<String, Option<String>>;

/// One field's draft with what becomes of it.
#[derive(Clone, Copy)]
struct Editing {
    draft: Draft,
    on_commit: Callback<String>,
    refuse: Option<Refusal>,
    refused: RwSignal<Option<String>>,
}

impl Editing {
    fn new(value: Signal<String>, on_commit: Callback<String>, refuse: Option<Refusal>) -> Self {
        let editing = Self {
            draft: Draft::over(value),
            on_commit,
            refuse,
            refused: RwSignal::new(None),
        };
        on_cleanup(move || editing.hand_over());
        editing
    }

    fn edit(self, text: String) {
        self.refused.set(None);
        self.draft.set(text);
    }

    /// Commits the draft, unless it is refused; then it stays with the reason beneath.
    fn commit(self) {
        let Some(text) = self.draft.pending() else {
            return self.revert();
        };
        if let Some(reason) = self.refuse.and_then(|refuse| refuse.run(text.clone())) {
            return self.refused.set(Some(reason));
        }
        self.draft.drop();
        self.on_commit.run(text);
    }

    fn revert(self) {
        self.refused.set(None);
        self.draft.drop();
    }

    /// Commits while the field is being removed: nothing can be shown any more, and signals may be gone.
    fn hand_over(self) {
        let Some(text) = self.draft.pending() else {
            return;
        };
        let refused = self
            .refuse
            .and_then(|refuse| refuse.try_run(text.clone()).flatten());
        if refused.is_none() {
            self.on_commit.try_run(text);
        }
    }

    /// Enter commits (with Ctrl where Enter is part of the text); Escape gives the stored text back.
    fn key(self, event: &KeyboardEvent, enter_is_text: bool) {
        match event.key().as_str() {
            "Enter" if !event.is_composing() && (!enter_is_text || event.ctrl_key()) => {
                event.prevent_default();
                self.commit();
            }
            "Escape" if self.draft.pending().is_some() => {
                event.stop_propagation();
                event.prevent_default();
                self.revert();
            }
            _ => {}
        }
    }
}

/// A field for one line of text, or for a number as people type it.
#[component]
pub fn TextField(
    /// What the field holds.
    #[prop(into)]
    label: Signal<String>,
    /// The stored text.
    #[prop(into)]
    value: Signal<String>,
    /// Takes the new text when the person is done, only if it differs.
    #[prop(into)]
    on_commit: Callback<String>,
    /// Refuses a text with a message; for dates and numbers.
    #[prop(optional, into)]
    refuse: Option<Refusal>,
    /// Help beneath the field.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// `text`, `date` or another type of input.
    #[prop(default = "text")]
    kind: &'static str,
    /// Shows a number keyboard and sets the text right.
    #[prop(optional)]
    number: bool,
    /// A unit after the field, such as “%”.
    #[prop(optional, into)]
    unit: Option<Signal<String>>,
    /// Leaves the label unseen.
    #[prop(optional)]
    hide_label: bool,
    /// Spans all columns of a grid of fields.
    #[prop(optional)]
    wide: bool,
    /// Can be read, not changed.
    #[prop(optional, into)]
    read_only: Signal<bool>,
    /// Takes the keyboard, all its text selected, when it comes on the page.
    #[prop(optional)]
    begins: bool,
    /// What holds while the field is empty, shown in its place.
    #[prop(optional, into)]
    otherwise: Signal<String>,
) -> impl IntoView {
    let editing = Editing::new(value, on_commit, refuse);
    let ids = FieldIds::fresh();
    let input = NodeRef::<html::Input>::new();
    Effect::new(move |_| {
        if let Some(input) = input.get().filter(|_| begins) {
            input.select(); // which gives it the focus
        }
    });
    let described = ids.note.clone();
    let invalid = move || editing.refused.with(Option::is_some);
    view! {
        <Field ids=ids.clone() label hide_label wide hint error=editing.refused.into()>
            <span class="with-unit">
                <input
                    node_ref=input
                    id=ids.control
                    class="input"
                    class:num=number
                    type=kind
                    inputmode=number.then_some("decimal")
                    autocomplete="off"
                    readonly=read_only
                    placeholder=otherwise
                    aria-describedby=move || (invalid() || hint.is_some()).then(|| described.clone())
                    aria-invalid=move || invalid().then_some("true")
                    prop:value=move || editing.draft.shown()
                    on:input:target=move |event| editing.edit(event.target().value())
                    on:blur=move |_| editing.commit()
                    on:keydown=move |event| editing.key(&event, false)
                />
                {unit.map(|unit| view! { <span class="soft">{unit}</span> })}
            </span>
        </Field>
    }
}

/// A field for several lines. Enter makes a new line; Ctrl+Enter commits.
#[component]
pub fn TextArea(
    /// What the field holds.
    #[prop(into)]
    label: Signal<String>,
    /// The stored text.
    #[prop(into)]
    value: Signal<String>,
    /// Takes the new text when the person is done, only if it differs.
    #[prop(into)]
    on_commit: Callback<String>,
    /// Help beneath the field.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// Leaves the label unseen.
    #[prop(optional)]
    hide_label: bool,
    /// Can be read, not changed.
    #[prop(optional, into)]
    read_only: Signal<bool>,
    /// Told of what the field shows, at every keystroke.
    #[prop(optional, into)]
    on_shown: Option<Callback<String>>,
    /// Gives the element to whoever types in it besides the keyboard.
    #[prop(optional)]
    element: NodeRef<html::Textarea>,
) -> impl IntoView {
    let editing = Editing::new(value, on_commit, None);
    if let Some(on_shown) = on_shown {
        Effect::new(move |_| on_shown.run(editing.draft.shown()));
    }
    let ids = FieldIds::fresh();
    let described = hint.map(|_| ids.note.clone());
    view! {
        <Field ids=ids.clone() label hide_label wide=true hint error=Signal::stored(None)>
            <div class="grow boxed" data-value=move || editing.draft.shown()>
                <textarea
                    node_ref=element
                    id=ids.control
                    class="textarea"
                    rows="3"
                    readonly=read_only
                    aria-describedby=described
                    prop:value=move || editing.draft.shown()
                    on:input:target=move |event| editing.edit(event.target().value())
                    on:blur=move |_| editing.commit()
                    on:keydown=move |event| editing.key(&event, true)
                ></textarea>
            </div>
        </Field>
    }
}

/// A line of a document, edited where it stands: no box until it is touched, as tall as its words.
/// Line breaks that are pasted in become spaces.
#[component]
pub fn LineField(
    /// What the line is, spoken only: “Nämndsmål 3 av 15”.
    #[prop(into)]
    label: Signal<String>,
    /// The stored text.
    #[prop(into)]
    value: Signal<String>,
    /// Takes the new text when the person is done, only if it differs.
    #[prop(into)]
    on_commit: Callback<String>,
    /// The line has the focus.
    #[prop(optional, into)]
    on_focus: Option<Callback<()>>,
    /// Can be read, not changed.
    #[prop(optional, into)]
    read_only: Signal<bool>,
    /// Gives the element to the screen, to focus a line that was just added.
    #[prop(optional)]
    element: NodeRef<leptos::html::Textarea>,
) -> impl IntoView {
    let editing = Editing::new(value, on_commit, None);
    view! {
        <div class="grow" data-value=move || editing.draft.shown()>
            <textarea
                node_ref=element
                rows="1"
                aria-label=label
                readonly=read_only
                prop:value=move || editing.draft.shown()
                on:input:target=move |event| editing.edit(one_line(&event.target().value()))
                on:focus=move |_| {
                    if let Some(focused) = on_focus {
                        focused.run(());
                    }
                }
                on:blur=move |_| editing.commit()
                on:keydown=move |event| editing.key(&event, false)
            ></textarea>
        </div>
    }
}

fn one_line(text: &str) -> String {
    text.replace("\r\n", " ").replace(['\n', '\r'], " ")
}

/// A field that searches while one types.
#[component]
pub fn SearchField(
    /// What is searched; spoken, and shown while the field is empty.
    #[prop(into)]
    label: Signal<String>,
    /// The text searched for.
    #[prop(into)]
    text: Signal<String>,
    /// Called with every text that is typed.
    on_input: impl Fn(String) + 'static,
) -> impl IntoView {
    view! {
        <div class="search">
            <IconView icon=Icon::Search/>
            <input
                type="search"
                class="input"
                autocomplete="off"
                aria-label=label
                placeholder=label
                prop:value=text
                on:input:target=move |event| on_input(event.target().value())
            />
        </div>
    }
}
