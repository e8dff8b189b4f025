//! What is due at an occasion.

use crate::{
    fulfilment::in_force,
    plan::{
        AssessmentKey, Condition, Day, Gender, Indicator, IndicatorId, IndicatorKind, Life, Node,
        ObservationKey, Occasion, OccasionId, Outline, Period, Plan, SeriesKey, Subject, UnitId,
        Value,
    },
};

use super::period;

/// One thing that is to be reported at an occasion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The measurement that is asked for.
    pub key: ObservationKey,
    /// What is asked for.
    pub wanted: Wanted,
    /// The latest value before it, with its period.
    pub last: Option<(Period, Value)>,
    /// The value that has been reported.
    pub current: Option<Value>,
    /// Somebody has judged it at the occasion; what was taken over from an earlier one has to be gone
    /// through first.
    pub judged: bool,
}

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A measurement.
    Value,
    /// A judgement: nothing about it has ever been measured, and its target has no rule.
    Judgement,
}

impl Due {
    /// It has been reported; a value that is missing with its reason has.
    pub fn is_reported(&self) -> bool {
        match self.wanted {
            Wanted::Value => self.current.is_some(),
            Wanted::Judgement => self.current.is_some() || self.judged,
        }
    }

    /// The unit that reports it; none for all operations together.
    pub fn unit(&self) -> Option<UnitId> {
        self.key.series.unit
    }

    /// The indicator.
    pub fn indicator(&self) -> IndicatorId {
        self.key.series.indicator
    }
}

/// What is due at an occasion, in reading order: every indicator and key figure that is followed then,
/// once for each unit that reports it
/// and, where it has been reported of women and men, for each of them. Quotients are computed from others and never due.
pub fn due(plan: &Plan, occasion: OccasionId) -> Vec<Due> {
    let Some(at) = plan.occasions.get(&occasion) else {
        return Vec::new();
    };
    let rows = Outline::of(plan).rows();
    let ids = rows.into_iter().filter_map(|row| match row.node {
        Node::Goal(_) => None,
        Node::Indicator(id) => Some(id),
    });
    let of_indicator = |id: IndicatorId| {
        let indicator = plan.indicators.get(&id)?;
        is_due(indicator, at.date).then(|| reports(plan, (occasion, at), id, indicator))
    };
    ids.filter_map(of_indicator).flatten().collect()
}

fn is_due(indicator: &Indicator, day: Day) -> bool {
    let followed = match indicator.life {
        Life::Active => true,
        Life::Retired { on: Some(last), .. } => day <= last,
        Life::Retired { on: None, .. } | Life::Replaced { .. } => false,
    };
    followed && !indicator.figure.is_derived()
}

/// The reports of one indicator: of each unit that reports it, or of all together.
fn reports(
    plan: &Plan,
    (id, occasion): (OccasionId, &Occasion),
    indicator: IndicatorId,
    record: &Indicator,
) -> Vec<Due> {
    let subject = Subject::Indicator(indicator);
    let said = plan.assessments.get(&AssessmentKey {
        occasion: id,
        subject,
    });
    let judged = said.is_some_and(|it| it.status.is_some() && !it.carried);
    let mut units: Vec<Option<UnitId>> = plan.reporters(record).into_iter().map(Some).collect();
    if units.is_empty() && record.figure.is_reported() {
        units.push(None);
    }
    let of_unit = |unit| {
        genders(plan, indicator, unit)
            .into_iter()
            .map(move |it| (unit, it))
    };
    let report = |(unit, gender)| {
        let series = SeriesKey {
            indicator,
            unit,
            gender,
        };
        report(plan, occasion, record, series, judged)
    };
    units.into_iter().flat_map(of_unit).map(report).collect()
}

/// Of whom it is reported: as it was before, otherwise of all together.
fn genders(plan: &Plan, indicator: IndicatorId, unit: Option<UnitId>) -> Vec<Gender> {
    let series = plan.observations.of(indicator);
    let known = series.filter(|(key, series)| key.unit == unit && !series.is_empty());
    let genders: Vec<Gender> = known.map(|(key, _)| key.gender).collect();
    match genders.is_empty() {
        true => vec![Gender::Total],
        false => genders,
    }
}

fn report(
    plan: &Plan,
    occasion: &Occasion,
    record: &Indicator,
    series: SeriesKey,
    judged: bool,
) -> Due {
    let none = Default::default();
    let known = plan.observations.series(&series).unwrap_or(&none);
    let period = period(occasion, record.frequency, known);
    let last = known.range(..period).next_back();
    let is_of_person = known.is_empty() && is_judged_by_person(record, occasion.date);
    Due {
        key: ObservationKey { series, period },
        wanted: match is_of_person && series.unit.is_none() {
            true => Wanted::Judgement,
            false => Wanted::Value,
        },
        last: last.map(|(period, it)| (*period, it.value.clone())),
        current: known.get(&period).map(|it| it.value.clone()),
        judged,
    }
}

/// Its target, where it has one, has no rule that a value could be held against.
fn is_judged_by_person(record: &Indicator, day: Day) -> bool {
    let target = in_force(&record.targets, Some(day), |_| false);
    let has_rule = target.is_some_and(|it| it.condition != Condition::Judged);
    record.kind == IndicatorKind::Judged && !has_rule && record.measure.unit.is_empty()
}
