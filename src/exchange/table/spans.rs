//! Cells with spans, spread over the places they cover.

use super::{Cell, Grid, Limits, Place, Row, RowKind, TooBig};

/// A cell as a page or workbook has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawCell {
    /// Its text; line breaks as `\n`.
    pub text: String,
    /// Columns that it takes; 0 counts as 1.
    pub colspan: usize,
    /// Rows that it takes; 0 counts as 1.
    pub rowspan: usize,
}

impl RawCell {
    /// A cell of one place.
    pub fn single(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            colspan: 1,
            rowspan: 1,
        }
    }
}

/// A merged cell that still reaches into the rows below.
#[derive(Clone, Copy)]
struct Reach {
    origin: Place,
    rows_left: usize,
}

pub(super) fn spread(rows: Vec<Vec<RawCell>>, limits: Limits) -> Result<Grid, TooBig> {
    check(&rows, limits)?;
    let mut reaching: Vec<Option<Reach>> = Vec::new();
    let mut grid = Grid::default();
    let mut gap = false;
    for (index, raw) in rows.into_iter().enumerate() {
        let cells = place(index + 1, raw, &mut reaching, limits)?;
        if cells
            .iter()
            .all(|cell| cell.is_blank() && cell.covered_by.is_none())
        {
            gap = true;
            continue;
        }
        let kind = if super::is_separator(&cells) {
            RowKind::Separator
        } else {
            RowKind::Data
        };
        grid.rows.push(Row {
            cells,
            kind,
            after_gap: std::mem::take(&mut gap),
        });
    }
    Ok(grid)
}

fn check(rows: &[Vec<RawCell>], limits: Limits) -> Result<(), TooBig> {
    if rows.len() > limits.rows {
        return Err(TooBig::Rows {
            found: rows.len(),
            limit: limits.rows,
        });
    }
    let bytes: usize = rows.iter().flatten().map(|cell| cell.text.len()).sum();
    if bytes > limits.bytes {
        return Err(TooBig::Bytes {
            found: bytes,
            limit: limits.bytes,
        });
    }
    Ok(())
}

/// Lays the cells of one row in the first free places from the left, as HTML does.
fn place(
    row: usize,
    raw: Vec<RawCell>,
    reaching: &mut Vec<Option<Reach>>,
    limits: Limits,
) -> Result<Vec<Cell>, TooBig> {
    let mut cells = Vec::new();
    let mut raw = raw.into_iter();
    loop {
        let column = cells.len();
        if let Some(origin) = covered(reaching, column) {
            cells.push(empty_at(row, column, Some(origin)));
        } else if let Some(cell) = raw.next() {
            let width = cell.colspan.max(1);
            if column.saturating_add(width) > limits.columns {
                return Err(TooBig::Columns {
                    row,
                    found: column.saturating_add(width),
                    limit: limits.columns,
                });
            }
            lay(row, cell, &mut cells, reaching);
        } else if reaching.iter().skip(column).any(Option::is_some) {
            cells.push(empty_at(row, column, None));
        } else {
            return Ok(cells);
        }
    }
}

/// The merged cell over this place, if any; its reach shortens by one row.
fn covered(reaching: &mut [Option<Reach>], column: usize) -> Option<Place> {
    let slot = reaching.get_mut(column)?;
    let reach = (*slot)?;
    *slot = (reach.rows_left > 1).then(|| Reach {
        rows_left: reach.rows_left - 1,
        ..reach
    });
    Some(reach.origin)
}

/// Puts a cell in its first place and marks the places that it covers to the right and below.
/// It never runs over a cell that reaches down from above: overlapping spans are cut.
fn lay(row: usize, cell: RawCell, cells: &mut Vec<Cell>, reaching: &mut Vec<Option<Reach>>) {
    let first = cells.len();
    let origin = Place {
        row,
        column: first + 1,
    };
    cells.push(Cell {
        text: cell.text,
        place: origin,
        covered_by: None,
    });
    let mut reach_down = |column: usize| {
        if reaching.len() <= column {
            reaching.resize(column + 1, None);
        }
        reaching[column] = (cell.rowspan > 1).then(|| Reach {
            origin,
            rows_left: cell.rowspan - 1,
        });
    };
    reach_down(first);
    for column in first + 1..first + cell.colspan.max(1) {
        cells.push(empty_at(row, column, Some(origin)));
        reach_down(column);
    }
}

fn empty_at(row: usize, index: usize, covered_by: Option<Place>) -> Cell {
    Cell {
        text: String::new(),
        place: Place {
            row,
            column: index + 1,
        },
        covered_by,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(text: &str, colspan: usize, rowspan: usize) -> RawCell {
        RawCell {
            text: text.into(),
            colspan,
            rowspan,
        }
    }

    fn sketch(grid: &Grid) -> String {
        let one = |cell: &Cell| match cell.covered_by {
            Some(place) => format!("<{}.{}", place.row, place.column),
            None => cell.text.clone(),
        };
        let line = |row: &Row| row.cells.iter().map(one).collect::<Vec<_>>().join("|");
        grid.rows.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn merged_cells_say_what_covers_them() {
        let rows = vec![
            vec![cell("Mål", 1, 3), cell("A", 2, 1)],
            vec![cell("B", 1, 1), cell("C", 1, 2)],
            vec![cell("D", 1, 1)],
        ];
        let grid = Grid::from_rows(rows).expect("within limits");
        assert_eq!(sketch(&grid), "Mål|A|<1.2\n<1.1|B|C\n<1.1|D|<2.3");
    }

    #[test]
    fn a_span_past_the_limit_is_refused_before_it_is_made() {
        let wide = Grid::from_rows(vec![vec![cell("x", usize::MAX, 1)]]);
        assert!(matches!(
            wide,
            Err(TooBig::Columns {
                row: 1,
                limit: 200,
                ..
            })
        ));
        let tall =
            Grid::from_rows(vec![vec![cell("x", 1, usize::MAX)]]).expect("one row stays one row");
        assert_eq!(tall.rows.len(), 1);
    }
}
