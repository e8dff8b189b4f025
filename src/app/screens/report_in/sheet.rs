//! The sheet that is typed in: which cell has the keyboard, what is being typed, and what is done.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::exchange::csv::guarded;
use uppfyllt::exchange::table::to_copy;
use uppfyllt::plan::{LevelKey, ObservationKey, OccasionId, Plan};
use uppfyllt::reporting::{Block, Column, Content, Due, Fault, Grid, TooBig};
use uppfyllt::text::typed;

use super::filters::Filters;
use crate::language::language;
use crate::session::Session;
use crate::widgets::Reveal;

/// A cell, by the measurement that its line asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The line.
    pub key: ObservationKey,
    /// The column.
    pub column: Column,
}

/// A text that is not taken yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// As typed.
    pub text: String,
    /// Why it was not taken at the last try.
    pub fault: Option<Fault>,
}

/// A block on its place, to be accepted.
#[derive(Clone)]
pub struct Laid {
    /// The grid that it lies on.
    pub grid: Arc<Grid>,
    /// It, or how it is too big.
    pub block: Result<Block, TooBig>,
}

/// The sheet. Copy it freely: it is a handle.
#[derive(Clone, Copy)]
pub struct Sheet {
    /// The open plan.
    pub session: Session,
    /// The occasion reported to.
    pub occasion: OccasionId,
    /// What the filters let in.
    pub listed: Memo<Arc<Vec<Due>>>,
    /// The same as lines.
    pub grid: Memo<Arc<Grid>>,
    places: Memo<Arc<BTreeMap<ObservationKey, usize>>>,
    /// A unit reports some of it, so the column of units is shown.
    pub units: Memo<bool>,
    /// Nothing can be changed.
    pub closed: Signal<bool>,
    chosen: RwSignal<Option<Spot>>,
    /// The cell that the keyboard is at.
    pub active: Memo<Option<Spot>>,
    /// The other corner of what is selected, where that is more than a cell.
    corner: RwSignal<Option<Spot>>,
    /// The cell that shall have the keyboard; emptied when it has.
    pub focus: RwSignal<Option<Spot>>,
    /// The cell that is being edited.
    pub editing: RwSignal<Option<Spot>>,
    /// Texts that are not taken yet, by their cells.
    pub drafts: RwSignal<BTreeMap<Spot, Draft>>,
    /// The line to bring into view.
    pub reveal: RwSignal<Option<Reveal<ObservationKey>>>,
    /// A pasted block that waits to be accepted.
    pub laid: RwSignal<Option<Arc<Laid>>>,
    /// The next Tab leaves the sheet.
    pub leaving: RwSignal<bool>,
}

impl Sheet {
    /// The sheet of an occasion.
    pub fn new(
        session: Session,
        occasion: OccasionId,
        due: Memo<Arc<Vec<Due>>>,
        filters: Filters,
    ) -> Self {
        let selection = filters.selection(due);
        let listed = Memo::new(move |_| {
            let all = due.get();
            let found = selection.with(|it| session.with(|plan| cloned(it.of(plan, &all))));
            Arc::new(found)
        });
        let grid = Memo::new(move |_| {
            let listed = listed.get();
            Arc::new(session.with(|plan| Grid::of(plan, occasion, listed.iter())))
        });
        let places = Memo::new(move |_| Arc::new(grid.with(|grid| grid.places())));
        let units = Memo::new(move |_| {
            grid.with(|it| it.lines.iter().any(|it| it.key.series.unit.is_some()))
        });
        let chosen = RwSignal::new(None::<Spot>);
        let active = Memo::new(move |_| {
            let there = chosen
                .get()
                .filter(|it| places.with(|all| all.contains_key(&it.key)));
            there.or_else(|| {
                let first = grid.with(|grid| grid.lines.first().map(|line| line.key))?;
                let column = Column::Value;
                Some(Spot { key: first, column })
            })
        });
        let closed = Signal::derive(move || {
            let occasion = session.with(|plan| plan.occasions.get(&occasion).cloned());
            !session.can_edit() || occasion.is_none_or(|it| it.frozen.is_some())
        });
        Self {
            session,
            occasion,
            listed,
            grid,
            places,
            units,
            closed,
            chosen,
            active,
            corner: RwSignal::new(None),
            focus: RwSignal::new(None),
            editing: RwSignal::new(None),
            drafts: RwSignal::default(),
            reveal: RwSignal::new(None),
            laid: RwSignal::new(None),
            leaving: RwSignal::new(false),
        }
    }

    /// The place of a line, from 0.
    pub fn place(self, key: &ObservationKey) -> Option<usize> {
        self.places.with(|places| places.get(key).copied())
    }

    fn place_now(self, key: &ObservationKey) -> Option<usize> {
        let places = self.places.try_get_untracked()?;
        places.get(key).copied()
    }

    /// The lines and columns selected, both ends included.
    pub fn selected(self) -> Option<Selected> {
        let active = self.active.get()?;
        let corner = self.corner.get().unwrap_or(active);
        let (a, b) = (self.place(&active.key)?, self.place(&corner.key)?);
        Some(Selected {
            lines: (a.min(b), a.max(b)),
            columns: (
                active.column.min(corner.column),
                active.column.max(corner.column),
            ),
        })
    }
}

fn cloned(due: Vec<&Due>) -> Vec<Due> {
    due.into_iter().cloned().collect()
}

/// A rectangle of cells, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Selected {
    /// The first and last line, from 0.
    pub lines: (usize, usize),
    /// The first and last column.
    pub columns: (Column, Column),
}

impl Selected {
    /// Only one cell.
    pub fn is_one(&self) -> bool {
        self.lines.0 == self.lines.1 && self.columns.0 == self.columns.1
    }

    fn all(self) -> impl Iterator<Item = (usize, Vec<Column>)> {
        let between = move |it: &Column| *it >= self.columns.0 && *it <= self.columns.1;
        let columns: Vec<Column> = Column::ALL.into_iter().filter(between).collect();
        (self.lines.0..=self.lines.1).map(move |line| (line, columns.clone()))
    }
}

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
            let text = text.unwrap_or_else(|| self.text(spot));
            self.write(spot, text);
        }
        self.corner.set(None);
        self.chosen.set(Some(spot));
        self.editing.set(Some(spot));
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
            .with_untracked(|plan| grid.edit(plan, contents));
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
            .with_untracked(|plan| block.into_edit(plan, &grid));
        if let Some(edit) = edit {
            // A refused edit is told by the shell.
            let _ = self.session.dispatch(edit);
        }
    }

    /// What stands in a cell that can be changed, so that it reads as itself again.
    fn text(self, spot: Spot) -> String {
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
                due.map(|due| super::cells::fixed(self.session, &due, spot.column))
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
