//! One part of a record as a field reads and writes it, and the fields themselves.

use leptos::prelude::*;
use uppfyllt::plan::{
    Decimal, Goal, GoalId, Indicator, IndicatorId, Measure, Origin, Period, Plan, Value,
};
use uppfyllt::text::date;
use uppfyllt::text::number::{self, Unread};

use super::outliner::told;
use crate::language::{language, t};
use crate::parts::given_name;
use crate::session::Session;
use crate::widgets::{TextArea, TextField};

/// One part of a record: what it is now, and how it is set.
pub struct Part<T: Held> {
    /// What it is.
    pub value: Signal<T>,
    /// Sets it, as one edit.
    pub set: Callback<T>,
}

impl<T: Held> Clone for Part<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T: Held> Copy for Part<T> {}

/// What a part may be.
pub trait Held: Clone + Default + PartialEq + Send + Sync + 'static {}
impl<T: Clone + Default + PartialEq + Send + Sync + 'static> Held for T {}

/// A part of a goal.
pub fn goal_part<T: Held>(
    id: GoalId,
    read: impl Fn(&Goal) -> T + Send + Sync + 'static,
    write: impl Fn(&mut Goal, T) + Send + Sync + 'static,
) -> Part<T> {
    let session = Session::here();
    let value = session.derive(move |plan| {
        plan.goals
            .get(&id)
            .map(|goal| read(goal))
            .unwrap_or_default()
    });
    let set = move |new: T| {
        told(session.rewrite_goal(id, |goal| write(goal, new)));
    };
    Part {
        value: value.into(),
        set: Callback::new(set),
    }
}

/// A part of an indicator.
pub fn indicator_part<T: Held>(
    id: IndicatorId,
    read: impl Fn(&Indicator) -> T + Send + Sync + 'static,
    write: impl Fn(&mut Indicator, T) + Send + Sync + 'static,
) -> Part<T> {
    let session = Session::here();
    let value = session.derive(move |plan| {
        plan.indicators
            .get(&id)
            .map(|it| read(it))
            .unwrap_or_default()
    });
    let set = move |new: T| {
        told(session.rewrite_indicator(id, |it| write(it, new)));
    };
    Part {
        value: value.into(),
        set: Callback::new(set),
    }
}

/// Whether the plan can only be read here.
pub fn locked() -> Signal<bool> {
    let session = Session::here();
    Signal::derive(move || !session.can_edit())
}

/// A line of text.
#[component]
pub fn Line(
    label: &'static str,
    part: Part<String>,
    #[prop(optional)] wide: bool,
) -> impl IntoView {
    let Part { value, set } = part;
    view! { <TextField label value on_commit=set wide read_only=locked()/> }
}

/// Several lines of text.
#[component]
pub fn Lines(label: &'static str, part: Part<String>) -> impl IntoView {
    let Part { value, set } = part;
    view! { <TextArea label value on_commit=set read_only=locked()/> }
}

/// A figure, or nothing.
#[component]
pub fn Figure(
    label: &'static str,
    part: Part<Option<Decimal>>,
    /// The measure that the figure is in.
    #[prop(into)]
    measure: Signal<Measure>,
    /// Stands in a sentence, which says what it is: the label is only spoken.
    #[prop(optional)]
    bare: bool,
) -> impl IntoView {
    let Part { value, set } = part;
    let shown = move || {
        value
            .get()
            .map_or_else(String::new, |value| number::plain(value, language()))
    };
    let commit = move |text: String| {
        if let Ok(new) = measure.with_untracked(|measure| figure(&text, measure)) {
            set.run(new);
        }
    };
    let refuse = move |text: String| {
        measure
            .with_untracked(|measure| figure(&text, measure))
            .err()
    };
    view! {
        <TextField
            label
            value=Signal::derive(shown)
            on_commit=commit
            refuse=Callback::new(refuse)
            number=true
            hide_label=bare
            unit=Signal::derive(move || measure.with(|measure| measure.unit.clone()))
            read_only=locked()
        />
    }
}

/// A weight: no figure below zero; nothing typed is 1.
#[component]
pub fn Weight(part: Part<Decimal>, hint: &'static str) -> impl IntoView {
    let Part { value, set } = part;
    let shown = move || number::plain(value.get().normalize(), language());
    let commit = move |text: String| {
        if let Ok(new) = weight(&text) {
            set.run(new);
        }
    };
    view! {
        <TextField
            label=t().tree.details.weight
            value=Signal::derive(shown)
            on_commit=commit
            refuse=Callback::new(move |text: String| weight(&text).err())
            number=true
            hint=Signal::stored(hint.to_owned())
            read_only=locked()
        />
    }
}

/// A period, or nothing.
#[component]
pub fn When(
    label: &'static str,
    part: Part<Option<Period>>,
    /// Stands in a sentence: the label is only spoken, and there is no hint.
    #[prop(optional)]
    bare: bool,
) -> impl IntoView {
    let Part { value, set } = part;
    let shown = move || {
        value
            .get()
            .map_or_else(String::new, |it| date::period(it, language()))
    };
    let commit = move |text: String| {
        if let Ok(new) = period(&text) {
            set.run(new);
        }
    };
    let refuse = Callback::new(move |text: String| period(&text).err());
    let value = Signal::derive(shown);
    let read_only = locked();
    match bare {
        true => {
            view! { <TextField label value on_commit=commit refuse hide_label=true read_only/> }
                .into_any()
        }
        false => {
            let hint = Signal::stored(t().tree.details.period_hint.to_owned());
            view! { <TextField label value on_commit=commit refuse hint read_only/> }.into_any()
        }
    }
}

fn figure(text: &str, measure: &Measure) -> Result<Option<Decimal>, String> {
    let texts = &t().tree.refused;
    match number::read(text, measure) {
        Ok(None) => Ok(None),
        Ok(Some(Value::Number(value))) => Ok(Some(value)),
        Ok(Some(_)) | Err(Unread::NoNumber) => Err(texts.number.to_owned()),
        Err(Unread::Ambiguous { grouped, decimal }) => Err((texts.ambiguous)(
            &number::plain(grouped, language()),
            &number::plain(decimal, language()),
        )),
        Err(Unread::OtherUnit { typed }) => Err((texts.unit)(&typed)),
    }
}

fn weight(text: &str) -> Result<Decimal, String> {
    match figure(text, &Measure::default())? {
        Some(weight) if weight < Decimal::ZERO => Err(t().tree.refused.weight.to_owned()),
        weight => Ok(weight.unwrap_or(Decimal::ONE)),
    }
}

fn period(text: &str) -> Result<Option<Period>, String> {
    match text.trim() {
        "" => Ok(None),
        text => date::read(text)
            .map(Some)
            .ok_or_else(|| t().tree.refused.period.to_owned()),
    }
}

/// Whose a goal may be, in the plan's words.
pub fn origins(plan: &Plan) -> Vec<(Option<Origin>, String)> {
    let texts = &t().status;
    vec![
        (Some(Origin::Given), given_name(plan)),
        (Some(Origin::Own), (texts.origin)(Origin::Own).to_owned()),
        (None, texts.no_origin.to_owned()),
    ]
}
