//! The baseline of an indicator, as fields read and write it.

use uppfyllt::plan::{Baseline, Decimal, IndicatorId, Period, Plan};

use super::super::part::{Part, indicator_part};

/// Whether there is one.
pub fn is_there(plan: &Plan, id: IndicatorId) -> bool {
    let indicator = plan.indicators.get(&id);
    indicator.is_some_and(|it| it.baseline.is_some())
}

/// Its value; without one there is no baseline.
pub fn value(id: IndicatorId) -> Part<Option<Decimal>> {
    indicator_part(
        id,
        |it| it.baseline.map(|baseline| baseline.value),
        |it, new: Option<Decimal>| {
            let period = it.baseline.and_then(|baseline| baseline.period);
            it.baseline = new.map(|value| Baseline { value, period });
        },
    )
}

/// When it was measured.
pub fn period(id: IndicatorId) -> Part<Option<Period>> {
    indicator_part(
        id,
        |it| it.baseline.and_then(|baseline| baseline.period),
        |it, period: Option<Period>| {
            it.baseline = it.baseline.map(|baseline| Baseline { period, ..baseline });
        },
    )
}
