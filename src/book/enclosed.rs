//! A text that travels inside a workbook, on a sheet that no menu shows: in pieces, since a cell holds
//! little, and put together again. Not here: what the text says, and whether it came whole; that is its
//! own checksum's to tell.

use super::{Cell, Sheet};

/// The name of the sheet.
pub const ENCLOSED: &str = "_uppfyllt";

/// The most UTF-16 units of a piece; a cell holds 32,767.
const LONGEST: usize = 30_000;

/// The text in pieces that each fit a cell.
pub fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut units) = (0, 0);
    for (at, sign) in text.char_indices() {
        if units + sign.len_utf16() > LONGEST {
            pieces.push(&text[start..at]);
            (start, units) = (at, 0);
        }
        units += sign.len_utf16();
    }
    if start < text.len() {
        pieces.push(&text[start..]);
    }
    pieces
}

/// The text that a workbook has enclosed, where it has one and the pieces stand as they were put.
pub fn enclosed(sheets: &[Sheet]) -> Option<String> {
    let sheet = sheets.iter().find(|sheet| sheet.name == ENCLOSED)?;
    let mut text = String::new();
    for row in &sheet.rows {
        let [Cell::Text(piece)] = row.as_slice() else {
            return None;
        };
        text.push_str(piece);
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sheet(rows: Vec<Vec<Cell>>) -> Sheet {
        Sheet {
            name: ENCLOSED.into(),
            rows,
            ..Sheet::default()
        }
    }

    #[test]
    fn a_piece_never_exceeds_what_a_cell_holds() {
        let text = "å".repeat(LONGEST - 1) + "😀b";
        let lengths: Vec<usize> = pieces(&text)
            .iter()
            .map(|piece| piece.encode_utf16().count())
            .collect();
        assert_eq!(lengths, [LONGEST - 1, 3]);
    }

    #[test]
    fn a_sheet_that_was_written_on_encloses_nothing() {
        let piece = || Cell::Text("a".into());
        assert_eq!(enclosed(&[]), None);
        assert_eq!(enclosed(&[sheet(vec![vec![piece(), piece()]])]), None);
        assert_eq!(enclosed(&[sheet(vec![vec![Cell::Truth(true)]])]), None);
        assert_eq!(enclosed(&[sheet(vec![])]), Some(String::new()));
    }

    proptest! {
        #[test]
        fn what_is_taken_apart_comes_together(start in ".{0,40}", times in 0usize..3000) {
            let text = start.repeat(times);
            let rows = pieces(&text)
                .into_iter()
                .map(|piece| vec![Cell::Text(piece.into())])
                .collect();
            prop_assert_eq!(enclosed(&[sheet(rows)]), Some(text));
        }
    }
}
