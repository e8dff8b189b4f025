//! The paste in the making: what was read, the roles that a person chose, and what they make.
//!
//! Reading and placing thousands of rows takes a while, so both wait until the browser has shown
//! what was pressed, and only the last of several choices is worked out.

use std::{sync::Arc, time::Duration};

use leptos::html;
use leptos::prelude::*;
use uppfyllt::exchange::{
    placing::{Placed, Problem, Weight, place},
    roles::{Guess, Role, guess_all, roles},
    sheet::Sheet,
    table::{Grid, TooBig},
};
use uppfyllt::file::Cause;

use crate::language::t;
use crate::parts::is_csv;
use crate::pasting::Cells;

/// Long enough for the browser to show a choice before its effect is worked out.
const BREATH: Duration = Duration::from_millis(30);

/// How far the reading has come.
#[derive(Clone)]
pub enum Reading {
    /// There is nothing to read.
    Nothing,
    /// It is being read.
    Busy,
    /// It is more than is read.
    TooBig(TooBig),
    /// It is read.
    Read(Arc<Found>),
}

/// What was read.
pub struct Found {
    /// The tables.
    pub sheet: Sheet,
    /// The roles offered, by table and column.
    pub guesses: Vec<Vec<Guess>>,
    /// It came as cells, not as text.
    pub as_cells: bool,
    /// How many rows there are.
    pub rows: usize,
    /// How many columns the widest row has.
    pub width: usize,
}

impl Found {
    fn of(grid: Grid, as_cells: bool) -> Self {
        let (rows, width) = (grid.rows.len(), grid.width());
        let sheet = Sheet::of(grid);
        let guesses = guess_all(&sheet);
        Self {
            sheet,
            guesses,
            as_cells,
            rows,
            width,
        }
    }
}

/// The state of the view.
#[derive(Clone, Copy)]
pub struct Work {
    /// The field that is pasted into; its text is its own until it is read.
    pub area: NodeRef<html::Textarea>,
    /// The text differs from what was read last.
    pub unread: RwSignal<bool>,
    /// How far the reading has come.
    pub reading: RwSignal<Reading>,
    /// What the chosen roles make of it.
    pub placed: RwSignal<Arc<Placed>>,
    /// The cells of pasted tables, where all that the field holds was pasted as tables.
    cells: StoredValue<Cells>,
    /// The file that all of it is out of, as it came; none where somebody has pasted or typed.
    file: StoredValue<Option<String>>,
    roles: RwSignal<Vec<Vec<Role>>>,
    left_out: RwSignal<Vec<bool>>,
    /// Counts up with everything begun; what is not the latest is given up.
    turn: StoredValue<u32>,
}

impl Work {
    /// Nothing pasted yet.
    pub fn new() -> Self {
        Self {
            area: NodeRef::new(),
            unread: RwSignal::new(false),
            reading: RwSignal::new(Reading::Nothing),
            placed: RwSignal::default(),
            cells: StoredValue::default(),
            file: StoredValue::default(),
            roles: RwSignal::default(),
            left_out: RwSignal::default(),
            turn: StoredValue::new(0),
        }
    }

    /// Reads cells, after those that are there already unless they are replaced.
    pub fn read_cells(self, new: Cells, replace: bool) {
        self.cells.update_value(|cells| {
            if replace {
                cells.clear();
            } else {
                cells.push(Vec::new());
            }
            cells.extend(new);
        });
        self.read(true, move || Grid::from_rows(self.cells.get_value()));
    }

    /// Whether all that the field holds was pasted as tables.
    pub fn holds_cells(self) -> bool {
        self.cells.with_value(|cells| !cells.is_empty())
    }

    /// Reads the text of the field.
    pub fn read_text(self) {
        // Asked after a paste, when the view may be gone already.
        let Some(area) = self.area.try_get_untracked().flatten() else {
            return;
        };
        let text = area.value();
        if text.trim().is_empty() {
            return self.clear();
        }
        self.cells.update_value(Vec::clear);
        let is_csv = self.file.with_value(|it| it.as_deref().is_some_and(is_csv));
        self.read(false, move || match is_csv {
            true => Grid::from_csv(&text),
            false => Grid::from_text(&text),
        });
    }

    /// Reads the text of a file, which takes the place of all there was.
    pub fn read_file(self, (name, text): (String, String)) {
        if let Some(area) = self.area.try_get_untracked().flatten() {
            area.set_value(&text);
            self.file.set_value(Some(name));
            self.read_text();
        }
    }

    /// Reads the cells of a file, which take the place of all there was.
    pub fn read_file_cells(self, (name, cells): (String, Cells)) {
        self.read_cells(cells, true);
        let _ = self.file.try_set_value(Some(name));
    }

    /// Somebody has typed or pasted: it is no longer only what a file says.
    pub fn forget_file(self) {
        self.file.set_value(None);
    }

