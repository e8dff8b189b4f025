//! The backend that `plotters` draws through: it records shapes instead of painting pixels.
//!
//! Two things are bent on purpose. *Colours carry classes:* plotters hands every style down as a
//! colour, so a [`Class`] poses as one (a marked red and green, its number as blue) and is
//! recognised again here; what carries no class is not drawn. *Pixels are tenths:* plotters counts in
//! whole pixels, which bends a fine line, so the recorder claims to be ten times as large and divides
//! by ten. Text is measured by `metrics`, never by a font file or a browser.

use std::convert::Infallible;

use plotters::{
    prelude::{Color, DrawingBackend, FontDesc, FontFamily, FontStyle, TextStyle},
    style::text_anchor::{HPos, Pos, VPos},
};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingErrorKind,
};

use super::{
    drawing::{Anchor, Class, Drawing, Point, Shape, Text},
    metrics,
};

/// Font size of all text in a drawing.
pub(super) const FONT_SIZE: f64 = 12.0;

/// Parts of a pixel that plotters is made to count in.
const FINE: f64 = 10.0;

/// The two channels that tell a class from a colour.
const MARK: (u8, u8) = (0xC1, 0xA5);

/// A length in pixels as plotters counts it.
pub(super) fn fine(pixels: f64) -> i32 {
    (pixels * FINE).round() as i32
}

/// A place as plotters counts it, in pixels.
pub(super) fn point((x, y): BackendCoord) -> Point {
    Point {
        x: f64::from(x) / FINE,
        y: f64::from(y) / FINE,
    }
}

/// Text of this class, as plotters wants it described.
pub(super) fn text_style(class: Class, anchor: Anchor) -> TextStyle<'static> {
    let style = match class.bold() {
        true => FontStyle::Bold,
        false => FontStyle::Normal,
    };
    let h_pos = match anchor {
        Anchor::Start => HPos::Left,
        Anchor::Middle => HPos::Center,
        Anchor::End => HPos::Right,
    };
    TextStyle {
        font: FontDesc::new(FontFamily::SansSerif, FONT_SIZE * FINE, style),
        color: class.to_backend_color(),
        pos: Pos::new(h_pos, VPos::Bottom),
    }
}

impl Color for Class {
    fn to_backend_color(&self) -> BackendColor {
        BackendColor {
            alpha: 1.0,
            rgb: (MARK.0, MARK.1, *self as u8),
        }
    }
}

/// The class that a colour stands for.
fn class_of(color: BackendColor) -> Option<Class> {
    let (red, green, number) = color.rgb;
    ((red, green) == MARK && color.alpha > 0.0).then_some(())?;
    Class::ALL.get(usize::from(number)).copied()
}

/// Records what plotters draws.
pub(super) struct Recorder<'a>(pub &'a mut Drawing);

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl Recorder<'_> {
    fn record(&mut self, color: BackendColor, shape: impl FnOnce(Class) -> Shape) -> Drawn {
        if let Some(class) = class_of(color) {
            self.0.shapes.push(shape(class));
        }
        Ok(())
    }
}

impl DrawingBackend for Recorder<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        let side = |length: f64| (length * FINE) as u32;
        (side(self.0.width), side(self.0.height))
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, at: BackendCoord, color: BackendColor) -> Drawn {
        let beyond = point((at.0 + 1, at.1 + 1));
        self.record(color, |class| Shape::Rect(class, point(at), beyond))
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        lower_right: BackendCoord,
        style: &S,
        _fill: bool,
    ) -> Drawn {
        self.record(style.color(), |class| {
            Shape::Rect(class, point(upper_left), point(lower_right))
        })
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let points = path.into_iter().map(point).collect();
        self.record(style.color(), |class| Shape::Line(class, points))
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        _fill: bool,
    ) -> Drawn {
        self.record(style.color(), |class| {
            Shape::Circle(class, point(center), f64::from(radius) / FINE)
        })
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Drawn {
        let points = corners.into_iter().map(point).collect();
        self.record(style.color(), |class| Shape::Polygon(class, points))
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Drawn {
        let size = style.size() / FINE;
        let Point { x, y } = point(at);
        let to_baseline = match style.anchor().v_pos {
            VPos::Top => metrics::ASCENT * size,
            VPos::Center => metrics::FIGURE / 2.0 * size,
            VPos::Bottom => 0.0,
        };
        let anchor = match style.anchor().h_pos {
            HPos::Left => Anchor::Start,
            HPos::Center => Anchor::Middle,
            HPos::Right => Anchor::End,
        };
        let at = Point {
            x,
            y: ((y + to_baseline) * FINE).round() / FINE,
        };
        let text = text.to_owned();
        self.record(style.color(), |class| {
            let text = Text {
                at,
                anchor,
                size,
                text,
            };
            Shape::Text(class, text)
        })
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let bold = matches!(style.style(), FontStyle::Bold);
        let width = metrics::width(text, style.size(), bold);
        let height = (metrics::ASCENT + metrics::DESCENT) * style.size();
        Ok((width.ceil() as u32, height.ceil() as u32))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use plotters::prelude::{BLACK, TRANSPARENT};

    #[test]
    fn every_class_survives_posing_as_a_colour() {
        for class in Class::ALL {
            assert_eq!(class_of(class.to_backend_color()), Some(*class));
        }
        for color in [BLACK.to_backend_color(), TRANSPARENT.to_backend_color()] {
            assert_eq!(class_of(color), None);
        }
    }
}
