//! Many edits done a few at a time, so that a page can draw between them: the same change as at once.

use super::{Change, Edit, Refused, apply};
use crate::plan::{Plan, Touch};

/// Edits under way. The plan that they are made on is left as it is.
pub struct Batch {
    plan: Plan,
    edits: std::vec::IntoIter<Edit>,
    steps: Vec<Touch>,
}

impl Batch {
    /// Begins with an edit; one that is several is done by its parts.
    pub fn new(plan: &Plan, edit: Edit) -> Self {
        let edits = match edit {
            Edit::Many(edits) => edits,
            edit => vec![edit],
        };
        Self {
            plan: plan.clone(),
            edits: edits.into_iter(),
            steps: Vec::new(),
        }
    }

    /// Does so many of them, and says whether there are more.
    ///
    /// # Errors
    /// The plan's rules refuse one.
    pub fn step(&mut self, edits: usize) -> Result<bool, Refused> {
        for edit in self.edits.by_ref().take(edits) {
            apply::step(&mut self.plan, edit, &mut self.steps)?;
        }
        Ok(self.edits.len() > 0)
    }

    /// The plan as it is by now, and the change that has been made.
    pub fn finish(self) -> (Plan, Change) {
        (self.plan, Change::of(self.steps))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::edit::sample::{edits, empty};

    proptest! {
        #[test]
        fn it_does_what_is_done_at_once(edits in edits(), few in 1_usize..5) {
            let before = empty();
            let mut plan = before.clone();
            let at_once = plan.apply(Edit::Many(edits.clone()));
            let mut batch = Batch::new(&before, Edit::Many(edits));
            let done = loop {
                match batch.step(few) {
                    Ok(true) => {}
                    Ok(false) => break Ok(batch.finish()),
                    Err(refused) => break Err(refused),
                }
            };
            prop_assert_eq!(done, at_once.map(|change| (plan, change)));
        }
    }
}
