//! A change as a value: records before and after.

use serde::{Deserialize, Serialize};

use super::{fields, tables};
use crate::plan::{ObservationKey, Plan, Record, RecordKey, Touch};
use crate::{json, order};

/// What an edit did: every touched record once, before and after, in the order of their keys.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Change(Vec<Touch>);

impl Change {
    /// The change made of these steps, several on one record drawn together and idle ones left out.
    pub(crate) fn of(steps: Vec<Touch>) -> Self {
        let mut steps = tables::gathered(steps);
        order::sort_by_key(&mut steps, Touch::key);
        let mut whole: Vec<Touch> = Vec::new();
        for step in steps {
            match whole.pop_if(|last| last.key() == step.key()) {
                Some(earlier) => whole.extend(earlier.then(step)),
                None => whole.push(step),
            }
        }
        whole.retain(|touch| !touch.is_idle());
        Self(whole)
    }

    /// The touched records.
    pub fn touches(&self) -> &[Touch] {
        &self.0
    }

    /// Whether it changed a record or, where a path leads into it, what stands there.
    pub fn changes(&self, record: &RecordKey, path: &[String]) -> bool {
        let found = self.0.binary_search_by(|touch| touch.key().cmp(record));
        found.is_ok_and(|at| {
            path.is_empty()
                || fields::Sides::of(&self.0[at])
                    .is_some_and(|it| json::at(&it.before, path) != json::at(&it.after, path))
        })
    }

    /// Nothing changed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The change that takes this one back.
    pub fn inverse(self) -> Self {
        Self(self.0.into_iter().map(Touch::inverse).collect())
    }

    /// This change and then `later`, as one.
    pub fn then(self, later: Self) -> Self {
        Self::of(self.0.into_iter().chain(later.0).collect())
    }

    /// This change and then `later` as one step of the history, where both rewrite the same fields
    /// of the same single record; otherwise both back.
    pub fn squash(self, later: Self) -> Result<Self, (Self, Self)> {
        let same = match (self.0.as_slice(), later.0.as_slice()) {
            ([one], [two]) => {
                one.key() == two.key()
                    && fields::rewritten(one)
                        .is_some_and(|names| Some(names) == fields::rewritten(two))
            }
            _ => false,
        };
        if same {
            Ok(self.then(later))
        } else {
            Err((self, later))
        }
    }

    pub(super) fn into_touches(self) -> Vec<Touch> {
        self.0
    }
}

impl Plan {
    /// Does a change to the plan it was made on, or that it was rebased to.
    pub fn replay(&mut self, change: &Change) {
        for touch in &change.0 {
            match touch.after() {
                Some(record) => {
                    self.put(record);
                }
                None => {
                    self.take(&touch.key());
                }
            }
        }
    }

    /// Whether the plan stands where the change was made: `replay` will give exactly its `after`.
    pub fn stands_before(&self, change: &Change) -> bool {
        change
            .0
            .iter()
            .all(|touch| self.record(&touch.key()) == touch.before())
    }

    /// The plan as it was before these changes, the latest given first; `None` where one of them does not
    /// end in the plan that the ones after it began with.
    pub fn before<'c>(&self, changes: impl IntoIterator<Item = &'c Change>) -> Option<Self> {
        let mut plan = self.clone();
        for change in changes {
            let back = change.clone().inverse();
            plan.stands_before(&back).then(|| plan.replay(&back))?;
        }
        Some(plan)
    }

    /// The change that leads from this plan to another, title page and rules included. Ids, and
    /// what later versions added to the plan itself, are left alone.
    pub fn change_to(&self, other: &Plan) -> Change {
        let mut steps = Vec::new();
        let keys = self.unlike(other).map(|record| record.key());
        let gone = keys.filter(|key| other.record(key).is_none());
        let gone: Vec<RecordKey> = gone.collect();
        let mut scratch = self.clone();
        steps.extend(gone.iter().filter_map(|key| scratch.take(key)));
        steps.extend(other.unlike(self).map(|record| scratch.put(record)));
        Change::of(steps)
    }

    /// The records that another plan does not have so. Series that are equal are not looked into.
    fn unlike<'p>(&'p self, other: &'p Plan) -> impl Iterator<Item = Record> + 'p {
        let series = self.observations.iter();
        let series = series.filter(|(key, it)| other.observations.series(key) != Some(it));
        let measured = series.flat_map(|(key, series)| {
            series.iter().map(|(period, it)| {
                let (series, period) = (*key, *period);
                Record::Observation(ObservationKey { series, period }, it.clone())
            })
        });
        let records = self.unmeasured().chain(measured);
        records.filter(|record| other.record(&record.key()).as_ref() != Some(record))
    }
}
