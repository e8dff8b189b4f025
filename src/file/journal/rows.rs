//! The rows: what each holds, and its form as text.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::sealed::{self, Broken};
use crate::file::checksum::Checksum;
use crate::json;
use crate::plan::Occasion;

/// The id of a plan, as text: what its rows are filed under.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlanKey(pub String);

impl fmt::Display for PlanKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The tables. A row is found by its table, its plan and a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// One row per plan, number 0.
    Cards,
    /// Whole plan files; the number counts up from 1.
    Generations,
    /// Changes; the number is the place in the journal, from 1.
    Journal,
    /// Rows that could not be read, set aside for rescue.
    Damaged,
    /// Changes that the generations hold already, kept as history; numbered as in the journal.
    Past,
}

impl Table {
    /// All tables.
    pub const ALL: [Self; 5] = [
        Self::Cards,
        Self::Generations,
        Self::Journal,
        Self::Damaged,
        Self::Past,
    ];

    /// The name under which the table is stored.
    pub fn name(self) -> &'static str {
        match self {
            Self::Cards => "cards",
            Self::Generations => "generations",
            Self::Journal => "journal",
            Self::Damaged => "damaged",
            Self::Past => "past",
        }
    }
}

/// A place in one history of one plan: after `seq` records, the last of which has checksum `chain`.
///
/// Equal positions mean the same history, since every record's checksum covers the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// How many records the plan has had.
    pub seq: u64,
    /// The checksum of the last of them.
    pub chain: Checksum,
}

/// One change as text, with an id of its own so that it is never applied twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Unique for the change, kept when saving is tried again.
    pub id: Uuid,
    /// The change.
    pub text: String,
}

/// What a plan is called and when it was last changed, as the start page shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The plan's title.
    pub title: String,
    /// A second line, such as the committee and the years.
    pub subtitle: String,
    /// The plan's revision.
    pub revision: u64,
    /// When the last change was saved, in milliseconds since 1970 UTC; only ever shown.
    pub saved_at_ms: i64,
    /// What it asks a unit for, where it is no whole plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<TaskSummary>,
}

/// What a task asks for, as the start page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskSummary {
    /// The unit's name.
    pub unit: String,
    /// The occasion.
    pub occasion: Arc<Occasion>,
}

/// A plan in the list of kept plans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanCard {
    /// The plan.
    pub key: PlanKey,
    /// What it is called and when it was changed.
    pub summary: Summary,
    /// When a file copy was last saved, in milliseconds since 1970 UTC.
    pub file_copy_at_ms: Option<i64>,
    /// The fingerprints of the states in which it was saved as a file, the latest last.
    pub shared: Vec<Checksum>,
    /// When it was put in the bin, in milliseconds since 1970 UTC; `None` outside the bin.
    pub removed_at_ms: Option<i64>,
    /// The end of its journal.
    pub position: Position,
}

/// The body of a card's row.
#[derive(Serialize, Deserialize)]
struct CardBody {
    summary: Summary,
    file_copy_at_ms: Option<i64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    shared: Vec<String>,
    removed_at_ms: Option<i64>,
}

impl PlanCard {
    /// The row as text.
    pub(super) fn seal(&self) -> String {
        let body = CardBody {
            summary: self.summary.clone(),
            file_copy_at_ms: self.file_copy_at_ms,
            shared: self.shared.iter().map(ToString::to_string).collect(),
            removed_at_ms: self.removed_at_ms,
        };
        let body = json::text(&json::tree(&body));
        sealed::seal("card", &self.key.0, &position_fields(self.position), &body).0
    }

    /// Reads the row of `key`.
    pub(super) fn open(key: &PlanKey, text: &str) -> Result<Self, Broken> {
        let opened = sealed::open("card", &key.0, text)?;
        let body: CardBody = json::from_text(opened.body).ok_or(Broken::Damaged)?;
        Ok(Self {
            key: key.clone(),
            summary: body.summary,
            file_copy_at_ms: body.file_copy_at_ms,
            shared: body
                .shared
                .iter()
                .filter_map(|it| it.parse().ok())
                .collect(),
            removed_at_ms: body.removed_at_ms,
            position: parse_position(opened.fields).ok_or(Broken::Damaged)?,
        })
    }
}