    /// How what is taken in came about.
    pub fn cause(self) -> Cause {
        let file = self.file.get_value();
        file.map_or(Cause::Edit, |name| Cause::Files(vec![name]))
    }

    /// Forgets everything.
    pub fn clear(self) {
        self.begin();
        if let Some(area) = self.area.get_untracked() {
            area.set_value("");
        }
        self.forget_file();
        self.cells.update_value(Vec::clear);
        self.unread.set(false);
        self.reading.set(Reading::Nothing);
        self.placed.set(Arc::default());
    }

    fn read(self, as_cells: bool, grid: impl FnOnce() -> Result<Grid, TooBig> + 'static) {
        self.unread.set(false);
        self.reading.set(Reading::Busy);
        self.soon(move || match grid() {
            Err(too_big) => self.reading.set(Reading::TooBig(too_big)),
            Ok(grid) => self.take(Found::of(grid, as_cells)),
        });
    }

    fn take(self, found: Found) {
        let offered: Vec<_> = found.guesses.iter().map(|it| roles(it)).collect();
        self.placed.set(Arc::new(place(&found.sheet, &offered)));
        self.left_out.set(vec![false; offered.len()]);
        self.roles.set(offered);
        self.reading.set(Reading::Read(Arc::new(found)));
    }

    /// The role of a column.
    pub fn role(self, table: usize, column: usize) -> Role {
        self.roles.with(|roles| {
            let role = roles.get(table).and_then(|roles| roles.get(column));
            role.copied().unwrap_or(Role::Ignore)
        })
    }

    /// Gives a column another role.
    pub fn choose(self, table: usize, column: usize, role: Role) {
        self.roles.update(|roles| {
            let place = roles.get_mut(table).and_then(|roles| roles.get_mut(column));
            if let Some(place) = place {
                *place = role;
            }
        });
        self.place_anew();
    }

    /// Whether a table is left out.
    pub fn is_left_out(self, table: usize) -> bool {
        self.left_out
            .with(|all| all.get(table).copied().unwrap_or_default())
    }

    /// Leaves a table out, or takes it in again.
    pub fn leave_out(self, table: usize, out: bool) {
        self.left_out.update(|all| {
            if let Some(place) = all.get_mut(table) {
                *place = out;
            }
        });
        self.place_anew();
    }

    fn place_anew(self) {
        self.soon(move || {
            if let Reading::Read(found) = self.reading.get_untracked() {
                let placed = place(&found.sheet, &self.chosen());
                self.placed.set(Arc::new(placed));
            }
        });
    }

    /// The roles as they are to be used: those of a table left out are all to be ignored, so that
    /// its cells are told of.
    fn chosen(self) -> Vec<Vec<Role>> {
        let mut roles = self.roles.get_untracked();
        let left_out = self.left_out.get_untracked();
        for (roles, _) in roles.iter_mut().zip(left_out).filter(|(_, out)| *out) {
            roles.fill(Role::Ignore);
        }
        roles
    }

    /// Begins something that gives up what was begun before.
    fn begin(self) -> u32 {
        self.turn.update_value(|turn| *turn += 1);
        self.turn.get_value()
    }

    fn soon(self, work: impl FnOnce() + 'static) {
        let turn = self.begin();
        set_timeout(
            move || {
                if self.turn.try_get_value() == Some(turn) {
                    work();
                }
            },
            BREATH,
        );
    }

    /// How it stands, in one sentence.
    pub fn said(self) -> String {
        let texts = &t().paste;
        match self.reading.get() {
            Reading::Nothing => String::new(),
            Reading::Busy => texts.reading.to_owned(),
            Reading::TooBig(too_big) => (texts.too_big)(too_big),
            Reading::Read(_) => self.placed.with(|placed| counted(placed).join(", ")),
        }
    }
}

/// “15 mål”, “26 indikatorer”, “3 ej bedömda”.
pub fn counted(placed: &Placed) -> Vec<String> {
    let counts = tally(placed).into_iter();
    counts
        .map(|(count, word)| format!("{count} {word}"))
        .collect()
}

/// Figures and what they count; what a paste does not speak of is left out.
pub fn tally(placed: &Placed) -> Vec<(usize, &'static str)> {
    let (draft, words) = (&placed.draft, t().paste.counts);
    let mut indicators = draft.indicators.iter();
    let judged = indicators.any(|it| it.judgement.status.is_some());
    let asks = |it: &&Problem| it.kind.weight() == Weight::Ask;
    let counts = [
        (Some(draft.goals.len()), words.goals),
        (Some(draft.indicators.len()), words.indicators),
        (judged.then(|| draft.not_assessed()), words.not_assessed),
        (some(draft.activities.len()), words.activities),
        (
            some(placed.problems.iter().filter(asks).count()),
            words.asking,
        ),
    ];
    let counts = counts.into_iter();
    counts
        .filter_map(|(count, word)| count.map(|count| (count, word(count))))
        .collect()
}

fn some(count: usize) -> Option<usize> {
    (count > 0).then_some(count)
}
