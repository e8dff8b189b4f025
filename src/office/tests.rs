//! Whole workbooks: made by the writer or by hand, and what is read of them.

mod bombs;
mod containers;
mod examples;
mod hostile;
mod libreoffice;
mod look;
mod made;
#[path = "../../tests/bounds/measured.rs"]
mod measured;
mod parts;
mod round;
mod routes;
