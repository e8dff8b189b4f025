//! What is seen of the measurements in words: of what they are, what they say, and why a file was not read.

use uppfyllt::exchange::incoming::{Group, Placed, Whose};
use uppfyllt::plan::{Gender, IndicatorId, ObservationKey, Period, Plan, SeriesKey, Value};
use uppfyllt::text::{date, why};

use super::work::Laid;
use crate::language::{language, t};
use crate::library::receiving::Unreceived;

/// Why a file was not read, and what to do.
pub fn told(why: &Unreceived) -> String {
    let texts = &t().workbook;
    match why {
        Unreceived::Unreadable => texts.unreadable.to_owned(),
        Unreceived::Text(refusal) => (t().incoming.refusal)(*refusal),
        Unreceived::Workbook(refusal) => (texts.refused)(refusal),
        Unreceived::Dead => texts.dead.to_owned(),
        Unreceived::Nothing => texts.nothing.to_owned(),
        Unreceived::Stopped => String::new(),
    }
}

/// “12 nya, 3 ändras.”, or that there is nothing new.
pub fn becomes(laid: &Laid) -> String {
    let texts = &t().incoming;
    let counts = (texts.tally)(&laid.tally).join(", ");
    match laid.tally.all() {
        0 => texts.nothing_lands.to_owned(),
        _ if laid.survey.is_nothing_new => format!("{} {counts}.", texts.nothing_new),
        _ => format!("{counts}."),
    }
}

/// An indicator of the plan.
pub fn indicator(plan: &Plan, id: IndicatorId) -> String {
    let indicator = plan.indicators.get(&id);
    indicator.map(|it| it.text.clone()).unwrap_or_default()
}

/// Whose figures they are.
pub fn whose(plan: &Plan, placed: &Placed, whose: Whose) -> String {
    let texts = &t().incoming;
    match whose {
        Whose::Whole => texts.whole.to_owned(),
        Whose::Unit(id) => {
            let unit = plan.units.get(&id);
            unit.map(|it| it.name.clone()).unwrap_or_default()
        }
        Whose::New(at) => {
            let made = placed.made.get(&at);
            made.map(|it| (texts.made)(&it.name)).unwrap_or_default()
        }
    }
}

/// What a measurement is of: “Andel nöjda · Hemtjänsten · kvinnor · aug 2026”.
pub fn title(plan: &Plan, placed: &Placed, group: &Group, period: Period) -> String {
    let mut parts = vec![indicator(plan, group.indicator)];
    if group.whose != Whose::Whole {
        parts.push(whose(plan, placed, group.whose));
    }
    if group.gender != Gender::Total {
        parts.push((t().status.gender)(group.gender).to_owned());
    }
    parts.push(date::period_short(period, language()));
    parts.join(" · ")
}

/// What stands in the plan at the place of a measurement.
pub fn before(plan: &Plan, group: &Group, period: Period) -> Option<Value> {
    let unit = match group.whose {
        Whose::Whole => None,
        Whose::Unit(id) => Some(id),
        Whose::New(_) => return None,
    };
    let series = SeriesKey {
        indicator: group.indicator,
        unit,
        gender: group.gender,
    };
    let observation = plan.observations.get(&ObservationKey { series, period })?;
    Some(observation.value.clone())
}

/// A value of an indicator.
pub fn value(plan: &Plan, id: IndicatorId, value: &Value) -> String {
    let indicator = plan.indicators.get(&id);
    let measure = indicator.map(|it| it.measure.clone()).unwrap_or_default();
    why::value(value, &measure, language())
}
