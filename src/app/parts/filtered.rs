//! A filter in the address of its view, so that a link shows what its sender chose to see.

use leptos::prelude::*;
use uppfyllt::fulfilment::{Filter, StatusFilter};
use uppfyllt::plan::{LevelKey, Origin};

use crate::route::{Query, keep};

/// What the address says of what stands at no level.
const NOT_ASSESSED: &str = "ej-bedomt";

/// Keeps a filter and the page's address in step.
pub fn keep_filter(filter: RwSignal<Filter>) {
    keep(filter, filter_of, write_filter);
}

/// The filter that an address asks for.
pub fn filter_of(query: &Query) -> Filter {
    let text = |name| query.get(name).map(str::to_owned);
    Filter {
        origin: query.get("ursprung").and_then(origin),
        parent: None,
        level: query.read("niva"),
        status: query.get("status").map(status),
        text: text("sok").unwrap_or_default(),
        responsible: text("ansvarig"),
        area: text("omrade"),
        unit: query.read("enhet"),
    }
}

/// Writes a filter in an address.
pub fn write_filter(filter: &Filter, query: &mut Query) {
    query.set("ursprung", filter.origin.map(origin_word));
    query.set("niva", filter.level);
    query.set("status", filter.status.as_ref().map(status_word));
    query.set("sok", Some(&filter.text).filter(|text| !text.is_empty()));
    query.set("ansvarig", filter.responsible.as_ref());
    query.set("omrade", filter.area.as_ref());
    query.set("enhet", filter.unit);
}

fn origin(word: &str) -> Option<Origin> {
    [Origin::Given, Origin::Own]
        .into_iter()
        .find(|it| origin_word(*it) == word)
}

fn origin_word(origin: Origin) -> &'static str {
    match origin {
        Origin::Given => "givna",
        Origin::Own => "egna",
    }
}

fn status(word: &str) -> StatusFilter {
    match word {
        NOT_ASSESSED => StatusFilter::NotAssessed,
        key => StatusFilter::At(LevelKey::new(key)),
    }
}

fn status_word(status: &StatusFilter) -> &str {
    match status {
        StatusFilter::NotAssessed => NOT_ASSESSED,
        StatusFilter::At(key) => key.as_str(),
    }
}
