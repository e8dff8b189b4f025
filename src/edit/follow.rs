//! Beginning an occasion of follow-up, perhaps from the one before, and going through what came from there.

use std::sync::Arc;

use super::Edit;
use crate::plan::{Assessment, AssessmentKey, Occasion, OccasionId, Plan, Record, Subject};

/// Adds an occasion. From an earlier one come the statuses that people set, with reason, comment and
/// analysis, to be gone through again; forecasts are made anew each time.
pub fn follow(plan: &Plan, id: OccasionId, occasion: Occasion, from: Option<OccasionId>) -> Edit {
    let said = plan.assessments.iter();
    let said = said.filter(|(key, _)| from == Some(key.occasion));
    let carried = said.map(|(key, it)| {
        let key = AssessmentKey {
            occasion: id,
            ..*key
        };
        let assessment = Assessment {
            forecast: None,
            carried: true,
            ..it.as_ref().clone()
        };
        Record::Assessment(key, Arc::new(assessment))
    });
    let occasion = Record::Occasion(id, Arc::new(occasion));
    let records = std::iter::once(occasion).chain(carried);
    Edit::Many(records.map(Edit::Put).collect())
}

/// What was taken over from an earlier occasion and nobody has gone through yet.
pub fn carried(plan: &Plan, occasion: OccasionId) -> Vec<Subject> {
    let said = plan.assessments.iter();
    let carried = said.filter(|(key, it)| key.occasion == occasion && it.carried);
    carried.map(|(key, _)| key.subject).collect()
}

/// Lets what was taken over for these stand.
pub fn confirm(plan: &Plan, occasion: OccasionId, subjects: &[Subject]) -> Edit {
    let confirmed = |subject: &Subject| {
        let key = AssessmentKey {
            occasion,
            subject: *subject,
        };
        let mut said = plan.assessments.get(&key)?.as_ref().clone();
        said.carried = false;
        Some(Edit::Put(Record::Assessment(key, Arc::new(said))))
    };
    Edit::Many(subjects.iter().filter_map(confirmed).collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::fulfilment::Results;
    use crate::plan::{OccasionKind, sample};

    proptest! {
        /// On the same day the new occasion stands as the old one did.
        #[test]
        fn what_was_said_follows(mut plan in sample::plan()) {
            let Some(from) = plan.occasions.iter().next().map(|(id, _)| *id) else {
                return Ok(());
            };
            let date = plan.occasions.get(&from).expect("it is there").date;
            let id = sample::id(99);
            let occasion = Occasion::new(OccasionKind::YearEnd, date);
            let edit = follow(&plan, id, occasion, Some(from));
            if plan.apply(edit).is_ok() {
                let [then, now] = [from, id].map(|id| Results::of(&plan, Some(id)));
                prop_assert_eq!(then.index.value, now.index.value);
                let waiting = carried(&plan, id);
                let said = plan.assessments.iter().filter(|(key, _)| key.occasion == from);
                prop_assert_eq!(waiting.len(), said.count());
                let edit = confirm(&plan, id, &waiting);
                prop_assert!(plan.apply(edit).is_ok() && carried(&plan, id).is_empty());
            }
        }
    }
}
