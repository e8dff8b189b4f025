//! What is checked, whether it was pasted or stands in a plan: pieces of prose and tables of figures.
//!
//! The rules of `documents` see nothing else, so that what holds for a pasted report holds for the
//! chapters and the economy of a plan.

mod amount;
mod of_plan;
mod of_text;
mod sentences;
mod table;

pub use amount::{Amount, Money};
pub(super) use amount::{amounts, apart, is_year, scale_named};
pub(super) use table::{Budget, Figures, Line, Number};

use super::Place;
use crate::plan::OccasionId;

/// Prose and tables.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Material {
    /// The prose in reading order.
    pub pieces: Vec<Piece>,
    /// The tables with figures.
    pub tables: Vec<Figures>,
}

/// A sentence, a heading, an item of a list, or a sentence in a cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// Its text, without marks of lists and of markup.
    pub text: String,
    /// What it is.
    pub sort: Sort,
    /// Set in italics, as goals are in some plans.
    pub emphasised: bool,
    /// The occasion that it is about, where it is about one.
    pub occasion: Option<OccasionId>,
    /// Where it stands.
    pub place: Place,
}

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// A heading.
    Heading,
    /// Running text.
    Prose,
    /// An item of a list.
    Item,
    /// A cell of the table of this number; in a plan, of the list of this number.
    Cell(usize),
}

impl Sort {
    /// In a table.
    pub fn is_cell(self) -> bool {
        matches!(self, Self::Cell(_))
    }

    /// Whether two stand in the same table, or both outside of tables.
    pub fn is_beside(self, other: Self) -> bool {
        match (self, other) {
            (Self::Cell(one), Self::Cell(two)) => one == two,
            (one, two) => one.is_cell() == two.is_cell(),
        }
    }
}
