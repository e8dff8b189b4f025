//! One measurement, edited where it stands.

use std::collections::BTreeMap;

use leptos::prelude::*;
use uppfyllt::chart::chart_table;
use uppfyllt::edit::{Edit, corrected};
use uppfyllt::plan::{
    Decimal, Detail, Missing, Observation, ObservationKey, Period, Plan, Record, RecordKey,
    SeriesKey, Value,
};
use uppfyllt::text::typed::{Manner, text_of};
use uppfyllt::text::{date, number, why};

use crate::language::{language, t};
use crate::session::Session;
use crate::when;
use crate::widgets::{Button, ButtonKind, Choice, Icon, SelectField, TextField};

const REASONS: [Missing; 4] = [
    Missing::NotMeasured,
    Missing::NonResponse,
    Missing::NotApplicable,
    Missing::Confidential,
];

/// A row of the measurements.
#[component]
pub fn ObservationRow(
    /// Which measurement.
    measured: ObservationKey,
    /// How the values of its series are typed.
    manner: Memo<Manner>,
    /// How far the figures of its series lie from their targets.
    distances: Memo<Distances>,
) -> impl IntoView {
    let session = Session::here();
    let key = measured;
    let texts = &t().indicators;
    let period = StoredValue::new(date::period(key.period, language()));
    let cell = move |column: &'static str| period.with_value(|it| (texts.cell)(column, it));
    let observed = session.derive(move |plan| plan.observations.get(&key).cloned());
    let closed = Signal::derive(move || !session.can_edit());
    let rewrite = move |change: &dyn Fn(&mut Observation)| {
        if let Some(mut observation) = observed.get_untracked() {
            change(&mut observation);
            // A refused edit is told by the shell.
            let _ = session.put(Record::Observation(key, observation));
        }
    };
    let correct = move |value: Value| {
        let corrected = |plan: &Plan| corrected(plan, &key, value, when::today());
        let observation = session.with_untracked(corrected);
        // A refused edit is told by the shell.
        let _ = session.put(Record::Observation(key, observation));
    };
    let set_value = move |text: String| {
        if let Ok(value) = manner.with_untracked(|manner| manner.read(&text)) {
            correct(value);
        }
    };
    let refuse = move |text: String| {
        let read = manner.with_untracked(|manner| manner.read(&text));
        read.err().map(|problem| problem.told(language()))
    };
    let missing = Signal::derive(move || observed.with(|it| missing_of(it.as_ref())));
    let set_missing = move |reason: Option<Missing>| {
        if let Some(reason) = reason {
            correct(Value::Missing(reason));
        }
    };
    let detail = move |read: fn(&Detail) -> &String| {
        Signal::derive(move || {
            observed
                .with(|it| {
                    let detail = it.as_ref()?.detail.as_deref()?;
                    Some(read(detail).clone())
                })
                .unwrap_or_default()
        })
    };
    let distance = move || {
        let distance = distances.with(|all| all.get(&key.period).copied())?;
        Some(manner.with(|it| number::change(distance, &it.measure, language())))
    };
    let delete = move |()| {
        // A refused edit is told by the shell.
        let _ = session.dispatch(Edit::Delete(RecordKey::Observation(key)));
    };
    view! {
        <tr>
            <th scope="row" class="nowrap">{period.get_value()}</th>
            <td class="num" data-label=texts.value>
                <TextField
                    label=cell(texts.value)
                    hide_label=true
                    number=true
                    value=Signal::derive(move || observed.with(|it| it.as_ref().map(|it| text_of(&it.value, language())).unwrap_or_default()))
                    refuse
                    on_commit=set_value
                    read_only=closed
                />
                <Earlier observed manner/>
            </td>
            <td data-label=texts.missing>
                <SelectField
                    label=cell(texts.missing)
                    hide_label=true
                    choices=Signal::derive(move || reasons(missing.get().is_none()))
                    value=missing
                    on_change=set_missing
                    disabled=closed
                />
            </td>
            <td class="num soft" data-label=texts.distance>{distance}</td>
            <td data-label=texts.note>
                <TextField
                    label=cell(texts.note)
                    hide_label=true
                    value=detail(|it| &it.note)
                    on_commit=move |text: String| rewrite(&|it| it.describe(|it| it.note.clone_from(&text)))
                    read_only=closed
                />
            </td>
            <td data-label=texts.source>
                <TextField
                    label=cell(texts.source)
                    hide_label=true
                    value=detail(|it| &it.source)
                    on_commit=move |text: String| rewrite(&|it| it.describe(|it| it.source.clone_from(&text)))
                    read_only=closed
                />
            </td>
            <td class="num">
                <Button
                    label=period.with_value(|it| (texts.delete)(it))
                    kind=ButtonKind::Danger
                    icon=Icon::Trash
                    icon_only=true
                    small=true
                    disabled=closed
                    on_press=delete
                />
            </td>
        </tr>
    }
}

/// The values that stood before and were corrected.
#[component]
fn Earlier(observed: Memo<Option<Observation>>, manner: Memo<Manner>) -> impl IntoView {
    let told = move || {
        let detail = observed.with(|it| it.as_ref()?.detail.clone())?;
        let told = detail.earlier.iter().rev().map(|it| {
            let value = manner.with(|manner| why::value(&it.value, &manner.measure, language()));
            let words = (t().indicators.corrected)(&value, &date::short(it.on, language()));
            view! { <span class="note">{words}</span> }
        });
        Some(told.collect_view())
    };
    view! { {told} }
}

/// The reasons for a missing value, and that there is one.
pub fn reasons(with_value: bool) -> Vec<Choice<Option<Missing>>> {
    let there = with_value.then(|| Choice::new(None, t().indicators.has_value));
    let reason = |it| Choice::new(Some(it), (t().status.missing)(it));
    there
        .into_iter()
        .chain(REASONS.into_iter().map(reason))
        .collect()
}

fn missing_of(observation: Option<&Observation>) -> Option<Missing> {
    match observation?.value {
        Value::Missing(reason) => Some(reason),
        Value::Number(_) | Value::Choice(_) | Value::Progress(_) => None,
    }
}

/// The figures of a series less the targets that were in force.
pub type Distances = BTreeMap<Period, Decimal>;

/// How far the figures of a series lie from their targets.
pub fn distances(plan: &Plan, series: SeriesKey) -> Distances {
    let table = chart_table(plan, &[series]);
    let rows = table.into_iter().flat_map(|table| table.rows);
    rows.filter_map(|row| Some((row.period, row.distance?)))
        .collect()
}
