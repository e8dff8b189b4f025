//! What an indicator has been.

use std::borrow::Cow;
use std::sync::Arc;

use super::sketch::{Sketch, day, decimal, period, targets};
use crate::fulfilment::{Was, history};
use crate::plan::{
    Corrected, Gender, IndicatorId, Observation, ObservationKey, Occasion, OccasionId,
    OccasionKind, Plan, Record, SeriesKey, Value, Wording,
};

/// A line for each: the day, and what was otherwise.
fn shown(plan: &Plan, id: IndicatorId, frozen: &[(OccasionId, Plan)]) -> Vec<String> {
    let then = |occasion| {
        let found = frozen.iter().find(|(id, _)| *id == occasion);
        found.map(|(_, plan)| Cow::Borrowed(plan))
    };
    let line = |past: crate::fulfilment::Past| {
        let what = match past.what {
            Was::Wording(text) => format!("wording {text}"),
            Was::Targets(_, targets) => format!("targets {:?}", targets[0].condition),
            Was::Value { was, became, .. } => format!("value {was:?} → {became:?}"),
        };
        let on = past.on.map_or("undated".to_owned(), |on| on.to_string());
        format!("{on}: {what}")
    };
    history(plan, id, then).into_iter().map(line).collect()
}

fn with_targets(plan: &Plan, id: IndicatorId, text: &str) -> Plan {
    let mut plan = plan.clone();
    let mut indicator = plan
        .indicators
        .get(&id)
        .expect("it is there")
        .as_ref()
        .clone();
    indicator.targets = targets(text);
    plan.put(Record::Indicator(id, Arc::new(indicator)));
    plan
}

#[test]
fn wordings_targets_and_values_that_are_others_now_are_told_latest_first() {
    let mut sketch = Sketch::new();
    let goal = sketch.goal(None, |_| {});
    let id = sketch.indicator(goal, |it| {
        it.targets = targets(">=90");
        it.earlier = vec![
            Wording {
                text: "first".to_owned(),
                until: None,
            },
            Wording {
                text: "second".to_owned(),
                until: Some(day("2019-12-31")),
            },
        ];
    });
    let spring = sketch.fresh();
    let occasion = Occasion::new(OccasionKind::Forecast, day("2020-03-31"));
    sketch.put(Record::Occasion(spring, Arc::new(occasion)));
    correct(&mut sketch, id);
    let autumn = sketch.occasion;
    let frozen = [
        (spring, with_targets(&sketch.plan, id, ">=70")),
        (autumn, with_targets(&sketch.plan, id, ">=90")),
    ];
    assert_eq!(
        shown(&sketch.plan, id, &frozen),
        [
            "2020-09-14: value Number(84) → Number(85)",
            "2020-09-02: value Number(83) → Number(84)",
            "2020-03-31: targets AtLeast(70)",
            "2019-12-31: wording second",
            "undated: wording first",
        ]
    );
}

#[test]
fn what_always_was_as_it_is_has_no_history() {
    let mut sketch = Sketch::new();
    let goal = sketch.goal(None, |_| {});
    let id = sketch.indicator(goal, |it| it.targets = targets(">=90"));
    let frozen = [(sketch.occasion, sketch.plan.clone())];
    assert!(shown(&sketch.plan, id, &frozen).is_empty());
}

/// 83, then 84, then 85 for the same month.
fn correct(sketch: &mut Sketch, indicator: IndicatorId) {
    let number = |text| Value::Number(decimal(text));
    let earlier = [("83", "2020-09-02"), ("84", "2020-09-14")];
    let earlier = earlier.map(|(value, on)| Corrected {
        value: number(value),
        on: day(on),
    });
    let mut observation = Observation::from(number("85"));
    observation.detail = Some(Arc::new(crate::plan::Detail {
        earlier: earlier.to_vec(),
        ..Default::default()
    }));
    let series = SeriesKey {
        indicator,
        unit: None,
        gender: Gender::Total,
    };
    let key = ObservationKey {
        series,
        period: period("2020-08"),
    };
    sketch.put(Record::Observation(key, observation));
}
