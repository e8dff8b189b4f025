//! Economy: tables of money and volumes as reported (seeds/002, appendices 1–3 and 5).

use serde::{Deserialize, Serialize};

use super::{Decimal, Extra, OccasionId, Rank};

/// A table of the economy. Costs are negative, income positive; a positive deviation is better
/// than budget.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
pub struct BudgetTable {
    /// Order among the tables.
    pub rank: Rank,
    /// What it tabulates.
    pub kind: BudgetKind,
    /// Its heading.
    pub title: String,
    /// The occasion it was reported at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occasion: Option<OccasionId>,
    /// Unit of its amounts, such as “tkr”.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// Its columns of figures.
    pub columns: Vec<BudgetColumn>,
    /// Its rows, in order.
    pub rows: Vec<BudgetRow>,
    /// Footnotes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub footnotes: Vec<String>,
    /// Fields of a later version, kept as they came.
    #[serde(skip_serializing_if = "Extra::is_empty")]
    pub extra: Extra,
}

/// What a table of the economy tabulates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum BudgetKind {
    /// Income and costs by sort (resultatrapport).
    #[default]
    Result,
    /// Net by activity (verksamheternas utfall).
    Activities,
    /// Volumes (verksamhetsmått).
    Volumes,
    /// Investments by project.
    Investments,
}

/// A column of figures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
pub struct BudgetColumn {
    /// Its heading, such as “Budget helår 2020”.
    pub title: String,
}

/// A row of figures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
pub struct BudgetRow {
    /// Its heading.
    pub label: String,
    /// What it does in the sums.
    pub role: RowRole,
    /// Indentation: 0 for the outermost group.
    #[serde(skip_serializing_if = "is_zero")]
    pub depth: u8,
    /// One figure per column; none where the report leaves the cell empty.
    pub cells: Vec<Option<Decimal>>,
}

fn is_zero(depth: &u8) -> bool {
    *depth == 0
}

/// What a row does in the sums.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum RowRole {
    /// Adds to the sum below or above it.
    #[default]
    Item,
    /// Part of the row above (varav), not added again.
    Including,
    /// A sum of rows.
    Sum,
    /// Income and costs together (netto).
    Net,
}
