//! Pasted tables: what the shapes of five municipal documents become (own wording, same quirks).

mod laws;
mod shapes;
mod sketch;
mod spectrum;

use uppfyllt::exchange::{
    placing::{Placed, place},
    roles::{guess_all, roles},
    sheet::Sheet,
    table::Grid,
};

/// Reads a text as the application does when nobody changes the offered roles.
pub fn read(text: &str) -> Placed {
    let grid = Grid::from_text(text).expect("the text is within the limits");
    read_grid(grid)
}

/// The same for a grid.
pub fn read_grid(grid: Grid) -> Placed {
    let sheet = Sheet::of(grid);
    let roles: Vec<_> = guess_all(&sheet)
        .iter()
        .map(|guesses| roles(guesses))
        .collect();
    place(&sheet, &roles)
}
