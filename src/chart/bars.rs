//! Lines of bars, one below the other: a label, a bar or a mark, and a figure.
//!
//! A bar has a length, so a chart of bars alone begins at zero ([`Ground::Zero`]). Where bars lead from
//! level to level ([`Ground::Level`]) the figures of the whole are marks, and the axis shows only the
//! part that they lie in: what is read is how far they are apart.

use super::{Anchor, Class, Drawing, Point, Shape, Text, economy::Bar, metrics};
use crate::plan::Decimal;

/// The font size of labels and figures.
const FONT: f64 = 12.0;
/// The height of a line.
const LINE: f64 = 26.0;
/// The height of a bar.
const THICK: f64 = 12.0;
/// The shortest bar that is seen.
const LEAST: f64 = 1.5;
/// Room between a label, the bars and a figure.
const GAP: f64 = 10.0;
/// From here on a label has room beside its bar.
const WIDE: u32 = 500;

/// What the bars stand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// Zero: each bar shows by how much it goes up or down.
    Zero,
    /// Levels: each bar shows from where to where it goes.
    Level,
}

/// Bars as a drawing of this width; `figure` words the figure of a line.
pub fn bars_drawing(
    bars: &[Bar],
    ground: Ground,
    width: u32,
    figure: &dyn Fn(&Bar) -> String,
) -> Drawing {
    let is_wide = width >= WIDE;
    let spans: Vec<(f64, f64)> = bars.iter().map(|bar| span(bar, ground)).collect();
    let figures: Vec<String> = bars.iter().map(figure).collect();
    let widest = figures.iter().map(|it| metrics::width(it, FONT, false));
    let room = widest.fold(0.0, f64::max) + GAP;
    let left = if is_wide { f64::from(width) * 0.4 } else { 0.0 };
    let height = if is_wide { LINE } else { LINE + FONT + 4.0 };
    let sheet = Sheet {
        scale: Scale::of(&spans, ground, (left + GAP, f64::from(width) - room)),
        right: f64::from(width),
        left,
        is_wide,
    };
    let mut shapes = Vec::new();
    if ground == Ground::Zero {
        let x = sheet.scale.at(0.0);
        let bottom = height * bars.len() as f64;
        shapes.push(Shape::Line(
            Class::Axis,
            vec![Point { x, y: 0.0 }, Point { x, y: bottom }],
        ));
    }
    for (at, (bar, span)) in bars.iter().zip(spans).enumerate() {
        sheet.line(&mut shapes, height * at as f64, bar, span, &figures[at]);
    }
    Drawing {
        width: f64::from(width),
        height: height * bars.len() as f64,
        shapes,
    }
}

/// Where a bar begins and ends.
fn span(bar: &Bar, ground: Ground) -> (f64, f64) {
    let to = number(bar.to);
    match (ground, bar.from) {
        (Ground::Zero, _) => (0.0, number(bar.change().unwrap_or(bar.to))),
        (Ground::Level, Some(from)) => (number(from), to),
        (Ground::Level, None) => (to, to),
    }
}

fn number(it: Decimal) -> f64 {
    f64::try_from(it).unwrap_or_default()
}

/// Figures to places across.
struct Scale {
    least: f64,
    most: f64,
    from: f64,
    to: f64,
}

impl Scale {
    fn of(spans: &[(f64, f64)], ground: Ground, (from, to): (f64, f64)) -> Self {
        let ends = || spans.iter().flat_map(|(a, b)| [*a, *b]);
        let zero = (ground == Ground::Zero).then_some(0.0);
        let least = ends().chain(zero).fold(f64::INFINITY, f64::min);
        let most = ends().chain(zero).fold(f64::NEG_INFINITY, f64::max);
        Self {
            least,
            most,
            from,
            to,
        }
    }

    fn at(&self, figure: f64) -> f64 {
        let range = self.most - self.least;
        match range > 0.0 && range.is_finite() {
            true => self.from + (figure - self.least) / range * (self.to - self.from),
            false => self.from,
        }
    }
}

struct Sheet {
    scale: Scale,
    left: f64,
    right: f64,
    is_wide: bool,
}

impl Sheet {
    fn line(
        &self,
        shapes: &mut Vec<Shape>,
        top: f64,
        bar: &Bar,
        (from, to): (f64, f64),
        figure: &str,
    ) {
        let below = if self.is_wide { 0.0 } else { FONT + 4.0 };
        let middle = top + below + LINE / 2.0;
        let room = if self.is_wide { self.left } else { self.right };
        let at = if self.is_wide { middle } else { top + FONT };
        shapes.push(text(0.0, at, Anchor::Start, fitted(&bar.label, room)));
        shapes.push(self.mark(bar, (from, to), middle));
        shapes.push(text(self.right, middle, Anchor::End, figure.to_owned()));
    }

    fn mark(&self, bar: &Bar, (from, to): (f64, f64), middle: f64) -> Shape {
        let (a, b) = (self.scale.at(from), self.scale.at(to));
        if bar.from.is_none() {
            let side = THICK / 2.0;
            return Shape::Polygon(
                Class::Whole,
                vec![
                    Point {
                        x: a,
                        y: middle - side,
                    },
                    Point {
                        x: a + side,
                        y: middle,
                    },
                    Point {
                        x: a,
                        y: middle + side,
                    },
                    Point {
                        x: a - side,
                        y: middle,
                    },
                ],
            );
        }
        let class = if to < from { Class::Loss } else { Class::Gain };
        let (low, high) = (a.min(b), a.max(b).max(a.min(b) + LEAST));
        Shape::Rect(
            class,
            Point {
                x: low,
                y: middle - THICK / 2.0,
            },
            Point {
                x: high,
                y: middle + THICK / 2.0,
            },
        )
    }
}

fn text(x: f64, middle: f64, anchor: Anchor, text: String) -> Shape {
    let y = middle + FONT * metrics::ASCENT * metrics::FIGURE / 2.0;
    Shape::Text(
        Class::Label,
        Text {
            at: Point { x, y },
            anchor,
            size: FONT,
            text,
        },
    )
}

/// As much of a label as there is room for; the table beside has all of it.
fn fitted(label: &str, room: f64) -> String {
    if metrics::width(label, FONT, false) <= room {
        return label.to_owned();
    }
    let mut fitted = String::new();
    for letter in label.chars() {
        fitted.push(letter);
        if metrics::width(&fitted, FONT, false) + FONT > room {
            break;
        }
    }
    fitted.truncate(fitted.trim_end().len());
    fitted + "…"
}
