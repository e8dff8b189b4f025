//! References by the title of what they lead to.

use serde_json::Value;

use super::read::{At, parse};
use crate::plan::{DecisionId, GoalId, OccasionId, RecordKey, UnitId};

/// What stands between the titles of a list.
const BETWEEN: &str = "; ";

pub fn goals(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    let goals: Vec<GoalId> = parse(value)?;
    let titles: Vec<String> = goals.into_iter().map(|id| at.teller.goal(id)).collect();
    Some(titles.join(BETWEEN))
}

pub fn units(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    let units: Vec<UnitId> = parse(value)?;
    let names: Vec<String> = units.into_iter().map(|id| at.teller.unit(id)).collect();
    Some(names.join(BETWEEN))
}

pub fn occasion(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    parse(value).map(|id: OccasionId| at.teller.occasion(id))
}

pub fn decision(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    parse(value).map(|id: DecisionId| at.teller.title(&RecordKey::Decision(id)))
}
