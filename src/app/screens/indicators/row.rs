//! One indicator in the list, its status set where it stands.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::fulfilment::{Basis, IndicatorResult};
use uppfyllt::plan::{Indicator, IndicatorId, Subject};
use uppfyllt::text::{date, why};

use super::Marked;
use crate::language::{language, t};
use crate::parts::{LevelStatus, judgement_choices, standing};
use crate::route::{Route, View};
use crate::session::Session;
use crate::widgets::{Checkbox, SelectField, ShapeView};

/// A row of the list.
#[component]
pub fn IndicatorRow(id: IndicatorId, marked: Marked) -> impl IntoView {
    let session = Session::here();
    let results = session.results();
    let indicator = session.indicator(id);
    let result = Memo::new(move |_| results.with(|results| results.indicator(id).cloned()));
    let text = Memo::new(move |_| {
        indicator
            .get()
            .map(|it| it.text.clone())
            .unwrap_or_default()
    });
    let goal = session.derive(move |plan| {
        let goal = plan.indicators.get(&id)?.goal;
        plan.goals.get(&goal).map(|goal| goal.text.clone())
    });
    let mark = move |yes| {
        marked.update(|marked| {
            match yes {
                true => marked.insert(id),
                false => marked.remove(&id),
            };
        });
    };
    let both = move || indicator.get().zip(result.get());
    let texts = &t().indicators;
    view! {
        <tr class:selected=move || marked.with(|marked| marked.contains(&id))>
            <td>
                <Checkbox
                    label=Signal::derive(move || text.with(|text| (texts.mark)(text)))
                    hide_label=true
                    checked=Signal::derive(move || marked.with(|marked| marked.contains(&id)))
                    on_change=mark
                />
            </td>
            <td class="full"><RowStatus id result text/></td>
            <th scope="row">
                <a class="words" href=Route::Plan(session.id(), View::Indicator(id)).href()>{text}</a>
                <span class="note">{goal}</span>
            </th>
            <td data-label=texts.latest>{move || both().map(|(it, result)| latest(&it, &result))}</td>
            <td data-label=texts.target>{move || both().map(|(it, result)| target(session, &it, &result))}</td>
            <td class="nowrap" data-label=texts.due>{move || result.get().and_then(|it| due(&it))}</td>
            <td data-label=texts.trend>{move || both().and_then(|(it, result)| trend(&it, &result))}</td>
        </tr>
    }
}

/// The status: to be set where somebody may judge, otherwise to be read.
#[component]
fn RowStatus(
    id: IndicatorId,
    result: Memo<Option<IndicatorResult>>,
    text: Memo<String>,
) -> impl IntoView {
    let session = Session::here();
    let basis = Memo::new(move |_| result.with(|it| it.as_ref().map(|it| it.basis)));
    let status = Signal::derive(move || result.with(|it| it.as_ref()?.status.clone()));
    let open = Memo::new(move |_| {
        session.can_edit()
            && session
                .occasion_record()
                .is_some_and(|it| it.frozen.is_none())
    });
    move || match (basis.get(), open.get()) {
        (Some(Basis::KeyFigure), _) => {
            view! { <span class="soft">{t().status.key_figure}</span> }.into_any()
        }
        (Some(Basis::NotFollowed), _) => {
            view! { <span class="soft">{t().status.retired}</span> }.into_any()
        }
        (_, true) => view! { <StatusSelect id result text/> }.into_any(),
        (_, false) => view! { <LevelStatus status/> }.into_any(),
    }
}

#[component]
fn StatusSelect(
    id: IndicatorId,
    result: Memo<Option<IndicatorResult>>,
    text: Memo<String>,
) -> impl IntoView {
    let session = Session::here();
    let rules = session.rules();
    let subject = Subject::Indicator(id);
    let assessment = session.assessment(subject);
    let shape = Signal::derive(move || {
        let status = result.with(|it| it.as_ref()?.status.clone());
        rules.with(|rules| standing(rules, status.as_ref()).0)
    });
    let choices = Memo::new(move |_| {
        let suggested = result.with(|it| it.as_ref()?.suggestion.level.clone());
        rules.with(|rules| judgement_choices(rules, suggested.as_ref()))
    });
    view! {
        <div class="status-select">
            <ShapeView shape/>
            <SelectField
                label=Signal::derive(move || text.with(|text| (t().indicators.status_of)(text)))
                hide_label=true
                choices
                value=Signal::derive(move || assessment.with(|it| it.status.clone()))
                on_change=move |status| {
                    // A refused edit is told by the shell.
                    let _ = session.rewrite_assessment(subject, |it| it.status = status);
                }
            />
        </div>
    }
}

/// The latest value, with its period and age beneath.
fn latest(indicator: &Arc<Indicator>, result: &IndicatorResult) -> AnyView {
    let Some(reading) = &result.latest else {
        return view! { <span class="soft">{t().indicators.no_value}</span> }.into_any();
    };
    let value = why::value(&reading.value, &indicator.measure, language());
    view! { {value} <span class="note">{why::reading(reading, language())}</span> }.into_any()
}

fn target(session: Session, indicator: &Arc<Indicator>, result: &IndicatorResult) -> AnyView {
    match &result.target {
        Some(target) => session
            .with(|plan| why::condition(target.condition, &indicator.measure, plan, language()))
            .into_any(),
        None => view! { <span class="soft">"–"</span> }.into_any(),
    }
}

fn due(result: &IndicatorResult) -> Option<String> {
    let due = result.target.as_ref()?.due?;
    Some(date::period_short(due, language()))
}

fn trend(indicator: &Arc<Indicator>, result: &IndicatorResult) -> Option<String> {
    let trend = result.trend.as_ref()?;
    Some(why::trend(trend, &indicator.measure, language()))
}
