//! Tables as text, for whoever pastes one where no tables are.

use super::{Cell, Line, Row, Table, text};

/// A table as text: a line for each row, its cells parted by tabs. A cell that reaches further leaves the
/// rest of its room empty, also in the rows below.
pub fn tabbed(table: &Table) -> String {
    // How many rows a cell from above still reaches into, by column.
    let mut reached = vec![0u16; table.columns.len()];
    let rows = table.head.iter().chain(&table.rows);
    let lines: Vec<String> = rows.map(|row| tabbed_row(row, &mut reached)).collect();
    lines.join("\n")
}

fn tabbed_row(row: &Row, reached: &mut [u16]) -> String {
    let mut cells = row.cells.iter();
    let mut fields = Vec::with_capacity(reached.len());
    while fields.len() < reached.len() {
        let at = fields.len();
        if reached[at] > 0 {
            reached[at] -= 1;
            fields.push(String::new());
            continue;
        }
        let Some(cell) = cells.next() else {
            break;
        };
        let end = (at + usize::from(cell.across.max(1))).min(reached.len());
        reached[at..end].fill(cell.down.saturating_sub(1));
        fields.push(cell.text());
        fields.resize(end, String::new());
    }
    fields.join("\t")
}

impl Cell {
    /// What it says, on one line.
    pub fn text(&self) -> String {
        let line = |line: &Line| {
            let status = line.status.iter().map(|it| it.word.clone());
            let words = status.chain([text(&line.runs)]);
            let words: Vec<String> = words.filter(|it| !it.is_empty()).collect();
            words.join(" ")
        };
        let lines: Vec<String> = self.lines.iter().map(line).collect();
        lines.join(" ").replace(['\t', '\n'], " ")
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Column, Run};
    use super::*;

    fn cell(text: &str, across: u16, down: u16) -> Cell {
        let line = Line {
            status: None,
            runs: vec![Run::plain(text)],
        };
        Cell {
            lines: vec![line],
            across,
            down,
            ..Cell::default()
        }
    }

    #[test]
    fn a_table_as_text_keeps_its_columns() {
        let column = Column {
            width: 1,
            is_figures: false,
        };
        let row = |cells| Row {
            cells,
            is_strong: false,
        };
        let table = Table {
            columns: vec![column; 3],
            head: vec![row(vec![cell("Mål", 1, 1), cell("Aktivitet", 2, 1)])],
            rows: vec![
                row(vec![cell("A", 1, 2), cell("a1", 1, 1), cell("1", 1, 1)]),
                row(vec![cell("a2", 1, 1), cell("2", 1, 1)]),
                row(vec![cell("B", 3, 1)]),
            ],
            ..Table::default()
        };
        let lines = ["Mål\tAktivitet\t", "A\ta1\t1", "\ta2\t2", "B\t\t"];
        assert_eq!(tabbed(&table), lines.join("\n"));
    }
}
