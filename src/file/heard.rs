//! What other copies have said and has been gone through here: the base for what they say next.
//!
//! After a copy was merged, whatever was chosen, its state is the latest that both have in common. It
//! is kept as the change that leads to it from a base that its later states carry along, so it is
//! as small as what was done in it. Not here: which copies are related (`cover`).

use serde::{Deserialize, Serialize};

use super::{Base, checksum::Checksum, fingerprint};
use crate::{edit::Change, plan::Plan};

/// A state of another copy that was merged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    /// Its fingerprint.
    pub state: Checksum,
    /// The fingerprint of the plan that `change` begins at.
    of: Checksum,
    /// What had been done in it.
    change: Change,
}

impl Heard {
    /// The state of a copy that is merged, told from the base of either.
    pub fn new(base: &Base, copy: &Plan) -> Self {
        Self {
            state: fingerprint(copy),
            of: fingerprint(&base.plan),
            change: base.plan.change_to(copy),
        }
    }

    /// The state as a plan; `None` where it was told from another plan than this one, whose fingerprint is
    /// `print`, or is no sound plan.
    pub(super) fn plan(&self, base: &Plan, print: Checksum) -> Option<Plan> {
        if self.of != print || !base.stands_before(&self.change) {
            return None;
        }
        let mut plan = base.clone();
        plan.replay(&self.change);
        plan.broken().is_empty().then_some(plan)
    }
}
