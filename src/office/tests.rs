//! Whole workbooks: made by the writer or by hand, and what is read of them.

mod containers;
mod examples;
mod hostile;
mod libreoffice;
mod look;
mod made;
mod parts;
mod round;
mod routes;
