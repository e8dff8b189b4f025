//! The organisation that reports.

use serde::{Deserialize, Serialize};

use super::{Extra, Rank, UnitId};

/// A unit or area of operations (enhet, verksamhetsområde). What is said of no unit is said of all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    /// Who reports for it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub responsible: String,
    /// Fields of a later version, kept as they came.
    #[serde(skip_serializing_if = "Extra::is_empty")]
    pub extra: Extra,
}
