//! The check as a whole, by documents and plans.

mod measured;
mod mends;
mod plans;
mod texts;
mod versions;
mod whole;
mod written;
