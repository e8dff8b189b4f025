//! What an indicator has been: wordings it no longer has, targets that occasions were decided on and
//! that are others now, values that were corrected.

use std::borrow::Cow;

use crate::order;
use crate::plan::{
    Day, Indicator, IndicatorId, ObservationKey, OccasionId, Plan, Series, SeriesKey, Target, Value,
};

/// Something that was otherwise before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// The day: the last on which a wording held, that of the occasion, that of the correction.
    pub on: Option<Day>,
    /// What was otherwise.
    pub what: Was,
}

/// What was otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Was {
    /// It was worded so.
    Wording(String),
    /// An occasion was decided on with these targets.
    Targets(OccasionId, Vec<Target>),
    /// A measurement was this, and was corrected.
    Value {
        /// The measurement.
        key: ObservationKey,
        /// What it was.
        was: Value,
        /// What it became.
        became: Value,
    },
}

/// The past of an indicator, the latest first and what has no day last. `then` gives the plan as it
/// stood when an occasion was frozen, and nothing for an open one.
pub fn history<'a>(
    plan: &'a Plan,
    id: IndicatorId,
    then: impl Fn(OccasionId) -> Option<Cow<'a, Plan>>,
) -> Vec<Past> {
    let Some(now) = plan.indicators.get(&id) else {
        return Vec::new();
    };
    let series = plan.observations.of(id);
    let mut past: Vec<Past> = wordings(now).collect();
    past.extend(targets(plan, id, now, then));
    past.extend(series.flat_map(|(key, series)| corrections(*key, series)));
    order::sort_by_key(&mut past, |it| it.on.map(std::cmp::Reverse));
    let undated = past.iter().take_while(|it| it.on.is_none()).count();
    past.rotate_left(undated);
    past
}

fn wordings(now: &Indicator) -> impl Iterator<Item = Past> + '_ {
    now.earlier.iter().rev().map(|it| Past {
        on: it.until,
        what: Was::Wording(it.text.clone()),
    })
}

/// The targets of every frozen occasion that the next one, or the plan today, no longer had.
fn targets<'a>(
    plan: &'a Plan,
    id: IndicatorId,
    now: &Indicator,
    then: impl Fn(OccasionId) -> Option<Cow<'a, Plan>>,
) -> Vec<Past> {
    let mut after = now.targets.clone();
    let mut past = Vec::new();
    for occasion in plan.occasions_by_day().into_iter().rev() {
        let Some(then) = then(occasion) else { continue };
        let Some(indicator) = then.indicators.get(&id) else {
            continue;
        };
        if indicator.targets != after && !indicator.targets.is_empty() {
            past.push(Past {
                on: plan.occasions.get(&occasion).map(|it| it.date),
                what: Was::Targets(occasion, indicator.targets.clone()),
            });
        }
        after.clone_from(&indicator.targets);
    }
    past
}

/// The corrections of a series: what a value became is what the next correction found.
fn corrections(key: SeriesKey, series: &Series) -> Vec<Past> {
    let of = |(period, observed): (_, &crate::plan::Observation)| {
        let key = ObservationKey {
            series: key,
            period,
        };
        let earlier = observed.detail.as_ref().map(|it| it.earlier.clone());
        let earlier = earlier.unwrap_or_default();
        let became: Vec<Value> = earlier.iter().skip(1).map(|it| it.value.clone()).collect();
        let became = became.into_iter().chain([observed.value.clone()]);
        let one = move |(it, became): (crate::plan::Corrected, Value)| Past {
            on: Some(it.on),
            what: Was::Value {
                key,
                was: it.value,
                became,
            },
        };
        earlier.into_iter().zip(became).map(one)
    };
    let mut all: Vec<Past> = series
        .iter()
        .flat_map(|(period, it)| of((*period, it)))
        .collect();
    all.reverse();
    all
}
