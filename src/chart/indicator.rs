//! The chart of an indicator: outcomes over time, where they started, and what must be reached.
//!
//! Set like a figure in a printed report: no frame, no legend, figures and names beside the lines
//! that they are about. A label that finds no room is left out; the table beside the chart has
//! everything.

use super::{
    axis::Axis,
    backend::FONT_SIZE,
    drawing::{Anchor, Class, Drawing, Point, Size},
    layout::{ABOVE, Layout, name},
    place::{Area, Room, Spot},
    plot::{Drawn, Plot, Sheet},
    readings::{Line, Point as Reading, Readings, Step},
    time_axis::{self, Years},
    value_axis,
};
use crate::{
    plan::{Baseline, Decimal, Period, Plan, SeriesKey},
    text::{Language, chart as words},
};

/// Reach of a cross that marks a missing value.
const CROSS: f64 = 3.0;

/// Draws the outcomes of an indicator over time with its baseline and its targets.
///
/// The first series is the one in question; further ones of the same indicator are drawn beside it
/// for comparison. `None` where nothing can be placed in time: no figure and no dated baseline.
pub fn indicator_chart(
    plan: &Plan,
    series: &[SeriesKey],
    size: Size,
    language: Language,
) -> Option<Drawing> {
    let readings = Readings::of(plan, series)?;
    let mut drawing = Drawing::empty(size);
    let layout = Layout::of(&readings, &drawing, language)?;
    // The only thing plotters can refuse here is a size without room for a plane.
    draw(&readings, &layout, &mut drawing).ok()?;
    Some(drawing)
}

/// Draws from the ground up; labels come last and keep off everything else.
fn draw(readings: &Readings, layout: &Layout, drawing: &mut Drawing) -> Drawn {
    let (width, _) = (drawing.width, drawing.height);
    let sheet = Sheet::of(drawing);
    let (time, value) = (&layout.time, &layout.value);
    let across = Axis::new(time.start, time.end, time.labels.clone());
    let up = Axis::new(value.low, value.high, layout.figures.clone());
    let mut plot = Plot::new(&sheet, layout.margins, across, up)?;
    plot.mesh()?;
    let plane = plot.area();
    let frame = Area {
        top: layout.margins.top - ABOVE,
        right: width,
        bottom: plane.bottom - 3.0,
        ..plane
    };
    let mut hand = Hand {
        room: Room::new(frame),
        labels: Vec::new(),
        plane,
        plot,
        layout,
    };
    hand.frame()?;
    for step in &readings.steps {
        hand.target(step)?;
    }
    for pair in readings.steps.windows(2) {
        hand.riser(&pair[0], &pair[1])?;
    }
    if let Some(baseline) = readings.baseline {
        hand.baseline(baseline, readings)?;
    }
    for line in readings.lines.iter().skip(1) {
        hand.compared(line)?;
    }
    if let Some(line) = readings.lines.first() {
        hand.outcomes(line, readings)?;
    }
    hand.write_labels()
}

/// How a series is drawn.
#[derive(Clone, Copy)]
struct Look {
    line: Class,
    point: Class,
    latest: Class,
    /// Of its points.
    radius: f64,
}

impl Look {
    /// The latest point is always seen.
    fn latest_radius(self) -> f64 {
        match self.latest {
            Class::LatestPoint => 4.0,
            _ => self.radius,
        }
    }
}

/// Where an outcome stands.
fn place((period, value): (Period, Decimal)) -> (Years, f64) {
    (time_axis::middle(period), value_axis::place(value))
}

/// A label that waits for its place.
struct Label {
    class: Class,
    text: String,
    spots: Vec<Spot>,
}

/// Draws the parts and remembers what is where.
struct Hand<'s, 'd> {
    plot: Plot<'s, 'd>,
    layout: &'s Layout,
    plane: Area,
    room: Room,
    /// In the order of their weight.
    labels: Vec<Label>,
}

impl Hand<'_, '_> {
    /// The unit above the axis, and marks where years begin.
    fn frame(&mut self) -> Drawn {
        let at = |x, y| Point { x, y };
        if !self.layout.unit.is_empty() {
            let at = at(0.0, FONT_SIZE);
            let anchor = Anchor::Start;
            self.plot
                .write(Class::Unit, &self.layout.unit, Spot { at, anchor })?;
        }
        for year in &self.layout.time.marks {
            let Point { x, .. } = self.plot.at(*year, self.layout.value.low);
            let y = self.plane.bottom;
            self.plot.stroke(Class::Axis, at(x, y), at(x, y + 5.0))?;
        }
        Ok(())
    }

