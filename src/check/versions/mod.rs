//! What happened from an earlier version of a plan to this one that a decision should stand behind.

mod eased;
mod frozen;
mod wordings;

use super::Finding;
use crate::plan::{DecisionKind, Plan};

/// Everything found, rule by rule.
pub fn findings(earlier: &Plan, now: &Plan) -> Vec<Finding> {
    let pair = Pair { earlier, now };
    let mut found = wordings::findings(&pair);
    found.extend(eased::findings(&pair));
    found.extend(frozen::findings(&pair));
    found
}

/// Two versions of a plan.
struct Pair<'p> {
    earlier: &'p Plan,
    now: &'p Plan,
}

impl Pair<'_> {
    /// The earlier version was adopted, and no decision since stands behind what has been changed. What
    /// was never adopted is a draft, which may change.
    fn is_undecided(&self) -> bool {
        let decides = |kind: DecisionKind| kind != DecisionKind::FollowUp;
        let mut before = self.earlier.decisions.iter();
        let mut since = self.now.decisions.iter();
        let is_new = |id| !self.earlier.decisions.has(id);
        before.any(|(_, it)| decides(it.kind))
            && !since.any(|(id, it)| is_new(id) && decides(it.kind))
    }
}
