//! The organisation that reports.

use std::{cmp::Reverse, collections::BTreeMap};

use serde::{Deserialize, Serialize};

use super::{Aliases, Decimal, Extra, Figure, Indicator, Plan, Rank, UnitId};
use crate::order;

/// A unit or area of operations (enhet, verksamhetsområde). What is said of no unit is said of all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
pub struct Unit {
    /// The unit it belongs to; none for the outermost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<UnitId>,
    /// Order among its siblings.
    pub rank: Rank,
    /// Its name.
    pub name: String,
    /// What files call it besides its name, such as a municipality's code.
    #[serde(skip_serializing_if = "Aliases::is_empty")]
    pub known_as: Aliases,
    /// Who reports for it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub responsible: String,
    /// Weight in weighted means, such as its number of users; never negative.
    #[serde(skip_serializing_if = "is_one")]
    pub weight: Decimal,
    /// What it is to the plan.
    #[serde(skip_serializing_if = "UnitRole::is_own")]
    pub role: UnitRole,
    /// Fields of a later version, kept as they came.
    #[serde(skip_serializing_if = "Extra::is_empty")]
    pub extra: Extra,
}

fn is_one(weight: &Decimal) -> bool {
    *weight == Decimal::ONE
}

impl Default for Unit {
    fn default() -> Self {
        Self {
            parent: None,
            rank: Rank::default(),
            name: String::new(),
            known_as: Aliases::default(),
            responsible: String::new(),
            weight: Decimal::ONE,
            role: UnitRole::default(),
            extra: Extra::default(),
        }
    }
}

impl Plan {
    /// The own units in order, each before those under it.
    pub fn own_units(&self) -> Vec<UnitId> {
        let own = self.units.iter().filter(|(_, unit)| unit.role.is_own());
        let mut last_first: Vec<(&Rank, UnitId)> = own.map(|(id, it)| (&it.rank, *id)).collect();
        order::sort_by_key(&mut last_first, |it| Reverse(*it));
        let mut below: BTreeMap<Option<UnitId>, Vec<UnitId>> = BTreeMap::new();
        for (_, id) in last_first {
            let parent = self.units.get(&id).and_then(|unit| unit.parent);
            below.entry(parent).or_default().push(id);
        }
        let mut waiting = below.remove(&None).unwrap_or_default();
        let mut units = Vec::new();
        while let Some(id) = waiting.pop() {
            units.push(id);
            waiting.extend(below.remove(&Some(id)).unwrap_or_default());
        }
        units
    }

    /// The units to compare with, in order.
    pub fn comparisons(&self) -> Vec<UnitId> {
        let others = self.units.iter().filter(|(_, unit)| !unit.role.is_own());
        let mut in_order: Vec<(&Rank, UnitId)> = others.map(|(id, it)| (&it.rank, *id)).collect();
        order::sort(&mut in_order);
        in_order.into_iter().map(|(_, id)| id).collect()
    }

    /// The rank that puts a unit last of those under another, or of the outermost.
    pub fn last_unit_rank(&self, parent: Option<UnitId>) -> Rank {
        let siblings = self.units.iter().filter(|(_, unit)| unit.parent == parent);
        let last = siblings.map(|(_, unit)| &unit.rank).max();
        last.map_or_else(Rank::default, Rank::next)
    }

    /// The units that are to report an indicator: those that it names. A figure made of units' figures
    /// that names none is reported by every own unit that has none under it.
    pub fn reporters(&self, indicator: &Indicator) -> Vec<UnitId> {
        if !indicator.units.is_empty() || !matches!(indicator.figure, Figure::Units(_)) {
            return indicator.units.clone();
        }
        let over = order::set(self.units.iter().filter_map(|(_, unit)| unit.parent));
        let mut units = self.own_units();
        units.retain(|unit| !over.contains(unit));
        units
    }
}

/// What a unit is to the plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum UnitRole {
    /// A part of the own organisation.
    #[default]
    Own,
    /// Somebody to compare with, such as the country or similar municipalities: it reports nothing
    /// and is never added in.
    Comparison,
}

impl UnitRole {
    /// A part of the own organisation.
    pub fn is_own(&self) -> bool {
        *self == Self::Own
    }
}
