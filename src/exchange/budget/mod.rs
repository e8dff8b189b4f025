//! Published tables of the economy, pasted as they stand, to drafts of tables.
//!
//! A paste may hold several tables. Each is cut out with its titles, headings and footnotes
//! (`pieces`); its columns are known by their headings (`columns`), its rows by their labels, and
//! both by what adds up (`formulas`, `rows`). All of it is a guess in a [`BudgetTable`] that a person
//! may change before the one edit. Nothing is computed into the table: what follows from other
//! figures and is stated all the same stays as stated, and `economy` holds it against them.

mod carry;
mod columns;
mod figures;
mod formulas;
mod pieces;
mod rows;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use super::table::{Grid, Place};
use crate::{
    edit::Edit,
    plan::{
        BudgetColumn, BudgetKind, BudgetTable, ColumnKind, Day, Id, IdSource, OccasionId, Plan,
        Rank, Record,
    },
};
use figures::Figures;
use pieces::Piece;

/// A table read, before it is one of the plan's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What was read and guessed.
    pub table: BudgetTable,
    /// Where each row stood in the paste, counted from 1.
    pub lines: Vec<usize>,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// Something that could not be read, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// What.
    pub fault: Fault,
}

/// Why something could not be read. The cell is left empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A text where a figure is expected.
    NoFigure(String),
    /// Three digits after a single point: thousands or decimals.
    Ambiguous(String),
    /// A figure too large to count with.
    TooLarge(String),
    /// A row that looks like a group, without rows below that it is the sum of.
    NoParts(String),
}

/// Reads the tables of a paste. `day` is the last day of the figures to date where the tables do not
/// say it themselves.
pub fn read(grid: &Grid, day: Option<Day>, ids: &mut impl IdSource) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    for piece in pieces::pieces(grid) {
        let known = drafts.iter().rev().find_map(|it| it.table.until);
        drafts.push(draft(&piece, known.or(day), ids));
    }
    drafts
}

/// The edit that takes the drafts in as tables of an occasion, after those that are there.
pub fn edit(
    plan: &Plan,
    drafts: Vec<Draft>,
    occasion: Option<OccasionId>,
    ids: &mut impl IdSource,
) -> Edit {
    let last = plan.budgets.iter().map(|(_, it)| &it.rank).max();
    let mut rank = last.map(Rank::next).unwrap_or_default();
    let put = |draft: Draft| {
        let table = BudgetTable {
            rank: rank.clone(),
            occasion,
            ..draft.table
        };
        rank = rank.next();
        Edit::Put(Record::BudgetTable(
            Id::new(ids.next_uuid()),
            Arc::new(table),
        ))
    };
    Edit::Many(drafts.into_iter().map(put).collect())
}

/// The last day of the figures to date: as the headings tell it. Where an outcome is only of “the
/// period”, what the headings tell may be of another year, and the later day counts.
fn until(columns: &[BudgetColumn], told: Option<Day>, day: Option<Day>) -> Option<Day> {
    let mut outcomes = columns.iter().filter(|it| it.kind == ColumnKind::Outcome);
    match outcomes.any(|it| it.year.is_none()) {
        true => told.max(day),
        false => told.or(day),
    }
}

fn draft(piece: &Piece<'_>, day: Option<Day>, ids: &mut impl IdSource) -> Draft {
    let kind = piece.kind();
    let (mut columns, told) = columns::columns(piece, kind, ids);
    let until = until(&columns, told, day);
    let money = if kind == BudgetKind::Volumes {
        figures::Unit::None
    } else {
        figures::Unit::of(piece)
    };
    let mut problems = Vec::new();
    let figures = Figures::of(piece, money, &mut problems);
    formulas::guess(&mut columns, &figures, kind, until);
    let rows = rows::rows(piece, kind, &columns, &figures, until, ids, &mut problems);
    Draft {
        lines: piece.body.iter().map(|row| row.number()).collect(),
        problems,
        table: BudgetTable {
            kind,
            title: piece.title.clone(),
            scope: piece.scope.clone(),
            until,
            unit: money.name().to_owned(),
            rounded: figures.step,
            columns,
            rows,
            footnotes: piece.notes.clone(),
            ..BudgetTable::default()
        },
    }
}
