//! Tables of before rows and columns had names: read as named by their places.
//!
//! Such a table lists its columns by title alone and the figures of a row in their order. Each copy
//! of it gets the same names wherever it is read.

use std::{collections::BTreeMap, fmt, sync::Arc};

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};

use super::{BudgetColumn, BudgetRow, ColumnKey};
use crate::plan::{Decimal, RowId};

/// The columns; where none has a key, by their places.
pub fn columns<'de, D: Deserializer<'de>>(reader: D) -> Result<Vec<BudgetColumn>, D::Error> {
    let mut columns: Vec<BudgetColumn> = Vec::deserialize(reader)?;
    for (key, column) in (1..).map(ColumnKey::new).zip(&mut columns) {
        if column.key == ColumnKey::default() {
            column.key = key;
        }
    }
    Ok(columns)
}

/// The rows; one without an id gets it by its place.
pub fn rows<'de, D: Deserializer<'de>>(reader: D) -> Result<Vec<Arc<BudgetRow>>, D::Error> {
    let mut rows: Vec<BudgetRow> = Vec::deserialize(reader)?;
    for (place, row) in (1u128..).zip(&mut rows) {
        if row.id.uuid().is_nil() {
            row.id = RowId::new(uuid::Uuid::from_u128(place));
        }
    }
    Ok(rows.into_iter().map(Arc::new).collect())
}

/// The figures of a row by column, or in the order of the columns.
pub fn cells<'de, D: Deserializer<'de>>(
    reader: D,
) -> Result<BTreeMap<ColumnKey, Decimal>, D::Error> {
    reader.deserialize_any(CellsVisitor)
}

struct CellsVisitor;

impl<'de> Visitor<'de> for CellsVisitor {
    type Value = BTreeMap<ColumnKey, Decimal>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("figures by column")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut cells = BTreeMap::new();
        while let Some((key, figure)) = map.next_entry()? {
            cells.insert(key, figure);
        }
        Ok(cells)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut cells = BTreeMap::new();
        let mut keys = (1..).map(ColumnKey::new);
        while let Some(figure) = list.next_element::<Option<Decimal>>()? {
            cells.extend(keys.next().zip(figure));
        }
        Ok(cells)
    }
}

/// How the figures of a row stand in a file.
#[cfg(feature = "schema")]
#[derive(schemars::JsonSchema)]
#[schemars(untagged)]
#[expect(dead_code, reason = "only its schema is used")]
pub enum Cells {
    /// By the keys of their columns.
    Keyed(BTreeMap<ColumnKey, Decimal>),
    /// In the order of the columns, as tables of before there were keys have them.
    Listed(Vec<Option<Decimal>>),
}
