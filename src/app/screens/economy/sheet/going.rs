//! Going about the sheet: which cell is next.

use leptos::prelude::*;
use uppfyllt::plan::ColumnKey;

use super::{Sheet, Spot};
use crate::widgets::{Reveal, focus_cell};

/// Going about.
impl Sheet {
    /// Goes to a cell. A row that is not on the page is brought there; then its cell takes the keyboard.
    pub fn go(self, to: Spot) {
        self.leaving.set(false);
        self.chosen.set(Some(to));
        if focus_cell(
            self.rows_shown,
            &to.row.to_string(),
            self.cell_place(to.column),
        ) {
            return;
        }
        self.focus.set(Some(to));
        request_animation_frame(move || {
            if self.focus.try_get_untracked().flatten() == Some(to) {
                self.reveal.set(Some(Reveal::scroll_to(to.row)));
            }
        });
    }

    /// Goes so many rows down and columns to the right, as far as there are any.
    pub fn step(self, rows: isize, columns: isize) {
        let Some(from) = self.active.get_untracked() else {
            return;
        };
        let all = self.rows.get_untracked();
        let at = self.place_now(from).unwrap_or_default();
        let row = at
            .saturating_add_signed(rows)
            .min(all.len().saturating_sub(1));
        let keys = self.keys();
        let at = from
            .column
            .and_then(|key| keys.iter().position(|it| *it == key));
        let column = at
            .map_or(0, |at| at + 1)
            .saturating_add_signed(columns)
            .min(keys.len());
        if let Some(row) = all.get(row) {
            let column = column.checked_sub(1).and_then(|at| keys.get(at).copied());
            self.go(Spot { row: *row, column });
        }
    }

    /// Goes to the next figure, over to the next row at the end of one; `false` where there is none.
    pub fn next(self, back: bool) -> bool {
        let Some(from) = self.active.get_untracked() else {
            return false;
        };
        let (all, keys) = (self.rows.get_untracked(), self.keys());
        let row = self.place_now(from).unwrap_or_default();
        let column = from
            .column
            .and_then(|key| keys.iter().position(|it| *it == key));
        // The label counts as the place before the first figure.
        let at = row * (keys.len() + 1) + column.map_or(0, |at| at + 1);
        let step = |at: usize| {
            if back {
                at.checked_sub(1)
            } else {
                Some(at + 1)
            }
        };
        let figure = |at: usize| !at.is_multiple_of(keys.len() + 1);
        let to = step(at).and_then(|to| if figure(to) { Some(to) } else { step(to) });
        let place = |to: usize| {
            let row = all.get(to / (keys.len() + 1))?;
            let column = keys.get((to % (keys.len() + 1)).checked_sub(1)?)?;
            Some(Spot {
                row: *row,
                column: Some(*column),
            })
        };
        let to = to.and_then(place);
        if let Some(to) = to {
            self.go(to);
        }
        to.is_some()
    }

    pub(super) fn place_now(self, spot: Spot) -> Option<usize> {
        let places = self.places.try_get_untracked()?;
        places.get(&spot.row).copied()
    }

    /// The place of a cell in its row; the label comes first.
    pub(super) fn cell_place(self, column: Option<ColumnKey>) -> usize {
        let at = |key| self.keys().iter().position(|it| *it == key);
        column.and_then(at).map_or(0, |at| at + 1)
    }

    pub(super) fn keys(self) -> Vec<ColumnKey> {
        self.columns
            .with_untracked(|all| all.iter().map(|it| it.key).collect())
    }
}
