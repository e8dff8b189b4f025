//! The row that adds a measurement. Nothing typed is lost: what is wrong is told and stays.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use uppfyllt::plan::{
    Decimal, Missing, Observation, ObservationKey, Period, Record, SeriesKey, Value,
};
use uppfyllt::text::typed::{Manner, Problem};
use uppfyllt::text::{date, number};

use super::row::reasons;
use crate::language::{language, t};
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, SelectField, TextField};

/// What is typed so far, and what was wrong with it at the last try.
#[derive(Clone, Copy)]
struct Draft {
    session: Session,
    series: RwSignal<SeriesKey>,
    period: RwSignal<String>,
    value: RwSignal<String>,
    missing: RwSignal<Option<Missing>>,
    note: RwSignal<String>,
    source: RwSignal<String>,
    wrong_period: RwSignal<Option<String>>,
    wrong_value: RwSignal<Option<Problem>>,
    told: RwSignal<String>,
}

impl Draft {
    fn of(series: RwSignal<SeriesKey>) -> Self {
        Self {
            session: Session::here(),
            series,
            period: RwSignal::default(),
            value: RwSignal::default(),
            missing: RwSignal::default(),
            note: RwSignal::default(),
            source: RwSignal::default(),
            wrong_period: RwSignal::default(),
            wrong_value: RwSignal::default(),
            told: RwSignal::default(),
        }
    }

    fn read_period(self) -> Result<Period, String> {
        let texts = &t().indicators;
        let text = self.period.get_untracked();
        let period = date::read(&text).ok_or(texts.no_period)?;
        let key = ObservationKey {
            series: self.series.get_untracked(),
            period,
        };
        let taken = self
            .session
            .with_untracked(|plan| plan.observations.get(&key).is_some());
        match taken {
            true => Err((texts.period_taken)(&date::period(period, language()))),
            false => Ok(period),
        }
    }

    fn read_value(self) -> Result<Value, Problem> {
        if let Some(reason) = self.missing.get_untracked() {
            return Ok(Value::Missing(reason));
        }
        let series = self.series.get_untracked();
        let manner = self
            .session
            .with_untracked(|plan| Manner::of(plan, &series));
        self.value.with_untracked(|text| manner.read(text))
    }

    /// Adds the measurement, or tells what is wrong.
    fn add(self) {
        let (period, value) = (self.read_period(), self.read_value());
        self.wrong_period.set(period.as_ref().err().cloned());
        self.wrong_value.set(value.as_ref().err().cloned());
        let (Ok(period), Ok(value)) = (period, value) else {
            return;
        };
        let mut observation = Observation::from(value);
        observation.describe(|detail| {
            detail.note = self.note.get_untracked();
            detail.source = self.source.get_untracked();
        });
        let key = ObservationKey {
            series: self.series.get_untracked(),
            period,
        };
        let put = self.session.put(Record::Observation(key, observation));
        // A refused edit is told by the shell; then what was typed stays.
        if put.is_ok() {
            self.clear();
            let period = date::period(period, language());
            self.told.set((t().indicators.added)(&period));
        }
    }

    /// The source stays: the next period is often from the same.
    fn clear(self) {
        for text in [self.period, self.value, self.note] {
            text.set(String::new());
        }
        self.missing.set(None);
    }

    /// The number that was meant is chosen.
    fn mean(self, figure: Decimal) {
        self.value.set(number::in_file(figure));
        self.wrong_value.set(None);
    }
}

/// The row that adds.
#[component]
pub fn Entry(series: RwSignal<SeriesKey>) -> impl IntoView {
    let draft = Draft::of(series);
    let texts = &t().indicators;
    let key = move |event: KeyboardEvent| {
        // A field that took Enter has handed its text over; on a button Enter is a press.
        if event.key() == "Enter" && event.default_prevented() {
            draft.add();
        }
    };
    view! {
        <tr class="entry" on:keydown=key>
            <td>
                <TextField
                    label=texts.period
                    hint=texts.period_hint
                    value=draft.period
                    on_commit=move |text| {
                        draft.wrong_period.set(None);
                        draft.period.set(text);
                    }
                />
                {move || draft.wrong_period.get().map(|message| view! { <p class="error" role="alert">{message}</p> })}
            </td>
            <td class="num">
                <TextField
                    label=texts.value
                    number=true
                    value=draft.value
                    on_commit=move |text| {
                        draft.wrong_value.set(None);
                        draft.value.set(text);
                    }
                />
                <WrongValue draft/>
            </td>
            <td>
                <SelectField
                    label=texts.missing
                    choices=reasons(true)
                    value=draft.missing
                    on_change=move |reason| draft.missing.set(reason)
                />
            </td>
            <td></td>
            <td>
                <TextField label=texts.note value=draft.note on_commit=move |text| draft.note.set(text)/>
            </td>
            <td>
                <TextField label=texts.source value=draft.source on_commit=move |text| draft.source.set(text)/>
            </td>
            <td class="num">
                <Button
                    label=texts.add
                    kind=ButtonKind::Primary
                    small=true
                    on_press=move |()| draft.add()
                />
                <p class="visually-hidden" role="status">{draft.told}</p>
            </td>
        </tr>
    }
}

/// What is wrong with the value; where it may mean two things, both to choose from.
#[component]
fn WrongValue(draft: Draft) -> impl IntoView {
    let choose = move |figure: Decimal| {
        view! {
            <Button
                label=number::plain(figure, language())
                small=true
                on_press=move |()| draft.mean(figure)
            />
        }
    };
    move || {
        let problem = draft.wrong_value.get()?;
        let meant = (!problem.meant().is_empty()).then(|| {
            let choices = problem.meant().into_iter().map(choose).collect_view();
            view! { <div class="cluster" role="group" aria-label=t().indicators.which>{choices}</div> }
        });
        Some(view! { <p class="error" role="alert">{problem.told(language())}</p> {meant} })
    }
}
