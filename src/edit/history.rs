//! Undo and redo as two stacks of changes.

use super::Change;

/// What can be taken back, and done again.
#[derive(Clone, Debug, Default)]
pub struct History {
    done: Vec<Change>,
    undone: Vec<Change>,
}

impl History {
    /// Notes a change just made. Rewriting the same field of the same record again makes one step.
    pub fn record(&mut self, change: Change) {
        self.undone.clear();
        let step = match self.done.pop() {
            None => change,
            Some(last) => last.squash(change).unwrap_or_else(|(last, change)| {
                self.done.push(last);
                change
            }),
        };
        if !step.is_empty() {
            self.done.push(step);
        }
    }

    /// The change that would be taken back next.
    pub fn last_done(&self) -> Option<&Change> {
        self.done.last()
    }

    /// The change that would be done again next.
    pub fn last_undone(&self) -> Option<&Change> {
        self.undone.last()
    }

    /// Takes back the last change: the change to make now.
    pub fn undo(&mut self) -> Option<Change> {
        let change = self.done.pop()?;
        self.undone.push(change.clone());
        Some(change.inverse())
    }

    /// Does the last undone change again: the change to make now.
    pub fn redo(&mut self) -> Option<Change> {
        let change = self.undone.pop()?;
        self.done.push(change.clone());
        Some(change)
    }
}
