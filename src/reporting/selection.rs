//! Which reports a person looks at.

use std::collections::BTreeSet;

use super::Due;
use crate::plan::{ObservationKey, Plan, UnitId};

/// A selection of reports. Every part that is set must hold; the default lets all in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Of this unit; the inner none for what is reported of all operations together.
    pub unit: Option<Option<UnitId>>,
    /// Answered for by this person.
    pub responsible: Option<String>,
    /// Only these, such as those that were missing when the selection was made.
    pub among: Option<BTreeSet<ObservationKey>>,
    /// Words in the indicator's text, area or unit, whatever their case; all must be found.
    pub text: String,
}

impl Selection {
    /// The reports that it lets in, in their order.
    pub fn of<'a>(&self, plan: &Plan, due: &'a [Due]) -> Vec<&'a Due> {
        let lower = self.text.to_lowercase();
        let words: Vec<&str> = lower.split_whitespace().collect();
        let passes = |it: &&Due| {
            self.unit.is_none_or(|unit| unit == it.unit())
                && self
                    .among
                    .as_ref()
                    .is_none_or(|keys| keys.contains(&it.key))
                && self
                    .responsible
                    .as_deref()
                    .is_none_or(|name| responsible(plan, it) == Some(name))
                && (words.is_empty() || holds(plan, it, &words))
        };
        due.iter().filter(passes).collect()
    }
}

/// Who answers for a report: the unit's own, otherwise the indicator's, otherwise the nearest goal's
/// above it that names somebody.
pub fn responsible<'a>(plan: &'a Plan, due: &Due) -> Option<&'a str> {
    let unit = due.unit().and_then(|unit| plan.units.get(&unit));
    let indicator = plan.indicators.get(&due.indicator())?;
    let goal = plan.goals.get(&indicator.goal);
    let above = goal.into_iter().flat_map(|goal| plan.ancestors(goal));
    let goals = goal.map(|it| it.responsible.as_str()).into_iter();
    unit.map(|unit| unit.responsible.as_str())
        .into_iter()
        .chain([indicator.responsible.as_str()])
        .chain(goals)
        .chain(above.map(|(_, it)| it.responsible.as_str()))
        .find(|name| !name.is_empty())
}

fn holds(plan: &Plan, due: &Due, words: &[&str]) -> bool {
    let unit = due.unit().and_then(|unit| plan.units.get(&unit));
    let Some(indicator) = plan.indicators.get(&due.indicator()) else {
        return false;
    };
    let texts = [
        indicator.text.to_lowercase(),
        indicator.area.to_lowercase(),
        unit.map(|it| it.name.to_lowercase()).unwrap_or_default(),
    ];
    words
        .iter()
        .all(|word| texts.iter().any(|text| text.contains(word)))
}
