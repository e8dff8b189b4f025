//! How a chart shares its room: axes, margins, and the wording of figures.

use super::{
    backend::FONT_SIZE,
    drawing::Drawing,
    metrics,
    plot::{Margins, TO_LABELS},
    readings::{Line, Readings},
    time_axis::TimeAxis,
    value_axis::{self, ValueAxis},
};
use crate::{
    plan::{Decimal, Measure, Period},
    text::{Language, chart as words, number},
};

/// Height that one step of the value axis should have, in pixels.
const STEP: f64 = 48.0;
/// Room above the plane: for half a figure of the axis and a label on the highest line.
pub(super) const ABOVE: f64 = 22.0;
/// Room below the plane, for the periods.
const BELOW: f64 = 26.0;
/// Room to the right of the plane, where nothing is named there.
const ASIDE: f64 = 20.0;
/// The widest unit, in pixels, that is repeated at every figure.
const SHORT_UNIT: f64 = 18.0;
/// Both axes, and how figures are worded beside them.
pub(super) struct Layout {
    pub time: TimeAxis,
    pub value: ValueAxis,
    /// What stands at the ticks of the value axis.
    pub figures: Vec<(f64, String)>,
    /// What stands above the value axis.
    pub unit: String,
    pub margins: Margins,
    pub figure: Figures,
}

/// How the figures of a chart are worded.
pub(super) struct Figures {
    power: i32,
    /// With the unit that follows each figure; none where it stands above the axis.
    measure: Measure,
    pub language: Language,
}

impl Figures {
    /// A figure of the plan. Counted in a power of ten it has lost the decimals that it was typed
    /// with, and the measure's decimals do not apply.
    pub fn show(&self, value: Decimal) -> String {
        match value_axis::in_power(value, self.power) {
            Some(scaled) if self.power != 0 => self.tick(scaled),
            _ => number::measured(value, &self.measure, self.language),
        }
    }

    /// A figure of the axis.
    fn tick(&self, label: Decimal) -> String {
        let measure = Measure {
            decimals: None,
            ..self.measure.clone()
        };
        number::measured(label, &measure, self.language)
    }
}

impl Layout {
    /// The layout for these readings; `None` where nothing can be placed in time.
    pub fn of(readings: &Readings, drawing: &Drawing, language: Language) -> Option<Self> {
        let shown: Vec<Period> = readings.periods().collect();
        let measure = &readings.indicator.measure;
        let steps = ((drawing.height - ABOVE - BELOW) / STEP).max(1.0) as usize;
        let value = ValueAxis::new(readings.values(), measure, steps)?;
        let unit = words::unit_in_power(value.power, measure.unit.trim(), language);
        let short = metrics::width(&unit, FONT_SIZE, false) <= SHORT_UNIT;
        let (beside, above) = match short {
            true => (unit, String::new()),
            false => (String::new(), unit),
        };
        let figure = Figures {
            power: value.power,
            measure: Measure {
                unit: beside,
                ..measure.clone()
            },
            language,
        };
        let ticks = value.ticks.iter();
        let figures: Vec<_> = ticks.map(|it| (it.at, figure.tick(it.label))).collect();
        let left = widest(figures.iter().map(|(_, text)| text.as_str())) + TO_LABELS + 2.0;
        let room_above = if above.is_empty() {
            0.0
        } else {
            FONT_SIZE + 4.0
        };
        let margins = Margins {
            top: ABOVE + room_above,
            right: aside(readings, drawing.width, language),
            bottom: BELOW,
            left,
        };
        let width = drawing.width - margins.left - margins.right;
        let due = readings.steps.iter().filter_map(|step| step.due);
        Some(Self {
            time: TimeAxis::new(&shown, due, (margins.left, width), language)?,
            figure,
            value,
            figures,
            unit: above,
            margins,
        })
    }
}

/// Room to the right: for the names of series, where there are several.
fn aside(readings: &Readings, width: f64, language: Language) -> f64 {
    match readings.lines.as_slice() {
        [_] | [] => ASIDE,
        lines => {
            let names: Vec<_> = lines.iter().map(|line| name(line, language)).collect();
            let names = widest(names.iter().map(String::as_str)) + 12.0;
            names.clamp(ASIDE, width / 3.0)
        }
    }
}

pub(super) fn name(line: &Line, language: Language) -> String {
    words::series(line.whose.unit.as_deref(), line.whose.gender, language)
}

fn widest<'a>(texts: impl Iterator<Item = &'a str>) -> f64 {
    texts
        .map(|text| metrics::width(text, FONT_SIZE, false))
        .fold(0.0, f64::max)
}
