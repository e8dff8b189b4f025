//! Rows of a table: what they do in the sums, and the figures entered in them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{ColumnKey, MoneySide, places};
use crate::plan::{Decimal, RowId};

/// A row of figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
pub struct BudgetRow {
    /// Its identity, the same in the tables of other occasions.
    pub id: RowId,
    /// Its heading.
    pub label: String,
    /// What it does in the sums.
    pub role: RowRole,
    /// Indentation: 0 for the outermost group.
    #[serde(skip_serializing_if = "is_zero")]
    pub depth: u8,
    /// Income, costs, or both together.
    #[serde(skip_serializing_if = "MoneySide::is_net")]
    pub side: MoneySide,
    /// Whether the year's budget is used up evenly.
    #[serde(skip_serializing_if = "Accrual::is_entered")]
    pub accrual: Accrual,
    /// The figures entered or published, by column; none where the cell is empty.
    #[serde(deserialize_with = "places::cells")]
    #[cfg_attr(feature = "schema", schemars(with = "places::Cells"))]
    pub cells: BTreeMap<ColumnKey, Decimal>,
    /// Why it deviates from budget.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub analysis: String,
    /// What the forecast builds on.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub outlook: String,
}

impl Default for BudgetRow {
    fn default() -> Self {
        Self {
            id: RowId::new(Default::default()),
            label: String::new(),
            role: RowRole::default(),
            depth: 0,
            side: MoneySide::default(),
            accrual: Accrual::default(),
            cells: BTreeMap::new(),
            analysis: String::new(),
            outlook: String::new(),
        }
    }
}

fn is_zero(depth: &u8) -> bool {
    *depth == 0
}

/// What a row does in the sums.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum RowRole {
    /// Adds to the sum below or above it.
    #[default]
    Item,
    /// Part of the row above (varav), not added again.
    Including,
    /// The sum of the rows above it, back to the sum before.
    Sum,
    /// The sums above it together: income and costs (netto).
    Net,
    /// The sum of the rows set in below it; adds to other sums as a row does.
    Group,
    /// The sum of all rows beside it, whether it stands above or below them (totalt).
    Total,
    /// Only a heading over rows that are not added up.
    Heading,
}

impl RowRole {
    /// Every role.
    pub const ALL: [Self; 7] = [
        Self::Item,
        Self::Including,
        Self::Group,
        Self::Sum,
        Self::Net,
        Self::Total,
        Self::Heading,
    ];
}

/// How a budget is used up over the year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Accrual {
    /// As somebody enters it: yearly places are averages and the same all the year.
    #[default]
    Entered,
    /// By as much as of the year has gone: hours.
    Evenly,
}

impl Accrual {
    fn is_entered(&self) -> bool {
        *self == Self::Entered
    }
}
