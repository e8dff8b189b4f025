//! The tables of a paste: where headings stand, and where one table ends and the next begins.
//!
//! A paste may hold several tables with different headings, headings repeated at every page, and
//! titles and paragraphs around them. Nothing is judged here but rows: headings are known by the
//! vocabulary of `heading`.

use super::{
    clean,
    heading::{self, Heading},
    table::{Cell, Grid, Row, RowKind},
};

/// A paste, cut into its tables.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The tables, in order.
    pub tables: Vec<Table>,
    /// Lines that belong to no table.
    pub beside: Vec<Cell>,
}

/// One table with its headings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The line above the table, where there is one.
    pub title: Option<Cell>,
    /// The headings; empty where the table has none.
    pub header: Vec<Cell>,
    /// All rows below the headings, with separators and repeated headings marked as such.
    pub rows: Vec<Row>,
}

impl Table {
    /// The greatest number of columns.
    pub fn width(&self) -> usize {
        self.rows
            .iter()
            .map(|row| row.cells.len())
            .max()
            .unwrap_or(0)
            .max(self.header.len())
    }

    /// The heading of a column, counted from 0; empty where it has none.
    pub fn heading(&self, column: usize) -> &str {
        self.header
            .get(column)
            .map_or("", |cell| cell.text.as_str())
    }

    /// The rows of data.
    pub fn data(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.kind == RowKind::Data)
    }
}

impl Sheet {
    /// Cuts a grid into tables.
    pub fn of(grid: Grid) -> Self {
        let mut cutter = Cutter::default();
        for row in grid.rows {
            cutter.take(row);
        }
        cutter.finish()
    }
}

#[derive(Default)]
struct Cutter {
    sheet: Sheet,
    current: Table,
    /// Lines seen since the last row; the last becomes a title if headings follow.
    waiting: Vec<Cell>,
}

impl Cutter {
    fn take(&mut self, mut row: Row) {
        let apart = row.after_gap || !self.waiting.is_empty();
        if row.kind == RowKind::Beside {
            self.waiting.extend(row.cells);
        } else if self.repeats_header(&row) {
            row.kind = RowKind::Header;
            self.push(row);
        } else if self.current.header.is_empty() && is_first_header(&row) {
            self.open(row);
        } else if apart && !self.current.header.is_empty() && is_new_header(&row) {
            self.close();
            self.open(row);
        } else {
            self.push(row);
        }
    }

    /// Headings open a table. Rows of its width above the first headings are taken for the end of
    /// a page whose own headings were not copied, single cells for titles.
    fn open(&mut self, row: Row) {
        let width = row.cells.len();
        if self
            .current
            .rows
            .iter()
            .all(|row| row.filled().count() <= 1)
        {
            let above = std::mem::take(&mut self.current.rows);
            let cells = above
                .into_iter()
                .flat_map(|row| row.cells)
                .filter(|cell| !cell.is_blank());
            self.waiting.splice(0..0, cells);
        } else if self.current.width() != width {
            self.close();
        }
        self.current.title = self.waiting.pop();
        self.sheet.beside.append(&mut self.waiting);
        self.current.header = row.cells;
    }

    /// Prose between rows ends a table; a line or two is the foot and head of a page.
    fn push(&mut self, row: Row) {
        let letters: usize = self.waiting.iter().map(|cell| cell.text.len()).sum();
        if self.waiting.len() > 3 || letters > 200 {
            self.close();
        }
        self.sheet.beside.append(&mut self.waiting);
        self.current.rows.push(row);
    }

    fn close(&mut self) {
        let table = std::mem::take(&mut self.current);
        if !table.header.is_empty() || !table.rows.is_empty() {
            self.sheet.tables.push(table);
        }
    }

    fn finish(mut self) -> Sheet {
        self.close();
        self.sheet.beside.append(&mut self.waiting);
        self.sheet
    }

    fn repeats_header(&self, row: &Row) -> bool {
        let mut known = self.current.header.iter().filter(|cell| !cell.is_blank());
        let mut again = row.filled();
        let mut count = 0;
        loop {
            match (known.next(), again.next()) {
                (None, None) => return count > 0,
                (Some(a), Some(b))
                    if a.text == b.text || clean::key(&a.text) == clean::key(&b.text) =>
                {
                    count += 1
                }
                _ => return false,
            }
        }
    }
}

/// At least half of the filled cells and two of them are headings, one of them more than a year;
/// or a label stands alone.
fn is_first_header(row: &Row) -> bool {
    let filled = row.filled().count();
    let read: Vec<(Heading, Option<i16>)> = row
        .filled()
        .filter_map(|cell| heading::read(&cell.text))
        .collect();
    let words = read.iter().any(|(heading, _)| *heading != Heading::Year);
    let single = filled == 1 && row.filled().all(|cell| heading::is_label(&cell.text));
    words && read.len() * 2 >= filled && (read.len() > 1 || single)
}

/// Stricter below other headings: every cell is one, and two are nothing but a label.
fn is_new_header(row: &Row) -> bool {
    let all = row.filled().all(|cell| heading::read(&cell.text).is_some());
    all && row
        .filled()
        .filter(|cell| heading::is_label(&cell.text))
        .count()
        >= 2
}
