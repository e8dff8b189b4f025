//! One indicator: where it stands, its course over time, its measurements and what it is.

mod chart;
mod entry;
mod facts;
mod head;
mod history;
mod judgement;
mod observations;
mod row;
mod series;
mod targets;

use leptos::prelude::*;
use uppfyllt::fulfilment::IndicatorResult;
use uppfyllt::plan::{Gender, IndicatorId, SeriesKey};
use uppfyllt::text::why;

use crate::language::{language, t};
use crate::route::{Route, View};
use crate::session::Session;
use chart::Chart;
use facts::Facts;
use head::Head;
use history::History;
use judgement::Judgement;
use observations::Observations;
use targets::Targets;

/// One indicator.
#[component]
pub fn IndicatorPage(id: IndicatorId) -> impl IntoView {
    let there = Session::here().derive(move |plan| plan.indicators.has(&id));
    move || match there.get() {
        true => view! { <Page id/> }.into_any(),
        false => view! { <Gone/> }.into_any(),
    }
}

/// The address names an indicator that the plan does not have.
#[component]
fn Gone() -> impl IntoView {
    let texts = &t().indicators;
    let all = Route::Plan(Session::here().id(), View::Indicators).href();
    view! {
        <div class="empty">
            <h1>{texts.gone_title}</h1>
            <p>{texts.gone}</p>
            <p class="actions"><a class="button primary" href=all>{texts.to_all}</a></p>
        </div>
    }
}

#[component]
fn Page(id: IndicatorId) -> impl IntoView {
    let results = Session::here().results();
    let result = Memo::new(move |_| results.with(|results| results.indicator(id).cloned()));
    let series = RwSignal::new(SeriesKey {
        indicator: id,
        unit: None,
        gender: Gender::Total,
    });
    view! {
        <Head id/>
        <section class="beside">
            <Latest id result/>
            <Judgement id result/>
        </section>
        <Chart series/>
        <Observations series/>
        <Targets id result/>
        <Facts id/>
        <History id/>
    }
}

/// The latest value in large figures, with the target it is held against.
#[component]
fn Latest(id: IndicatorId, result: Memo<Option<IndicatorResult>>) -> impl IntoView {
    let session = Session::here();
    let measure = session.derive(move |plan| {
        let indicator = plan.indicators.get(&id);
        indicator.map(|it| it.measure.clone()).unwrap_or_default()
    });
    let value = move || {
        let reading = result.get()?.latest?;
        let value = measure.with(|measure| why::value(&reading.value, measure, language()));
        Some(view! { {value} " " <small>{why::reading(&reading, language())}</small> })
    };
    let made_of = move || {
        let period = result.with(|it| Some(it.as_ref()?.latest.as_ref()?.period))?;
        session.with(|plan| {
            let indicator = plan.indicators.get(&id)?;
            why::made_of(plan, id, indicator, period, language())
        })
    };
    let around = move || {
        let result = result.get()?;
        let target = result.target.map(|target| {
            let words =
                session.with(|plan| measure.with(|it| why::target(&target, it, plan, language())));
            (t().indicators.target_now)(&words)
        });
        let trend = result
            .trend
            .map(|trend| measure.with(|it| format!("{}.", why::trend(&trend, it, language()))));
        let parts: Vec<String> = target.into_iter().chain(trend).collect();
        Some(parts.join(" "))
    };
    let has_value = move || result.with(|it| it.as_ref().is_some_and(|it| it.latest.is_some()));
    view! {
        <div class="ruled stack">
            <h2 class="label">{t().indicators.latest}</h2>
            <Show
                when=has_value
                fallback=|| view! { <p class="soft">{t().indicators.no_value}</p> }
            >
                <p class="reading">{value}</p>
            </Show>
            <p class="soft">{around}</p>
            <p class="soft">{made_of}</p>
        </div>
    }
}
