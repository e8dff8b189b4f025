//! The compact form of measurements: one line per series, figures in runs of following periods.
//!
//! `{"indicator":"…","gender":"K","runs":[{"from":"2015-01","values":["8.9","9.1",{"missing":"nonResponse"}]}]}`:
//! the run begins in January 2015, and each value belongs to the period after the one before. A
//! figure is a text with its decimals as typed; what is known beside the figure lies in `details`
//! by period.

use std::{collections::BTreeMap, fmt, sync::Arc};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, MapAccess, Unexpected, Visitor, value::MapAccessDeserializer},
};

use super::Fault;
use crate::order;
use crate::plan::{
    Decimal, Detail, Gender, IndicatorId, Observation, Period, Series, SeriesKey, UnitId, Value,
};

/// A series as it stands in the file.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename = "Series", rename_all = "camelCase")]
pub struct Row {
    /// The indicator measured.
    indicator: IndicatorId,
    /// The unit; none for all operations together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    unit: Option<UnitId>,
    /// Whom it concerns.
    #[serde(default, skip_serializing_if = "Gender::is_total")]
    gender: Gender,
    /// Figures of following periods.
    runs: Vec<Run>,
    /// What else is known of a measurement, by its period.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    details: BTreeMap<Period, Detail>,
}

/// Figures of periods that follow each other.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct Run {
    /// The period of the first figure.
    from: Period,
    /// One value per period: a figure as text, `{"choice": "ja"}` or `{"missing": "notMeasured"}`.
    values: Vec<Cell>,
}

impl Row {
    /// The series in its compact form.
    pub fn of(key: &SeriesKey, series: &Series) -> Self {
        let detail = |(period, it): (&Period, &Observation)| {
            Some((*period, it.detail.as_ref()?.as_ref().clone()))
        };
        Self {
            indicator: key.indicator,
            unit: key.unit,
            gender: key.gender,
            runs: runs(series),
            details: order::map(series.iter().filter_map(detail)),
        }
    }

    /// Whose measurements they are.
    pub fn key(&self) -> SeriesKey {
        SeriesKey {
            indicator: self.indicator,
            unit: self.unit,
            gender: self.gender,
        }
    }

    /// Every measurement with its period, in the order of the file; or the field that is wrong.
    pub fn measurements(self) -> Result<Vec<(Period, Observation)>, (String, Fault)> {
        let mut details = self.details;
        let mut measurements = Vec::new();
        for (number, run) in self.runs.into_iter().enumerate() {
            let mut period = Some(run.from);
            for (index, cell) in run.values.into_iter().enumerate() {
                let at = period.ok_or_else(|| past_the_end(number, index, run.from))?;
                let detail = details.remove(&at).map(Arc::new);
                let value = cell.0;
                measurements.push((at, Observation { value, detail }));
                period = at.next();
            }
        }
        match details.first_key_value() {
            None => Ok(measurements),
            Some((period, _)) => Err((format!("details.{period}"), Fault::NoMeasurement)),
        }
    }
}

/// No period follows: a day has its own run, and after the year 9999 there is nothing.
fn past_the_end(run: usize, index: usize, from: Period) -> (String, Fault) {
    let found = from.to_string();
    (
        format!("runs[{run}].values[{index}]"),
        Fault::NoValue { found },
    )
}

fn runs(series: &Series) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    // Months, quarters and years of one series lie mixed; each run waits for its next period.
    let mut awaited: BTreeMap<Period, usize> = BTreeMap::new();
    for (period, observation) in series {
        let cell = Cell(observation.value.clone());
        let run = match awaited.remove(period) {
            Some(run) => {
                runs[run].values.push(cell);
                run
            }
            None => {
                runs.push(Run {
                    from: *period,
                    values: vec![cell],
                });
                runs.len() - 1
            }
        };
        awaited.extend(period.next().map(|next| (next, run)));
    }
    runs
}

/// A value in a run: a figure is written as plain text.
struct Cell(Value);

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Value::Number(figure) => serializer.collect_str(figure),
            other => other.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(CellVisitor)
    }
}

struct CellVisitor;

impl<'de> Visitor<'de> for CellVisitor {
    type Value = Cell;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a figure, a choice or a missing value")
    }
    fn visit_str<E: de::Error>(self, text: &str) -> Result<Cell, E> {
        Decimal::from_str_exact(text)
            .map(|figure| Cell(Value::Number(figure)))
            .map_err(|_| E::invalid_value(Unexpected::Str(text), &self))
    }
    fn visit_i64<E: de::Error>(self, figure: i64) -> Result<Cell, E> {
        Ok(Cell(Value::Number(figure.into())))
    }
    fn visit_u64<E: de::Error>(self, figure: u64) -> Result<Cell, E> {
        Ok(Cell(Value::Number(figure.into())))
    }
    fn visit_f64<E: de::Error>(self, figure: f64) -> Result<Cell, E> {
        self.visit_str(&figure.to_string())
    }
    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<Cell, A::Error> {
        Value::deserialize(MapAccessDeserializer::new(fields)).map(Cell)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Cell {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SeriesValue".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let other = generator.subschema_for::<Value>();
        let figure = generator.subschema_for::<Decimal>();
        schemars::json_schema!({ "anyOf": [figure, other] })
    }
}
