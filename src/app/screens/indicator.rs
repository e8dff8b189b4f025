//! One indicator: status, chart, measurements.

#[allow(dead_code, reason = "the page that shows it comes next")]
mod drawing;

use leptos::prelude::*;
use uppfyllt::plan::IndicatorId;

use crate::language::t;

/// One indicator: status, chart, measurements.
#[component]
pub fn IndicatorPage(id: IndicatorId) -> impl IntoView {
    let _ = id;
    view! { <h1>{t().indicators.title}</h1> }
}
