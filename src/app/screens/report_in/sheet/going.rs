//! Going about the sheet: which cell is next.

use leptos::prelude::*;
use uppfyllt::reporting::{Column, Grid};

use super::{Sheet, Spot};
use crate::widgets::Reveal;

/// Going about.
impl Sheet {
    /// Goes to a cell; what was selected stays so where the selection is extended.
    pub fn go(self, to: Spot, extend: bool) {
        let from = self.active.get_untracked();
        match extend {
            true if self.corner.get_untracked().is_none() => self.corner.set(from),
            true => {}
            false => self.corner.set(None),
        }
        self.leaving.set(false);
        self.chosen.set(Some(to));
        self.focus.set(Some(to));
        // A line that is not on the page is brought there; then its cell takes the keyboard.
        request_animation_frame(move || {
            if self.focus.try_get_untracked().flatten() == Some(to) {
                self.reveal.set(Some(Reveal::scroll_to(to.key)));
            }
        });
    }

    /// Goes so many lines down and columns to the right, as far as there are any.
    pub fn step(self, lines: isize, columns: isize, extend: bool) {
        let Some(from) = self.active.get_untracked() else {
            return;
        };
        let grid = self.grid.get_untracked();
        let at = self.place_now(&from.key).unwrap_or_default();
        let last = grid.lines.len().saturating_sub(1);
        let line = at.saturating_add_signed(lines).min(last);
        let furthest = if columns < 0 {
            Column::Indicator
        } else {
            Column::Comment
        };
        let mut column = from.column.step(columns).unwrap_or(furthest);
        if column == Column::Unit && !self.units.get_untracked() {
            column = column.step(columns.signum()).unwrap_or(furthest);
        }
        if let Some(line) = grid.lines.get(line) {
            self.go(
                Spot {
                    key: line.key,
                    column,
                },
                extend,
            );
        }
    }

    /// Goes to the next cell that can be changed, over to the next line at the end of one; `false`
    /// where there is none.
    pub fn next(self, back: bool) -> bool {
        let grid = self.grid.get_untracked();
        let Some(from) = self.active.get_untracked() else {
            return false;
        };
        let here = (
            self.place_now(&from.key).unwrap_or_default(),
            from.column.place(),
        );
        let found = match back {
            false => cells(&grid, here.0).find(|(line, column)| (*line, column.place()) > here),
            true => cells(&grid, here.0.saturating_sub(1))
                .take_while(|(line, column)| (*line, column.place()) < here)
                .last(),
        };
        let Some((line, column)) = found else {
            return false;
        };
        let key = grid.lines[line].key;
        self.go(Spot { key, column }, false);
        true
    }
}

/// The cells that can be changed, from a line on.
fn cells(grid: &Grid, from: usize) -> impl Iterator<Item = (usize, Column)> {
    let lines = grid.lines.iter().enumerate().skip(from);
    lines.flat_map(|(at, line)| {
        let takes = move |column: &Column| line.takes(*column);
        let columns = Column::ALL.into_iter().filter(takes);
        columns.map(move |column| (at, column))
    })
}
