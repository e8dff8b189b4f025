//! Copying from the sheet, and pasting on it.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::exchange::csv::guarded;
use uppfyllt::exchange::table::to_copy;
use uppfyllt::plan::{LevelKey, Plan};
use uppfyllt::reporting::{Block, Column, Content};
use uppfyllt::text::typed;

use super::super::cells::fixed;
use super::{Laid, Sheet, Spot};
use crate::language::language;
use crate::when;

/// Copying and pasting.
impl Sheet {
    /// The text of what is selected, for a spreadsheet.
    pub fn copied(self) -> Option<String> {
        let selected = untrack(|| self.selected())?;
        let grid = self.grid.get_untracked();
        let row = |(line, columns): (usize, Vec<Column>)| {
            let key = grid.lines.get(line)?.key;
            let text = |column| self.text_to_copy(Spot { key, column });
            Some(columns.into_iter().map(text).collect::<Vec<String>>())
        };
        let rows: Vec<Vec<String>> = selected.all().filter_map(row).collect();
        match rows.as_slice() {
            // A single cell is a text like any other.
            [row] if row.len() == 1 => row.first().cloned(),
            rows => Some(to_copy(rows)),
        }
    }

    /// Lays what was pasted on the sheet from the active cell. A single cell is taken as if typed.
    pub fn paste(self, text: &str) {
        let Some(spot) = self.active.get_untracked() else {
            return;
        };
        if self.closed.get_untracked() {
            return;
        }
        let is_block = text
            .trim_end_matches(['\r', '\n'])
            .contains(['\t', '\n', '\r']);
        if !is_block {
            if self.takes(spot) {
                self.write(spot, text.trim_end_matches(['\r', '\n']).to_owned());
                self.commit(spot);
            }
            return;
        }
        let grid = self.grid.get_untracked();
        let Some(selected) = untrack(|| self.selected()) else {
            return;
        };
        let from = (selected.lines.0, selected.columns.0);
        let block = self
            .session
            .with_untracked(|plan| Block::lay(plan, &grid, from, text));
        self.laid.set(Some(Arc::new(Laid { grid, block })));
    }

    /// Fills in what of the block lands.
    pub fn accept(self) {
        let laid = self.laid.get_untracked();
        self.laid.set(None);
        let Some((grid, Ok(block))) = laid.map(|it| (it.grid.clone(), it.block.clone())) else {
            return;
        };
        let edit = self
            .session
            .with_untracked(|plan| block.into_edit(plan, &grid, when::today()));
        if let Some(edit) = edit {
            // A refused edit is told by the shell.
            let _ = self.session.dispatch(edit);
        }
    }

    /// What stands in a cell that can be changed, so that it reads as itself again.
    pub(super) fn text(self, spot: Spot) -> String {
        let grid = self.grid.get_untracked();
        let at = self.place_now(&spot.key);
        self.session.with_untracked(|plan| {
            let content = at.and_then(|at| grid.content(plan, at, spot.column));
            content.map(|it| text_of(plan, &it)).unwrap_or_default()
        })
    }

    fn text_to_copy(self, spot: Spot) -> String {
        let text = match spot.column {
            Column::Value | Column::Status | Column::Forecast => return self.text(spot),
            Column::Comment => self.text(spot),
            _ => {
                let due = self.place_now(&spot.key);
                let listed = self.listed.get_untracked();
                let due = due.and_then(|at| listed.get(at).cloned());
                due.map(|due| fixed(self.session, &due, spot.column))
                    .unwrap_or_default()
            }
        };
        guarded(&text).into_owned()
    }
}

fn text_of(plan: &Plan, content: &Content) -> String {
    let level = |key: &Option<LevelKey>| {
        let level = key.as_ref().and_then(|key| plan.rules.scale.level(key));
        level.map(|it| it.name.clone()).unwrap_or_default()
    };
    match content {
        Content::Value(value) => value
            .as_ref()
            .map(|it| typed::in_cell(it, language()))
            .unwrap_or_default(),
        Content::Status(key) | Content::Forecast(key) => level(key),
        Content::Comment(text) => text.clone(),
    }
}
