//! A change as the journal keeps it: when, by whom, what.

use serde::{Deserialize, Serialize};

use super::Heard;
use crate::{edit::Change, json};

/// One line of the journal. Who seals and orders the lines is `journal`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// When the change was made, in milliseconds since 1970 UTC by the computer's clock; only ever
    /// shown, since clocks are wrong.
    #[serde(rename = "at")]
    pub at_ms: i64,
    /// Who made it, as far as they have said; empty for nobody.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// How it came about.
    #[serde(default, skip_serializing_if = "Cause::is_edit")]
    pub cause: Cause,
    /// The change.
    pub change: Change,
    /// The states of other copies that it took in; those that it took back where it takes something back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub heard: Vec<Heard>,
}

/// How a change came about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Cause {
    /// Somebody edited the plan.
    #[default]
    Edit,
    /// Somebody took back a change.
    Undo,
    /// Somebody did again what they had taken back.
    Redo,
    /// Files were taken in.
    Files(
        /// Their names.
        Vec<String>,
    ),
    /// Somebody went back to the plan as it was at a time, in milliseconds since 1970 UTC.
    Return(i64),
}

impl Cause {
    /// Somebody edited the plan.
    fn is_edit(&self) -> bool {
        *self == Self::Edit
    }
}

/// The text is no entry of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoEntry;

impl Entry {
    /// The entry as one line of JSON.
    pub fn to_text(&self) -> String {
        json::text(&json::tree(self))
    }

    /// The entry that a line holds.
    pub fn from_text(text: &str) -> Result<Self, NoEntry> {
        json::from_text(text).ok_or(NoEntry)
    }
}
