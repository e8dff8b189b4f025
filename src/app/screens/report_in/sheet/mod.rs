//! The sheet that is typed in: which cell has the keyboard, what is being typed, and what is done.

mod copying;
mod going;
mod typing;

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::plan::{ObservationKey, OccasionId, Plan, SeriesKey};
use uppfyllt::reporting::{Block, Column, Due, Fault, Grid, Selection, TooBig};

use super::filters::Filters;
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
    /// The filters, as they are now.
    pub selection: Memo<Selection>,
    /// What they let in.
    pub listed: Memo<Arc<Vec<Due>>>,
    /// The same as lines.
    pub grid: Memo<Arc<Grid>>,
    places: Memo<Arc<BTreeMap<ObservationKey, usize>>>,
    /// Some of it is reported by units, or of women and men, so the column of units is shown.
    pub units: Memo<bool>,
    /// Nothing can be changed.
    pub closed: Memo<bool>,
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
            let apart = |it: &SeriesKey| it.unit.is_some() || !it.gender.is_total();
            grid.with(|it| it.lines.iter().any(|it| apart(&it.key.series)))
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
        let closed = Memo::new(move |_| {
            let is_open = |plan: &Plan| {
                let occasion = plan.occasions.get(&occasion);
                occasion.is_some_and(|it| it.frozen.is_none())
            };
            !session.can_edit() || !session.with(is_open)
        });
        Self {
            session,
            occasion,
            selection,
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
