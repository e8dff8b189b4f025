//! What leaves the plan as text and comes back: the plan file, and the journal of a plan kept in the browser.
//!
//! [`write`] and [`read`] are the two directions of the plan file; `docs/file-format.md` tells what
//! lies in it and why. The records say themselves, beside each field, how the field is written
//! (their serde attributes, in `plan`). What belongs to the file as a whole is here and nowhere
//! else: envelope and checksum, what goes with it from hand to hand, its letters inside a [`link`],
//! versions and their migrations, the compact form of measurements, fields that this version does not
//! know, and what is told of a file that cannot be opened.
//!
//! Nothing here panics on any bytes, and nothing is guessed: a file is read whole, or refused with
//! the places that are wrong.

pub mod checksum;
pub mod journal;
pub mod link;

mod base;
mod bytes;
mod cover;
mod entry;
mod error;
mod extra;
mod heard;
mod kinds;
mod known;
mod measured;
mod migrate;
mod parse;
mod part;
mod read;
mod reader;
mod rescued;
mod scan;
#[cfg(feature = "schema")]
mod schema;
mod seal;
mod series;
mod timeline;
mod weight;
mod write;

#[cfg(test)]
mod laws;

pub use base::{Base, fingerprint};
pub use cover::{Cover, Kinship, Saved, Task, kinship};
pub use entry::{Cause, Entry, EntryWriter, NoEntry};
pub use error::{Fault, FileError, Foreign, Limit, Note, Place, Position, Problem};
pub use heard::Heard;
pub use read::{Access, Opened, ReadOnly, read};
#[cfg(feature = "schema")]
pub use schema::schema;
pub use seal::{freeze, plan_at, unsealed};
pub use timeline::{Revision, Timeline};
pub use write::{write, write_with};

/// What a plan file says it is, in its field `format`.
pub const FORMAT: &str = "uppfyllt-plan";

/// The version of the plan file that this code writes.
pub const VERSION: u64 = 1;

/// Largest file that is opened, in bytes. A whole municipality is a thirtieth of it.
pub const MAX_BYTES: usize = 64 << 20;

/// Deepest nesting of lists and objects that is opened.
pub const MAX_DEPTH: usize = 64;

/// Most memory that the reading of a file takes, in bytes: the file, the plan that it becomes and the record at hand.
/// It is reckoned upward and for a 64-bit machine, where three times the largest plan finds room.
pub const MAX_MEMORY: usize = 240 << 20;

/// Most fields at the top level of a file.
pub const MAX_FIELDS: usize = 10_000;

/// Most records of all kinds that a file may hold, measurements aside.
pub const MAX_RECORDS: usize = 200_000;
