//! Measurements of a file laid against a plan: what becomes of every one, and the edit that takes them in.
//!
//! [`Placing`] in slices, or [`Placed::of`] at once, holds the readings of a file
//! ([`series`](super::series)) against a plan and what a person has chosen so far ([`Choices`]), and says of
//! each reading whether it is new, says what stands there already, changes it, contradicts another line of
//! the file, or cannot land and why. Names are matched letter by letter or not at all: what is not known is
//! asked, never guessed. [`Placed::edit`] is one edit, which undoes as one. The same file once more brings
//! nothing.

mod fate;
mod land;
mod names;
mod quotient;
mod survey;
mod taking;
mod value;

#[cfg(test)]
mod tests;

pub use fate::{Cell, Fate, Fault, Group, Tally};
pub use land::Placing;
pub use names::{Aim, IndicatorChoice, Meaning, NewUnit, Part, UnitChoice, Whose};
pub use survey::{Asked, Dispute, Line, Spot, Survey, Surveying};
pub use taking::{Credit, Landing};

use std::collections::{BTreeMap, BTreeSet};

use super::series::{Progress, Readings};
use crate::plan::{IndicatorId, Plan, UnitId};

/// What a person has chosen, by places among the readings of one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// What indicators of the file are meant, by their place among its names.
    pub indicators: BTreeMap<usize, IndicatorChoice>,
    /// What units of the file are meant, by their place among its names.
    pub units: BTreeMap<usize, UnitChoice>,
    /// Readings that hold where others of the file contradict them.
    pub chosen: BTreeSet<usize>,
    /// Readings that are left out.
    pub left: BTreeSet<usize>,
}

impl Choices {
    /// What still holds when the same file is read anew with other roles for its columns.
    pub fn carried(&mut self, before: &Readings, now: &Readings) {
        if before.indicators != now.indicators {
            self.indicators.clear();
        }
        if before.units != now.units {
            self.units.clear();
        }
        let places = |all: &Readings| all.list.iter().map(|it| it.place).collect::<Vec<_>>();
        if places(before) != places(now) {
            self.chosen.clear();
            self.left.clear();
        }
    }
}

/// The readings of a file, each with its fate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// What lands or fails to, by series, in the order of the plan's ids.
    pub groups: Vec<Group>,
    /// What every name of an indicator means.
    pub indicators: Vec<Meaning<Vec<Aim>, IndicatorId>>,
    /// What every name of a unit means.
    pub units: Vec<Meaning<Whose, UnitId>>,
    /// The units that are made, by the place of the name that each is made for.
    pub made: BTreeMap<usize, NewUnit>,
    /// Readings that wait until somebody says what their indicator or unit is.
    pub waiting: Vec<usize>,
    /// How many readings are left out with the name of their indicator or unit.
    pub left: usize,
}

impl Placed {
    /// Lays the readings against a plan.
    pub fn of(plan: &Plan, readings: &Readings, choices: &Choices) -> Self {
        let mut placing = Placing::new(plan, readings, choices);
        while placing.step(usize::MAX) != Progress::Done {}
        placing.finish()
    }

    /// How many readings share each fate.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally {
            waiting: self.waiting.len(),
            left: self.left,
            ..Tally::default()
        };
        for cell in self.groups.iter().flat_map(|group| &group.cells) {
            tally.count(&cell.fate);
        }
        tally
    }
}
