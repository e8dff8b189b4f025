//! Values changed after freezing (domain §7): what an occasion was decided on is another figure now, and
//! nothing tells that it was corrected.

use super::Pair;
use crate::check::{Finding, Kind, Place};
use crate::plan::{Day, Observation, ObservationKey, RecordKey, Series, SeriesKey, Value};

pub fn findings(pair: &Pair<'_>) -> Vec<Finding> {
    let frozen = pair
        .earlier
        .occasions
        .iter()
        .filter(|(_, it)| it.frozen.is_some());
    let Some(frozen) = frozen.map(|(_, it)| it.date).max() else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (key, series) in pair.earlier.observations.iter() {
        let now = pair.now.observations.series(key);
        let goes_on = pair.now.indicators.has(&key.indicator);
        if goes_on && now != Some(series) {
            found.extend(of_series(*key, series, now, frozen));
        }
    }
    found
}

fn of_series(
    series: SeriesKey,
    before: &Series,
    now: Option<&Series>,
    frozen: Day,
) -> Option<Finding> {
    let decided = before
        .iter()
        .filter(|(period, _)| !period.ends_after(frozen));
    let changed =
        decided.filter(|(period, it)| !is_traced(&it.value, now.and_then(|now| now.get(period))));
    let place = |period| {
        Place::Record(
            RecordKey::Observation(ObservationKey { series, period }),
            &["value"],
        )
    };
    let places: Vec<Place> = changed.map(|(period, _)| place(*period)).collect();
    (!places.is_empty()).then(|| Finding::new(Kind::ChangedAfterFreezing { frozen }, places))
}

/// It stands, or what stood is told beside what stands now.
fn is_traced(before: &Value, now: Option<&Observation>) -> bool {
    let Some(now) = now else {
        return false;
    };
    let earlier = now.detail.iter().flat_map(|it| &it.earlier);
    now.value == *before || earlier.into_iter().any(|it| it.value == *before)
}
