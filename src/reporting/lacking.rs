//! What has not been reported yet.

use std::collections::BTreeMap;

use super::Due;
use crate::plan::{Plan, UnitId};

/// How far a unit has come with its reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OfUnit {
    /// The unit; none for what is reported of all operations together.
    pub unit: Option<UnitId>,
    /// How many reports are missing.
    pub missing: usize,
    /// How many are due.
    pub due: usize,
}

/// What is missing, unit by unit in their order, first that of all operations together. A unit to
/// which nothing falls is left out; one that has reported everything is told with none missing.
pub fn missing(plan: &Plan, due: &[Due]) -> Vec<OfUnit> {
    let mut counts: BTreeMap<Option<UnitId>, (usize, usize)> = BTreeMap::new();
    for report in due {
        let (missing, all) = counts.entry(report.unit()).or_default();
        *missing += usize::from(!report.is_reported());
        *all += 1;
    }
    let mut of_unit = |unit| {
        let (missing, due) = counts.remove(&unit)?;
        Some(OfUnit { unit, missing, due })
    };
    let own = plan.own_units().into_iter().map(Some);
    let mut units: Vec<OfUnit> = std::iter::once(None)
        .chain(own)
        .filter_map(&mut of_unit)
        .collect();
    // A unit outside the own organisation may have been named as reporting.
    units.extend(
        counts
            .into_iter()
            .map(|(unit, (missing, due))| OfUnit { unit, missing, due }),
    );
    units
}
