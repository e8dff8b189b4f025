//! The plane of a chart: plotters lays out areas and axes, this module speaks of classes and places.

use std::convert::Infallible;

use plotters::{
    chart::{ChartBuilder, ChartContext, LabelAreaPosition},
    coord::{Shift, cartesian::Cartesian2d},
    drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea},
    element::{Circle, Cross, PathElement, Text},
    series::LineSeries,
    style::colors::TRANSPARENT,
};

use super::{
    axis::Axis,
    backend::{Recorder, fine, point, text_style},
    drawing::{Anchor, Class, Drawing, Point},
    place::{Area, Spot},
    time_axis::Years,
};

/// What plotters may refuse: a layout without room.
pub(super) type Drawn<T = ()> = Result<T, DrawingAreaErrorKind<Infallible>>;

/// Distance from an axis to its labels.
pub(super) const TO_LABELS: f64 = 8.0;

/// Room around the plane; below and to the left it takes the labels of the axes.
#[derive(Clone, Copy)]
pub(super) struct Margins {
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
    pub left: f64,
}

/// A sheet to draw on.
pub(super) struct Sheet<'d>(DrawingArea<Recorder<'d>, Shift>);

/// The plane inside its axes.
pub(super) struct Plot<'s, 'd> {
    sheet: &'s Sheet<'d>,
    chart: ChartContext<'s, Recorder<'d>, Cartesian2d<Axis, Axis>>,
}

impl<'d> Sheet<'d> {
    /// The whole of a drawing.
    pub fn of(drawing: &'d mut Drawing) -> Self {
        Self(Recorder(drawing).into_drawing_area())
    }

    /// Writes a text.
    pub fn write(&self, class: Class, text: &str, spot: Spot) -> Drawn {
        let at = (fine(spot.at.x), fine(spot.at.y));
        let style = text_style(class, spot.anchor);
        self.0.draw(&Text::new(text, at, style))
    }
}

impl<'s, 'd> Plot<'s, 'd> {
    /// Lays out the plane.
    pub fn new(sheet: &'s Sheet<'d>, margins: Margins, time: Axis, value: Axis) -> Drawn<Self> {
        let chart = ChartBuilder::on(&sheet.0)
            .margin_top(fine(margins.top))
            .margin_right(fine(margins.right))
            .set_label_area_size(LabelAreaPosition::Bottom, fine(margins.bottom))
            .set_label_area_size(LabelAreaPosition::Left, fine(margins.left))
            .build_cartesian_2d(time, value)?;
        Ok(Self { sheet, chart })
    }

    /// Draws the lines across, the line that the values stand on, and what the axes say.
    pub fn mesh(&mut self) -> Drawn {
        self.chart
            .configure_mesh()
            .disable_x_mesh()
            .bold_line_style(Class::Grid)
            .axis_style(TRANSPARENT)
            .set_all_tick_mark_size(fine(TO_LABELS / 2.0)) // unseen; twice that parts the labels
            .x_label_style(text_style(Class::Tick, Anchor::Middle))
            .y_label_style(text_style(Class::Tick, Anchor::End))
            .draw()?;
        let plane = self.area();
        let [from, to] = [plane.left, plane.right].map(|x| Point { x, y: plane.bottom });
        self.stroke(Class::Axis, from, to)
    }

    /// Where a value at a time stands.
    pub fn at(&self, time: Years, value: f64) -> Point {
        point(self.chart.backend_coord(&(time, value)))
    }

    /// The plane itself.
    pub fn area(&self) -> Area {
        let (across, up) = self.chart.plotting_area().get_pixel_range();
        let (from, to) = (point((across.start, up.start)), point((across.end, up.end)));
        Area {
            left: from.x,
            top: from.y,
            right: to.x,
            bottom: to.y,
        }
    }

    /// A line through these places.
    pub fn line(&mut self, class: Class, places: &[(Years, f64)]) -> Drawn {
        let series = LineSeries::new(places.iter().copied(), class);
        self.chart.draw_series(series).map(drop)
    }

    /// A round point.
    pub fn dot(&mut self, class: Class, at: (Years, f64), radius: f64) -> Drawn {
        let circle = Circle::new(at, fine(radius), class);
        self.chart.draw_series([circle]).map(drop)
    }

    /// A little cross.
    pub fn cross(&self, class: Class, at: Point, reach: f64) -> Drawn {
        let at = (fine(at.x), fine(at.y));
        self.sheet.0.draw(&Cross::new(at, fine(reach), class))
    }

    /// A stroke between two places of the sheet.
    pub fn stroke(&self, class: Class, from: Point, to: Point) -> Drawn {
        let ends = [from, to].map(|it| (fine(it.x), fine(it.y)));
        self.sheet.0.draw(&PathElement::new(ends.to_vec(), class))
    }

    /// Writes a text beside the lines.
    pub fn write(&self, class: Class, text: &str, spot: Spot) -> Drawn {
        self.sheet.write(class, text, spot)
    }
}
