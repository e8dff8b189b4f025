//! What the sheet says in words: its columns, what is wrong, and why the rules suggest a status.

use leptos::prelude::*;
use uppfyllt::fulfilment::Suggestion;
use uppfyllt::plan::{ObservationKey, Plan};
use uppfyllt::reporting::{Column, Fault, would_stand};
use uppfyllt::text::{typed::Manner, why};

use super::sheet::{Sheet, Spot};
use crate::language::{language, t};

/// The heading of a column.
pub fn column_name(column: Column) -> &'static str {
    let texts = &t().report_in;
    match column {
        Column::Indicator => t().status.indicator,
        Column::Unit => texts.unit,
        Column::Period => texts.period,
        Column::Last => texts.last,
        Column::Target => texts.target,
        Column::Value => texts.value,
        Column::Status => texts.status,
        Column::Forecast => texts.forecast,
        Column::Comment => texts.comment,
    }
}

/// Why a text cannot be taken, and what to type.
pub fn told(fault: &Fault, plan: &Plan) -> String {
    let texts = &t().report_in;
    match fault {
        Fault::Value(problem) => problem.told(language()),
        Fault::NoLevel => {
            let levels = plan.rules.scale.0.iter().map(|it| it.name.to_lowercase());
            (texts.no_level)(&levels.collect::<Vec<_>>().join(", "))
        }
        Fault::ReadOnly => texts.read_only.to_owned(),
        Fault::PastEnd => texts.past_end.to_owned(),
        Fault::PastEdge => texts.past_edge.to_owned(),
    }
}

/// What the rules suggest for a line: by what is being typed in it, where that can be read.
pub fn suggestion(sheet: Sheet, key: ObservationKey, typed: Option<&str>) -> Option<Suggestion> {
    let id = key.series.indicator;
    let read = |text: &str| match text.trim() {
        "" => Some(None),
        text => sheet.session.with(|plan| {
            let value = Manner::of(plan, &key.series).read(text);
            value.ok().map(Some)
        }),
    };
    let trial = typed.and_then(read).and_then(|value| {
        sheet
            .session
            .with(|plan| would_stand(plan, sheet.occasion, &key, value))
    });
    let result = trial.or_else(|| {
        let results = sheet.session.results();
        results.with(|results| results.indicator(id).cloned())
    });
    result.map(|it| it.suggestion)
}

/// The reason for what the rules suggest for the line that the keyboard is at.
#[component]
pub fn Why(sheet: Sheet) -> impl IntoView {
    let key = Memo::new(move |_| sheet.active.get().map(|spot| spot.key));
    let typed = Memo::new(move |_| {
        let column = Column::Value;
        let spot = key.get().map(|key| Spot { key, column })?;
        sheet
            .drafts
            .with(|all| all.get(&spot).map(|draft| draft.text.clone()))
    });
    let sentence = Memo::new(move |_| {
        let key = key.get()?;
        let suggestion = typed.with(|typed| suggestion(sheet, key, typed.as_deref()))?;
        sheet.session.with(|plan| {
            let measure = &plan.indicators.get(&key.series.indicator)?.measure;
            Some(why::suggestion(&suggestion, measure, plan, language()))
        })
    });
    view! { <p class="report-why screen-only">{sentence}</p> }
}
