//! What goes with a plan from hand to hand: the base of a copy, the states it was handed on in, who
//! saved it, and the task it is, where it asks one unit for its figures.
//!
//! From this alone two copies find out how they are related ([`kinship`]). No clock takes part: when
//! a copy was saved is only shown.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Base, Cause, Entry, Heard, checksum::Checksum, fingerprint};
use crate::json;
use crate::plan::{OccasionId, Plan, PlanId, UnitId};

/// How many of the latest states in which a plan was handed on it remembers.
const REMEMBERED: usize = 200;

/// How many of the latest states of other copies it remembers wholly.
const HEARD: usize = 60;

/// What goes with a plan from hand to hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cover {
    /// The plan that this one is a copy of; none for the first.
    pub base: Option<Base>,
    /// The fingerprints of the states in which the plan was handed on, the latest last.
    pub shared: Vec<Checksum>,
    /// The states of other copies that were merged here, the latest last.
    pub heard: Vec<Heard>,
    /// Who saved it last.
    pub saved: Option<Saved>,
    /// What it asks for, where it is no whole plan.
    pub task: Option<Task>,
}

/// Who saved a file, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Saved {
    /// The name that the person has given; empty for none.
    #[serde(default)]
    pub by: String,
    /// When, in milliseconds since 1970 UTC by the computer's clock; only ever shown. 0 where nobody knows.
    #[serde(rename = "at", default)]
    pub at_ms: i64,
}

/// A part of a plan that asks a unit for its figures at an occasion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Task {
    /// The plan that it is a part of.
    pub plan: PlanId,
    /// The occasion.
    pub occasion: OccasionId,
    /// The unit.
    pub unit: UnitId,
}

impl Cover {
    /// What its fields are called at the top level.
    pub(super) const NAMES: [&str; 5] = ["base", "shared", "heard", "saved", "task"];

    /// Remembers a state in which the plan is handed on.
    pub fn share(&mut self, state: Checksum) {
        remember(&mut self.shared, state);
    }

    /// Follows a line of the journal: states of other copies are merged with it, or no longer.
    pub fn follow(&mut self, entry: &Entry) {
        for heard in &entry.heard {
            self.heard.retain(|it| it.state != heard.state);
            match entry.cause {
                Cause::Undo => self.shared.retain(|it| *it != heard.state),
                _ => self.hear(heard.clone()),
            }
        }
    }

    fn hear(&mut self, heard: Heard) {
        self.share(heard.state);
        self.heard.push(heard);
        let forgotten = self.heard.len().saturating_sub(HEARD);
        self.heard.drain(..forgotten);
    }

    /// What is remembered of a copy once it is merged; `None` where neither copy was made of a plan that is known,
    /// so that nothing would be known of what it says next.
    pub fn hearing(&self, copy: &Plan, its: &Self) -> Option<Heard> {
        let base = its.base.as_ref().or(self.base.as_ref())?;
        Some(Heard::new(base, copy))
    }

    /// Its fields at the top level of the plan's file.
    pub(super) fn fields(&self, plan: &Plan) -> Map<String, Value> {
        let shared: Vec<Value> = self.shared.iter().map(|it| it.to_string().into()).collect();
        let fields = [
            ("base", self.base.as_ref().map(|base| base.written(plan))),
            (
                "shared",
                (!shared.is_empty()).then_some(Value::Array(shared)),
            ),
            (
                "heard",
                (!self.heard.is_empty()).then(|| json::tree(&self.heard)),
            ),
            ("saved", self.saved.as_ref().map(json::tree)),
            ("task", self.task.as_ref().map(json::tree)),
        ];
        let given = fields
            .into_iter()
            .filter_map(|(name, it)| Some((name.to_owned(), it?)));
        given.collect()
    }

    /// Takes its fields out of those of a document.
    pub(super) fn take(mut document: Map<String, Value>) -> Fields {
        Fields(Self::NAMES.map(|name| document.remove(name)))
    }
}

/// Puts a state last among those in which a plan was handed on; the oldest are forgotten.
pub(super) fn remember(shared: &mut Vec<Checksum>, state: Checksum) {
    shared.retain(|it| *it != state);
    shared.push(state);
    let forgotten = shared.len().saturating_sub(REMEMBERED);
    shared.drain(..forgotten);
}

