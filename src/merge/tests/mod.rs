//! Merges as data: what each side has done to one small plan, and what is told of it.

mod cases;
mod comparing;
mod faults;

use serde_json::Value;

use super::{Choice, Choices, Extent, Merge, Part, Standing, three_way};
use crate::{
    edit::{
        Edit,
        sample::{Deed, assessment, copy, empty, goal, indicator, observation, occasion},
    },
    plan::{Plan, RecordKey},
};

/// Goal 1 with goal 2 under it; indicator 1 of goal 2 with target 1, one measurement and a judgement.
fn plan() -> Plan {
    let deeds = [
        goal(1, None, "Trygg".to_owned()),
        goal(2, Some(1), "Hemma".to_owned()),
        indicator(1, 2, "Nöjda".to_owned()),
        occasion(1),
        assessment(1, 1, "partly"),
        observation(1, 2020, 80),
    ];
    let plan = copy(&empty(), &deeds.map(Deed::Edit));
    copy(&plan, &[Deed::Aim(1, 1, Some(90))])
}

fn put(edit: Edit) -> Deed {
    Deed::Edit(edit)
}

fn delete(key: RecordKey) -> Deed {
    Deed::Edit(Edit::Delete(key))
}

fn reword(n: u8, text: &str) -> Deed {
    Deed::Reword(n, text.to_owned())
}

/// Holds what each side has done to the plan against the other.
fn merge(ours: &[Deed], theirs: &[Deed]) -> Merge {
    let base = plan();
    three_way(&base, &copy(&base, ours), &copy(&base, theirs))
}

/// The merge, item by item; of each part what stood, what we have and what they have.
#[track_caller]
fn check(merge: &Merge, expected: &[&str]) {
    let told = merge.items().iter().map(|item| {
        let standing = match item.standing {
            Standing::Incoming => "comes in".to_owned(),
            Standing::Conflict(why) => format!("{why:?}"),
        };
        let parts: Vec<String> = item.parts.iter().map(drawn).collect();
        format!("{standing}: {}", parts.join("; "))
    });
    let told: Vec<String> = told.collect();
    assert_eq!(told, expected, "{told:#?}");
}

fn drawn(part: &Part) -> String {
    let value = |value: &Option<Value>| match value {
        None => "–".to_owned(),
        Some(_) if part.path().is_empty() || part.touches("sealed") => "there".to_owned(),
        Some(value) => value.to_string().replace('"', ""),
    };
    let values = [&part.base, &part.ours, &part.theirs].map(value);
    let path = match &part.extent {
        Extent::Leaf(path) => format!(" {}", way(path)),
        _ => String::new(),
    };
    format!("{}{path} {}", name(&part.record), values.join(" | "))
}

/// The names that lead to a leaf, ids shortened.
fn way(path: &[String]) -> String {
    path.join("/")
        .replace("00000000-0000-0000-0000-00000000000", "")
}

fn name(key: &RecordKey) -> String {
    let number = |id: uuid::Uuid| id.as_u128() - 1;
    match key {
        RecordKey::Goal(id) => format!("goal {}", number(id.uuid())),
        RecordKey::Indicator(id) => format!("indicator {}", number(id.uuid())),
        RecordKey::Occasion(id) => format!("occasion {}", number(id.uuid())),
        RecordKey::Decision(id) => format!("decision {}", number(id.uuid())),
        RecordKey::Observation(key) => format!("measurement {}", key.period),
        RecordKey::Assessment(_) => "judgement".to_owned(),
        other => format!("{other:?}").to_lowercase(),
    }
}

/// Our plan with one choice for all items.
fn chosen(merge: &Merge, choice: Choice) -> Plan {
    let mut plan = merge.ours.clone();
    plan.replay(&merge.resolve(&Choices::all(choice)).change);
    assert_eq!(plan.broken(), vec![]);
    plan
}

/// The wordings of all goals and indicators, in the order of their ids.
fn wordings(plan: &Plan) -> String {
    let goals = plan.goals.iter().map(|(_, it)| it.text.as_str());
    let indicators = plan.indicators.iter().map(|(_, it)| it.text.as_str());
    goals.chain(indicators).collect::<Vec<_>>().join(", ")
}
