//! The figures: the index on its own scale, the counts now, and the forecast where there is one.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::prelude::ToPrimitive;
use uppfyllt::fulfilment::{Counts, Filter, Index};
use uppfyllt::plan::{Decimal, LevelKey, Rules};
use uppfyllt::text::number;

use crate::language::{language, t};
use crate::parts::{level_plural, shape_of, standing};
use crate::route::{Route, View};
use crate::session::Session;
use crate::widgets::{Scale, Status, Zone};

/// The figures of the whole plan.
#[component]
pub fn Figures() -> impl IntoView {
    let session = Session::here();
    let results = session.results();
    let index = Memo::new(move |_| results.with(|results| results.index.clone()));
    let counts = Memo::new(move |_| {
        let filter = session.with(|plan| index_level(plan.rules.index_level));
        results.with(|results| session.with(|plan| results.goal_counts(plan, &filter)))
    });
    view! {
        <div class="figures">
            <IndexFigure index/>
            <section aria-labelledby="now">
                <h2 id="now">{t().overview.now}</h2>
                <CountList counts/>
            </section>
            <Forecast index/>
        </div>
    }
}

/// The goals that make the index.
pub fn index_level(level: u8) -> Filter {
    Filter {
        level: Some(level.into()),
        ..Filter::default()
    }
}

#[component]
fn IndexFigure(index: Memo<Index>) -> impl IntoView {
    let session = Session::here();
    let rules = session.rules();
    let value = Memo::new(move |_| index.with(|index| index.value.map(|score| score.value())));
    let shown = move || value.get().map_or_else(|| "–".to_owned(), figure);
    let made_of = move || {
        let level = rules.with(|rules| usize::from(rules.index_level));
        let plural = session.with(|plan| level_plural(&plan.about, level));
        let (counting, all) = index.with(|index| {
            (
                index.parts.iter().filter(|part| part.counts()).count(),
                index.parts.len(),
            )
        });
        (t().overview.mean_of)(counting, all, &plural.to_lowercase())
    };
    view! {
        <section aria-labelledby="index">
            <h2 id="index">{t().overview.index}</h2>
            <p class="figure-line">
                <span class="figure">{shown}</span>
                <a href=Route::Plan(session.id(), View::Explanation).href()>{t().explanation.title}</a>
            </p>
            <Scale
                value=Signal::derive(move || value.get().and_then(|value| value.to_f64()))
                zones=Signal::derive(move || rules.with(|rules| zones(rules)))
                end_text="1"
                label=Signal::derive(move || rules.with(|rules| spoken(rules, value.get())))
            />
            <p>{made_of}</p>
        </section>
    }
}

/// The index as people read it: two decimals.
pub fn figure(value: Decimal) -> String {
    number::fixed(value, 2, language())
}

fn zones(rules: &Rules) -> Vec<Zone> {
    let mut to = 1.0;
    let mut zones: Vec<Zone> = rules
        .scale
        .0
        .iter()
        .map(|level| {
            let from = level.from.to_f64().unwrap_or_default();
            let zone = Zone {
                from,
                to,
                shape: shape_of(level.mark),
                name: level.name.to_lowercase(),
                from_text: number::plain(level.from.normalize(), language()),
            };
            to = from;
            zone
        })
        .collect();
    zones.reverse();
    zones
}

fn spoken(rules: &Rules, value: Option<Decimal>) -> String {
    let levels = rules.scale.0.iter();
    let thresholds = levels.map(|level| {
        (t().overview.level_from)(
            &level.name,
            &number::plain(level.from.normalize(), language()),
        )
    });
    let thresholds = thresholds.collect::<Vec<_>>().join(", ");
    let value = value.map_or_else(|| t().status.not_assessed.to_owned(), figure);
    (t().overview.on_scale)(&value, &thresholds)
}

#[component]
fn CountList(counts: Memo<Counts>) -> impl IntoView {
    let rules = Session::here().rules();
    let rows = Memo::new(move |_| {
        counts.with(|counts| {
            let mut rows: Vec<(Option<LevelKey>, usize)> = counts
                .levels
                .iter()
                .map(|(key, count)| (Some(key.clone()), *count))
                .collect();
            rows.push((None, counts.not_assessed));
            rows
        })
    });
    view! {
        <dl class="counts">
            {move || rows.get().into_iter().map(|(status, count)| {
                let (shape, word) = rules.with(|rules| standing(rules, status.as_ref()));
                view! {
                    <div class:none=count == 0>
                        <dt><Status shape word/></dt>
                        <dd>{count}</dd>
                    </div>
                }
            }).collect_view()}
        </dl>
    }
}

/// The year end as it is expected, where somebody has said anything of it.
#[component]
fn Forecast(index: Memo<Index>) -> impl IntoView {
    let session = Session::here();
    let rules: Memo<Arc<Rules>> = session.rules();
    move || {
        let outlook = index.with(|index| index.outlook.clone())?;
        let value = outlook
            .value
            .map_or_else(|| "–".to_owned(), |score| figure(score.value()));
        let (shape, word) = rules.with(|rules| standing(rules, outlook.status.as_ref()));
        Some(view! {
            <section aria-labelledby="forecast">
                <h2 id="forecast">{t().overview.forecast}</h2>
                <p class="figure-line"><span class="figure">{value}</span></p>
                <p><Status shape word class="forecast"/></p>
                <p>{(t().overview.forecast_of)(outlook.given, outlook.carried)}</p>
            </section>
        })
    }
}
