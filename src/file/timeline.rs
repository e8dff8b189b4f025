//! The plan over time: every change that is remembered, and the plan as it was.

use super::Entry;
use crate::plan::{Plan, RecordKey};

/// A plan with the changes that led to it.
#[derive(Clone, Debug)]
pub struct Timeline {
    now: Plan,
    revisions: Vec<Revision>,
}

/// A change in the history of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// Its place in the history, from 1.
    pub number: u64,
    /// When, by whom, how, what.
    pub entry: Entry,
}

impl Timeline {
    /// A plan as it stands, with the texts of the changes that led to it, numbered, the latest first. What
    /// lies before a text that is no change leads nowhere and is left out.
    pub fn new<'t>(now: Plan, texts: impl IntoIterator<Item = (u64, &'t str)>) -> Self {
        let mut timeline = Self::bare(now);
        let mut texts = texts.into_iter();
        while texts.next().is_some_and(|it| timeline.remember(it)) {}
        timeline
    }

    /// A plan as it stands, of which nothing is remembered yet.
    pub fn bare(now: Plan) -> Self {
        Self {
            now,
            revisions: Vec::new(),
        }
    }

    /// Takes in the change before those that are known, and says whether it was one: nothing before a text
    /// that is none leads anywhere. A text of megabytes is read in one go, so a pause belongs after it.
    pub fn remember(&mut self, (number, text): (u64, &str)) -> bool {
        let entry = Entry::from_text(text);
        let revision = entry.map(|entry| Revision { number, entry });
        let is_known = revision.is_ok();
        self.revisions.extend(revision);
        is_known
    }

    /// The plan as it stands.
    pub fn now(&self) -> &Plan {
        &self.now
    }

    /// The changes, the latest first.
    pub fn revisions(&self) -> &[Revision] {
        &self.revisions
    }

    /// The latest change of a record or, where a path leads into it, of what stands there; `None` where it
    /// is older than what is remembered.
    pub fn latest(&self, record: &RecordKey, path: &[String]) -> Option<&Revision> {
        let changes = |it: &&Revision| it.entry.change.changes(record, path);
        self.revisions.iter().find(changes)
    }

    /// The plan as it was after the change of this number; `None` where it is not remembered.
    pub fn after(&self, number: u64) -> Option<Plan> {
        let first = self.revisions.last()?.number;
        // Before the first change that is remembered lies a plan that is, too.
        (number + 1 >= first).then_some(())?;
        let later = self.revisions.iter().take_while(|it| it.number > number);
        self.now.before(later.map(|it| &it.entry.change))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::*;
    use crate::edit::Edit;
    use crate::file::Entry;
    use crate::plan::{About, Record, sample};

    /// Plans titled one after the other, and the texts of the changes between them, the latest first.
    fn titled(titles: &[String]) -> (Vec<Plan>, Vec<(u64, String)>) {
        let mut states = vec![Plan::new(sample::id(0))];
        let mut texts = Vec::new();
        for (number, title) in (1..).zip(titles) {
            let mut plan = states[states.len() - 1].clone();
            let title = title.clone();
            let about = About {
                title,
                ..About::default()
            };
            let edit = Edit::Put(Record::About(Arc::new(about)));
            let change = plan.apply(edit).expect("a sound record");
            let entry = Entry {
                change,
                ..Entry::default()
            };
            texts.insert(0, (number, entry.to_text()));
            states.push(plan);
        }
        (states, texts)
    }

    fn timeline(states: &[Plan], texts: &[(u64, String)]) -> Timeline {
        let now = states[states.len() - 1].clone();
        Timeline::new(
            now,
            texts.iter().map(|(number, text)| (*number, text.as_str())),
        )
    }

    proptest! {
        #[test]
        fn every_state_comes_back(titles in prop::collection::vec("[a-z]{0,3}", 1..12)) {
            let (states, texts) = titled(&titles);
            let timeline = timeline(&states, &texts);
            for (number, state) in (0..).zip(&states) {
                prop_assert_eq!(timeline.after(number), Some(state.clone()));
            }
        }
    }

    #[test]
    fn the_latest_change_of_a_place_is_found() {
        let titles = ["a", "b"].map(str::to_owned);
        let (states, mut texts) = titled(&titles);
        let about = About {
            committee: "Kulturnämnden".to_owned(),
            ..About::clone(&states[2].about)
        };
        let mut now = states[2].clone();
        let edit = Edit::Put(Record::About(Arc::new(about)));
        let change = now.apply(edit).expect("a sound record");
        let entry = Entry {
            change,
            ..Entry::default()
        };
        texts.insert(0, (3, entry.to_text()));
        let timeline = timeline(&[now], &texts);
        let latest = |path: &[&str]| {
            let path: Vec<String> = path.iter().map(|name| (*name).to_owned()).collect();
            let found = timeline.latest(&RecordKey::About, &path);
            found.map(|it| it.number)
        };
        assert_eq!(latest(&[]), Some(3));
        assert_eq!(latest(&["committee"]), Some(3));
        assert_eq!(latest(&["title"]), Some(2));
        assert_eq!(latest(&["municipality"]), None);
        assert_eq!(timeline.latest(&RecordKey::Rules, &[]), None);
    }

    #[test]
    fn what_lies_before_a_lost_change_is_told_as_lost() {
        let titles = ["a", "b", "c", "d"].map(str::to_owned);
        let (states, mut texts) = titled(&titles);
        texts[2].1 = "no change".to_owned();
        let timeline = timeline(&states, &texts);
        assert_eq!(timeline.revisions().len(), 2);
        assert_eq!(timeline.after(2).as_ref(), Some(&states[2]));
        assert_eq!(timeline.after(1), None);
    }

    #[test]
    fn changes_that_do_not_lead_to_the_plan_lead_nowhere() {
        let titles = ["a", "b"].map(str::to_owned);
        let (states, texts) = titled(&titles);
        let timeline = timeline(&states[..2], &texts);
        assert_eq!(timeline.after(1), None);
    }
}
