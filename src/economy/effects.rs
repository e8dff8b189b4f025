//! What the activities of a plan are expected to do for the economy (åtgärder för en ekonomi i balans).

use crate::plan::{ActivityId, ActivityStatus, Decimal, Plan};

/// What activities are expected to do for the result of a year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effects {
    /// Each activity with its effect in tkr.
    pub activities: Vec<(ActivityId, Decimal)>,
    /// All together, in tkr.
    pub sum: Decimal,
}

/// The effects on a year: those of that year and those of every year, of activities that are not
/// given up. Without a year, all of them.
pub fn effects(plan: &Plan, year: Option<i16>) -> Effects {
    let mut effects = Effects::default();
    for (id, activity) in plan.activities.iter() {
        let Some(effect) = activity.effect else {
            continue;
        };
        let is_of_year = year.is_none() || effect.year.is_none() || effect.year == year;
        if is_of_year && activity.status != ActivityStatus::Dropped {
            effects.activities.push((*id, effect.amount));
            effects.sum = effects.sum.saturating_add(effect.amount);
        }
    }
    effects
}
