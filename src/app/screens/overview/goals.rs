//! The list of goals: status, words, value, a shape for every indicator, forecast.

use leptos::prelude::*;
use rust_decimal::prelude::ToPrimitive;
use uppfyllt::fulfilment::{Filter, GoalResult, Results};
use uppfyllt::plan::{GoalId, LevelKey, Node, Origin};
use uppfyllt::text::case::capitalised;

use super::filters::level;
use crate::language::t;
use crate::parts::{LevelStatus, StatusMarks, figure, given_name, standing};
use crate::route::{Route, View};
use crate::session::Session;
use crate::widgets::Gauge;

/// The goals that the filter lets in, with their counts and their own index.
#[component]
pub fn Goals(filter: RwSignal<Filter>) -> impl IntoView {
    let session = Session::here();
    let results = session.results();
    let listed = Memo::new(move |_| Filter {
        level: Some(level(filter, &session)),
        ..filter.get()
    });
    let goals = Memo::new(move |_| {
        let results = results.get();
        listed.with(|filter| session.seen(|plan| results.goals(plan, filter)))
    });
    view! {
        <p class="selection" role="status">{move || summary(&session, &listed.get())}</p>
        <Show
            when=move || goals.with(|goals| !goals.is_empty())
            fallback=|| view! { <p class="soft">{t().overview.no_match}</p> }
        >
            <GoalTable goals/>
        </Show>
    }
}

#[component]
fn GoalTable(goals: Memo<Vec<GoalId>>) -> impl IntoView {
    let results = Session::here().results();
    let forecast = Memo::new(move |_| results.with(|results| results.index.outlook.is_some()));
    let texts = &t().overview;
    view! {
        <div class="table-wrap" tabindex="0" role="group" aria-labelledby="goals">
            <table class="table goals folding">
                <thead>
                    <tr>
                        <th scope="col">{texts.status}</th>
                        <th scope="col">{t().status.goal}</th>
                        <th scope="col" class="num">{texts.value}</th>
                        <th scope="col">{t().status.indicators}</th>
                        <Show when=move || forecast.get()>
                            <th scope="col">{texts.forecast_short}</th>
                        </Show>
                    </tr>
                </thead>
                <tbody>
                    <For each=move || goals.get() key=|id| *id let:id>
                        <GoalRow id forecast/>
                    </For>
                </tbody>
            </table>
        </div>
    }
}

/// What the selection comes to: how many of each status, and its own mean.
fn summary(session: &Session, filter: &Filter) -> String {
    let results = session.results().get();
    session.seen(|plan| {
        let counts = results.goal_counts(plan, filter);
        let word = |(key, count): &(LevelKey, usize)| {
            format!(
                "{count} {}",
                standing(&plan.rules, Some(key)).1.to_lowercase()
            )
        };
        let mut words: Vec<String> = counts
            .levels
            .iter()
            .filter(|(_, count)| *count > 0)
            .map(word)
            .collect();
        if counts.not_assessed > 0 {
            words.push(format!(
                "{} {}",
                counts.not_assessed,
                t().status.not_assessed.to_lowercase()
            ));
        }
        let index = results.index(plan, filter).value;
        words.extend(index.map(|index| (t().overview.mean)(&figure(index.value()))));
        words.join(" · ")
    })
}

#[component]
fn GoalRow(id: GoalId, forecast: Memo<bool>) -> impl IntoView {
    let session = Session::here();
    let results = session.results();
    let goal = session.goal(id);
    let result = Memo::new(move |_| results.with(|results| results.goal(id).cloned()));
    let status = Signal::derive(move || result.with(|it| it.as_ref()?.status.clone()));
    let expected = move || result.with(|it| it.as_ref()?.outlook.as_ref()?.status.clone());
    let expected = Signal::derive(expected);
    let parts = Signal::derive(move || {
        results.with(|results| result.with(|it| it.as_ref().map(|it| statuses(results, it))))
    });
    let text = move || goal.get().map(|goal| goal.text.clone());
    let note = move || {
        goal.get()
            .map(|goal| note(&session, goal.origin, &goal.responsible))
    };
    let href = Route::Plan(session.id(), View::Tree(Some(Node::Goal(id)))).href();
    let texts = &t().overview;
    view! {
        <tr>
            <td><LevelStatus status/></td>
            <th scope="row">
                <a class="words" href=href>{text}</a>
                <span class="note">{note}</span>
            </th>
            <td class="num" data-label=texts.value>
                {move || result.get().map(|result| view! { <Value result/> })}
            </td>
            <td><StatusMarks statuses=Signal::derive(move || parts.get().unwrap_or_default())/></td>
            <Show when=move || forecast.get()>
                <td data-label=texts.forecast_short>
                    <LevelStatus status=expected class="forecast"/>
                </td>
            </Show>
        </tr>
    }
}

/// The statuses of a goal's parts, in reading order.
fn statuses(results: &Results, goal: &GoalResult) -> Vec<Option<LevelKey>> {
    let status = |node| match node {
        Node::Goal(id) => results.goal(id)?.status.clone(),
        Node::Indicator(id) => results.indicator(id)?.status.clone(),
    };
    goal.parts.iter().map(|part| status(part.node)).collect()
}

#[component]
fn Value(result: GoalResult) -> impl IntoView {
    let Some(score) = result.value else {
        return view! { <span class="soft">"–"</span> }.into_any();
    };
    let rules = Session::here().rules();
    let shape = move || rules.with(|rules| standing(rules, result.status.as_ref()).0);
    let gauge = score.value().to_f64().unwrap_or_default();
    view! {
        <Gauge value=gauge shape=Signal::derive(shape)/>
        {figure(score.value())}
    }
    .into_any()
}

fn note(session: &Session, origin: Option<Origin>, responsible: &str) -> String {
    let origin = origin.map(|origin| match origin {
        Origin::Given => capitalised(&session.seen(given_name)),
        Origin::Own => (t().status.origin)(Origin::Own).to_owned(),
    });
    let responsible = Some(responsible.to_owned()).filter(|name| !name.is_empty());
    let parts: Vec<String> = origin.into_iter().chain(responsible).collect();
    parts.join(" · ")
}
