//! Where a cell stands: `B7`, and what a sheet has room for.

use std::ops::RangeInclusive;

/// The rows of a sheet.
pub const ROWS: u32 = 1_048_576;
/// The columns of a sheet; the last is XFD.
pub const COLUMNS: u32 = 16_384;

/// A row and a column, from 0, in the order of reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Address {
    /// The row.
    pub row: u32,
    /// The column.
    pub column: u32,
}

impl Address {
    /// The cell, where a sheet has it.
    pub fn new(row: u32, column: u32) -> Option<Self> {
        (row < ROWS && column < COLUMNS).then_some(Self { row, column })
    }

    /// Reads `B7`.
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.find(|sign: char| sign.is_ascii_digit())?;
        let (letters, digits) = text.split_at_checked(digits)?;
        let column = (1..=3)
            .contains(&letters.len())
            .then(|| column(letters))??;
        Self::new(row(digits)?, column.checked_sub(1)?)
    }
}

/// Reads the number of a row; it is counted from 0 from there on.
pub fn row(text: &str) -> Option<u32> {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit());
    let number: u32 = is_plain.then(|| text.parse().ok())??;
    number.checked_sub(1).filter(|row| *row < ROWS)
}

/// Reads `B2:D7`, or one cell, as rows and columns.
pub fn area(text: &str) -> Option<(RangeInclusive<u32>, RangeInclusive<u32>)> {
    let (first, last) = text.split_once(':').unwrap_or((text, text));
    let (first, last) = (Address::read(first)?, Address::read(last)?);
    Some((first.row..=last.row, first.column..=last.column))
}

fn column(letters: &str) -> Option<u32> {
    letters.bytes().try_fold(0, |sum, letter| {
        let letter = letter.to_ascii_uppercase();
        letter
            .is_ascii_uppercase()
            .then(|| sum * 26 + u32::from(letter - b'A') + 1)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(u32, u32)>) {
        let read = Address::read(text).map(|it| (it.row, it.column));
        assert_eq!(read, expected, "{text}");
    }

    #[test]
    fn cells_have_letters_and_a_number() {
        check("A1", Some((0, 0)));
        check("b7", Some((6, 1)));
        check("AA10", Some((9, 26)));
        check("XFD1048576", Some((1_048_575, 16_383)));
    }

    #[test]
    fn what_no_sheet_has_is_no_cell() {
        for text in [
            "",
            "A",
            "1",
            "A0",
            "XFE1",
            "A1048577",
            "A99999999999",
            "ZZZZZZZZ1",
            "Å1",
            "A1B",
            "A+1",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn areas_have_two_corners_or_are_one_cell() {
        assert_eq!(area("B2:D7"), Some((1..=6, 1..=3)));
        assert_eq!(area("B2"), Some((1..=1, 1..=1)));
        assert_eq!(area("A:A"), None);
    }
}
