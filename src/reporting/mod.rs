//! Reporting in: what is due at an occasion, what is still missing, and blocks of cells pasted on it.
//!
//! [`due`] lists what is to be reported, in reading order; each line knows the measurement that it
//! asks for ([`ObservationKey`](crate::plan::ObservationKey)). A [`Grid`] of such lines is what a
//! person types in; a [`Block`] pasted from a spreadsheet is laid on it as a value that says of every
//! cell what becomes of it, before anything does. A [`part`] of the plan asks one unit by
//! mail, and goes as a plan file or as a [`form`] for a spreadsheet.
//! [`would_stand`] asks the engine how an indicator would stand if a value were reported. Not here: the
//! wording (`text`), the table and its keys (`app`).

mod block;
mod due;
mod form;
mod grid;
mod lacking;
mod period;
mod selection;
mod task;
mod trial;

#[cfg(test)]
mod tests;

pub use block::{Block, Cell, Fate, Fault, TooBig};
pub use due::{Due, Wanted, due};
pub use form::{Filled, Unread, filled, form};
pub use grid::{Column, Content, Grid, Line};
pub use lacking::{OfUnit, missing};
pub use period::period;
pub use selection::{Selection, responsible};
pub use task::{Asked, asked, part};
pub use trial::would_stand;
