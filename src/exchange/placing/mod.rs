//! From tables with roles to a draft of a plan.
//!
//! [`place`] reads the tables row by row, as a person does: an empty goal cell goes on with the
//! goal above, a goal named again is the same goal, a text that begins in lower case after a page
//! break goes on where the page ended. It always gives a draft, and beside it every thing that was
//! unclear, merged or dropped, by row and column. **Nothing is dropped silently:** every text of
//! the paste is in the draft or in a problem (a property test holds this).

mod align;
mod columns;
mod goals;
mod measured;
mod problem;
mod tails;
mod values;

pub use problem::{Problem, ProblemKind, Weight};

use std::collections::{HashMap, HashSet};

use super::{
    clean,
    draft::{Draft, Holder},
    roles::Role,
    sheet::{Sheet, Table},
    table::{Cell, Place, Row, RowKind},
};
use crate::order;
use columns::Column;
use tails::Tail;

/// A draft and what there is to know about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Placed {
    /// What the paste holds.
    pub draft: Draft,
    /// What was unclear, merged or dropped, in the order of the paste.
    pub problems: Vec<Problem>,
}

/// Places the tables of a sheet, each with one role per column. Goals of the same wording under
/// the same goal are one goal, also across tables.
pub fn place(sheet: &Sheet, roles: &[Vec<Role>]) -> Placed {
    let mut placer = Placer::default();
    for cell in &sheet.beside {
        placer.note(
            cell.place,
            ProblemKind::Beside {
                text: cell.text.clone(),
            },
        );
    }
    for (index, table) in sheet.tables.iter().enumerate() {
        let roles = roles.get(index).map_or(&[][..], Vec::as_slice);
        placer.table(table, roles);
    }
    order::sort_by_key(&mut placer.placed.problems, |problem| problem.place);
    placer.placed
}

/// What is known while rows are read.
#[derive(Default)]
struct Placer {
    placed: Placed,
    /// A goal whose wording has gone on since it was known by it.
    grown: Option<usize>,
    /// The goal that each level is at; level 0 is for bands across the table.
    path: Vec<Option<usize>>,
    /// Goals by what they lie under and say.
    known: HashMap<(Option<usize>, String), usize>,
    /// The goals, or the indicators, and the activities that values are said of.
    at: At,
    /// Where the last text of each column went.
    tails: Vec<Option<Tail>>,
    /// The area heading that indicators stand under.
    area: Option<Area>,
    /// Texts of merged cells that reach over further rows.
    merged: HashMap<Place, String>,
    /// A page ended since the last row.
    broken: bool,
    /// A page ended since a goal was last named.
    turned: bool,
    /// The table has goals in bands across it beside its column of goals.
    bands: bool,
}

#[derive(Default)]
struct At {
    measured: Vec<Holder>,
    activities: Vec<Holder>,
    /// The holders are new in this row.
    is_new: bool,
}

struct Area {
    text: String,
    place: Place,
    used: bool,
}

impl Placer {
    fn note(&mut self, place: Place, kind: ProblemKind) {
        self.placed.problems.push(Problem { place, kind });
    }

    fn table(&mut self, table: &Table, roles: &[Role]) {
        let columns = columns::columns(table, roles);
        self.start_table(table, &columns);
        let shifts = align::shifts(&table.rows, &columns, !table.header.is_empty());
        let mut last_shift = 0;
        for (row, shift) in table.rows.iter().zip(shifts) {
            if shift > 0 && (self.broken || shift != last_shift) {
                let place = row
                    .cells
                    .first()
                    .map_or_else(Place::default, |cell| cell.place);
                self.note(place, ProblemKind::Shifted { by: shift });
            }
            last_shift = shift;
            self.broken |= row.after_gap;
            self.turned |= self.broken;
            match row.kind {
                RowKind::Data => {
                    self.row(&columns, row, shift);
                    self.broken = false;
                }
                RowKind::Header => {
                    self.drop_row(row, |text| ProblemKind::HeaderRepeated { text });
                    self.broken = true;
                }
                RowKind::Separator => {
                    self.drop_row(row, |text| ProblemKind::SeparatorDropped { text });
                    self.broken = true;
                }
                RowKind::Beside => self.drop_row(row, |text| ProblemKind::Beside { text }),
            }
        }
        self.leave_area();
    }

    fn start_table(&mut self, table: &Table, columns: &[Column]) {
        if let Some(title) = &table.title {
            self.note(
                title.place,
                ProblemKind::Title {
                    text: title.text.clone(),
                },
            );
        }
        if let Some(first) = table.header.first() {
            let texts: Vec<&str> = table.header.iter().map(|cell| cell.text.as_str()).collect();
            self.note(
                first.place,
                ProblemKind::Headings {
                    text: texts.join("\t"),
                },
            );
        }
        self.merged = merged_texts(table);
        self.at = At::default();
        self.path = vec![None; 1 + columns.len()];
        self.tails = vec![None; columns.len()];
        self.broken = false;
        self.turned = false;
        self.bands = goals::has_bands(table, columns);
        self.name_levels(columns);
    }

    /// Tells of a row that holds nothing for the plan, its cells between tabs.
    fn drop_row(&mut self, row: &Row, kind: impl Fn(String) -> ProblemKind) {
        let texts: Vec<&str> = row.filled().map(|cell| cell.text.as_str()).collect();
        let place = row
            .filled()
            .next()
            .map_or_else(Place::default, |cell| cell.place);
        self.note(place, kind(texts.join("\t")));
    }

    /// One row: first what goes on from above, then goals, then what is measured and done, last
    /// what is said of them.
    fn row(&mut self, columns: &[Column], row: &Row, shift: usize) {
        if goals::is_band(columns.len(), row) && self.band(columns, row) {
            return;
        }
        let mut cells: Vec<(usize, &Cell)> = row
            .cells
            .iter()
            .enumerate()
            .map(|(index, cell)| (index + shift, cell))
            .collect();
        let lower_only = row.filled().all(|cell| clean::starts_lowercase(&cell.text));
        let may_go_on = self.broken || lower_only;
        cells.retain(|&(index, cell)| !(may_go_on && self.goes_on(index, &columns[index], cell)));
        self.at.is_new = false;
        let alone = row.filled().count() == 1;
        for phase in [
            Self::goal_cell,
            Self::measured_cell,
            Self::activity_cell,
            Self::value_cell,
        ] {
            for &(index, cell) in &cells {
                phase(
                    self,
                    Spot {
                        index,
                        column: &columns[index],
                        cell,
                        alone,
                    },
                );
            }
        }
    }
}

/// The texts of the cells that cover others.
fn merged_texts(table: &Table) -> HashMap<Place, String> {
    let cells = || table.data().flat_map(|row| &row.cells);
    let covering: HashSet<Place> = cells().filter_map(|cell| cell.covered_by).collect();
    let text = |cell: &Cell| (cell.place, cell.text.clone());
    cells()
        .filter(|cell| covering.contains(&cell.place))
        .map(text)
        .collect()
}

/// A cell with what is known of its column and row.
#[derive(Clone, Copy)]
struct Spot<'a> {
    index: usize,
    column: &'a Column,
    cell: &'a Cell,
    /// No other cell of the row holds anything.
    alone: bool,
}
