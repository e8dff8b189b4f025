//! The engine's tests: every boundary in tables, single cases, and laws on random plans.

mod boundaries;
mod filters;
mod goals;
mod history;
mod indicators;
mod laws;
mod movement;
mod projection;
pub(crate) mod sketch;
mod units;
