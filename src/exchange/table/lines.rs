//! Rows between tabs as PDF readers and Word paste them: wrapped lines and lines beside the table.

use super::{Row, RowKind, delimited::RawRow, layout::is_blank, row_at};
use crate::exchange::clean::{Marker, starts_lowercase, take_marker};

/// Puts lines together that were one row before they wrapped, and tells rows from the lines beside
/// the table. A joined cell keeps its line break.
pub(super) fn join_wrapped(raw: Vec<RawRow>) -> Vec<Row> {
    let width = raw.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let mut rows: Vec<Row> = Vec::with_capacity(raw.len());
    let mut gap = false;
    for next in raw {
        if is_blank(&next) {
            gap = true;
            continue;
        }
        match rows.last_mut() {
            Some(last) if !gap && goes_on(last, &next, width) => append(last, next),
            _ => rows.push(row_at(next.line, next.cells, std::mem::take(&mut gap))),
        }
    }
    mark_beside(&mut rows, width);
    rows
}

/// Every row as it stands, told from the lines beside the table.
pub(super) fn unwrapped(raw: Vec<RawRow>) -> Vec<Row> {
    let width = raw.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let mut gap = false;
    let mut rows = Vec::with_capacity(raw.len());
    for row in raw {
        match is_blank(&row) {
            true => gap = true,
            false => rows.push(row_at(row.line, row.cells, std::mem::take(&mut gap))),
        }
    }
    mark_beside(&mut rows, width);
    rows
}

/// Whether a line continues the row above: it starts in lower case, or with a bullet where the
/// cell above is a list, and together they are no wider than the table.
fn goes_on(last: &Row, next: &RawRow, width: usize) -> bool {
    let first = next.cells[0].as_str(); // a split row has at least one cell
    let fits = last.cells.len() + next.cells.len() - 1 <= width;
    let room = last.cells.len() < width || next.cells.len() == 1;
    if !fits || !room || last.kind == RowKind::Separator {
        return false;
    }
    let above = last.cells.last().map_or("", |cell| cell.text.as_str());
    let listed = |text: &str| matches!(take_marker(text), Some((marker, _)) if !matches!(marker, Marker::Number(_)));
    starts_lowercase(first) || (last.cells.len() > 1 && listed(first) && listed(above))
}

fn append(row: &mut Row, next: RawRow) {
    let mut cells = next.cells.into_iter();
    if let (Some(last), Some(first)) = (row.cells.last_mut(), cells.next()) {
        last.text.push('\n');
        last.text.push_str(&first);
    }
    let from = row.cells.len();
    let rest = row_at(next.line, cells, false)
        .cells
        .into_iter()
        .map(|mut cell| {
            cell.place.column += from;
            cell
        });
    row.cells.extend(rest);
}

/// Single lines in a table of several columns are rows only where a row follows at once.
fn mark_beside(rows: &mut [Row], width: usize) {
    if width < 2 {
        return;
    }
    let mut leads_to_row = false;
    for index in (0..rows.len()).rev() {
        let is_single = rows[index].cells.len() == 1;
        if !is_single {
            leads_to_row = true;
        } else if !leads_to_row && rows[index].kind == RowKind::Data {
            rows[index].kind = RowKind::Beside;
        }
        leads_to_row &= !rows[index].after_gap;
    }
}

#[cfg(test)]
mod tests {
    use crate::exchange::table::{Cell, Grid, Row, RowKind};

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let grid = Grid::from_text(text).expect("within limits");
        let cell = |cell: &Cell| cell.text.replace('\n', "⏎");
        let show = |row: &Row| {
            let sign = match row.kind {
                RowKind::Data | RowKind::Header => "",
                RowKind::Separator => "=",
                RowKind::Beside => "~",
            };
            format!(
                "{}{sign} {}",
                row.number(),
                row.cells.iter().map(cell).collect::<Vec<_>>().join("|")
            )
        };
        assert_eq!(
            grid.rows.iter().map(show).collect::<Vec<_>>().join("\n"),
            expected
        );
    }

    #[test]
    fn wrapped_lines_come_together() {
        check(
            "Mål\tIndikator\tNär\nEn lång text som\nfortsätter\t● Andel\tsom ökar\n",
            "1 Mål|Indikator|När\n2 En lång text som⏎fortsätter|● Andel|som ökar",
        );
        check(
            "Mål\tIndikator\nA\t● ett\n● två\nB\t● tre",
            "1 Mål|Indikator\n2 A|● ett⏎● två\n4 B|● tre",
        );
        check(
            "Mål\tText\tNär\nA\tsom går\növer raden\t2020",
            "1 Mål|Text|När\n2 A|som går⏎över raden|2020",
        );
    }

    #[test]
    fn lines_beside_the_table_are_told_apart() {
        check(
            "Resultat\n\nMål\tIndikator\nA\tb\n--\t---\nEget mål\n\tc\n\nSammanfattning",
            "1~ Resultat\n3 Mål|Indikator\n4 A|b\n5= --|---\n6 Eget mål\n7 |c\n9~ Sammanfattning",
        );
    }
}
