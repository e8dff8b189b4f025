//! IndexedDB as tables of texts, each text under a group and a number.
//!
//! A transaction reads what it needs, decides, and writes; it has succeeded only when the
//! browser reports it complete with strict durability, which survives a killed process.
//! What the texts mean is not known here.

mod bucket;
mod connect;
mod error;
mod transaction;

pub use connect::{Closing, Database, Schema};
pub use error::DatabaseError;
pub use transaction::{Change, Entry, Query};