    /// A target: level while it holds.
    fn target(&mut self, step: &Step) -> Drawn {
        let time = &self.layout.time;
        let edge = |period: Option<Period>| period.map(|it| time_axis::stretch(it).1);
        let from = edge(step.after).unwrap_or(time.start).max(time.start);
        let until = match step.last {
            true => time.end,
            false => edge(step.due).unwrap_or(time.end).min(time.end),
        };
        if from >= until {
            return Ok(()); // due before anything was measured
        }
        let value = value_axis::place(step.value);
        let ends = [(from, value), (until, value)];
        self.plot.line(Class::Target, &ends)?;
        let [left, right] = ends.map(|(time, value)| self.plot.at(time, value));
        self.room.take_line(&[left, right]);
        let figure = self.layout.figure.show(step.value);
        let language = self.layout.figure.language;
        self.labels.push(Label {
            class: Class::TargetLabel,
            text: match step.last {
                true => words::target(step.condition, step.due, &figure, language),
                false => figure,
            },
            spots: Spot::by_level(left.x, right.x, left.y),
        });
        Ok(())
    }

    /// The riser from a target to the one that follows it.
    fn riser(&mut self, step: &Step, next: &Step) -> Drawn {
        let Some(due) = step.due.filter(|_| next.after == step.due) else {
            return Ok(());
        };
        let (_, at) = time_axis::stretch(due);
        let time = &self.layout.time;
        if at <= time.start || at >= time.end {
            return Ok(());
        }
        let ends = [step, next].map(|it| (at, value_axis::place(it.value)));
        self.room
            .take_line(&ends.map(|(time, value)| self.plot.at(time, value)));
        self.plot.line(Class::Target, &ends)
    }

    /// The baseline: a point joined to the first outcome after it, or a level line without a time.
    fn baseline(&mut self, baseline: Baseline, readings: &Readings) -> Drawn {
        let value = value_axis::place(baseline.value);
        let figure = self.layout.figure.show(baseline.value);
        let text = words::baseline(&figure, self.layout.figure.language);
        let spots = match baseline.period {
            None => {
                let time = &self.layout.time;
                let ends = [(time.start, value), (time.end, value)];
                self.plot.line(Class::Baseline, &ends)?;
                let [left, right] = ends.map(|(time, value)| self.plot.at(time, value));
                self.room.take_line(&[left, right]);
                let mut spots = Spot::by_level(left.x, right.x, left.y);
                spots.rotate_left(2); // it begins on the left
                spots
            }
            Some(period) => {
                let at = (time_axis::middle(period), value);
                let first = readings.lines.first().into_iter().flat_map(Line::numbers);
                let next = first
                    .map(|(period, value)| (time_axis::middle(period), value_axis::place(value)))
                    .find(|(time, _)| *time >= at.0);
                if let Some(next) = next.filter(|next| *next != at) {
                    self.plot.line(Class::Baseline, &[at, next])?;
                    self.room
                        .take_line(&[self.plot.at(at.0, at.1), self.plot.at(next.0, next.1)]);
                }
                self.plot.dot(Class::BaselinePoint, at, 4.0)?;
                self.spots_by(at, 4.0)
            }
        };
        self.labels.push(Label {
            class: Class::Label,
            text,
            spots,
        });
        Ok(())
    }

    /// A series beside the one in question: thin, with its name at its end.
    fn compared(&mut self, line: &Line) -> Drawn {
        let look = Look {
            line: Class::Compared,
            point: Class::ComparedPoint,
            latest: Class::ComparedPoint,
            radius: 2.0,
        };
        self.runs(line, look)?;
        self.name(line, Class::Label);
        Ok(())
    }

