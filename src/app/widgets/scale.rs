//! A figure on its own scale, wide with names and thresholds, or in the width of a table cell.

use super::Shape;
use leptos::prelude::*;

/// A stretch of a scale that has one status.
#[derive(Clone, Debug, PartialEq)]
pub struct Zone {
    /// Where it begins, 0 to 1.
    pub from: f64,
    /// Where it ends, 0 to 1.
    pub to: f64,
    /// Its status.
    pub shape: Shape,
    /// Its name, in few letters.
    pub name: String,
    /// Its beginning as people read it: “0,25”.
    pub from_text: String,
}

impl Zone {
    fn middle(&self) -> f64 {
        f64::midpoint(self.from, self.to)
    }
}

/// A value between 0 and 1 among the zones of its scale.
#[component]
pub fn Scale(
    /// The value; without one the needle is left out.
    #[prop(into)]
    value: Signal<Option<f64>>,
    /// The zones from the lowest to the highest.
    #[prop(into)]
    zones: Signal<Vec<Zone>>,
    /// The end of the scale as people read it.
    #[prop(into)]
    end_text: Signal<String>,
    /// All of it in a sentence, spoken.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    let zone = |zone: Zone| {
        let class = format!("scale-zone {}", zone.shape.class());
        view! { <span class=class style:--from=zone.from.to_string() style:--to=zone.to.to_string()></span> }
    };
    let mark = |at: f64, text: String| view! { <span style:--value=at.to_string()>{text}</span> };
    view! {
        <div class="scale" role="img" aria-label=label>
            <div class="scale-track">
                {move || zones.get().into_iter().map(zone).collect_view()}
                {move || value.get().map(|value| view! {
                    <span class="scale-needle" style:--value=value.to_string()></span>
                })}
            </div>
            <div class="scale-numbers" aria-hidden="true">
                {move || zones.get().into_iter().map(|zone| mark(zone.from, zone.from_text)).collect_view()}
                {move || mark(1.0, end_text.get())}
            </div>
            <div class="scale-names" aria-hidden="true">
                {move || zones.get().into_iter().map(|zone| mark(zone.middle(), zone.name)).collect_view()}
            </div>
        </div>
    }
}

/// A value between 0 and 1 as a short bar. It stands beside the number and so is not spoken.
#[component]
pub fn Gauge(
    /// The value.
    #[prop(into)]
    value: Signal<f64>,
    /// The status that colours it.
    #[prop(into)]
    shape: Signal<Shape>,
) -> impl IntoView {
    view! {
        <span class=move || format!("gauge {}", shape.get().class()) aria-hidden="true">
            <span style:--value=move || value.get().to_string()></span>
        </span>
    }
}
