//! Blocks of cells on their way between spreadsheets: tabs between cells, CRLF after each row.
//!
//! Unlike a pasted table, a block means nothing by itself: every row and blank cell keeps its place.

use csv::{Terminator, WriterBuilder};

use super::{Limits, TooBig, delimited, layout};

/// The cells that a spreadsheet has copied, row by row.
///
/// # Errors
/// The block is bigger than [`Limits::default`].
pub fn copied(text: &str) -> Result<Vec<Vec<String>>, TooBig> {
    let limits = Limits::default();
    if text.len() > limits.bytes {
        return Err(TooBig::Bytes {
            found: text.len(),
            limit: limits.bytes,
        });
    }
    let rows = delimited::split(text, b'\t');
    layout::check(&rows, limits)?;
    Ok(rows.into_iter().map(|row| row.cells).collect())
}

/// The text that a spreadsheet takes for these cells.
pub fn to_copy(rows: &[Vec<String>]) -> String {
    let mut writer = WriterBuilder::new()
        .delimiter(b'\t')
        .terminator(Terminator::CRLF)
        .flexible(true)
        .from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).expect("memory takes every row");
    }
    let bytes = writer.into_inner().unwrap_or_default(); // memory never fails to be flushed
    String::from_utf8(bytes).unwrap_or_default() // made of texts alone
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*, sample::select};

    use super::*;

    #[test]
    fn every_row_and_blank_cell_keeps_its_place() {
        let rows = copied("81,5\t\r\n\r\n\"två\nrader \"\"så\"\"\"\t92\r\n").expect("small enough");
        assert_eq!(
            rows,
            [vec!["81,5", ""], vec![""], vec!["två\nrader \"så\"", "92"]]
        );
    }

    proptest! {
        #[test]
        fn what_is_copied_is_pasted(
            rows in vec(vec(select(vec!["", "a", "81,5", "\"", "två\nrader", "a\tb", "\"a\" b"]), 1..4), 1..5)
        ) {
            let rows: Vec<Vec<String>> =
                rows.into_iter().map(|row| row.into_iter().map(str::to_owned).collect()).collect();
            prop_assert_eq!(copied(&to_copy(&rows)), Ok(rows));
        }
    }
}