/// The fields of a cover as a document has them.
pub(super) struct Fields([Option<Value>; 5]);

impl Fields {
    /// The cover of the plan that came with these fields, and whether the base it speaks of was lost.
    /// What cannot be read is passed over: a plan is none the worse for it.
    pub(super) fn of(self, plan: &Plan) -> (Cover, bool) {
        let [base, shared, heard, saved, task] = self.0;
        let is_copy = base.is_some();
        let base = base.and_then(|it| Base::read(&it, plan));
        let is_lost = is_copy && base.is_none();
        let list = |value: Option<Value>| match value {
            Some(Value::Array(items)) => items,
            _ => Vec::new(),
        };
        let mut cover = Cover {
            base,
            heard: list(heard).into_iter().filter_map(read).collect(),
            shared: Vec::new(),
            saved: saved.and_then(read),
            task: task.and_then(read),
        };
        for state in list(shared).into_iter().filter_map(read) {
            cover.share(state);
        }
        (cover, is_lost)
    }
}

fn read<T: serde::de::DeserializeOwned>(value: Value) -> Option<T> {
    json::read(&value).ok().map(|(it, _)| it)
}

/// How a copy that comes in is related to ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kinship {
    /// It says the same.
    Same,
    /// Ours was once as it is: there is nothing new in it.
    Older,
    /// Both were made of this plan; where theirs was made of ours as it stands, that is ours.
    Common(Arc<Plan>),
    /// No plan is known that both were made of.
    Unknown,
}

/// How a copy that comes in is related to ours. A task is merged on what it was sent out with, or on what of it
/// was merged since: what it does not hold was never in it.
pub fn kinship(ours: (&Plan, &Cover), theirs: (&Plan, &Cover)) -> Kinship {
    let ((plan, own), (other, its)) = (ours, theirs);
    let there = fingerprint(other);
    if let Some(base) = its.base.as_ref().filter(|_| its.task.is_some()) {
        let since = latest(
            own,
            |state| state == there || its.shared.contains(&state),
            &[base],
        );
        return Kinship::Common(Arc::new(since.unwrap_or_else(|| base.plan.clone())));
    }
    let here = fingerprint(plan);
    if here == there {
        return Kinship::Same;
    }
    if own.shared.contains(&there) {
        return Kinship::Older;
    }
    if its.shared.contains(&here) {
        return Kinship::Common(Arc::new(plan.clone()));
    }
    let base = gone_through(own, its).or_else(|| common(own, its).cloned());
    base.map_or(Kinship::Unknown, |it| Kinship::Common(Arc::new(it)))
}

/// The latest state of the one copy that was merged in the other.
fn gone_through(own: &Cover, its: &Cover) -> Option<Plan> {
    let bases: Vec<&Base> = [&its.base, &own.base].into_iter().flatten().collect();
    let theirs = latest(own, |state| its.shared.contains(&state), &bases);
    theirs.or_else(|| latest(its, |state| own.shared.contains(&state), &bases))
}

/// The latest of the states merged in a copy that the other has been in, told from one of these bases.
fn latest(merged: &Cover, has_been: impl Fn(Checksum) -> bool, bases: &[&Base]) -> Option<Plan> {
    let mut known = merged
        .heard
        .iter()
        .rev()
        .filter(|it| has_been(it.state))
        .peekable();
    known.peek()?;
    let prints: Vec<Checksum> = bases.iter().map(|it| fingerprint(&it.plan)).collect();
    known.find_map(|heard| {
        let mut bases = bases.iter().zip(&prints);
        bases.find_map(|(base, print)| heard.plan(&base.plan, *print))
    })
}

