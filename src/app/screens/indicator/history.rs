//! What the indicator has been: earlier wordings, targets as they were decided on, corrected values.

use std::borrow::Cow;
use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::file::unsealed;
use uppfyllt::fulfilment::{Past, Was, history};
use uppfyllt::plan::{IndicatorId, ObservationKey, Plan};
use uppfyllt::text::{date, why};

use super::targets::ruled;
use crate::language::{language, t};
use crate::parts::{occasion_title, whose};
use crate::session::Session;

/// The past of an indicator; nothing where it always was as it is.
#[component]
pub fn History(id: IndicatorId) -> impl IntoView {
    let session = Session::here();
    let texts = &t().indicators;
    let past = session.derive(move |plan| {
        let then = |occasion| {
            let occasion = plan.occasions.get(&occasion)?;
            unsealed(occasion).map(Cow::Owned)
        };
        Arc::new(history(plan, id, then))
    });
    let row = move |past: &Past| {
        let (term, told) = session.with(|plan| told(plan, id, past));
        view! { <div><dt>{term}</dt><dd>{told}</dd></div> }
    };
    let rows = move || past.with(|past| past.iter().map(row).collect_view());
    view! {
        <Show when=move || past.with(|past| !past.is_empty())>
            <section aria-labelledby="history">
                <h2 id="history">{texts.history}</h2>
                <dl class="facts ruled">{rows}</dl>
            </section>
        </Show>
    }
}

/// When and what, in words.
fn told(plan: &Plan, id: IndicatorId, past: &Past) -> (String, AnyView) {
    let texts = &t().indicators;
    let day = past.on.map(|day| date::long(day, language()));
    let measure = plan.indicators.get(&id).map(|it| it.measure.clone());
    let measure = measure.unwrap_or_default();
    match &past.what {
        Was::Wording(text) => {
            let until = day.map(|day| (texts.until)(&day));
            let until = until.unwrap_or_else(|| texts.before.to_owned());
            (until, (texts.worded)(text).into_any())
        }
        Was::Targets(occasion, targets) => {
            let title = plan.occasions.get(occasion).map(|it| occasion_title(it));
            let one = |target| view! { <span class="line">{ruled(target, &measure, plan)}</span> };
            let targets = targets.iter().map(one).collect_view();
            let told = view! { {texts.had_targets} " " {targets} };
            (title.unwrap_or_default(), told.into_any())
        }
        Was::Value { key, was, became } => {
            let [was, became] = [was, became].map(|it| why::value(it, &measure, language()));
            let told = (texts.was_corrected)(&of(plan, key), &was, &became);
            (day.unwrap_or_default(), told.into_any())
        }
    }
}

/// Which measurement: its period, and whose.
fn of(plan: &Plan, key: &ObservationKey) -> String {
    let period = date::period(key.period, language());
    match whose(plan, &key.series) {
        Some(whose) => format!("{period}, {whose}"),
        None => period,
    }
}
