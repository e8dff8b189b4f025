//! A line as small as a word: how an indicator has moved, for the row of a table.

use super::{
    axis::Axis,
    drawing::{Class, Drawing, Size},
    plot::{Drawn, Margins, Plot, Sheet},
    readings::{Line, Readings, Step},
    time_axis::{self, TimeAxis},
    value_axis::{self, ValueAxis},
};
use crate::{
    plan::{Period, Plan, SeriesKey},
    text::Language,
};

/// Room around, so that the latest point is not cut.
const MARGIN: f64 = 3.0;

/// Draws one series without axes or words, with the target that it is on its way to. `None` with
/// fewer than two figures: there is no way to show yet.
pub fn sparkline(plan: &Plan, series: SeriesKey, size: Size) -> Option<Drawing> {
    let readings = Readings::of(plan, &[series])?;
    let line = readings.lines.first()?;
    if line.numbers().count() < 2 {
        return None;
    }
    let target = readings.steps.iter().rfind(|step| step.last);
    let mut drawing = Drawing::empty(size);
    draw(&readings, line, target, &mut drawing)?.ok()?;
    Some(drawing)
}

fn draw(
    readings: &Readings,
    line: &Line,
    target: Option<&Step>,
    drawing: &mut Drawing,
) -> Option<Drawn> {
    let periods: Vec<Period> = line.numbers().map(|(period, _)| period).collect();
    let values = line.numbers().map(|(_, value)| value);
    let values = values.chain(target.map(|step| step.value));
    let value = ValueAxis::new(values, &readings.indicator.measure, 2)?;
    let time = TimeAxis::new(
        &periods,
        std::iter::empty(),
        drawing.width,
        Language::default(), // says nothing
    )?;
    Some(stroke(line, target, &time, &value, drawing))
}

fn stroke(
    line: &Line,
    target: Option<&Step>,
    time: &TimeAxis,
    value: &ValueAxis,
    drawing: &mut Drawing,
) -> Drawn {
    let sheet = Sheet::of(drawing);
    let margins = Margins {
        top: MARGIN,
        right: MARGIN,
        bottom: MARGIN,
        left: MARGIN,
    };
    let across = Axis::new(time.start, time.end, Vec::new());
    let up = Axis::new(value.low, value.high, Vec::new());
    let mut plot = Plot::new(&sheet, margins, across, up)?;
    if let Some(step) = target {
        let level = value_axis::place(step.value);
        plot.line(Class::Target, &[(time.start, level), (time.end, level)])?;
    }
    for run in line.runs().filter(|run| run.len() > 1) {
        let places: Vec<_> = run
            .iter()
            .map(|(time, value)| (*time, value_axis::place(*value)))
            .collect();
        plot.line(Class::Outcome, &places)?;
    }
    match line.numbers().last() {
        Some((period, value)) => {
            let at = (time_axis::middle(period), value_axis::place(value));
            plot.dot(Class::LatestPoint, at, 2.0)
        }
        None => Ok(()),
    }
}
