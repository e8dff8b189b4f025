//! A drawing as SVG that is complete in itself: for documents, which have no style sheet of the
//! application's. Print is light, so there is one look.

use crate::chart::{Anchor, Class, Drawing, Point, Shape};
use crate::paper::ink;

/// How a class of shapes is drawn: its fill, its stroke, and what else there is to its stroke.
struct Look {
    fill: Option<&'static str>,
    stroke: Option<&'static str>,
    width: f32,
    dashes: &'static str,
    bold: bool,
}

impl Look {
    const fn filled(ink: &'static str) -> Self {
        Self {
            fill: Some(ink),
            stroke: None,
            width: 1.0,
            dashes: "",
            bold: false,
        }
    }

    const fn line(ink: &'static str, width: f32) -> Self {
        Self {
            fill: None,
            stroke: Some(ink),
            width,
            ..Self::filled(ink)
        }
    }

    fn of(class: Class) -> Self {
        let ring = |ink| Self {
            fill: Some(ink::SHEET),
            ..Self::line(ink, 2.0)
        };
        let dashed = |ink, dashes| Self {
            dashes,
            ..Self::line(ink, 1.5)
        };
        let bold = |ink| Self {
            bold: true,
            ..Self::filled(ink)
        };
        match class {
            Class::Axis => Self::line(ink::INK, 1.0),
            Class::Grid => Self::line(ink::LINE, 1.0),
            Class::Tick | Class::Unit | Class::Label | Class::ComparedPoint => {
                Self::filled(ink::SOFT)
            }
            Class::Outcome => Self::line(ink::ACCENT, 2.2),
            Class::OutcomePoint => ring(ink::ACCENT),
            Class::LatestPoint => Self::filled(ink::ACCENT),
            Class::LatestLabel => bold(ink::ACCENT),
            Class::Compared | Class::Missing => Self::line(ink::SOFT, 1.4),
            Class::Gain => Self::filled(ink::ACCENT),
            Class::Loss => Self {
                fill: Some(ink::SHEET),
                ..Self::line(ink::INK, 1.4)
            },
            Class::Whole => Self::filled(ink::INK),
            Class::Target => dashed(ink::INK, "6 4"),
            Class::TargetLabel => bold(ink::INK),
            Class::Baseline => dashed(ink::SOFT, "1.5 3.5"),
            Class::BaselinePoint => ring(ink::SOFT),
        }
    }

    fn attributes(&self) -> String {
        let ink = |ink: Option<&str>| ink.map_or("none".to_owned(), |it| format!("#{it}"));
        let mut attributes = format!(r#"fill="{}""#, ink(self.fill));
        if self.stroke.is_some() {
            let (stroke, width) = (ink(self.stroke), self.width);
            attributes.push_str(&format!(
                r#" stroke="{stroke}" stroke-width="{width}" stroke-linejoin="round" stroke-linecap="round""#
            ));
        }
        if !self.dashes.is_empty() {
            attributes.push_str(&format!(r#" stroke-dasharray="{}""#, self.dashes));
        }
        if self.bold {
            attributes.push_str(r#" font-weight="600""#);
        }
        attributes
    }
}

/// The drawing as text.
pub fn text(drawing: &Drawing) -> String {
    let (width, height) = (drawing.width, drawing.height);
    let mut svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" font-family="'Segoe UI', 'Liberation Sans', Arial, sans-serif">"#
    );
    for shape in &drawing.shapes {
        push(&mut svg, shape);
    }
    svg.push_str("</svg>");
    svg
}

fn push(svg: &mut String, shape: &Shape) {
    let look = Look::of(shape.class()).attributes();
    let element = match shape {
        Shape::Line(_, points) => format!(r#"<polyline {look} points="{}"/>"#, list(points)),
        Shape::Polygon(_, points) => format!(r#"<polygon {look} points="{}"/>"#, list(points)),
        Shape::Rect(_, from, to) => {
            let (width, height) = (short(to.x - from.x), short(to.y - from.y));
            let [x, y] = [from.x, from.y].map(short);
            format!(r#"<rect {look} x="{x}" y="{y}" width="{width}" height="{height}"/>"#)
        }
        Shape::Circle(_, at, radius) => {
            let [x, y, radius] = [at.x, at.y, *radius].map(short);
            format!(r#"<circle {look} cx="{x}" cy="{y}" r="{radius}"/>"#)
        }
        Shape::Text(_, text) => {
            let anchor = match text.anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            let [x, y, size] = [text.at.x, text.at.y, text.size].map(short);
            let words = super::html::escape(&text.text);
            format!(
                r#"<text {look} x="{x}" y="{y}" font-size="{size}" text-anchor="{anchor}">{words}</text>"#
            )
        }
    };
    svg.push_str(&element);
}

fn list(points: &[Point]) -> String {
    let places = points.iter();
    let places: Vec<String> = places
        .map(|it| format!("{},{}", short(it.x), short(it.y)))
        .collect();
    places.join(" ")
}

/// A length to a hundredth of a pixel.
fn short(length: f64) -> f64 {
    (length * 100.0).round() / 100.0
}
