//! Merged areas, brought down to the part of a sheet that has something in it: an area may claim to reach
//! over the whole sheet.

use std::ops::RangeInclusive;

use uppfyllt::book::Area;

use super::address;

/// An area as the file has it, in rows and columns of the whole sheet.
pub type Claimed = (RangeInclusive<u32>, RangeInclusive<u32>);

/// The area inside the filled part of the sheet, counted from its first row and column; none where less
/// than two cells of it are left.
pub fn inside(
    claimed: &Claimed,
    rows: &RangeInclusive<u32>,
    columns: &RangeInclusive<u32>,
) -> Option<Area> {
    let (row, rows) = common(&claimed.0, rows)?;
    let (column, columns) = common(&claimed.1, columns)?;
    (rows * columns > 1).then_some(Area {
        row,
        column,
        rows,
        columns,
    })
}

/// Where a range begins within another, and how long it is there. One that begins before has lost its
/// first cell, which held its value.
fn common(claimed: &RangeInclusive<u32>, filled: &RangeInclusive<u32>) -> Option<(usize, usize)> {
    let start = claimed.start().checked_sub(*filled.start())?;
    let end = (*claimed.end()).min(*filled.end());
    let length = end.checked_sub(*claimed.start())? + 1;
    Some((start as usize, length as usize))
}

/// Reads an area that the file claims.
pub fn claimed(text: &str) -> Option<Claimed> {
    address::area(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(usize, usize, usize, usize)>) {
        let claimed = claimed(text).expect("an area");
        let area = inside(&claimed, &(1..=9), &(2..=4));
        let area = area.map(|it| (it.row, it.column, it.rows, it.columns));
        assert_eq!(area, expected, "{text}");
    }

    #[test]
    fn areas_are_cut_to_what_is_filled() {
        check("C2:D3", Some((0, 0, 2, 2)));
        check("D4:XFD1048576", Some((2, 1, 7, 2)));
        check("E4:F4", None);
        check("A1:D3", None);
        check("D12:E14", None);
        check("D3:C2", None);
    }
}
