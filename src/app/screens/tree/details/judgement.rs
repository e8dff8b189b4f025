//! The judgement of a goal or indicator at the chosen occasion: what is computed, and beside it what people say.

use leptos::prelude::*;
use uppfyllt::plan::{GoalId, IndicatorId, Subject};
use uppfyllt::text::why;

use crate::language::{language, t};
use crate::parts::{JudgementFields, LevelStatus, NewOccasion, OccasionPicker};
use crate::session::Session;

/// The judgement block.
#[component]
pub fn Judgement(subject: Subject) -> impl IntoView {
    let session = Session::here();
    let any = Memo::new(move |_| session.occasion().get().is_some());
    view! {
        <section class="judgement" aria-label=t().judgement.title>
            {move || match any.get() {
                true => view! { <AtOccasion subject/> }.into_any(),
                false => view! {
                    <p>{t().judgement.no_occasion}</p>
                    <NewOccasion/>
                }
                .into_any(),
            }}
        </section>
    }
}

#[component]
fn AtOccasion(subject: Subject) -> impl IntoView {
    view! {
        <OccasionPicker/>
        <Stands subject/>
        <JudgementFields subject/>
    }
}

/// The status that holds: of a goal with what it is made of, of an indicator with its latest value.
#[component]
fn Stands(subject: Subject) -> impl IntoView {
    let session = Session::here();
    let status = Memo::new(move |_| {
        session.results().with(|results| match subject {
            Subject::Goal(id) => results.goal(id)?.status.clone(),
            Subject::Indicator(id) => results.indicator(id)?.status.clone(),
            Subject::Plan => None,
        })
    });
    let words = Memo::new(move |_| match subject {
        Subject::Goal(id) => made_of(session, id),
        Subject::Indicator(id) => latest(session, id),
        Subject::Plan => None,
    });
    view! {
        <p class="cluster">
            <LevelStatus status class="status-now"/>
            <span class="soft">{words}</span>
        </p>
    }
}

fn made_of(session: Session, id: GoalId) -> Option<String> {
    let result = session
        .results()
        .with(|results| results.goal(id).cloned())?;
    Some(session.with(|plan| why::goal(&result, &plan.rules, language())))
}

fn latest(session: Session, id: IndicatorId) -> Option<String> {
    let reading = session
        .results()
        .with(|results| results.indicator(id)?.latest.clone())?;
    let measure = session.with(|plan| plan.indicators.get(&id).map(|it| it.measure.clone()))?;
    let value = why::value(&reading.value, &measure, language());
    Some(format!("{value}, {}", why::reading(&reading, language())))
}
