//! Where a record stands: under which, and after which.

use std::sync::Arc;

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

/// A record with its rank.
type Ranked<'p> = (&'p Rank, RecordKey);

/// The records that share its parent; `None` where it is not there, or has no rank.
fn siblings<'p>(plan: &'p Plan, record: &RecordKey) -> Option<Vec<Ranked<'p>>> {
    Some(match record {
        RecordKey::Goal(id) => {
            let parent = plan.goals.get(id)?.parent;
            let beside = plan.goals.iter().filter(|(_, it)| it.parent == parent);
            ranked(beside, |it| &it.rank, RecordKey::Goal)
        }
        RecordKey::Indicator(id) => {
            let goal = plan.indicators.get(id)?.goal;
            let beside = plan.indicators.iter().filter(|(_, it)| it.goal == goal);
            ranked(beside, |it| &it.rank, RecordKey::Indicator)
        }
        RecordKey::Unit(id) => {
            let parent = plan.units.get(id)?.parent;
            let beside = plan.units.iter().filter(|(_, it)| it.parent == parent);
            ranked(beside, |it| &it.rank, RecordKey::Unit)
        }
        RecordKey::Activity(id) => {
            let under = plan.activities.get(id)?.under;
            let beside = plan.activities.iter().filter(|(_, it)| it.under == under);
            ranked(beside, |it| &it.rank, RecordKey::Activity)
        }
        key => return in_document(plan, key),
    })
}

/// Those of the plan document, which lie under nothing.
fn in_document<'p>(plan: &'p Plan, record: &RecordKey) -> Option<Vec<Ranked<'p>>> {
    match record {
        RecordKey::Chapter(_) => Some(ranked(
            plan.chapters.iter(),
            |it| &it.rank,
            RecordKey::Chapter,
        )),
        RecordKey::Risk(_) => Some(ranked(plan.risks.iter(), |it| &it.rank, RecordKey::Risk)),
        RecordKey::BudgetTable(_) => Some(ranked(
            plan.budgets.iter(),
            |it| &it.rank,
            RecordKey::BudgetTable,
        )),
        RecordKey::Template(_) => Some(ranked(
            plan.templates.iter(),
            |it| &it.rank,
            RecordKey::Template,
        )),
        RecordKey::About
        | RecordKey::Rules
        | RecordKey::Goal(_)
        | RecordKey::Indicator(_)
        | RecordKey::Unit(_)
        | RecordKey::Activity(_)
        | RecordKey::Occasion(_)
        | RecordKey::Assessment(_)
        | RecordKey::Observation(_)
        | RecordKey::BudgetCell(_)
        | RecordKey::Decision(_)
        | RecordKey::GlossaryTerm(_) => None,
    }
}

fn ranked<'p, K: Copy + 'p, T: 'p>(
    records: impl Iterator<Item = (&'p K, &'p Arc<T>)>,
    rank: fn(&T) -> &Rank,
    key: fn(K) -> RecordKey,
) -> Vec<Ranked<'p>> {
    records.map(|(id, it)| (rank(it), key(*id))).collect()
}
