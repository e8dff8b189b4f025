//! An indicator within the explanation: rule, judgement, measurement, source.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::economy::{Place, drawn};
use uppfyllt::fulfilment::{Basis, IndicatorResult};
use uppfyllt::plan::{
    BudgetFigure, Detail, Figure, Gender, Indicator, IndicatorId, ObservationKey, Period, Plan,
    Rules, SeriesKey, Subject,
};
use uppfyllt::text::{date, number, why};

use super::doors::Doors;
use super::goal::{Said, weight};
use crate::language::{language, t};
use crate::parts::{cell_href, standing};
use crate::route::{Route, View};
use crate::session::Session;
use crate::widgets::{Disclosure, Shape, Status};

#[component]
pub fn IndicatorPart(id: IndicatorId) -> impl IntoView {
    let session = Session::here();
    let results = session.results();
    let rules = session.rules();
    let open = Doors::here().door();
    let indicator = session.look(move |plan| plan.indicators.get(&id).cloned());
    let result = Memo::new(move |_| results.with(|results| results.indicator(id).cloned()));
    let shown = Memo::new(move |_| {
        rules.with(|rules| result.with(|it| it.as_ref().map(|it| shown(it, rules))))
    });
    let shape = Signal::derive(move || shown.get().map_or(Shape::Dash, |it| it.0));
    let word = Signal::derive(move || shown.get().map_or_else(String::new, |it| it.1));
    let text = move || indicator.get().map(|it| it.text.clone());
    let weight = move || indicator.get().and_then(|it| weight(it.weight));
    let value = move || {
        let score = result.with(|it| it.as_ref()?.value);
        score.map_or_else(
            || "–".to_owned(),
            |score| number::plain(score.value(), language()),
        )
    };
    let summary = move || {
        view! {
            <Status shape word/>
            <span class="words">{text}{weight}</span>
            <span class="num">{value}</span>
        }
    };
    view! {
        <Disclosure open summary class="part">
            <Inside id indicator result/>
        </Disclosure>
    }
}

/// The status as shape and word; what takes no part in the judgement says so instead.
fn shown(result: &IndicatorResult, rules: &Rules) -> (Shape, String) {
    match result.basis {
        Basis::KeyFigure => (Shape::Dash, t().status.key_figure.to_owned()),
        Basis::NotFollowed => (Shape::Dash, t().status.retired.to_owned()),
        Basis::Judged | Basis::Computed | Basis::NotAssessed => {
            standing(rules, result.status.as_ref())
        }
    }
}

#[component]
fn Inside(
    id: IndicatorId,
    indicator: Memo<Option<Arc<Indicator>>>,
    result: Memo<Option<IndicatorResult>>,
) -> impl IntoView {
    let session = Session::here();
    let said = session.assessment(Subject::Indicator(id));
    let href = Route::Plan(session.id(), View::Indicator(id)).href();
    let sentences = Memo::new(move |_| {
        let (indicator, result) = (indicator.get()?, result.get()?);
        session.seen(|plan| {
            Some(Sentences::of(
                id,
                &indicator,
                &result,
                detail(plan, id, &result).as_deref(),
                plan,
            ))
        })
    });
    let drawn_from = Memo::new(move |_| {
        let (indicator, result) = (indicator.get()?, result.get()?);
        session.seen(|plan| cell(plan, &indicator, result.latest?.period))
    });
    view! {
        <div class="part-body stack">
            {move || sentences.get().map(|it| view! {
                <p class="rule">{it.rule}</p>
                {it.judged.map(|words| view! { <p>{words}</p> })}
            })}
            <Said said/>
            {move || sentences.get().map(|it| {
                it.facts.into_iter().map(|words| view! { <p class="soft">{words}</p> }).collect_view()
            })}
            {move || drawn_from.get().map(|place| view! {
                <p class="screen-only"><a href=cell_href(session, &place)>{t().economy_screen.to_table}</a></p>
            })}
            <p class="screen-only"><a href=href>{t().explanation.to_indicator}</a></p>
        </div>
    }
}

