//! Everything stored of a plan, as it lies there, in a file that a person can keep and open again.
//!
//! The page's own script writes the same file when the application has stopped.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::file::journal::memory::MemoryRows;
use crate::file::journal::operation::{Decision, Operation, Range, Row, Rows};
use crate::file::journal::operations::load::Load;
use crate::file::journal::recovery::{Loaded, Unreadable};
use crate::file::journal::rows::{PlanKey, Table, Unsaved};
use crate::json;

/// Reads every row of a plan, readable or not.
#[derive(Clone, Debug)]
pub struct Rescue {
    /// The plan.
    pub key: PlanKey,
}

impl Operation for Rescue {
    type Outcome = RescueFile;
    const WRITES: bool = false;

    fn reads(&self) -> Vec<Range> {
        Table::ALL.map(|table| Range::of(table, &self.key)).into()
    }

    fn decide(self, rows: Rows) -> Decision<RescueFile> {
        let rows = Table::ALL.into_iter().flat_map(|table| {
            let rescued =
                move |row: &Row| RescuedRow(table.name().into(), row.number, row.text.clone());
            rows.of(table).iter().map(rescued)
        });
        Decision::nothing(RescueFile {
            uppfyllt_rescue: 1,
            plan: self.key.0,
            rows: rows.collect(),
            unsaved: Vec::new(),
        })
    }
}

/// The rows of one plan as a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RescueFile {
    /// The version of this file's form, which also tells it from other JSON files.
    uppfyllt_rescue: u32,
    plan: String,
    rows: Vec<RescuedRow>,
    /// Emergency copies of changes, as texts.
    #[serde(default)]
    pub unsaved: Vec<String>,
}

/// Table, number and text of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct RescuedRow(String, u64, String);

impl RescueFile {
    /// The file's text.
    pub fn to_text(&self) -> String {
        json::text(&json::tree(self))
    }

    /// Reads a file; `None` when it is no rescue file.
    pub fn read(text: &str) -> Option<Self> {
        Self::of(json::parse(text).ok()?)
    }

    /// Reads a tree; `None` when it is no rescue file.
    pub fn of(tree: Value) -> Option<Self> {
        let (file, _) = json::read::<Self>(&tree).ok()?;
        (file.uppfyllt_rescue == 1).then_some(file)
    }

    /// The newest plan that the rows prove.
    pub fn recover(self) -> Result<Loaded, Unreadable> {
        let key = PlanKey(self.plan);
        let mut rows = MemoryRows::default();
        for RescuedRow(name, number, text) in self.rows {
            if let Some(table) = Table::ALL.into_iter().find(|table| table.name() == name) {
                let plan = key.clone();
                rows.put(table, Row { plan, number, text });
            }
        }
        let copies = self.unsaved.iter();
        let copies = copies
            .filter_map(|text| Unsaved::open(&key, text))
            .collect();
        let mut loaded = rows.run(Load { key })?;
        loaded.offer(copies);
        Ok(loaded)
    }
}
