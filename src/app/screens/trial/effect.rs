//! What the tried rules do: the figures beside each other, and the goals that stand otherwise.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::edit::Trial;
use uppfyllt::fulfilment::{Counts, Filter, Moved, Results, moved};
use uppfyllt::plan::Plan;

use crate::language::t;
use crate::parts::{LevelStatus, figure, standing};
use crate::session::Session;

/// How a plan stands, with the counts of its goals.
#[derive(Clone, PartialEq)]
struct Outcome {
    plan: Arc<Plan>,
    results: Arc<Results>,
    counts: Counts,
}

impl Outcome {
    fn of(plan: Plan, session: &Session) -> Self {
        let results = Results::of(&plan, session.occasion().get());
        Self {
            counts: results.goal_counts(&plan, &Filter::default()),
            results: Arc::new(results),
            plan: Arc::new(plan),
        }
    }

    fn index(&self) -> String {
        let index = &self.results.index;
        let (_, word) = standing(&self.plan.rules, index.status.as_ref());
        match index.value {
            Some(value) => format!("{} {}", figure(value.value()), word.to_lowercase()),
            None => "–".to_owned(),
        }
    }

    fn forecast(&self) -> Option<String> {
        let value = self.results.index.outlook.as_ref()?.value?;
        Some(figure(value.value()))
    }
}

/// The plan as it is beside the plan as tried.
#[component]
pub fn Effect(tried: RwSignal<Trial>, differs: Memo<bool>) -> impl IntoView {
    let session = Session::here();
    let now = Memo::new(move |_| Outcome::of(session.with(Clone::clone), &session));
    let then = Memo::new(move |_| {
        // What the rules refuse never gets into the trial; should it, the plan shows as it is.
        let plan = tried
            .with(|tried| session.with(|plan| tried.on(plan).unwrap_or_else(|_| plan.clone())));
        Outcome::of(plan, &session)
    });
    let texts = &t().trial;
    view! {
        <div class="table-wrap" role="status">
            <table class="table compact">
                <thead>
                    <tr>
                        <td></td>
                        <th scope="col" class="num">{texts.as_is}</th>
                        <th scope="col" class="num">{texts.as_tried}</th>
                    </tr>
                </thead>
                <tbody>{move || rows(&now.get(), &then.get())}</tbody>
            </table>
        </div>
        <Show when=move || differs.get() fallback=|| view! { <p class="soft">{t().trial.nothing}</p> }>
            <Goals now then/>
        </Show>
    }
}

fn rows(now: &Outcome, then: &Outcome) -> impl IntoView + use<> {
    let index = row(t().overview.index.to_owned(), now.index(), then.index());
    let forecast = now.forecast().zip(then.forecast());
    let forecast = forecast.map(|(now, then)| row(t().overview.forecast.to_owned(), now, then));
    let levels: Vec<_> = then
        .counts
        .levels
        .iter()
        .map(|(key, count)| {
            let (_, word) = standing(&then.plan.rules, Some(key));
            row(word, now.counts.at(key).to_string(), count.to_string())
        })
        .collect();
    let unjudged = row(
        t().status.not_assessed.to_owned(),
        now.counts.not_assessed.to_string(),
        then.counts.not_assessed.to_string(),
    );
    view! { {index} {forecast} {levels} {unjudged} }
}

fn row(label: String, now: String, then: String) -> impl IntoView {
    let differs = now != then;
    view! {
        <tr class:differs=differs>
            <th scope="row">{label}</th>
            <td class="num">{now}</td>
            <td class="num"><strong>{then}</strong></td>
        </tr>
    }
}

#[component]
fn Goals(now: Memo<Outcome>, then: Memo<Outcome>) -> impl IntoView {
    let goals =
        Memo::new(move |_| now.with(|now| then.with(|then| moved(&now.results, &then.results))));
    let heading = move || match goals.with(Vec::len) {
        0 => t().occasions.none_moved.to_owned(),
        count => (t().occasions.moved)(count),
    };
    view! {
        <h3>{heading}</h3>
        <ul class="moves">
            {move || goals.get().into_iter().map(goal).collect_view()}
        </ul>
    }
}

fn goal(it: Moved) -> impl IntoView {
    let session = Session::here();
    let text = session.with(|plan| plan.goals.get(&it.goal).map(|goal| goal.text.clone()));
    let side = |standing: Option<uppfyllt::fulfilment::Standing>| {
        let status = standing.as_ref().and_then(|it| it.status.clone());
        let value = standing
            .and_then(|it| it.value)
            .map(|it| figure(it.value()));
        view! { <LevelStatus status/> " " <span class="num">{value}</span> }
    };
    view! {
        <li class="move">
            <span class="words">{text}</span>
            <span class="then-now">{side(it.before)} <span aria-hidden="true">"→"</span> {side(it.after)}</span>
        </li>
    }
}
