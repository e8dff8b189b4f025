//! What leaves the plan as text and comes back: the plan file, and the journal of a plan kept in the browser.

pub mod checksum;
pub mod journal;