/// A whole plan file, taken at a position of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Generation {
    pub number: u64,
    pub at: Position,
    pub snapshot: String,
}

impl Generation {
    pub(super) fn seal(&self, key: &PlanKey) -> String {
        let context = format!("{}/{}", self.number, key);
        sealed::seal(
            "generation",
            &context,
            &position_fields(self.at),
            &self.snapshot,
        )
        .0
    }

    pub(super) fn open(key: &PlanKey, number: u64, text: &str) -> Result<Self, Broken> {
        let opened = sealed::open("generation", &format!("{number}/{key}"), text)?;
        Ok(Self {
            number,
            at: parse_position(opened.fields).ok_or(Broken::Damaged)?,
            snapshot: opened.body.to_owned(),
        })
    }
}

impl Record {
    /// The row that follows `after`, and the position it leads to.
    pub(super) fn seal(&self, key: &PlanKey, after: Position) -> (String, Position) {
        let fields = self.id.to_string();
        let (text, chain) = sealed::seal("record", &link(key, after), &fields, &self.text);
        let seq = after.seq + 1;
        (text, Position { seq, chain })
    }

    /// Reads the row that follows `after`; also returns the position it leads to.
    pub(super) fn open(
        key: &PlanKey,
        after: Position,
        text: &str,
    ) -> Result<(Self, Position), Broken> {
        let opened = sealed::open("record", &link(key, after), text)?;
        let record = Self {
            id: opened.fields.parse().map_err(|_| Broken::Damaged)?,
            text: opened.body.to_owned(),
        };
        let seq = after.seq + 1;
        let chain = opened.checksum;
        Ok((record, Position { seq, chain }))
    }

    /// The change that a row claims to hold, without proof: enough where it is only shown, and held against
    /// the plan before anything is made of it.
    pub(super) fn claimed_text(text: &str) -> Option<&str> {
        text.split_once('\n').map(|(_, body)| body)
    }

    /// The id that a row claims, without proof: enough to see that a record was once saved.
    pub(super) fn claimed_id(text: &str) -> Option<Uuid> {
        text.lines().next()?.split(' ').nth(4)?.parse().ok()
    }
}

/// A record not yet known to be saved, as kept outside the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsaved {
    /// The change.
    pub record: Record,
    /// The end of the journal when it was made.
    pub after: Position,
    /// Its place among the changes made at that position.
    pub order: u64,
}

impl Unsaved {
    /// The emergency copy as text.
    pub fn seal(&self, key: &PlanKey) -> String {
        let position = position_fields(self.after);
        let fields = format!("{position} {} {}", self.order, self.record.id);
        sealed::seal("unsaved", &key.0, &fields, &self.record.text).0
    }

    /// Reads an emergency copy; `None` when it is damaged, foreign or of a newer version.
    pub fn open(key: &PlanKey, text: &str) -> Option<Self> {
        let opened = sealed::open("unsaved", &key.0, text).ok()?;
        let (rest, id) = opened.fields.rsplit_once(' ')?;
        let (position, order) = rest.rsplit_once(' ')?;
        let record = Record {
            id: id.parse().ok()?,
            text: opened.body.to_owned(),
        };
        Some(Self {
            record,
            after: parse_position(position)?,
            order: order.parse().ok()?,
        })
    }
}

/// What a record's checksum covers besides itself: its plan and all records before it.
fn link(key: &PlanKey, after: Position) -> String {
    format!("{} {}/{}", after.seq, after.chain, key)
}

fn position_fields(position: Position) -> String {
    format!("{} {}", position.seq, position.chain)
}

fn parse_position(fields: &str) -> Option<Position> {
    let (seq, chain) = fields.split_once(' ')?;
    Some(Position {
        seq: seq.parse().ok()?,
        chain: chain.parse().ok()?,
    })
}
