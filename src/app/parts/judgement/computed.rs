//! What is computed of a goal or an indicator, beside any judgement: the suggestion, where it is heading.

use leptos::prelude::*;
use uppfyllt::fulfilment::project;
use uppfyllt::plan::{IndicatorId, LevelKey, Subject};
use uppfyllt::text::why;

use super::Said;
use crate::language::{language, t};
use crate::parts::LevelStatus;
use crate::session::Session;
use crate::widgets::{Button, ButtonKind};

/// The level that is computed, whatever anybody says.
pub fn suggested(session: Session, subject: Subject) -> Option<LevelKey> {
    session.results().with(|results| match subject {
        Subject::Goal(id) => results.goal(id)?.computed.clone(),
        Subject::Indicator(id) => results.indicator(id)?.suggestion.level.clone(),
        Subject::Plan => None,
    })
}

fn indicator(subject: Subject) -> Option<IndicatorId> {
    match subject {
        Subject::Indicator(id) => Some(id),
        Subject::Goal(_) | Subject::Plan => None,
    }
}

/// What the rules suggest for an indicator and why; with a way back to it where a person says otherwise.
#[component]
pub fn Suggested(said: Said, computed: Memo<Option<LevelKey>>) -> impl IntoView {
    let session = said.session;
    let texts = &t().judgement;
    let because = move || {
        let id = indicator(said.subject)?;
        let results = session.results().get();
        let suggestion = &results.indicator(id)?.suggestion;
        session.seen(|plan| {
            let measure = &plan.indicators.get(&id)?.measure;
            Some(why::suggestion(suggestion, measure, plan, language()))
        })
    };
    let status = said.read(|it| it.status.clone());
    let overruled = move || status.with(Option::is_some) && computed.with(Option::is_some);
    let sentence = move || {
        view! {
            <p class="cluster soft">
                <Show when=move || computed.with(Option::is_some)>
                    <span>{texts.suggestion}</span>
                    <LevelStatus status=computed class="suggested"/>
                </Show>
                <span>{because}</span>
                <Show when=overruled>
                    <Button
                        label=texts.follow_suggestion
                        kind=ButtonKind::Link
                        small=true
                        disabled=said.closed
                        on_press=move |()| said.write(|it| it.status = None)
                    />
                </Show>
            </p>
        }
    };
    indicator(said.subject).map(|_| sentence())
}

/// Where an indicator's figure is heading, and the button that takes it for the forecast.
#[component]
pub fn Projected(said: Said) -> impl IntoView {
    let session = said.session;
    let projection = Memo::new(move |_| {
        let (id, occasion) = (indicator(said.subject)?, session.occasion().get()?);
        session.seen(|plan| project(plan, occasion, id))
    });
    let adopt = move |()| {
        if let Some(level) = projection.get_untracked().and_then(|it| it.level) {
            said.write(|it| it.forecast = Some(level));
        }
    };
    move || {
        let (id, projection) = (indicator(said.subject)?, projection.get()?);
        let words = session.seen(|plan| {
            let measure = &plan.indicators.get(&id)?.measure;
            Some(why::projection(&projection, measure, plan, language()))
        });
        let has_level = projection.level.is_some();
        Some(view! {
            <p class="cluster soft">
                <span>{words}</span>
                <Show when=move || has_level>
                    <Button
                        label=t().occasions.use_projection
                        small=true
                        on_press=adopt
                        disabled=said.closed
                    />
                </Show>
            </p>
        })
    }
}
