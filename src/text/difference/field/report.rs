//! What is measured, judged and decided.

use super::{Field, field};
use crate::text::{
    Catalogue,
    difference::{list, read, refer},
};

pub fn observation(name: &str, texts: &Catalogue) -> Option<Field> {
    match name {
        "value" => field(texts.indicators.value, list::measured),
        "detail" => field(texts.difference.field.detail, list::detail),
        _ => None,
    }
}

/// What else is known of a measurement.
pub fn detail(name: &str, texts: &Catalogue) -> Option<Field> {
    let words = &texts.difference.field;
    match name {
        "note" => field(texts.indicators.note, read::text),
        "source" => field(texts.indicators.source, read::text),
        "retrieved" => field(words.retrieved, read::day),
        "earlier" => field(words.corrected, list::corrected),
        _ => None,
    }
}

pub fn assessment(name: &str, texts: &Catalogue) -> Option<Field> {
    let (own, words) = (&texts.judgement, &texts.difference.field);
    match name {
        "status" => field(words.status, read::level),
        "reason" => field(own.reason, read::text),
        "comment" => field(own.comment, read::text),
        "forecast" => field(own.forecast, read::level),
        "analysis" => field(own.analysis, read::text),
        "carried" => field(words.carried, read::flag),
        _ => None,
    }
}

pub fn occasion(name: &str, texts: &Catalogue) -> Option<Field> {
    let (about, words) = (&texts.about, &texts.difference.field);
    match name {
        "kind" => field(about.kind, read::occasion_kind),
        "date" => field(about.date, read::day),
        "title" => field(about.own_title, read::text),
        "dnr" => field(about.dnr, read::text),
        "frozen" => field(words.frozen, refer::decision),
        "sealed" => field(words.sealed, read::kept),
        "earlier" => field(texts.document.template.earlier, list::earlier),
        "reopened" => field(words.reopened, list::reopened),
        _ => None,
    }
}

pub fn decision(name: &str, texts: &Catalogue) -> Option<Field> {
    let about = &texts.about;
    match name {
        "kind" => field(about.kind, read::decision_kind),
        "body" => field(about.body, read::text),
        "date" => field(about.date, read::day),
        "paragraph" => field(about.paragraph, read::text),
        "dnr" => field(about.dnr, read::text),
        "note" => field(about.note, read::text),
        _ => None,
    }
}
