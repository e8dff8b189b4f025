//! Lists of thousands of rows that render only those in view.
//!
//! Rows may differ in height: each is measured once it is on the page, and guessed before. The row that
//! holds the focus stays rendered wherever the list is scrolled. A list with few rows is rendered whole and
//! scrolls with the page, so that print and the browser's own search find everything.

mod geometry;
mod list;
mod state;

pub use list::{WindowedList, WindowedTable};
