//! One indicator of the report: its figure beside its target, and what is said of it.

use leptos::prelude::*;
use uppfyllt::chart::{Drawing, Size, beside, chart_summary, indicator_chart};
use uppfyllt::fulfilment::{Basis, IndicatorResult, series};
use uppfyllt::plan::{self, Gender, IndicatorId, SeriesKey, Subject};
use uppfyllt::text::{chart, why};

use super::goal::Words;
use super::reading::Reading;
use crate::language::{language, t};
use crate::parts::{DrawingView, standing};
use crate::widgets::{ChartFrame, Disclosure, Status};

/// One indicator.
#[component]
pub fn Indicator(reading: Reading, id: IndicatorId) -> impl IntoView {
    let indicator = reading.plan.indicators.get(&id)?.clone();
    let result = reading.results.indicator(id)?.clone();
    let status = status(&reading, &result);
    let because = why::indicator(&result, &indicator.measure, &reading.plan, language());
    Some(view! {
        <li>
            <div class="spread">
                <h3>{indicator.text.clone()}</h3>
                {status}
            </div>
            {facts(&reading, &indicator, &result)}
            <p class="soft small">{because}</p>
            <Words reading=reading.clone() subject=Subject::Indicator(id)/>
            <OverTime reading id/>
        </li>
    })
}

/// Where it stands; what is not judged says so.
fn status(reading: &Reading, result: &IndicatorResult) -> AnyView {
    let texts = &t().status;
    match result.basis {
        Basis::KeyFigure => view! { <span class="tag">{texts.key_figure}</span> }.into_any(),
        Basis::NotFollowed => view! { <span class="tag">{texts.retired}</span> }.into_any(),
        Basis::Judged | Basis::Computed | Basis::NotAssessed => {
            let (shape, word) = standing(&reading.plan.rules, result.status.as_ref());
            view! { <Status shape word/> }.into_any()
        }
    }
}

/// The latest value, the target it is held against, and the forecast.
fn facts(
    reading: &Reading,
    indicator: &plan::Indicator,
    result: &IndicatorResult,
) -> impl IntoView + use<> {
    let texts = &t().reader;
    let plan = &reading.plan;
    let measure = &indicator.measure;
    let latest = match &result.latest {
        Some(latest) => view! {
            {why::value(&latest.value, measure, language())}
            " "
            <small class="soft">{why::reading(latest, language())}</small>
        }
        .into_any(),
        None => texts.no_value.into_any(),
    };
    let target = result.target.as_ref().map(|target| {
        let words = why::target(target, measure, plan, language());
        view! { <div><dt>{texts.target}</dt><dd>{words}</dd></div> }
    });
    let forecast = result.forecast.as_ref().map(|status| {
        let (shape, word) = standing(&plan.rules, Some(status));
        let label = t().overview.forecast;
        view! { <div><dt>{label}</dt><dd><Status shape word class="forecast"/></dd></div> }
    });
    view! {
        <dl class="read-facts">
            <div><dt>{texts.latest}</dt><dd>{latest}</dd></div>
            {target}
            {forecast}
        </dl>
    }
}

/// The course over time, drawn when it is first opened; nothing where there is no course.
#[component]
fn OverTime(reading: Reading, id: IndicatorId) -> impl IntoView {
    let key = SeriesKey {
        indicator: id,
        unit: None,
        gender: Gender::Total,
    };
    let has_course = series(&reading.plan, &key).len() > 1;
    has_course.then(|| {
        let open = RwSignal::new(false);
        let reading = StoredValue::new(reading);
        let drawn = move || open.get().then(|| reading.with_value(|it| course(it, key)));
        view! {
            <Disclosure class="screen-only" open summary=move || t().reader.over_time>{drawn}</Disclosure>
        }
    })
}

fn course(reading: &Reading, key: SeriesKey) -> impl IntoView + use<> {
    let plan = &reading.plan;
    let shown = beside(plan, key);
    let drawn = |size| {
        let drawing = indicator_chart(plan, &shown, size, language());
        Signal::stored(drawing.unwrap_or_else(|| Drawing::empty(size)))
    };
    let (wide, narrow) = (drawn(Size::WIDE), drawn(Size::NARROW));
    let summary = chart_summary(plan, &shown);
    let name = summary.map_or_else(String::new, |it| chart::summary(&it, language()));
    view! {
        <ChartFrame name caption=t().indicators.chart_caption>
            <DrawingView drawing=wide class="chart-wide"/>
            <DrawingView drawing=narrow class="chart-narrow"/>
        </ChartFrame>
    }
}
