//! Typing in the sheet: drafts, and what becomes of them.

use std::collections::BTreeSet;

use leptos::prelude::*;
use uppfyllt::reporting::{Column, Content};

use super::{Draft, Sheet, Spot};
use crate::when;

/// Typing.
impl Sheet {
    /// Whether the cell can be changed.
    pub fn takes(self, spot: Spot) -> bool {
        let grid = self.grid.get_untracked();
        let line = self.place_now(&spot.key).and_then(|at| grid.lines.get(at));
        !self.closed.get_untracked() && line.is_some_and(|line| line.takes(spot.column))
    }

    /// Begins to edit a cell: with this text, or with what stands there.
    pub fn edit(self, spot: Spot, text: Option<String>) {
        if !self.takes(spot) {
            return;
        }
        let is_text = matches!(spot.column, Column::Value | Column::Comment);
        let has_draft = self.drafts.with_untracked(|all| all.contains_key(&spot));
        if is_text && (text.is_some() || !has_draft) {
            let text = text.clone().unwrap_or_else(|| self.text(spot));
            self.write(spot, text);
        }
        if let (false, Some(letter)) = (is_text, &text) {
            return self.choose_by(spot, letter);
        }
        self.corner.set(None);
        self.chosen.set(Some(spot));
        self.editing.set(Some(spot));
    }

    /// Chooses the first level that begins with what was typed.
    fn choose_by(self, spot: Spot, letter: &str) {
        let begins = |name: &String| name.to_lowercase().starts_with(&letter.to_lowercase());
        let name = self.session.with_untracked(|plan| {
            let levels = plan.rules.scale.0.iter();
            levels.map(|level| level.name.clone()).find(begins)
        });
        if let Some(name) = name {
            self.write(spot, name);
            self.commit(spot);
        }
    }

    /// Takes what is being typed.
    pub fn write(self, spot: Spot, text: String) {
        self.drafts.update(|all| {
            all.insert(spot, Draft { text, fault: None });
        });
    }

    /// Takes a draft over into the plan. What cannot be taken stays, with what is wrong.
    pub fn commit(self, spot: Spot) -> bool {
        let draft = self
            .drafts
            .try_with_untracked(|all| all.get(&spot).cloned());
        let (Some(Some(draft)), Some(grid)) = (draft, self.grid.try_get_untracked()) else {
            return true;
        };
        let Some(at) = self.place_now(&spot.key) else {
            return true;
        };
        let read = self
            .session
            .with_untracked(|plan| grid.read(plan, at, spot.column, &draft.text));
        match read {
            Ok(content) => {
                self.drafts.try_update(|all| all.remove(&spot));
                self.set(spot, content);
                true
            }
            Err(fault) => {
                self.drafts.try_update(|all| {
                    let fault = Some(fault);
                    all.insert(spot, Draft { fault, ..draft })
                });
                false
            }
        }
    }

    /// Puts a content in its cell.
    pub fn set(self, spot: Spot, content: Content) {
        if let Some(at) = self.place_now(&spot.key) {
            self.put(vec![(at, content)]);
        }
    }

    fn put(self, contents: Vec<(usize, Content)>) {
        let Some(grid) = self.grid.try_get_untracked() else {
            return;
        };
        let edit = self
            .session
            .with_untracked(|plan| grid.edit(plan, contents, when::today()));
        if let Some(edit) = edit {
            // A refused edit is told by the shell.
            let _ = self.session.dispatch(edit);
        }
    }

    /// Ends the editing of a cell without its draft.
    pub fn give_up(self, spot: Spot) {
        self.drafts.update(|all| {
            all.remove(&spot);
        });
        self.editing.set(None);
        self.go(spot, false);
    }

    /// Empties what is selected.
    pub fn clear(self) {
        let Some(selected) = untrack(|| self.selected()) else {
            return;
        };
        if self.closed.get_untracked() {
            return;
        }
        let grid = self.grid.get_untracked();
        let mut emptied = BTreeSet::new();
        let contents = self.session.with_untracked(|plan| {
            let mut contents = Vec::new();
            for (line, columns) in selected.all() {
                for column in columns {
                    let Ok(content) = grid.read(plan, line, column, "") else {
                        continue;
                    };
                    contents.push((line, content));
                    let key = grid.lines[line].key;
                    emptied.insert(Spot { key, column });
                }
            }
            contents
        });
        self.drafts
            .update(|all| all.retain(|spot, _| !emptied.contains(spot)));
        self.put(contents);
    }
}
