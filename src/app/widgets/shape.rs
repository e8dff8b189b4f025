//! The mark of a status: a shape beside a word, or a row of shapes with one spoken name.

use leptos::prelude::*;

/// The shape of a status. Each has its own colour, and none needs it:
/// filled, half filled and pointed shapes differ in grey print and forced colours too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// The best level.
    Circle,
    /// Partly there; half filled.
    Diamond,
    /// A further level between; half filled.
    Square,
    /// The worst level.
    Triangle,
    /// Not judged: no level at all.
    Dash,
}

impl Shape {
    /// The class that gives an element this shape's colour as `--tone`.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Circle => "is-circle",
            Self::Diamond => "is-diamond",
            Self::Square => "is-square",
            Self::Triangle => "is-triangle",
            Self::Dash => "is-dash",
        }
    }

    /// The filled part and the outline, as paths in a box of 16 × 16.
    const fn paths(self) -> (&'static str, &'static str) {
        match self {
            Self::Circle => ("M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z", ""),
            Self::Diamond => ("M8 1.5v13L1.5 8Z", "M8 1.5 14.5 8 8 14.5 1.5 8Z"),
            Self::Square => ("M2.5 8h11v5.5h-11Z", "M2.5 2.5h11v11h-11Z"),
            Self::Triangle => ("M8 2.2 14.6 13.8H1.4Z", ""),
            Self::Dash => ("", "M3 8h10"),
        }
    }
}

/// The drawn shape alone, hidden from assistive technology: something beside it must say the word.
#[component]
pub fn ShapeView(
    /// Which shape to draw.
    #[prop(into)]
    shape: Signal<Shape>,
) -> impl IntoView {
    view! {
        <svg class=move || format!("mark {}", shape.get().class()) viewBox="0 0 16 16" aria-hidden="true">
            <path class="solid" d=move || shape.get().paths().0></path>
            <path d=move || shape.get().paths().1></path>
        </svg>
    }
}

/// A status: its shape and its word.
#[component]
pub fn Status(
    /// The shape.
    #[prop(into)]
    shape: Signal<Shape>,
    /// The plan's word for the level.
    #[prop(into)]
    word: Signal<String>,
    /// Says the word to assistive technology only; for places where a heading already says it.
    #[prop(optional)]
    silent: bool,
    /// A further class: `forecast`, `suggested`, `status-now`.
    #[prop(optional)]
    class: &'static str,
) -> impl IntoView {
    view! {
        <span class=format!("status {class}")>
            <ShapeView shape/>
            <span class:visually-hidden=silent>{word}</span>
        </span>
    }
}

/// Many statuses at a glance, in the order given, with one spoken name for all.
#[component]
pub fn Marks(
    /// The shapes.
    #[prop(into)]
    shapes: Signal<Vec<Shape>>,
    /// What they say together: “2 uppnådda, 1 delvis”.
    #[prop(into)]
    label: Signal<String>,
    /// Draws them larger, as in a summary.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
    view! {
        <span class="marks" class:large=large role="img" aria-label=label>
            {move || shapes.get().into_iter().map(|shape| view! { <ShapeView shape/> }).collect_view()}
        </span>
    }
}
