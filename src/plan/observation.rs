//! What was measured: indicator × unit × gender × period → value.

use std::{collections::BTreeMap, sync::Arc};

use serde::{Deserialize, Serialize};

use super::{Day, Decimal, IndicatorId, Period, Record, UnitId};

/// Whose measurements form one series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SeriesKey {
    /// The indicator measured.
    pub indicator: IndicatorId,
    /// The unit; none for all operations together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<UnitId>,
    /// Whom it concerns.
    #[serde(default, skip_serializing_if = "Gender::is_total")]
    pub gender: Gender,
}

/// Whom a figure concerns; letters as in Kolada.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Gender {
    /// Everybody.
    #[default]
    #[serde(rename = "T")]
    Total,
    /// Women.
    #[serde(rename = "K")]
    Women,
    /// Men.
    #[serde(rename = "M")]
    Men,
}

impl Gender {
    /// Everybody.
    pub fn is_total(&self) -> bool {
        *self == Self::Total
    }
}

/// Which measurement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ObservationKey {
    /// The series.
    pub series: SeriesKey,
    /// The period measured.
    pub period: Period,
}

/// One measurement (utfall, mätvärde). The detail most have none of is kept apart, to stay small.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Observation {
    /// What came out.
    pub value: Value,
    /// Note, source and date of retrieval, where there are any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<Arc<Detail>>,
}

impl Observation {
    /// Changes what is told of it; a detail that says nothing is none.
    pub fn describe(&mut self, change: impl FnOnce(&mut Detail)) {
        let mut detail = self.detail.as_deref().cloned().unwrap_or_default();
        change(&mut detail);
        self.detail = (detail != Detail::default()).then(|| Arc::new(detail));
    }
}

impl From<Value> for Observation {
    fn from(value: Value) -> Self {
        Self {
            value,
            detail: None,
        }
    }
}

/// What a measurement gave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Value {
    /// A figure, exact as typed, in the indicator's unit of measure.
    Number(Decimal),
    /// A choice in words, such as “ja”.
    Choice(Box<str>),
    /// How far a thing that is to be done has come.
    Progress(Progress),
    /// No value, and why.
    Missing(Missing),
}

/// How far a thing that is to be done has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Progress {
    /// Nothing has been done.
    NotBegun,
    /// It is under way.
    Begun,
    /// It is done.
    Done,
}

impl Progress {
    /// Every stage, from the first.
    pub const ALL: [Self; 3] = [Self::NotBegun, Self::Begun, Self::Done];
}

/// Why there is no value; never the same as zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Missing {
    /// It was not measured.
    NotMeasured,
    /// Those asked did not answer (Kolada: `-`).
    NonResponse,
    /// The question does not arise (Kolada: `.`).
    NotApplicable,
    /// Too few to be shown (Kolada: `..`).
    Confidential,
}

/// What else is known of a measurement.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
pub struct Detail {
    /// A comment on the figure.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Where it was taken from.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// The day it was taken from there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retrieved: Option<Day>,
    /// Values that were corrected after an occasion had followed them up, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<Corrected>,
}

/// A value that was corrected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Corrected {
    /// The value that stood.
    pub value: Value,
    /// The day it was corrected.
    pub on: Day,
}

/// The measurements of one series, by period: latest last.
pub type Series = BTreeMap<Period, Observation>;

/// All measurements of a plan, by series.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Observations(BTreeMap<SeriesKey, Arc<Series>>);

impl Observations {
    /// One measurement.
    pub fn get(&self, key: &ObservationKey) -> Option<&Observation> {
        self.0.get(&key.series)?.get(&key.period)
    }

    /// One series.
    pub fn series(&self, key: &SeriesKey) -> Option<&Series> {
        self.0.get(key).map(Arc::as_ref)
    }

    /// Every series, in the order of its key.
    pub fn iter(&self) -> impl Iterator<Item = (&SeriesKey, &Series)> {
        self.0.iter().map(|(key, series)| (key, series.as_ref()))
    }

    /// The series of one indicator: of all units and genders.
    pub fn of(&self, indicator: IndicatorId) -> impl Iterator<Item = (&SeriesKey, &Series)> {
        let first = SeriesKey {
            indicator,
            unit: None,
            gender: Gender::Total,
        };
        self.0
            .range(first..)
            .take_while(move |(key, _)| key.indicator == indicator)
            .map(|(key, series)| (key, series.as_ref()))
    }

    /// Puts or takes away one measurement and returns what stood there.
    pub fn put(&mut self, key: ObservationKey, to: Option<Observation>) -> Option<Observation> {
        let series = self.0.entry(key.series).or_default();
        let before = match to {
            Some(observation) => Arc::make_mut(series).insert(key.period, observation),
            None => Arc::make_mut(series).remove(&key.period),
        };
        if series.is_empty() {
            self.0.remove(&key.series);
        }
        before
    }

    /// Puts a whole series in place of what stood there; an empty one takes it away.
    pub fn put_series(&mut self, key: SeriesKey, series: Series) {
        if series.is_empty() {
            self.0.remove(&key);
        } else {
            self.0.insert(key, Arc::new(series));
        }
    }

    /// Every measurement as a record.
    pub(super) fn records(&self) -> impl Iterator<Item = Record> + '_ {
        self.0.iter().flat_map(|(series, periods)| {
            periods.iter().map(|(period, observation)| {
                let key = ObservationKey {
                    series: *series,
                    period: *period,
                };
                Record::Observation(key, observation.clone())
            })
        })
    }

    /// Number of measurements.
    pub fn len(&self) -> usize {
        self.0.values().map(|series| series.len()).sum()
    }

    /// No measurement at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
