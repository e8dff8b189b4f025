//! What has changed since the occasion before: the index, which goals have moved, and which of their parts moved them.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::file::plan_at;
use uppfyllt::fulfilment::{Cause, Moved, Results, Standing, moved};
use uppfyllt::plan::{LevelKey, Measure, Node, OccasionId};
use uppfyllt::text::number;

use crate::language::{language, t};
use crate::parts::{LevelStatus, figure, occasion_title};
use crate::route::{Route, View};
use crate::session::Session;
use crate::widgets::Disclosure;

/// The change since the occasion before; nothing where there is none.
#[component]
pub fn Since() -> impl IntoView {
    let session = Session::here();
    let before = Memo::new(move |_| {
        let now = session.occasion().get()?;
        session.with(|plan| plan.occasion_before(now))
    });
    let then = Memo::new(move |_| {
        let id = before.get()?;
        session.with(|plan| Some(Arc::new(Results::of(&plan_at(plan, id), Some(id)))))
    });
    view! {
        {move || before.get().map(|id| view! { <Change id then/> })}
    }
}

#[component]
fn Change(id: OccasionId, then: Memo<Option<Arc<Results>>>) -> impl IntoView {
    let session = Session::here();
    let texts = &t().occasions;
    let open = RwSignal::new(false);
    let heading = move || {
        let title = session.with(|plan| plan.occasions.get(&id).map(|it| occasion_title(it)));
        (texts.since)(&title.unwrap_or_default())
    };
    let goals = Memo::new(move |_| {
        let then = then.get();
        let now = session.results().get();
        then.map(|then| moved(&then, &now)).unwrap_or_default()
    });
    let reruled = Memo::new(move |_| {
        let then = session.with(|plan| plan_at(plan, id).rules.clone());
        session.seen(|plan| plan.rules != then)
    });
    let index = move || {
        then.get()
            .map(|then| index_moved(&then, &session.results().get()))
    };
    let all = Route::Plan(session.id(), View::Occasions).href();
    let summary = move || view! { <span>{move || (texts.moved)(goals.with(Vec::len))}</span> };
    view! {
        <section class="stack since" aria-labelledby="since">
            <div class="section-head">
                <h2 id="since">{heading}</h2>
                <a class="small screen-only" href=all>{texts.show_all}</a>
            </div>
            <p>{index}</p>
            <Show when=move || reruled.get()><p>{texts.rules_changed}</p></Show>
            {move || match goals.with(Vec::is_empty) {
                true => view! { <p class="soft">{texts.none_moved}</p> }.into_any(),
                false => view! {
                    <Disclosure open summary>
                        <ul class="moves">
                            {move || goals.get().into_iter().map(|it| goal_moved(session, it)).collect_view()}
                        </ul>
                    </Disclosure>
                }.into_any(),
            }}
        </section>
    }
}

fn index_moved(then: &Results, now: &Results) -> String {
    let texts = &t().occasions;
    match (then.index.value, now.index.value) {
        (Some(then), Some(now)) if then.value().round_dp(2) == now.value().round_dp(2) => {
            (texts.index_still)(&figure(now.value()))
        }
        (Some(then), Some(now)) => {
            let change = now.value().round_dp(2) - then.value().round_dp(2);
            let change = number::change(change, &Measure::default(), language());
            (texts.index_moved)(&figure(then.value()), &figure(now.value()), &change)
        }
        _ => texts.index_not_comparable.to_owned(),
    }
}

fn goal_moved(session: Session, it: Moved) -> impl IntoView {
    let text = session.seen(|plan| plan.goals.get(&it.goal).map(|goal| goal.text.clone()));
    let text = text
        .or_else(|| session.with(|plan| plan.goals.get(&it.goal).map(|goal| goal.text.clone())));
    let href = Route::Plan(session.id(), View::Tree(Some(Node::Goal(it.goal)))).href();
    let by_rules = it.causes.is_empty() && it.before.is_some() && it.after.is_some();
    let causes: Vec<_> = it
        .causes
        .into_iter()
        .map(|cause| cause_moved(session, cause))
        .collect();
    view! {
        <li class="stack">
            <div class="move">
                <a class="words" href=href>{text}</a>
                <Step before=it.before after=it.after with_value=true/>
            </div>
            {by_rules.then(|| view! { <p class="causes">{t().occasions.by_rules}</p> })}
            <ul class="causes">{causes}</ul>
        </li>
    }
}

fn cause_moved(session: Session, it: Cause) -> impl IntoView {
    let text = session.seen(|plan| match it.node {
        Node::Goal(id) => plan.goals.get(&id).map(|it| it.text.clone()),
        Node::Indicator(id) => plan.indicators.get(&id).map(|it| it.text.clone()),
    });
    let text = text.unwrap_or_default();
    view! {
        <li class="move">
            <span class="words">{text}</span>
            <Step before=it.before after=it.after with_value=false/>
        </li>
    }
}

/// A status then, an arrow, the status now.
#[component]
fn Step(before: Option<Standing>, after: Option<Standing>, with_value: bool) -> impl IntoView {
    let texts = &t().occasions;
    let side = move |standing: Option<Standing>, none: &'static str| match standing {
        None => view! { <span class="soft">{none}</span> }.into_any(),
        Some(it) => {
            let value = it.value.filter(|_| with_value).map(|it| figure(it.value()));
            let status: Option<LevelKey> = it.status;
            view! { <LevelStatus status/> " " <span class="num">{value}</span> }.into_any()
        }
    };
    view! {
        <span class="then-now">
            {side(before, texts.is_new)}
            <span aria-hidden="true">"→"</span>
            {side(after, texts.is_gone)}
        </span>
    }
}
