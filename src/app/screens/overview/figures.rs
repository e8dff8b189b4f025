//! The figures: the index on its own scale, the counts now, and the forecast where there is one.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::fulfilment::{Counts, Filter, Index};
use uppfyllt::plan::{LevelKey, Rules};

use crate::language::t;
use crate::parts::{IndexScale, figure, level_plural, standing};
use crate::route::{Route, View};
use crate::session::Session;
use crate::widgets::Status;

/// The figures of the whole plan.
#[component]
pub fn Figures() -> impl IntoView {
    let session = Session::here();
    let results = session.results();
    let index = Memo::new(move |_| results.with(|results| results.index.clone()));
    let counts = Memo::new(move |_| {
        let filter = session.seen(|plan| index_level(plan.rules.index_level));
        results.with(|results| session.seen(|plan| results.goal_counts(plan, &filter)))
    });
    view! {
        <div class="figures" class:two=move || index.with(|index| index.outlook.is_none())>
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
        let plural = session.seen(|plan| level_plural(&plan.about, level));
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
            <IndexScale value/>
            <p>{made_of}</p>
        </section>
    }
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