    /// The series in question: points, gaps, the first figure and the latest.
    fn outcomes(&mut self, line: &Line, readings: &Readings) -> Drawn {
        self.gaps(line)?;
        let look = Look {
            line: Class::Outcome,
            point: Class::OutcomePoint,
            latest: Class::LatestPoint,
            radius: self.radius(line),
        };
        self.runs(line, look)?;
        let numbers: Vec<(Period, Decimal)> = line.numbers().collect();
        let Some(&latest) = numbers.last() else {
            return Ok(());
        };
        let spots = self.spots_by(place(latest), look.latest_radius());
        self.labels.insert(
            0,
            Label {
                class: Class::LatestLabel,
                text: self.layout.figure.show(latest.1),
                spots,
            },
        );
        if readings.lines.len() > 1 {
            self.name(line, Class::Label);
        }
        let first = numbers[0];
        let told = readings.baseline.is_some_and(|it| it.period.is_some());
        if first != latest && !told {
            let spots = self.spots_by(place(first), look.radius.max(3.0));
            self.labels.push(Label {
                class: Class::Label,
                text: self.layout.figure.show(first.1),
                spots,
            });
        }
        Ok(())
    }

    /// Crosses on the axis where a value is missing, the reason beside them where there is room.
    fn gaps(&mut self, line: &Line) -> Drawn {
        for (period, point) in &line.points {
            let Reading::Missing(reason) = point else {
                continue;
            };
            let at = self
                .plot
                .at(time_axis::middle(*period), self.layout.value.low);
            let y = at.y - CROSS - 5.0;
            let at = Point { y, ..at };
            self.plot.cross(Class::Missing, at, CROSS)?;
            self.room.take(Area::around(at, CROSS));
            self.labels.push(Label {
                class: Class::Label,
                text: words::missing(*reason, self.layout.figure.language).to_owned(),
                spots: Spot::by_point(at, CROSS),
            });
        }
        Ok(())
    }

    /// The lines and points of a series. With a radius of zero only lone points are drawn.
    fn runs(&mut self, line: &Line, look: Look) -> Drawn {
        let latest = line.numbers().last().map(|it| place(it).0);
        for run in line.runs() {
            let places = run
                .iter()
                .map(|(time, value)| (*time, value_axis::place(*value)));
            let places: Vec<(Years, f64)> = places.collect();
            if places.len() > 1 {
                self.plot.line(look.line, &places)?;
            }
            let spots = places
                .iter()
                .map(|(time, value)| self.plot.at(*time, *value));
            self.room.take_line(&spots.collect::<Vec<_>>());
            let lone = if places.len() == 1 { 2.0 } else { 0.0 };
            for at in places {
                let (class, radius) = match Some(at.0) == latest {
                    true => (look.latest, look.latest_radius()),
                    false => (look.point, look.radius.max(lone)),
                };
                if radius > 0.0 {
                    self.plot.dot(class, at, radius)?;
                    self.room
                        .take(Area::around(self.plot.at(at.0, at.1), radius));
                }
            }
        }
        Ok(())
    }

    /// How large the points of a series may be without touching each other.
    fn radius(&self, line: &Line) -> f64 {
        let xs: Vec<f64> = line
            .numbers()
            .map(|(period, _)| self.plot.at(time_axis::middle(period), 0.0).x)
            .collect();
        let gaps = xs.windows(2).map(|pair| pair[1] - pair[0]);
        match gaps.fold(f64::INFINITY, f64::min) {
            gap if gap >= 14.0 => 4.0,
            gap if gap >= 8.0 => 2.5,
            _ => 0.0,
        }
    }

    /// The name of a series, to the right of its last point.
    fn name(&mut self, line: &Line, class: Class) {
        if let Some((period, value)) = line.numbers().last() {
            let at = (time_axis::middle(period), value_axis::place(value));
            let mut spots = self.spots_by(at, 3.0);
            spots.swap(0, 2);
            self.labels.push(Label {
                class,
                text: name(line, self.layout.figure.language),
                spots,
            });
        }
    }

    fn spots_by(&self, (time, value): (Years, f64), reach: f64) -> Vec<Spot> {
        Spot::by_point(self.plot.at(time, value), reach)
    }

    /// Writes each label where it finds room. The same words are not said twice side by side.
    fn write_labels(mut self) -> Drawn {
        let mut said = Vec::new();
        for label in std::mem::take(&mut self.labels) {
            if label.class == Class::Label && said.contains(&label.text) {
                continue;
            }
            let spot = self.room.find(&label.text, label.class, &label.spots);
            if let Some(spot) = spot {
                self.plot.write(label.class, &label.text, spot)?;
                said.push(label.text);
            }
        }
        Ok(())
    }
}
