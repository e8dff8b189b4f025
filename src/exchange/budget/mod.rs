//! Published tables of the economy, pasted as they stand, to drafts of tables.
//!
//! A paste may hold several tables. Each is cut out with its titles, headings and footnotes
//! (`pieces`); its columns are known by their headings (`columns`), its rows by their labels, and
//! both by what adds up (`formulas`, `rows`). All of it is a guess in a [`BudgetTable`] that a person
//! may change before the one edit. Nothing is computed into the table: what follows from other
//! figures and is stated all the same stays as stated, and `economy` holds it against them.

mod again;
mod carry;
mod columns;
mod figures;
mod formulas;
mod laid;
mod pieces;
mod rows;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use super::table::{Grid, Place};
use crate::{
    edit::Edit,
    plan::{
        BudgetColumn, BudgetKind, BudgetTable, BudgetTableId, ColumnKind, Day, Id, IdSource,
        OccasionId, Plan, Rank, Record,
    },
};
use figures::Figures;
use pieces::Piece;

pub use again::{again, earlier, unsaid};
pub use laid::{Laid, Left, Why, lay};

/// A table read, before it is one of the plan's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What was read and guessed.
    pub table: BudgetTable,
    /// Where each row stood in the paste, counted from 1.
    pub lines: Vec<usize>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// The plan's table that it takes the place of; none where it is one more.
    pub replaces: Option<BudgetTableId>,
}

impl Draft {
    /// A draft of a table.
    pub fn of(table: BudgetTable) -> Self {
        Self {
            table,
            lines: Vec::new(),
            problems: Vec::new(),
            replaces: None,
        }
    }
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

/// Reads the tables of a paste. `day` is the last day of the figures to date where no table says it.
pub fn read(grid: &Grid, day: Option<Day>, ids: &mut impl IdSource) -> Vec<Draft> {
    let heads = pieces::pieces(grid).into_iter().map(|piece| {
        let kind = piece.kind();
        let (columns, told) = columns::columns(&piece, kind, ids);
        Headed {
            piece,
            kind,
            columns,
            told,
        }
    });
    let heads: Vec<Headed<'_>> = heads.collect();
    let day = day_of(&heads, day);
    heads.into_iter().map(|it| draft(it, day, ids)).collect()
}

/// A table whose headings are read.
struct Headed<'g> {
    piece: Piece<'g>,
    kind: BudgetKind,
    columns: Vec<BudgetColumn>,
    /// The day that its headings tell.
    told: Option<Day>,
}

impl Headed<'_> {
    /// An outcome is only of “the period”: what the headings tell may be of another year.
    fn is_vague(&self) -> bool {
        let mut outcomes = (self.columns.iter()).filter(|it| it.kind == ColumnKind::Outcome);
        outcomes.any(|it| it.year.is_none())
    }

    /// The last day of its figures to date, where all tables together run to a day.
    fn until(&self, day: Option<Day>) -> Option<Day> {
        match self.is_vague() {
            true => self.told.max(day),
            false => self.told.or(day),
        }
    }
}

/// The day that the tables run to: the latest that any tells, wherever it stands in the paste. Where none of them is
/// sure, it is not before the given day.
fn day_of(heads: &[Headed<'_>], day: Option<Day>) -> Option<Day> {
    let told = heads.iter().filter_map(|it| it.told).max();
    let is_sure = heads.iter().any(|it| it.told.is_some() && !it.is_vague());
    if is_sure { told } else { told.max(day) }
}

/// The edit that takes the drafts in as tables of an occasion, after those that are there. One that takes the place of
/// another keeps its id and what is said of its rows.
pub fn edit(
    plan: &Plan,
    drafts: Vec<Draft>,
    occasion: Option<OccasionId>,
    ids: &mut impl IdSource,
) -> Edit {
    let last = plan.budgets.iter().map(|(_, it)| &it.rank).max();
    let mut rank = last.map(Rank::next).unwrap_or_default();
    let put = |draft: Draft| {
        let replaced = draft
            .replaces
            .and_then(|id| Some((id, plan.budgets.get(&id)?)));
        if let Some((id, before)) = replaced {
            let table = again::in_place_of(before, &draft.table);
            return Edit::Put(Record::BudgetTable(id, Arc::new(table)));
        }
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

fn draft(head: Headed<'_>, day: Option<Day>, ids: &mut impl IdSource) -> Draft {
    let until = head.until(day);
    let Headed {
        piece,
        kind,
        mut columns,
        ..
    } = head;
    let money = if kind == BudgetKind::Volumes {
        figures::Unit::None
    } else {
        figures::Unit::of(&piece)
    };
    let mut problems = Vec::new();
    let figures = Figures::of(&piece, money, &mut problems);
    formulas::guess(&mut columns, &figures, kind, until);
    let rows = rows::rows(&piece, kind, &columns, &figures, until, ids, &mut problems);
    Draft {
        lines: piece.body.iter().map(|row| row.number()).collect(),
        problems,
        replaces: None,
        table: BudgetTable {
            kind,
            title: piece.title.clone(),
            scope: piece.scope.clone(),
            until,
            unit: money.name().to_owned(),
            rounded: figures.step,
            columns,
            rows: rows.into_iter().map(Arc::new).collect(),
            footnotes: piece.notes.clone(),
            ..BudgetTable::default()
        },
    }
}
