//! How an indicator is measured, and where it started.

use leptos::prelude::*;
use uppfyllt::plan::{Decimal, Direction, IndicatorId, Measure};

use super::super::part::{Figure, Line, Part, When, indicator_part, locked};
use super::baseline;
use crate::language::t;
use crate::session::Session;
use crate::widgets::{Choice, SelectField};

/// Most decimals offered.
const DECIMALS: u8 = 4;

/// Unit, decimals, direction, baseline.
#[component]
pub fn MeasureFields(id: IndicatorId) -> impl IntoView {
    let texts = &t().tree.indicator;
    let session = Session::here();
    let measure = session.derive(move |plan| {
        plan.indicators
            .get(&id)
            .map(|it| it.measure.clone())
            .unwrap_or_default()
    });
    let has_baseline = session.derive(move |plan| baseline::is_there(plan, id));
    let unit = indicator_part(
        id,
        |it| it.measure.unit.clone(),
        |it, new| it.measure.unit = new,
    );
    view! {
        <div class="fields">
            <Line label=texts.unit part=unit/>
            <Decimals id/>
            <Better id/>
            <Figure label=texts.lowest part=bound(id, |it| &mut it.lowest) measure/>
            <Figure label=texts.highest part=bound(id, |it| &mut it.highest) measure/>
            <Figure label=texts.baseline part=baseline::value(id) measure/>
            {move || has_baseline.get().then(|| view! {
                <When label=texts.baseline_period part=baseline::period(id)/>
            })}
        </div>
    }
}

#[component]
fn Decimals(id: IndicatorId) -> impl IntoView {
    let texts = &t().tree.indicator;
    let Part { value, set } = indicator_part(
        id,
        |it| it.measure.decimals,
        |it, new| it.measure.decimals = new,
    );
    let counts = (0..=DECIMALS).map(|count| Choice::new(Some(count), count.to_string()));
    let choices: Vec<_> = std::iter::once(Choice::new(None, texts.as_typed))
        .chain(counts)
        .collect();
    view! { <SelectField label=texts.decimals choices value on_change=set disabled=locked()/> }
}

#[component]
fn Better(id: IndicatorId) -> impl IntoView {
    let texts = &t().tree.indicator;
    let Part { value, set } = indicator_part(
        id,
        |it| it.measure.better,
        |it, new| it.measure.better = new,
    );
    let choices = [None, Some(Direction::Up), Some(Direction::Down)]
        .map(|better| Choice::new(better, (texts.direction)(better)));
    view! { <SelectField label=texts.better choices=choices.to_vec() value on_change=set disabled=locked()/> }
}

/// An end of the scale that values lie within.
fn bound(id: IndicatorId, end: fn(&mut Measure) -> &mut Option<Decimal>) -> Part<Option<Decimal>> {
    indicator_part(
        id,
        move |it| *end(&mut it.measure.clone()),
        move |it, new| *end(&mut it.measure) = new,
    )
}
