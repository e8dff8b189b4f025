//! Lists of thousands of rows that render only those near the view.
//!
//! The rows stand in blocks. A block near the view is rendered and measured; any other is empty and as high as it was
//! measured, or guessed, and far from the view a whole stretch of blocks is empty as one. So scrolling never moves a row
//! that is on the page, and the row with the focus keeps it: its block stays rendered wherever the list is scrolled. A
//! list with few rows is one block, rendered whole; it scrolls with the page, so that print and the browser's own search
//! find everything.

mod geometry;
mod list;
mod state;
mod table;

pub use list::WindowedList;
pub use state::Reveal;
pub use table::WindowedTable;
