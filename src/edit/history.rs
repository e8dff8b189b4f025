//! Undo and redo as two stacks of changes.

use super::Change;

/// What can be taken back, and done again.
#[derive(Clone, Debug, Default)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

/// What is taken back at once.
#[derive(Clone, Debug)]
struct Step {
    change: Change,
    /// It came from elsewhere as a whole: no edit before or after it belongs to it.
    is_apart: bool,
}

impl History {
    /// Notes an edit just made. Rewriting the same field of the same record again makes one step.
    pub fn record(&mut self, change: Change) {
        self.undone.clear();
        let open = self.done.pop_if(|last| !last.is_apart);
        let change = match open {
            None => change,
            Some(last) => last.change.squash(change).unwrap_or_else(|(last, change)| {
                self.push(last, false);
                change
            }),
        };
        self.push(change, false);
    }

    /// Notes a change just made that is a step of its own, however like the one before it.
    pub fn record_apart(&mut self, change: Change) {
        self.undone.clear();
        self.push(change, true);
    }

    fn push(&mut self, change: Change, is_apart: bool) {
        if !change.is_empty() {
            self.done.push(Step { change, is_apart });
        }
    }

    /// The change that would be taken back next.
    pub fn last_done(&self) -> Option<&Change> {
        self.done.last().map(|step| &step.change)
    }

    /// The change that would be done again next.
    pub fn last_undone(&self) -> Option<&Change> {
        self.undone.last().map(|step| &step.change)
    }

    /// Takes back the last change: the change to make now.
    pub fn undo(&mut self) -> Option<Change> {
        let step = self.done.pop()?;
        let change = step.change.clone();
        self.undone.push(step);
        Some(change.inverse())
    }

    /// Does the last undone change again: the change to make now.
    pub fn redo(&mut self) -> Option<Change> {
        let step = self.undone.pop()?;
        let change = step.change.clone();
        self.done.push(step);
        Some(change)
    }
}
