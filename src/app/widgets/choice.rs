//! Choosing: one of many in a list, one of a few side by side, yes or no.

use super::field::{Field, FieldIds};
use super::{Shape, ShapeView};
use leptos::prelude::*;

/// One thing that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice<T> {
    /// What is chosen.
    pub value: T,
    /// What it is called.
    pub label: String,
    /// Its status mark.
    pub shape: Option<Shape>,
    /// How many it would show.
    pub count: Option<usize>,
}

impl<T> Choice<T> {
    /// A choice with a name alone.
    pub fn new(value: T, label: impl Into<String>) -> Self {
        Self {
            value,
            label: label.into(),
            shape: None,
            count: None,
        }
    }

    /// The same with a status mark.
    #[must_use]
    pub fn with_shape(self, shape: Shape) -> Self {
        Self {
            shape: Some(shape),
            ..self
        }
    }

    /// The same with a number.
    #[must_use]
    pub fn with_count(self, count: usize) -> Self {
        Self {
            count: Some(count),
            ..self
        }
    }
}

/// What the typed components hand to the untyped ones, which are compiled once.
#[derive(Clone, Copy)]
struct Indexed {
    choices: Signal<Vec<Choice<()>>>,
    chosen: Signal<Option<usize>>,
    on_choose: Callback<usize>,
}

impl Indexed {
    fn of<T>(choices: Signal<Vec<Choice<T>>>, value: Signal<T>, on_change: Callback<T>) -> Self
    where
        T: Clone + PartialEq + Send + Sync + 'static,
    {
        let untyped = move |choice: &Choice<T>| Choice {
            value: (),
            label: choice.label.clone(),
            shape: choice.shape,
            count: choice.count,
        };
        Self {
            choices: Signal::derive(move || choices.with(|all| all.iter().map(untyped).collect())),
            chosen: Signal::derive(move || {
                let value = value.get();
                choices.with(|all| all.iter().position(|choice| choice.value == value))
            }),
            on_choose: Callback::new(move |index: usize| {
                if let Some(choice) = choices.with_untracked(|all| all.get(index).cloned()) {
                    on_change.run(choice.value);
                }
            }),
        }
    }
}

/// A list that opens: one of many.
#[component]
pub fn SelectField<T>(
    /// What is chosen.
    #[prop(into)]
    label: Signal<String>,
    /// What there is to choose from.
    #[prop(into)]
    choices: Signal<Vec<Choice<T>>>,
    /// The one chosen.
    #[prop(into)]
    value: Signal<T>,
    /// Takes the new choice.
    #[prop(into)]
    on_change: Callback<T>,
    /// Help beneath the field.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// Leaves the label unseen.
    #[prop(optional)]
    hide_label: bool,
    /// Cannot be changed.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let ids = FieldIds::fresh();
    let described = hint.map(|_| ids.note.clone());
    let control = select(
        Indexed::of(choices, value, on_change),
        ids.control.clone(),
        described,
        disabled,
    );
    view! {
        <Field ids label hide_label wide=false hint error=Signal::stored(None)>{control}</Field>
    }
}

fn select(
    indexed: Indexed,
    id: String,
    described: Option<String>,
    disabled: Signal<bool>,
) -> AnyView {
    let Indexed {
        choices,
        chosen,
        on_choose,
    } = indexed;
    let option = move |(index, choice): (usize, Choice<()>)| {
        let text = match choice.count {
            Some(count) => format!("{} ({count})", choice.label),
            None => choice.label,
        };
        view! { <option value=index prop:selected=move || chosen.get() == Some(index)>{text}</option> }
    };
    view! {
        <select
            id=id
            class="select"
            aria-describedby=described
            disabled=disabled
            on:change:target=move |event| {
                if let Ok(index) = event.target().value().parse() {
                    on_choose.run(index);
                }
            }
        >
            {move || choices.get().into_iter().enumerate().map(option).collect_view()}
        </select>
    }
    .into_any()
}

/// A strip of radio buttons: one of a few, all in sight.
#[component]
pub fn ChoiceStrip<T>(
    /// What is chosen.
    #[prop(into)]
    label: Signal<String>,
    /// What there is to choose from.
    #[prop(into)]
    choices: Signal<Vec<Choice<T>>>,
    /// The one chosen.
    #[prop(into)]
    value: Signal<T>,
    /// Takes the new choice.
    #[prop(into)]
    on_change: Callback<T>,
    /// Leaves the label unseen.
    #[prop(optional)]
    hide_label: bool,
    /// Columns of equal width, for a narrow panel.
    #[prop(optional)]
    even: bool,
    /// A lower strip.
    #[prop(optional)]
    small: bool,
    /// Cannot be changed.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let options = radios(Indexed::of(choices, value, on_change), disabled);
    view! {
        <fieldset class="field">
            <legend class="label" class:visually-hidden=hide_label>{label}</legend>
            <div class="segmented" class:even=even class:small=small>{options}</div>
        </fieldset>
    }
}

fn radios(indexed: Indexed, disabled: Signal<bool>) -> AnyView {
    let Indexed {
        choices,
        chosen,
        on_choose,
    } = indexed;
    let name = StoredValue::new(super::id::fresh());
    let radio = move |(index, choice): (usize, Choice<()>)| {
        view! {
            <label>
                <input
                    type="radio"
                    name=name.get_value()
                    disabled=disabled
                    prop:checked=move || chosen.get() == Some(index)
                    on:change=move |_| on_choose.run(index)
                />
                {choice.shape.map(|shape| view! { <ShapeView shape/> })}
                <span>{choice.label}</span>
                {choice.count.map(|count| view! { <span class="count">{count}</span> })}
            </label>
        }
    };
    (move || {
        choices
            .get()
            .into_iter()
            .enumerate()
            .map(radio)
            .collect_view()
    })
    .into_any()
}

/// Yes or no.
#[component]
pub fn Checkbox(
    /// What yes means.
    #[prop(into)]
    label: Signal<String>,
    /// Whether it is yes.
    #[prop(into)]
    checked: Signal<bool>,
    /// Takes the new answer.
    #[prop(into)]
    on_change: Callback<bool>,
    /// More about it, in small print beneath.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// Leaves the label unseen.
    #[prop(optional)]
    hide_label: bool,
    /// Cannot be changed.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    view! {
        <label class="check">
            <input
                type="checkbox"
                disabled=disabled
                prop:checked=checked
                on:change:target=move |event| on_change.run(event.target().checked())
            />
            <span class:visually-hidden=hide_label>
                {label}
                {hint.map(|hint| view! { <small>{hint}</small> })}
            </span>
        </label>
    }
}
