//! The targets to read, with the way to where they are edited.

use leptos::prelude::*;
use uppfyllt::fulfilment::IndicatorResult;
use uppfyllt::plan::{IndicatorId, Measure, Node, Plan, Target};
use uppfyllt::text::{date, why};

use crate::language::{language, t};
use crate::route::{Route, View};
use crate::session::Session;

/// The targets by the time they are due.
#[component]
pub fn Targets(id: IndicatorId, result: Memo<Option<IndicatorResult>>) -> impl IntoView {
    let session = Session::here();
    let texts = &t().indicators;
    let indicator = session.indicator(id);
    let in_force = Memo::new(move |_| result.with(|it| Some(it.as_ref()?.target?.id)));
    let rows = move || {
        let indicator = indicator.get()?;
        let mut targets: Vec<&Target> = indicator.targets.iter().collect();
        uppfyllt::order::sort_by_key(&mut targets, |it| {
            (it.due.is_none(), it.due.map(|due| due.end()))
        });
        let now = in_force.get();
        session.with(|plan| {
            let rows = targets
                .into_iter()
                .map(|it| target_row(it, &indicator.measure, plan, now == Some(it.id)));
            Some(rows.collect_view())
        })
    };
    let none = move || indicator.with(|it| it.as_ref().is_none_or(|it| it.targets.is_empty()));
    let edit = Route::Plan(session.id(), View::Tree(Some(Node::Indicator(id)))).href();
    view! {
        <section aria-labelledby="targets">
            <h2 id="targets">{texts.targets}</h2>
            <Show when=none fallback=move || view! { <dl class="facts ruled">{rows}</dl> }>
                <p class="soft">{texts.no_targets}</p>
            </Show>
            <p class="screen-only"><a href=edit>{texts.edit}</a></p>
        </section>
    }
}

fn target_row(target: &Target, measure: &Measure, plan: &Plan, now: bool) -> impl IntoView + use<> {
    let texts = &t().indicators;
    let due = due(target);
    let rule = why::condition(target.condition, measure, plan, language());
    let stage = target.stage.then_some(texts.stage);
    let now = now.then_some(texts.in_force);
    let marks: Vec<&str> = stage.into_iter().chain(now).collect();
    let rule = match marks.is_empty() {
        true => rule,
        false => format!("{rule} ({})", marks.join(", ")),
    };
    view! {
        <div>
            <dt>{due}</dt>
            <dd>{rule} <span class="note">{target.wording.clone()}</span></dd>
        </div>
    }
}

fn due(target: &Target) -> String {
    match target.due {
        Some(due) => date::period(due, language()),
        None => t().indicators.no_due.to_owned(),
    }
}

/// A target on one line: when it is due, and its rule.
pub fn ruled(target: &Target, measure: &Measure, plan: &Plan) -> String {
    let rule = why::condition(target.condition, measure, plan, language());
    format!("{}: {rule}", due(target))
}