/// The cell of the tables of the economy that the figure of a period is drawn from.
fn cell(plan: &Plan, indicator: &Indicator, period: Period) -> Option<Place> {
    let Figure::Budget(from) = indicator.figure else {
        return None;
    };
    let column = match from.figure {
        BudgetFigure::Cell(column) | BudgetFigure::Share { of: column, .. } => column,
    };
    let mut figures = drawn(plan, from).into_iter();
    let found = figures.find(|it| Period::Day(it.day) == period)?;
    Some(Place {
        table: found.table,
        row: from.row,
        column,
    })
}

/// Note, source and date of retrieval of the measurement that counts.
fn detail(plan: &Plan, id: IndicatorId, result: &IndicatorResult) -> Option<Arc<Detail>> {
    let key = ObservationKey {
        series: SeriesKey {
            indicator: id,
            unit: None,
            gender: Gender::Total,
        },
        period: result.latest.as_ref()?.period,
    };
    plan.observations.get(&key)?.detail.clone()
}

/// Everything that is told of an indicator.
#[derive(Clone, PartialEq)]
struct Sentences {
    /// What the rules say.
    rule: String,
    /// What a person says instead or as well.
    judged: Option<String>,
    /// Target, measurement, change, forecast.
    facts: Vec<String>,
}

impl Sentences {
    fn of(
        id: IndicatorId,
        indicator: &Indicator,
        result: &IndicatorResult,
        detail: Option<&Detail>,
        plan: &Plan,
    ) -> Self {
        let measure = &indicator.measure;
        let texts = &t().explanation;
        let target = result.target.as_ref();
        let target = target.map(|it| (texts.target)(&why::target(it, measure, plan, language())));
        let forecast = result.forecast.as_ref();
        let forecast = forecast.and_then(|key| plan.rules.scale.level(key));
        let forecast = forecast.map(|level| (texts.forecast)(&level.name));
        let judged = result.judgement.as_ref();
        let latest = result.latest.as_ref();
        let made_of =
            latest.and_then(|it| why::made_of(plan, id, indicator, it.period, language()));
        Self {
            rule: why::suggestion(&result.suggestion, measure, plan, language()),
            judged: judged.map(|_| why::indicator(result, measure, plan, language())),
            facts: target
                .into_iter()
                .chain(measured(indicator, result, detail))
                .chain(made_of)
                .chain(forecast)
                .collect(),
        }
    }
}

/// “Utfall 2019, 8 månader gammalt: 84 %. +4 procentenheter sedan 2018. Källa: …”
fn measured(
    indicator: &Indicator,
    result: &IndicatorResult,
    detail: Option<&Detail>,
) -> Option<String> {
    let texts = &t().explanation;
    let measure = &indicator.measure;
    let latest = result.latest.as_ref()?;
    let reading = capitalised(&why::reading(latest, language()));
    let value = why::value(&latest.value, measure, language());
    let trend = result.trend.as_ref();
    let trend = trend.map(|it| format!("{}.", why::trend(it, measure, language())));
    let stated = |words: &str| Some(words.to_owned()).filter(|words| !words.is_empty());
    let source = detail.and_then(|detail| stated(&detail.source));
    let source = source.or_else(|| stated(&indicator.source));
    let retrieved = detail.and_then(|detail| detail.retrieved);
    let retrieved = retrieved.map(|day| (texts.retrieved)(&date::long(day, language())));
    let note = detail.and_then(|detail| stated(&detail.note));
    let sentences = std::iter::once((texts.measured)(&reading, &value))
        .chain(trend)
        .chain(source.map(|source| (texts.source)(source.trim_end_matches('.'))))
        .chain(retrieved)
        .chain(note);
    Some(sentences.collect::<Vec<_>>().join(" "))
}

fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|c| c.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}