/// The base of the one copy, where the other has been in that state or was made of it too.
fn common<'a>(own: &'a Cover, its: &'a Cover) -> Option<&'a Plan> {
    let known = |base: &&Base, by: &Cover| {
        let state = fingerprint(&base.plan);
        let same = by
            .base
            .as_ref()
            .is_some_and(|it| fingerprint(&it.plan) == state);
        same || by.shared.contains(&state)
    };
    let theirs = its.base.as_ref().filter(|base| known(base, own));
    let base = theirs.or_else(|| own.base.as_ref().filter(|base| known(base, its)));
    base.map(|it| &it.plan)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{self, Opened};
    use crate::plan::{About, Record, sample};

    /// A plan with this title, a state of the same plan.
    fn state(title: &str) -> Plan {
        let mut plan = Plan::new(sample::id(0));
        let about = About {
            title: title.to_owned(),
            ..About::default()
        };
        plan.put(Record::About(Arc::new(about)));
        plan
    }

    /// A cover: the title of its base, `<` and the titles of the states it was handed on in.
    fn cover(text: &str) -> Cover {
        let (base, shared) = text.split_once('<').unwrap_or((text, ""));
        let base = Some(base.trim()).filter(|title| !title.is_empty());
        let mut cover = Cover {
            base: base.map(|title| Base {
                plan: state(title),
                revision: 0,
            }),
            ..Cover::default()
        };
        for title in shared.split_whitespace() {
            cover.share(fingerprint(&state(title)));
        }
        cover
    }

    #[track_caller]
    fn check(ours: (&str, &str), theirs: (&str, &str), expected: &str) {
        let [(ours, own), (theirs, its)] =
            [ours, theirs].map(|(title, it)| (state(title), cover(it)));
        let told = match kinship((&ours, &own), (&theirs, &its)) {
            Kinship::Same => "same".to_owned(),
            Kinship::Older => "older".to_owned(),
            Kinship::Common(base) => format!("common {}", base.about.title),
            Kinship::Unknown => "unknown".to_owned(),
        };
        assert_eq!(told, expected);
    }

    #[test]
    fn copies_find_out_how_they_are_related() {
        check(("s1", "<s1"), ("s1", "<s1"), "same");
        check(("s2", "<s1"), ("s1", "<s1"), "older");
        // It was made of ours as it stands: all it says is news.
        check(("s1", "<s1"), ("s2", "s1<s1 s2"), "common s1");
        // The reply to what was sent, while ours went on.
        check(("s1b", "<s1"), ("s2", "s1<s1 s2"), "common s1");
        // The trunk comes back to a copy, which knows what it was made of.
        check(("s2", "s1<s1 s2"), ("s3", "<s1 s3"), "common s1");
        // Two copies of one plan meet without it.
        check(("s2", "s1<s1 s2"), ("s3", "s1<s1 s3"), "common s1");
        check(("s2", ""), ("s3", ""), "unknown");
        check(("s2", "<s1"), ("s3", "s0<s0 s3"), "unknown");
    }

    #[test]
    fn a_task_is_merged_on_what_it_was_sent_with() {
        let (ours, theirs) = (state("whole"), state("answered"));
        let mut its = cover("part");
        its.task = Some(Task {
            plan: ours.id,
            occasion: sample::id(1),
            unit: sample::id(2),
        });
        let own = Cover::default();
        let part = state("part");
        assert_eq!(
            kinship((&ours, &own), (&theirs, &its)),
            Kinship::Common(Arc::new(part))
        );
    }

    #[test]
    fn a_cover_goes_along_in_the_file() {
        let plan = state("s2");
        let mut cover = cover("s1<s1 s2");
        cover.saved = Some(Saved {
            by: "Åsa".to_owned(),
            at_ms: 1_790_000_000_000,
        });
        cover.task = Some(Task {
            plan: sample::id(9),
            occasion: sample::id(1),
            unit: sample::id(2),
        });
        let Opened {
            cover: read,
            plan: same,
            notes,
            ..
        } = file::read(file::write_with(&plan, 3, &cover).as_bytes()).expect("a plan file");
        assert_eq!((read, same, notes), (cover, plan, vec![]));
    }

    #[test]
    fn only_the_latest_states_are_remembered() {
        let mut cover = Cover::default();
        (0..300).for_each(|n| cover.share(Checksum(n)));
        cover.share(Checksum(150));
        assert_eq!(cover.shared.len(), REMEMBERED);
        assert_eq!(cover.shared.last(), Some(&Checksum(150)));
        assert_eq!(cover.shared.first(), Some(&Checksum(100)));
    }
}
