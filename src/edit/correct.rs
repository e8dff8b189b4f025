//! Correcting a measurement: what an occasion has followed up stays to be read.

use std::sync::Arc;

use crate::plan::{Corrected, Day, Observation, ObservationKey, Plan, Value};

/// The measurement with this value. Where another value stood, and an occasion up to today has followed it
/// up, that value stays in its history; a slip mended before leaves no trace.
pub fn corrected(
    plan: &Plan,
    key: &ObservationKey,
    value: Value,
    today: Option<Day>,
) -> Observation {
    let Some(now) = plan.observations.get(key) else {
        return value.into();
    };
    let mut observation = now.clone();
    if observation.value == value {
        return observation;
    }
    let before = std::mem::replace(&mut observation.value, value);
    let followed_up = |today: Day| {
        let mut occasions = plan.occasions.iter();
        occasions.any(|(_, it)| key.period.end() <= it.date && it.date <= today)
    };
    if let Some(on) = today.filter(|today| followed_up(*today)) {
        let mut detail = observation.detail.as_deref().cloned().unwrap_or_default();
        detail.earlier.push(Corrected { value: before, on });
        observation.detail = Some(Arc::new(detail));
    }
    observation
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Decimal, Gender, Occasion, OccasionKind, Period, Record, SeriesKey, sample};

    /// What stays of 84 when it is corrected to 85 on a day, the occasion being 31 August 2020.
    #[track_caller]
    fn check(period: Period, today: &str, kept: usize) {
        let mut plan = Plan::new(sample::id(0));
        let date = Day::new(2020, 8, 31).expect("a day");
        let occasion = Occasion::new(OccasionKind::Interim, date);
        plan.put(Record::Occasion(sample::id(1), Arc::new(occasion)));
        let series = SeriesKey {
            indicator: sample::id(2),
            unit: None,
            gender: Gender::Total,
        };
        let key = ObservationKey { series, period };
        let number = |n: u32| Value::Number(Decimal::from(n));
        plan.put(Record::Observation(key, number(84).into()));
        let today = today.parse().ok();
        let now = corrected(&plan, &key, number(85), today);
        assert_eq!(now.value, number(85));
        assert_eq!(now.detail.map_or(0, |it| it.earlier.len()), kept);
        assert_eq!(corrected(&plan, &key, number(84), today).detail, None);
    }

    #[test]
    fn only_what_has_been_followed_up_stays() {
        check(Period::Month(2020, 8), "2020-09-14", 1);
        check(Period::Year(2019), "2020-09-14", 1);
        check(Period::Month(2020, 9), "2020-10-14", 0);
        check(Period::Month(2020, 8), "2020-08-30", 0);
        check(Period::Month(2020, 8), "no day", 0);
    }
}
