//! The economy: tables of money and volumes that work themselves out.
//!
//! [`Worked`] has every cell of a table with what was entered or published in it, what its column's
//! formula gives and what the rows give that it sums. Neither takes the place of the other: a
//! [`Check`] tells what is stated, what follows, and how far rounding alone can part them.
//! [`findings`] holds the tables of an occasion against each other. [`drawn`] takes the figures of an
//! indicator from them; [`bridge`] tells which rows a deviation comes from. [`blank`] and [`next`] make
//! new tables, and `shaping` changes one so that it stays whole. What a table *is* lies in `plan`, how one is read from a paste in `exchange`,
//! and why so in `docs/economy.md`.

mod addends;
mod blank;
mod bridge;
mod check;
mod drawn;
mod effects;
mod findings;
mod following;
mod next;
mod shape;
mod shaping;
mod worked;
mod working;

#[cfg(test)]
mod tests;

pub use blank::blank;
pub use bridge::{Bridge, Comparison, bridge, comparisons, deviations, main_comparison};
pub use check::{Agreement, Along, Check};
pub use drawn::{Drawn, Foreseen, drawn, foreseen};
pub use effects::{Balance, Effects, Line, balance, effects};
pub use findings::{Finding, Meaning, Place, Stated, findings};
pub use following::RowColumn;
pub use next::next;
pub use worked::{Cell, Derived, Worked};
