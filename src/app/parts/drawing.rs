//! A drawing on the page: one SVG node for each shape, coloured by the style sheet.
//!
//! The drawing says nothing to a screen reader. Its frame carries the sentence that tells it, and the
//! table beside it carries the figures.

use leptos::prelude::*;
use uppfyllt::chart::{Anchor, Drawing, Point, Shape};

/// A drawing. A chart is given in two sizes, of which the style sheet shows the one that fits the
/// room (`chart-wide`, `chart-narrow`).
#[component]
pub fn DrawingView(
    /// What to draw.
    #[prop(into)]
    drawing: Signal<Drawing>,
    /// Where it belongs: `chart-wide` or `chart-narrow`.
    class: &'static str,
) -> impl IntoView {
    move || {
        drawing.with(|drawing| {
            let (width, height) = (drawing.width, drawing.height);
            view! {
                <svg
                    class=format!("chart-drawing {class}")
                    viewBox=format!("0 0 {width} {height}")
                    width=width
                    height=height
                    aria-hidden="true"
                >
                    {drawing.shapes.iter().map(shape).collect_view()}
                </svg>
            }
        })
    }
}

/// The node of a shape.
fn shape(shape: &Shape) -> AnyView {
    let class = shape.class().css();
    match shape {
        Shape::Line(_, points) => view! { <polyline class=class points=list(points) /> }.into_any(),
        Shape::Polygon(_, points) => {
            view! { <polygon class=class points=list(points) /> }.into_any()
        }
        Shape::Rect(_, from, to) => {
            let (width, height) = (to.x - from.x, to.y - from.y);
            view! { <rect class=class x=from.x y=from.y width=width height=height /> }.into_any()
        }
        Shape::Circle(_, at, radius) => {
            view! { <circle class=class cx=at.x cy=at.y r=*radius /> }.into_any()
        }
        Shape::Text(_, text) => {
            let anchor = match text.anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            view! {
                <text class=class x=text.at.x y=text.at.y font-size=text.size text-anchor=anchor>
                    {text.text.clone()}
                </text>
            }
            .into_any()
        }
    }
}

fn list(points: &[Point]) -> String {
    let places: Vec<String> = points
        .iter()
        .map(|it| format!("{},{}", it.x, it.y))
        .collect();
    places.join(" ")
}
