//! How much a workbook may hold, and the counting of it.

use uppfyllt::book::{Excess, MAX_CELLS};

/// Files in the container.
pub const PARTS: usize = 4_000;
/// Unpacked bytes of all parts that are read.
pub const BYTES: u64 = 64 << 20;
/// Sheets.
pub const SHEETS: usize = 1_000;
/// Distinct texts, and formats of cells.
pub const TEXTS: usize = 1_000_000;
/// Filled cells.
const CELLS: usize = MAX_CELLS;
/// Rows, and cells in them, empty ones included: 24 bytes each.
const PLACES: usize = 3_000_000;
/// Bytes of text in cells; many cells may share one long text.
const LETTERS: usize = 64 << 20;
/// Merged areas.
const MERGED: usize = 100_000;

/// The room that is left in a workbook, for all its sheets together.
#[derive(Debug)]
pub struct Room {
    cells: usize,
    places: usize,
    letters: usize,
    merged: usize,
}

impl Default for Room {
    fn default() -> Self {
        Self {
            cells: CELLS,
            places: PLACES,
            letters: LETTERS,
            merged: MERGED,
        }
    }
}

impl Room {
    /// Takes room for a filled cell with a text of so many bytes.
    pub fn cell(&mut self, letters: usize) -> Result<(), Excess> {
        take(&mut self.cells, 1, Excess::Cells)?;
        take(&mut self.letters, letters, Excess::Bytes)
    }

    /// Takes room for so many rows and cells, empty or not.
    pub fn places(&mut self, count: usize) -> Result<(), Excess> {
        take(&mut self.places, count, Excess::Cells)
    }

    /// Takes room for a merged area.
    pub fn merged(&mut self) -> Result<(), Excess> {
        take(&mut self.merged, 1, Excess::Merged)
    }
}

fn take(left: &mut usize, count: usize, excess: Excess) -> Result<(), Excess> {
    *left = left.checked_sub(count).ok_or(excess)?;
    Ok(())
}
