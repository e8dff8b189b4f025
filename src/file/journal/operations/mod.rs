//! The operations: all that is ever done to the stored rows.

pub mod append;
pub mod cards;
pub mod compact;
pub mod copy;
pub mod create;
pub mod history;
pub mod load;
pub mod rescue;
