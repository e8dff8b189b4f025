//! Tables in the making: columns with headings, cells of the document's own words or of somebody's.

use super::sight;
use crate::paper::{Cell, Column, Line, Row, Run, Sort, Table};

/// A table without rows: its columns by heading and width.
pub fn table(caption: String, columns: &[(&str, u16)]) -> Table {
    let column = |(_, width): &(&str, u16)| Column {
        width: *width,
        is_figures: false,
    };
    let cells = columns.iter().map(|(text, _)| heading(cell(text)));
    Table {
        caption,
        columns: columns.iter().map(column).collect(),
        head: vec![row(cells.collect())],
        ..Table::default()
    }
}

/// A row.
pub fn row(cells: Vec<Cell>) -> Row {
    Row {
        cells,
        is_strong: false,
    }
}

/// A row that says what those below it belong to.
pub fn group(text: &str, across: usize) -> Row {
    let cell = Cell {
        across: u16::try_from(across).unwrap_or(u16::MAX),
        ..heading_cell(text)
    };
    Row {
        cells: vec![cell],
        is_strong: true,
    }
}

/// A cell of the document's own words, or of a figure.
pub fn cell(text: &str) -> Cell {
    match text.is_empty() {
        true => Cell::default(),
        false => of_lines(vec![sight::worded(text)]),
    }
}

/// A cell of what somebody has written, a line for each of the text's.
pub fn written(text: &str) -> Cell {
    of_lines(sight::lines(text))
}

/// A cell of these lines.
pub fn of_lines(lines: Vec<Line>) -> Cell {
    Cell {
        lines,
        ..Cell::default()
    }
}

/// A cell that says what its row or column is about, as somebody has written it.
pub fn heading_cell(text: &str) -> Cell {
    heading(written(text))
}

/// The cell as one that says what its row or column is about.
pub fn heading(cell: Cell) -> Cell {
    Cell {
        is_heading: true,
        ..cell
    }
}

/// Columns whose headings somebody has written.
pub fn named(table: &mut Table, columns: std::ops::Range<usize>) {
    let cells = table
        .head
        .iter_mut()
        .flat_map(|row| row.cells.get_mut(columns.clone()));
    let lines = cells.flatten().flat_map(|it| &mut it.lines);
    lines
        .flat_map(|it| &mut it.runs)
        .for_each(|it| it.theirs = true);
}

/// The cell over so many rows.
pub fn over(cell: Cell, rows: usize) -> Cell {
    Cell {
        down: u16::try_from(rows.max(1)).unwrap_or(u16::MAX),
        ..cell
    }
}

/// A line of italics, of these letters.
pub fn aside(run: Run) -> Line {
    let emphasis = true;
    sight::of_runs(vec![Run { emphasis, ..run }])
}

/// A line of small letters.
pub fn small(runs: Vec<Run>) -> Line {
    let sort = Sort::Aside;
    let runs = runs.into_iter().map(|it| Run { sort, ..it });
    sight::of_runs(runs.collect())
}
