//! The judgement at the occasion: a person's status beside what the rules suggest, and why.

use leptos::prelude::*;
use uppfyllt::fulfilment::{IndicatorResult, project};
use uppfyllt::plan::{Assessment, IndicatorId, Subject};
use uppfyllt::text::why;

use crate::language::{language, t};
use crate::parts::{LevelStatus, NewOccasion, judgement_choices, occasion_title, status_choices};
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, ChoiceStrip, TextArea};

/// The judgement of an indicator at the chosen occasion.
#[component]
pub fn Judgement(id: IndicatorId, result: Memo<Option<IndicatorResult>>) -> impl IntoView {
    let session = Session::here();
    let texts = &t().indicators;
    let title = move || match session.occasion_record() {
        Some(occasion) => (texts.judgement)(&occasion_title(&occasion)),
        None => texts.judgement_alone.to_owned(),
    };
    let followed =
        Memo::new(move |_| result.with(|it| it.as_ref().is_some_and(|it| it.is_followed())));
    let occasion = Memo::new(move |_| session.occasion().get().is_some());
    view! {
        <div class="ruled judgement">
            <h2 class="label">{title}</h2>
            {move || match (followed.get(), occasion.get()) {
                (false, _) => view! { <Suggested id result/> }.into_any(),
                (true, false) => view! {
                    <Suggested id result/>
                    <p>{t().overview.no_occasion}</p>
                    <div><NewOccasion/></div>
                }.into_any(),
                (true, true) => view! { <Fields id result/> }.into_any(),
            }}
        </div>
    }
}

/// What a person says.
#[component]
fn Fields(id: IndicatorId, result: Memo<Option<IndicatorResult>>) -> impl IntoView {
    let session = Session::here();
    let texts = &t().indicators;
    let rules = session.rules();
    let subject = Subject::Indicator(id);
    let assessment = session.assessment(subject);
    let frozen = Memo::new(move |_| {
        session
            .occasion_record()
            .is_some_and(|it| it.frozen.is_some())
    });
    let closed = Signal::derive(move || frozen.get() || !session.can_edit());
    let statuses = Memo::new(move |_| {
        let suggested = result.with(|it| it.as_ref()?.suggestion.level.clone());
        rules.with(|rules| judgement_choices(rules, suggested.as_ref()))
    });
    let rewrite = move |rewrite: &dyn Fn(&mut Assessment)| {
        // A refused edit is told by the shell.
        let _ = session.rewrite_assessment(subject, rewrite);
    };
    let said = move |read: fn(&Assessment) -> &String| {
        Signal::derive(move || assessment.with(|it| read(it).clone()))
    };
    view! {
        <Show when=move || frozen.get()><p class="soft">{texts.frozen}</p></Show>
        <ChoiceStrip
            label=texts.status_now
            even=true
            choices=statuses
            value=Signal::derive(move || assessment.with(|it| it.status.clone()))
            on_change=move |status| rewrite(&|it| it.status.clone_from(&status))
            disabled=closed
        />
        <Suggested id result/>
        <TextArea
            label=texts.reason
            value=said(|it| &it.reason)
            on_commit=move |text: String| rewrite(&|it| it.reason.clone_from(&text))
            read_only=closed
        />
        <TextArea
            label=texts.comment
            value=said(|it| &it.comment)
            on_commit=move |text: String| rewrite(&|it| it.comment.clone_from(&text))
            read_only=closed
        />
        <ChoiceStrip
            label=texts.forecast
            even=true
            choices=Signal::derive(move || rules.with(|rules| status_choices(rules)))
            value=Signal::derive(move || assessment.with(|it| it.forecast.clone()))
            on_change=move |status| rewrite(&|it| it.forecast.clone_from(&status))
            disabled=closed
        />
        <Projected id closed/>
    }
}

/// Where the figure is heading, and the button that takes it for the forecast.
#[component]
fn Projected(id: IndicatorId, closed: Signal<bool>) -> impl IntoView {
    let session = Session::here();
    let projection = Memo::new(move |_| {
        let occasion = session.occasion().get()?;
        session.seen(|plan| project(plan, occasion, id))
    });
    let adopt = move |()| {
        if let Some(level) = projection.get_untracked().and_then(|it| it.level) {
            // A refused edit is told by the shell.
            let _ =
                session.rewrite_assessment(Subject::Indicator(id), |it| it.forecast = Some(level));
        }
    };
    move || {
        let projection = projection.get()?;
        let words = session.seen(|plan| {
            let measure = &plan.indicators.get(&id)?.measure;
            Some(why::projection(&projection, measure, plan, language()))
        });
        let has_level = projection.level.is_some();
        Some(view! {
            <p class="cluster soft">
                <span>{words}</span>
                <Show when=move || has_level>
                    <Button label=t().occasions.use_projection small=true on_press=adopt disabled=closed/>
                </Show>
            </p>
        })
    }
}

/// What the rules suggest and why; with a way back to it where a person has said otherwise.
#[component]
fn Suggested(id: IndicatorId, result: Memo<Option<IndicatorResult>>) -> impl IntoView {
    let session = Session::here();
    let texts = &t().indicators;
    let level = Signal::derive(move || result.with(|it| it.as_ref()?.suggestion.level.clone()));
    let sentence = move || {
        let suggestion = result.get()?.suggestion;
        session.with(|plan| {
            let measure = &plan.indicators.get(&id)?.measure;
            Some(why::suggestion(&suggestion, measure, plan, language()))
        })
    };
    let overruled = move || {
        level.with(Option::is_some)
            && result.with(|it| it.as_ref().is_some_and(|it| it.judgement.is_some()))
    };
    let follow = move |()| {
        // A refused edit is told by the shell.
        let _ = session.rewrite_assessment(Subject::Indicator(id), |it| it.status = None);
    };
    view! {
        <Show when=move || level.with(Option::is_some)>
            <p class="small soft">{texts.suggestion} " " <LevelStatus status=level class="suggested"/></p>
        </Show>
        <p class="small soft">
            {sentence}
            " "
            <Show when=overruled>
                <Button
                    label=texts.follow_suggestion
                    kind=ButtonKind::Link
                    small=true
                    disabled=Signal::derive(move || !session.can_edit())
                    on_press=follow
                />
            </Show>
        </p>
    }
}
