//! Beginning an occasion of follow-up, perhaps from the one before.

use std::sync::Arc;

use super::Edit;
use crate::plan::{Assessment, AssessmentKey, Occasion, OccasionId, Plan, Record};

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
            ..it.as_ref().clone()
        };
        Record::Assessment(key, Arc::new(assessment))
    });
    let occasion = Record::Occasion(id, Arc::new(occasion));
    let records = std::iter::once(occasion).chain(carried);
    Edit::Many(records.map(Edit::Put).collect())
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
            }
        }
    }
}
