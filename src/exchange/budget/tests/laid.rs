//! Blocks of cells laid out on a table.

use std::sync::Arc;

use super::*;

/// Two columns; two rows of figures with a heading between them.
fn table() -> BudgetTable {
    let mut table = drafts("tkr\tUtfall\tBudget\nLön\t1\t2\nHyra\t3\t4\nMat\t5\t6")
        .remove(0)
        .table;
    Arc::make_mut(&mut table.rows[1]).role = RowRole::Heading;
    table
}

/// What comes in as row:column=figure, and what does not as its place in the block, its text and why.
#[track_caller]
fn check(from: (usize, Option<usize>), block: &str, expected: &str) {
    let table = table();
    let lines: Vec<Vec<String>> = block
        .lines()
        .map(|line| line.split('\t').map(str::to_owned).collect())
        .collect();
    let read = |_: ColumnKey, text: &str| match text.trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| "inget tal".to_owned()),
    };
    let laid = lay(&table, from, &lines, &read);
    let figure = |(row, column, figure): &(RowId, ColumnKey, Option<Decimal>)| {
        let row = table.row_place(*row).expect("a row");
        let column = table.column_place(*column).expect("a column");
        format!(
            "{row}:{column}={}",
            figure.map(|it| it.to_string()).unwrap_or_default()
        )
    };
    let left = |it: &Left| format!("{}:{} {} {:?}", it.row, it.column, it.text, it.why);
    let told: Vec<String> = laid
        .figures
        .iter()
        .map(figure)
        .chain(laid.left.iter().map(left))
        .collect();
    assert_eq!(told.join(" | "), expected, "{block}");
    let cells: usize = lines
        .iter()
        .flatten()
        .filter(|it| !it.trim().is_empty())
        .count();
    assert!(laid.left.len() <= cells);
}

#[test]
fn a_block_that_fits_comes_in_whole() {
    check((0, Some(0)), "7\t8", "0:0=7 | 0:1=8");
    check((0, Some(1)), "8", "0:1=8");
    check((2, Some(0)), "7\t", "2:0=7 | 2:1=");
    check((0, None), "7\t8", "0:0=7 | 0:1=8");
}

#[test]
fn names_of_rows_stand_beside_their_figures() {
    check((0, None), "Lön\t7\t8", "0:0=7 | 0:1=8");
    check((0, None), "Löner\t7", "0:0=7 | 1:1 Löner Label");
}

#[test]
fn what_does_not_come_in_is_told() {
    check(
        (0, Some(0)),
        "ca 5\t8",
        "0:1=8 | 1:1 ca 5 Unread(\"inget tal\")",
    );
    check((0, Some(1)), "8\t9\t", "0:1=8 | 1:2 9 NoColumn");
    check((2, Some(0)), "7\n8\n\n", "2:0=7 | 2:1 8 NoRow");
    check((0, Some(0)), "7\n8\n9", "0:0=7 | 2:0=9 | 2:1 8 Heading");
}
