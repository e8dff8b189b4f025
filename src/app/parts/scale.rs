//! The index on its own scale, with the plan's thresholds and names.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::prelude::ToPrimitive;
use uppfyllt::plan::{Decimal, Rules};
use uppfyllt::text::number;

use super::shape_of;
use crate::language::{language, t};
use crate::session::Session;
use crate::widgets::{Scale, Zone};

/// A value from 0 to 1 among the levels of the plan; without one the scale alone.
#[component]
pub fn IndexScale(#[prop(into)] value: Signal<Option<Decimal>>) -> impl IntoView {
    let rules = Session::here().rules();
    view! { <ScaleOf rules value/> }
}

/// The same by rules of its own, where no plan is open.
#[component]
pub fn ScaleOf(
    /// The rules whose levels are shown.
    #[prop(into)]
    rules: Signal<Arc<Rules>>,
    /// The value.
    #[prop(into)]
    value: Signal<Option<Decimal>>,
) -> impl IntoView {
    view! {
        <Scale
            value=Signal::derive(move || value.get().and_then(|value| value.to_f64()))
            zones=Signal::derive(move || rules.with(|rules| zones(rules)))
            end_text="1"
            label=Signal::derive(move || rules.with(|rules| spoken(rules, value.get())))
        />
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
