//! The judgement of the indicator at the occasion looked at.

use leptos::prelude::*;
use uppfyllt::fulfilment::IndicatorResult;
use uppfyllt::plan::{IndicatorId, Subject};
use uppfyllt::text::why;

use crate::language::{language, t};
use crate::parts::{JudgementFields, NewOccasion, occasion_title};
use crate::session::Session;

/// The judgement of an indicator at the chosen occasion.
#[component]
pub fn Judgement(id: IndicatorId, result: Memo<Option<IndicatorResult>>) -> impl IntoView {
    let session = Session::here();
    let texts = &t().judgement;
    let title = move || match session.occasion_record() {
        Some(occasion) => (texts.title_at)(&occasion_title(&occasion)),
        None => texts.title.to_owned(),
    };
    let followed =
        Memo::new(move |_| result.with(|it| it.as_ref().is_some_and(|it| it.is_followed())));
    let occasion = Memo::new(move |_| session.occasion().get().is_some());
    view! {
        <div class="ruled judgement">
            <h2 class="label">{title}</h2>
            {move || match (followed.get(), occasion.get()) {
                (false, _) => view! { <p class="soft">{move || why_not(session, id, result)}</p> }.into_any(),
                (true, false) => view! {
                    <p>{texts.no_occasion}</p>
                    <div><NewOccasion/></div>
                }.into_any(),
                (true, true) => view! { <JudgementFields subject=Subject::Indicator(id)/> }.into_any(),
            }}
        </div>
    }
}

/// Why it is not judged.
fn why_not(
    session: Session,
    id: IndicatorId,
    result: Memo<Option<IndicatorResult>>,
) -> Option<String> {
    let suggestion = result.get()?.suggestion;
    session.with(|plan| {
        let measure = &plan.indicators.get(&id)?.measure;
        Some(why::suggestion(&suggestion, measure, plan, language()))
    })
}
