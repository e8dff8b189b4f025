//! The check as a whole, by documents and plans.

mod plans;
mod texts;
mod versions;
