//! The judgement of a goal or indicator at the chosen occasion: what is computed, and beside it what people say.

use leptos::prelude::*;
use uppfyllt::plan::{GoalId, IndicatorId, LevelKey, Rules, Subject};
use uppfyllt::text::why;

use super::super::part::{Lines, Part, assessment_part};
use crate::language::{language, t};
use crate::parts::{LevelStatus, NewOccasion, OccasionPicker, status_choices};
use crate::session::Session;
use crate::widgets::{ChoiceStrip, Icon, IconView};

/// The judgement block.
#[component]
pub fn Judgement(subject: Subject) -> impl IntoView {
    let session = Session::here();
    let any = Memo::new(move |_| session.occasion().get().is_some());
    view! {
        <section class="judgement" aria-label=t().tree.judgement.title>
            {move || match any.get() {
                true => view! { <AtOccasion subject/> }.into_any(),
                false => view! {
                    <p>{t().tree.judgement.no_occasion}</p>
                    <NewOccasion/>
                }
                .into_any(),
            }}
        </section>
    }
}

#[component]
fn AtOccasion(subject: Subject) -> impl IntoView {
    let session = Session::here();
    let frozen = Memo::new(move |_| {
        session
            .occasion_record()
            .is_some_and(|it| it.frozen.is_some())
    });
    let locked = Signal::derive(move || frozen.get() || !session.can_edit());
    let suggested = Memo::new(move |_| suggested(session, subject));
    view! {
        <OccasionPicker/>
        {move || frozen.get().then(|| view! {
            <p class="cluster"><IconView icon=Icon::Lock/>{t().tree.judgement.frozen}</p>
        })}
        <Stands subject/>
        {match subject {
            Subject::Indicator(id) => Some(view! { <Suggested id suggested/> }),
            Subject::Goal(_) | Subject::Plan => None,
        }}
        <Said subject locked suggested/>
    }
}

/// What people say: status, forecast, reason, comment.
#[component]
fn Said(
    subject: Subject,
    locked: Signal<bool>,
    suggested: Memo<Option<LevelKey>>,
) -> impl IntoView {
    let texts = &t().tree.judgement;
    let status = assessment_part(subject, |it| it.status.clone(), |it, new| it.status = new);
    let forecast = assessment_part(
        subject,
        |it| it.forecast.clone(),
        |it, new| it.forecast = new,
    );
    let reason = assessment_part(subject, |it| it.reason.clone(), |it, new| it.reason = new);
    let comment = assessment_part(subject, |it| it.comment.clone(), |it, new| it.comment = new);
    let analysis = assessment_part(
        subject,
        |it| it.analysis.clone(),
        |it, new| it.analysis = new,
    );
    let differs = Memo::new(move |_| {
        let (own, computed) = (status.value.get(), suggested.get());
        !reason.value.with(String::is_empty)
            || (own.is_some() && computed.is_some() && own != computed)
    });
    view! {
        <StatusStrip label=texts.own part=status locked/>
        <Show when=move || differs.get()>
            <Reason part=reason locked/>
        </Show>
        <StatusStrip label=texts.forecast part=forecast locked/>
        <Lines label=texts.comment part=comment read_only=locked/>
        <Lines label=texts.analysis part=analysis read_only=locked/>
    }
}

#[component]
fn Reason(part: Part<String>, locked: Signal<bool>) -> impl IntoView {
    let texts = &t().tree.judgement;
    view! {
        <crate::widgets::TextArea
            label=texts.reason
            value=part.value
            on_commit=part.set
            hint=Signal::stored(texts.reason_hint.to_owned())
            read_only=locked
        />
    }
}

#[component]
fn StatusStrip(
    label: &'static str,
    part: Part<Option<LevelKey>>,
    locked: Signal<bool>,
) -> impl IntoView {
    let rules = Session::here().rules();
    let choices =
        Memo::new(move |_| rules.with(|rules: &std::sync::Arc<Rules>| status_choices(rules)));
    view! { <ChoiceStrip label choices value=part.value on_change=part.set even=true disabled=locked/> }
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

/// What the rules suggest for an indicator, and why.
#[component]
fn Suggested(id: IndicatorId, suggested: Memo<Option<LevelKey>>) -> impl IntoView {
    let session = Session::here();
    let because = move || {
        let suggestion = session
            .results()
            .with(|results| results.indicator(id).map(|it| it.suggestion.clone()))?;
        session.with(|plan| {
            let measure = &plan.indicators.get(&id)?.measure;
            Some(why::suggestion(&suggestion, measure, plan, language()))
        })
    };
    view! {
        <div>
            <p class="cluster">
                <span class="soft">{t().tree.judgement.suggestion}</span>
                <LevelStatus status=suggested class="suggested"/>
            </p>
            <p class="soft">{because}</p>
        </div>
    }
}

/// What is computed, beside any judgement.
fn suggested(session: Session, subject: Subject) -> Option<LevelKey> {
    session.results().with(|results| match subject {
        Subject::Goal(id) => results.goal(id)?.computed.clone(),
        Subject::Indicator(id) => results.indicator(id)?.suggestion.level.clone(),
        Subject::Plan => None,
    })
}
