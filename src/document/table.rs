//! Tables in the making: columns with headings, cells of plain letters.

use super::sight;
use crate::paper::{Cell, Column, Line, Row, Run, Table};

/// A table without rows: its columns by heading and width.
pub fn table(caption: String, columns: &[(&str, u16)]) -> Table {
    let column = |(_, width): &(&str, u16)| Column {
        width: *width,
        is_figures: false,
    };
    let cells = columns.iter().map(|(heading, _)| heading_cell(heading));
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

/// A cell of plain letters, a line for each of the text's.
pub fn cell(text: &str) -> Cell {
    of_lines(sight::lines(text))
}

/// A cell of these lines.
pub fn of_lines(lines: Vec<Line>) -> Cell {
    Cell {
        lines,
        ..Cell::default()
    }
}

/// A cell that says what its row or column is about.
pub fn heading_cell(text: &str) -> Cell {
    Cell {
        is_heading: true,
        ..cell(text)
    }
}

/// The cell over so many rows.
pub fn over(cell: Cell, rows: usize) -> Cell {
    Cell {
        down: u16::try_from(rows.max(1)).unwrap_or(u16::MAX),
        ..cell
    }
}

/// A line of italics.
pub fn aside(text: &str) -> Line {
    Line {
        status: None,
        runs: vec![Run {
            emphasis: true,
            ..Run::plain(text)
        }],
    }
}
