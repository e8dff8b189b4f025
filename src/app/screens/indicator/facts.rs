//! What the indicator is: measure, source, how often, whether it is in use.

use leptos::prelude::*;
use uppfyllt::plan::{Indicator, IndicatorId, Life, Plan};
use uppfyllt::text::{date, number};

use crate::language::{language, t};
use crate::route::{Route, View};
use crate::session::Session;

/// The facts that somebody has given.
#[component]
pub fn Facts(id: IndicatorId) -> impl IntoView {
    let session = Session::here();
    let facts = session.derive(move |plan| {
        let indicator = plan.indicators.get(&id);
        indicator.map(|it| facts(it)).unwrap_or_default()
    });
    let replaced = session.derive(move |plan| successor(plan, id));
    let fact = |(term, text): (&'static str, String)| {
        view! { <div><dt>{term}</dt><dd>{text}</dd></div> }
    };
    let link = move |(by, text): (IndicatorId, String)| {
        let href = Route::Plan(session.id(), View::Indicator(by)).href();
        view! { <div><dt>{t().indicators.replaced}</dt><dd><a href=href>{text}</a></dd></div> }
    };
    view! {
        <section aria-labelledby="about">
            <h2 id="about">{t().indicators.about}</h2>
            <dl class="facts ruled">
                {move || facts.get().into_iter().map(fact).collect_view()}
                {move || replaced.get().map(link)}
            </dl>
        </section>
    }
}

fn facts(it: &Indicator) -> Vec<(&'static str, String)> {
    let texts = &t().indicators;
    let ids: Vec<&str> = it.kolada.iter().map(|id| id.as_str()).collect();
    let frequency = it.frequency.map(|often| (t().status.frequency)(often));
    let all = [
        (texts.life, life(&it.life)),
        (texts.area, it.area.clone()),
        (texts.measure, it.measure.unit.clone()),
        (texts.baseline, baseline(it).unwrap_or_default()),
        (texts.source, it.source.clone()),
        (texts.kolada, ids.join(" / ")),
        (texts.frequency, frequency.unwrap_or_default().to_owned()),
        (texts.responsible, it.responsible.clone()),
        (texts.note, it.note.clone()),
    ];
    let given = all.into_iter().filter(|(_, text)| !text.is_empty());
    given.collect()
}

/// Whether it is in use; a replaced one says so by its successor.
fn life(life: &Life) -> String {
    let texts = &t().indicators;
    match life {
        Life::Active => texts.active.to_owned(),
        Life::Retired { reason, on } => {
            let on = on.map(|day| date::long(day, language()));
            (texts.retired)(*reason, on.as_deref())
        }
        Life::Replaced { .. } => t().status.retired.to_owned(),
    }
}

fn baseline(it: &Indicator) -> Option<String> {
    let baseline = it.baseline?;
    let figure = number::measured(baseline.value, &it.measure, language());
    Some(match baseline.period {
        Some(period) => format!("{figure} ({})", date::period(period, language())),
        None => figure,
    })
}

fn successor(plan: &Plan, id: IndicatorId) -> Option<(IndicatorId, String)> {
    match plan.indicators.get(&id)?.life {
        Life::Replaced { by } => Some((by, plan.indicators.get(&by)?.text.clone())),
        Life::Active | Life::Retired { .. } => None,
    }
}
