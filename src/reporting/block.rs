//! A block of cells pasted on the grid: what becomes of each, before anything does.

use super::{Column, Content, Grid};
use crate::{
    edit::Edit,
    exchange::table::{self, TooBig as TooBigTable},
    plan::{Day, Plan},
    text::typed::Problem,
};

/// The block is too big to be read.
pub type TooBig = TooBigTable;

/// A pasted block on its place in a grid. Nothing is changed until its edit is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Every cell of the block, row by row.
    pub cells: Vec<Cell>,
}

/// A cell of the block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Its row in the block, from 1.
    pub row: usize,
    /// Its column in the block, from 1.
    pub column: usize,
    /// Its text.
    pub text: String,
    /// Where it lies on the grid; none past its edges.
    pub place: Option<(usize, Column)>,
    /// What becomes of it.
    pub fate: Fate,
}

/// What becomes of a pasted cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It takes the place of what stands there.
    Lands {
        /// What stands there.
        before: Content,
        /// What it brings.
        after: Content,
    },
    /// It says what stands there already.
    Same,
    /// It is blank, and what stands there stays.
    Blank,
    /// It cannot land.
    Fails(Fault),
}

/// Why a cell cannot land.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is no value of the indicator.
    Value(Problem),
    /// It is no level of the plan's scale.
    NoLevel,
    /// The grid cannot be changed there.
    ReadOnly,
    /// The grid has no more lines.
    PastEnd,
    /// The grid has no more columns.
    PastEdge,
}

impl Block {
    /// Lays a block, as a spreadsheet copies it, on the grid from a cell.
    ///
    /// # Errors
    /// The block is too big to be read.
    pub fn lay(
        plan: &Plan,
        grid: &Grid,
        from: (usize, Column),
        text: &str,
    ) -> Result<Self, TooBig> {
        let mut cells = Vec::new();
        for (row, texts) in table::copied(text)?.into_iter().enumerate() {
            for (column, text) in texts.into_iter().enumerate() {
                let line = from.0 + row;
                let place = isize::try_from(column).ok().and_then(|by| from.1.step(by));
                let fate = fate(plan, grid, line, place, &text);
                cells.push(Cell {
                    row: row + 1,
                    column: column + 1,
                    text,
                    place: place
                        .filter(|_| line < grid.lines.len())
                        .map(|column| (line, column)),
                    fate,
                });
            }
        }
        Ok(Self { cells })
    }

    /// How many cells land.
    pub fn landing(&self) -> usize {
        let lands = |cell: &&Cell| matches!(cell.fate, Fate::Lands { .. });
        self.cells.iter().filter(lands).count()
    }

    /// The cells that cannot land, with the reason.
    pub fn problems(&self) -> impl Iterator<Item = (&Cell, &Fault)> {
        self.cells.iter().filter_map(|cell| match &cell.fate {
            Fate::Fails(fault) => Some((cell, fault)),
            _ => None,
        })
    }

    /// What lands, as one edit that undoes as one; none where nothing does.
    pub fn into_edit(self, plan: &Plan, grid: &Grid, today: Option<Day>) -> Option<Edit> {
        let contents = self
            .cells
            .into_iter()
            .filter_map(|cell| match (cell.place, cell.fate) {
                (Some((line, _)), Fate::Lands { after, .. }) => Some((line, after)),
                _ => None,
            });
        grid.edit(plan, contents, today)
    }
}

fn fate(plan: &Plan, grid: &Grid, line: usize, column: Option<Column>, text: &str) -> Fate {
    if text.trim().is_empty() {
        return Fate::Blank;
    }
    if line >= grid.lines.len() {
        return Fate::Fails(Fault::PastEnd);
    }
    let Some(column) = column else {
        return Fate::Fails(Fault::PastEdge);
    };
    match grid.read(plan, line, column, text) {
        Err(fault) => Fate::Fails(fault),
        Ok(after) => match grid.content(plan, line, column) {
            Some(before) if before == after => Fate::Same,
            Some(before) => Fate::Lands { before, after },
            None => Fate::Fails(Fault::ReadOnly),
        },
    }
}
