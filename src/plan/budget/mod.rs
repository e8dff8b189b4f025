//! Economy: tables of money and volumes as reported (seeds/002, appendices 1–3 and 5).
//!
//! A table holds what somebody entered or published, cell by cell. What follows from other cells is
//! stated here as a rule only ([`RowRole`], [`ColumnFormula`]); `economy` works it out and holds it
//! against what was published.

mod cell;
mod column;
mod link;
mod places;
mod row;
mod steps;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Day, Decimal, Extra, OccasionId, Plan, Rank};

pub use cell::BudgetCellKey;
pub use column::{BudgetColumn, ColumnFormula, ColumnKey, ColumnKind, MoneySide, Reach};
pub use link::{BudgetFigure, FromBudget};
pub use row::{Accrual, BudgetRow, RowRole};
pub use steps::Step;

/// A table of the economy. Costs are negative, income positive; a positive deviation is better
/// than budget.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
pub struct BudgetTable {
    /// Order among the tables.
    pub rank: Rank,
    /// What it tabulates.
    pub kind: BudgetKind,
    /// Its heading.
    pub title: String,
    /// Whose business it tells of, such as “Socialnämnden/myndighet”. Tables of one occasion and
    /// one scope are held against each other.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub scope: String,
    /// The occasion it was reported at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occasion: Option<OccasionId>,
    /// The last day of its figures to date; none where that is the day of the occasion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// Unit of its amounts: “tkr” for money, whatever it was published in.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// The step that its figures were rounded to, in its unit: 1 for whole tkr, 0 for exact figures.
    #[serde(skip_serializing_if = "is_one")]
    pub rounded: Decimal,
    /// Its columns of figures.
    #[serde(deserialize_with = "places::columns")]
    pub columns: Vec<BudgetColumn>,
    /// Its rows, in order. A table changed in one row shares the others with what it was.
    #[serde(deserialize_with = "places::rows")]
    pub rows: Vec<Arc<BudgetRow>>,
    /// Footnotes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub footnotes: Vec<String>,
    /// Fields of a later version, kept as they came.
    #[serde(skip_serializing_if = "Extra::is_empty")]
    pub extra: Extra,
}

impl Default for BudgetTable {
    fn default() -> Self {
        Self {
            rank: Rank::default(),
            kind: BudgetKind::default(),
            title: String::new(),
            scope: String::new(),
            occasion: None,
            until: None,
            unit: String::new(),
            rounded: Decimal::ONE,
            columns: Vec::new(),
            rows: Vec::new(),
            footnotes: Vec::new(),
            extra: Extra::default(),
        }
    }
}

fn is_one(step: &Decimal) -> bool {
    *step == Decimal::ONE
}

impl BudgetTable {
    /// The last day of its figures to date; none where nobody has said.
    pub fn day(&self, plan: &Plan) -> Option<Day> {
        let occasion = || plan.occasions.get(&self.occasion?).map(|it| it.date);
        self.until.or_else(occasion)
    }
}

/// What a table of the economy tabulates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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

impl BudgetKind {
    /// Every sort of table.
    pub const ALL: [Self; 4] = [
        Self::Result,
        Self::Activities,
        Self::Volumes,
        Self::Investments,
    ];
}
