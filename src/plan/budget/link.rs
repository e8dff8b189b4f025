//! A figure of an indicator that stands in a table of the economy.

use serde::{Deserialize, Serialize};

use super::ColumnKey;
use crate::plan::RowId;

/// Where in the tables an indicator's figures stand. Rows and columns keep their names from one
/// occasion to the next, so that every table gives one figure, of its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FromBudget {
    /// The row.
    pub row: RowId,
    /// What of it.
    pub figure: BudgetFigure,
}

/// What of a row an indicator takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum BudgetFigure {
    /// The figure of a column, in the unit of the table.
    Cell(ColumnKey),
    /// One column in per cent of another: how much of the year's budget is used.
    Share {
        /// What is used.
        of: ColumnKey,
        /// What there is.
        by: ColumnKey,
    },
}
