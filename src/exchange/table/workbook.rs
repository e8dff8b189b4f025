//! A sheet of a workbook as cells with spans, each the text that a person would have typed.

use std::collections::{BTreeMap, BTreeSet};

use super::RawCell;
use crate::book::{Area, Cell, Sheet};

/// How many empty rows above a sheet's first cell and empty columns before it are kept, so that cells are
/// numbered as the workbook numbers them. Who begins further away has hidden something else.
const KEPT: usize = 500;

/// The cells of a sheet, a merged area as one cell.
pub fn cells(sheet: &Sheet) -> Vec<Vec<RawCell>> {
    let [above, before] = [sheet.first_row, sheet.first_column].map(blank_before);
    let merged = Merged::of(sheet);
    let rows = sheet.rows.iter().enumerate();
    let rows = rows.map(|(row, cells)| {
        let blank = (0..before).map(|_| RawCell::single(""));
        let cells = cells.iter().enumerate();
        let cells = cells.filter_map(|(column, cell)| merged.raw((row, column), cell));
        blank.chain(cells).collect()
    });
    (0..above).map(|_| Vec::new()).chain(rows).collect()
}

fn blank_before(first: usize) -> usize {
    Some(first.saturating_sub(1))
        .filter(|it| *it <= KEPT)
        .unwrap_or(0)
}

/// The merged areas by their first places, and the places that they cover besides.
#[derive(Default)]
struct Merged {
    areas: BTreeMap<(usize, usize), Area>,
    covered: BTreeSet<(usize, usize)>,
}

impl Merged {
    /// What lies outside the sheet's cells is cut off; of areas that overlap, as no spreadsheet makes them,
    /// the first counts.
    fn of(sheet: &Sheet) -> Self {
        let (height, width) = (sheet.rows.len(), sheet.columns());
        let mut merged = Self::default();
        for area in &sheet.merged {
            let (row, column) = (area.row, area.column);
            let rows = area.rows.min(height.saturating_sub(row));
            let columns = area.columns.min(width.saturating_sub(column));
            let places = (row..row + rows)
                .flat_map(|row| (column..column + columns).map(move |it| (row, it)));
            let is_free = places.clone().all(|place| !merged.is_taken(place));
            if rows * columns > 0 && is_free {
                merged.covered.extend(places.skip(1));
                let area = Area {
                    rows,
                    columns,
                    ..*area
                };
                merged.areas.insert((row, column), area);
            }
        }
        merged
    }

    fn is_taken(&self, place: (usize, usize)) -> bool {
        self.covered.contains(&place) || self.areas.contains_key(&place)
    }

    /// The cell at a place; none where a merged area covers it.
    fn raw(&self, place: (usize, usize), cell: &Cell) -> Option<RawCell> {
        (!self.covered.contains(&place)).then(|| {
            let (rowspan, colspan) = self
                .areas
                .get(&place)
                .map_or((1, 1), |it| (it.rows, it.columns));
            RawCell {
                text: typed(cell),
                colspan,
                rowspan,
            }
        })
    }
}

/// What stands in a cell, as a person would have typed it.
pub fn typed(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) | Cell::Fault(text) => text.clone(),
        Cell::Number(figure) => figure.to_string().replace('.', ","),
        Cell::Share(share) => {
            let figure = (share * rust_decimal::Decimal::ONE_HUNDRED).normalize();
            format!("{} %", figure.to_string().replace('.', ","))
        }
        Cell::Day(day) => day.to_string(),
        Cell::Truth(true) => "Ja".to_owned(),
        Cell::Truth(false) => "Nej".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::table::Grid;
    use crate::plan::Day;

    fn texts(sheet: &Sheet) -> String {
        let grid = Grid::from_rows(cells(sheet)).expect("it is small");
        let row = |row: &super::super::Row| {
            let cells = row.cells.iter().map(|it| match it.covered_by {
                Some(_) => "<".to_owned(),
                None => it.text.clone(),
            });
            format!("{}: {}", row.number(), cells.collect::<Vec<_>>().join("|"))
        };
        grid.rows.iter().map(row).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn typed_cells_become_what_a_person_would_have_typed() {
        let row = vec![
            Cell::Text("=1+1".into()),
            Cell::Number("-8.90".parse().expect("a figure")),
            Cell::Share("0.075".parse().expect("a figure")),
            Cell::Day(Day::new(2026, 8, 31).expect("a day")),
            Cell::Truth(true),
            Cell::Fault("#DIV/0!".into()),
            Cell::Empty,
        ];
        let sheet = Sheet {
            rows: vec![row],
            ..Sheet::default()
        };
        insta::assert_snapshot!(texts(&sheet), @"1: =1+1|-8,90|7,5 %|2026-08-31|Ja|#DIV/0!|");
    }

    #[test]
    fn rows_are_numbered_as_in_the_workbook_and_merged_cells_are_one() {
        let text = |it: &str| Cell::Text(it.into());
        let sheet = Sheet {
            first_row: 4,
            first_column: 2,
            rows: vec![
                vec![text("Mål"), text("Utfall"), Cell::Empty],
                vec![Cell::Empty, text("2025"), text("2026")],
            ],
            merged: vec![
                Area {
                    row: 0,
                    column: 0,
                    rows: 2,
                    columns: 1,
                },
                Area {
                    row: 0,
                    column: 1,
                    rows: 1,
                    columns: 2,
                },
                Area {
                    row: 1,
                    column: 1,
                    rows: 9_000_000,
                    columns: 1,
                },
                Area {
                    row: 0,
                    column: 0,
                    rows: 2,
                    columns: 2,
                },
            ],
            ..Sheet::default()
        };
        insta::assert_snapshot!(texts(&sheet), @r"
        4: |Mål|Utfall|<
        5: |<|2025|2026
        ");
    }
}
