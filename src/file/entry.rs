//! A change as the journal keeps it: when, by whom, what.

use serde::{Deserialize, Serialize};

use super::Heard;
use crate::{edit::Change, json, plan::Touch};

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
    /// Why, in the words of whoever did it; empty where they said nothing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
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

/// The text of an entry, written a few records at a time, since that of a large import is megabytes.
pub struct EntryWriter<'e> {
    text: String,
    touches: std::slice::Iter<'e, Touch>,
    end: String,
}

impl<'e> EntryWriter<'e> {
    /// Begins with everything but the change.
    pub fn new(entry: &'e Entry) -> Self {
        let frame = Entry {
            change: Change::default(),
            by: entry.by.clone(),
            cause: entry.cause.clone(),
            why: entry.why.clone(),
            heard: entry.heard.clone(),
            ..*entry
        };
        let mut text = frame.to_text();
        // Quotes inside a text are escaped, so this stands nowhere before.
        let place = text
            .find(EMPTY)
            .map_or(text.len(), |at| at + EMPTY.len() - 1);
        let end = text.split_off(place);
        Self {
            text,
            touches: entry.change.touches().iter(),
            end,
        }
    }

    /// Writes so many records more, and says whether there are more still.
    pub fn step(&mut self, records: usize) -> bool {
        for touch in self.touches.by_ref().take(records) {
            if !self.text.ends_with('[') {
                self.text.push(',');
            }
            self.text.push_str(&json::text(&json::tree(touch)));
        }
        self.touches.len() > 0
    }

    /// The entry as one line of JSON.
    pub fn finish(self) -> String {
        self.text + &self.end
    }
}

/// How a change of nothing is written.
const EMPTY: &str = "\"change\":[]";

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
