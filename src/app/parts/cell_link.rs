//! Addresses of cells of the tables of the economy.

use uppfyllt::economy::Place;

use crate::route::{Query, Route, View};
use crate::session::Session;

/// The name of the row that an address leads to.
pub const ROW: &str = "rad";
/// The name of the column that an address leads to.
pub const COLUMN: &str = "kolumn";

/// The address of a cell.
pub fn cell_href(session: Session, place: &Place) -> String {
    let mut query = Query::default();
    query.set(ROW, Some(place.row));
    query.set(COLUMN, Some(place.column));
    query.on(&Route::Plan(session.id(), View::EconomyTable(place.table)).href())
}
