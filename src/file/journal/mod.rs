//! How a plan is kept in the browser without losing work: the rows, and what is done to them.
//!
//! A plan lies there as *generations* (a whole plan file as text, the newest two are kept) and
//! a *journal* (one text per change since the older of them), with earlier changes as history, and one *card* that says what the
//! start page shows and where the journal ends. Every row is a text sealed with a checksum; the
//! records are chained, so that two histories of the same length are never taken for the same.
//!
//! Everything here is pure. An [`Operation`] names the rows it must see and decides, from them
//! alone, which rows to write; whoever keeps the rows carries it out in one transaction. The
//! application does so in IndexedDB, and in [`MemoryRows`] where there is none.
//!
//! What this is not: it knows neither the plan model (texts go in and out) nor IndexedDB, and
//! it never asks the clock: times are arguments and are only shown.

mod memory;
mod operation;
mod operations;
mod recovery;
mod rows;
mod sealed;
#[cfg(test)]
mod tests;

pub use memory::MemoryRows;
pub use operation::{Decision, Operation, Range, Row, Rows, Write};
pub use operations::append::{Append, Appended, Missed, Since, Standing};
pub use operations::cards::{Erase, List, Listing, NoteState, Remove, Restore};
pub use operations::compact::{Compact, Compacted, Trim};
pub use operations::copy::{Inventory, PlanRows, ReadPlans, Repeat, ReplacePlans, Survey};
pub use operations::create::{Create, Created};
pub use operations::history::{Past, ReadHistory};
pub use operations::load::{Load, Mend, SetAside, Unreadable};
pub use operations::rescue::{Rescue, RescueFile};
pub use recovery::{Damage, Leftovers, Loaded};
pub use rows::{PlanCard, PlanKey, Position, Record, Summary, Table, TaskSummary, Unsaved};

/// After how many records since the newest generation a new one is worth its cost.
///
/// Replaying a record costs well under a millisecond, writing a generation some ten: with
/// this many, opening a plan stays quick and a long day of work writes few generations.
pub const RECORDS_PER_GENERATION: u64 = 200;
