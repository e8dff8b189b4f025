//! Where a record stands: under which, and after which.

use serde_json::Value;

use super::read::{At, parse};
use crate::plan::{GoalId, Node, Plan, Rank, RecordKey, UnitId};

pub fn under_goal(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    under(at, value, |id: GoalId| at.teller.goal(id))
}

pub fn under_unit(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    under(at, value, |id: UnitId| at.teller.unit(id))
}

pub fn under_node(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    under(at, value, |node: Node| at.teller.node(node))
}

fn under<T: serde::de::DeserializeOwned>(
    at: &At<'_>,
    value: Option<&Value>,
    title: impl Fn(T) -> String,
) -> Option<String> {
    let words = &at.teller.words().place;
    match value {
        None => Some(words.outermost.to_owned()),
        value => parse(value).map(|over| (words.under)(&title(over))),
    }
}

/// A rank, by what stands before it in the same copy; nothing where that copy does not have the
/// record.
pub fn rank(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    let rank: Rank = parse(value)?;
    let words = &at.teller.words().place;
    let Some(siblings) = siblings(at.teller.plan, at.record) else {
        return Some(String::new());
    };
    let here = (&rank, *at.record);
    let before = siblings.into_iter().filter(|it| *it < here).max();
    Some(match before {
        Some((_, record)) => (words.after)(&at.teller.title(&record)),
        None => words.first.to_owned(),
    })
}

/// The records that share its parent, with their ranks; `None` where it is not there, or has no rank.
fn siblings<'p>(plan: &'p Plan, record: &RecordKey) -> Option<Vec<(&'p Rank, RecordKey)>> {
    let siblings = match record {
        RecordKey::Goal(id) => {
            let parent = plan.goals.get(id)?.parent;
            let beside = plan.goals.iter().filter(|(_, it)| it.parent == parent);
            beside
                .map(|(id, it)| (&it.rank, RecordKey::Goal(*id)))
                .collect()
        }
        RecordKey::Indicator(id) => {
            let goal = plan.indicators.get(id)?.goal;
            let beside = plan.indicators.iter().filter(|(_, it)| it.goal == goal);
            beside
                .map(|(id, it)| (&it.rank, RecordKey::Indicator(*id)))
                .collect()
        }
        RecordKey::Unit(id) => {
            let parent = plan.units.get(id)?.parent;
            let beside = plan.units.iter().filter(|(_, it)| it.parent == parent);
            beside
                .map(|(id, it)| (&it.rank, RecordKey::Unit(*id)))
                .collect()
        }
        RecordKey::Activity(id) => {
            let under = plan.activities.get(id)?.under;
            let beside = plan.activities.iter().filter(|(_, it)| it.under == under);
            beside
                .map(|(id, it)| (&it.rank, RecordKey::Activity(*id)))
                .collect()
        }
        RecordKey::Chapter(_) => {
            let all = plan.chapters.iter();
            all.map(|(id, it)| (&it.rank, RecordKey::Chapter(*id)))
                .collect()
        }
        RecordKey::Risk(_) => {
            let all = plan.risks.iter();
            all.map(|(id, it)| (&it.rank, RecordKey::Risk(*id)))
                .collect()
        }
        RecordKey::BudgetTable(_) => {
            let all = plan.budgets.iter();
            all.map(|(id, it)| (&it.rank, RecordKey::BudgetTable(*id)))
                .collect()
        }
        RecordKey::About
        | RecordKey::Rules
        | RecordKey::Occasion(_)
        | RecordKey::Assessment(_)
        | RecordKey::Observation(_)
        | RecordKey::Decision(_)
        | RecordKey::GlossaryTerm(_) => return None,
    };
    Some(siblings)
}
