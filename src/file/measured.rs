//! The measurements of a file, met row by row.

use std::collections::BTreeMap;

use super::{Fault, series};
use crate::{
    order,
    plan::{Observations, Series, SeriesKey},
};

/// Measurements met so far, with the row where each series began.
#[derive(Default)]
pub struct Measured(BTreeMap<SeriesKey, (usize, Series)>);

impl Measured {
    /// Adds the measurements of a row of this number; or the field that is wrong.
    pub fn add(&mut self, number: usize, row: series::Row) -> Result<(), (String, Fault)> {
        let key = row.key();
        let measurements = row.measurements()?;
        let (first, series) = self.0.entry(key).or_insert((number, Series::new()));
        if series.is_empty() && measurements.is_sorted_by(|one, next| one.0 < next.0) {
            *series = order::map(measurements); // as written, and faster
            return Ok(());
        }
        for (period, it) in measurements {
            let row = *first;
            match series.insert(period, it) {
                Some(other) if series.get(&period) != Some(&other) => {
                    return Err((period.to_string(), Fault::Contradicts { row }));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// All of them.
    pub fn into_observations(self, observations: &mut Observations) {
        for (key, (_, series)) in self.0 {
            observations.put_series(key, series);
        }
    }
}
