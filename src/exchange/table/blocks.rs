//! Scorecards set as text blocks: label lines, each followed by lines of its value.
//!
//! PDF readers give a scorecard page (Perspektiv, Mål, Målnivå, Indikator …) as a column of short
//! lines. Known labels cut it into fields; a label that comes again begins the next record. The
//! result is a table whose headings are the labels as they stood.

use super::{Cell, Place, Row, RowKind, delimited::RawRow};
use crate::exchange::{clean::key, heading::is_label};

/// Most lines that a label is broken over (“Socialnämndens” / “mål”).
const LABEL_LINES: usize = 2;

/// Lines within which labels must show.
const SAMPLE: usize = 1_000;

/// Whether the text has enough labels to be cut at: three, of which two differ.
pub(super) fn has_labels(text: &str) -> bool {
    let filled = text.lines().filter(|line| !line.trim().is_empty());
    let lines: Vec<&str> = filled.take(SAMPLE).collect();
    let mut found: Vec<String> = Vec::new();
    let mut at = 0;
    while at < lines.len() && found.len() < 100 {
        match label_at(&lines[at..]) {
            Some(label) => {
                found.push(key(&label.text));
                at += label.lines;
            }
            None => at += 1,
        }
    }
    let differ = found.iter().any(|label| *label != found[0]);
    found.len() >= 3 && differ
}

struct Label {
    text: String,
    lines: usize,
    /// What follows the label on its own line: “Perspektiv: Ekonomi”.
    value: Option<String>,
}

fn label_at(lines: &[&str]) -> Option<Label> {
    for count in (1..=LABEL_LINES.min(lines.len())).rev() {
        let text = joined(&lines[..count]);
        if is_label(&text) {
            return Some(Label {
                text,
                lines: count,
                value: None,
            });
        }
    }
    let (label, value) = lines.first()?.split_once(':')?;
    let value = (!value.trim().is_empty()).then(|| value.to_owned());
    is_label(label).then(|| Label {
        text: label.trim().to_owned(),
        lines: 1,
        value,
    })
}

fn joined(lines: &[&str]) -> String {
    let mut text = String::new();
    for line in lines {
        if !text.is_empty() && !text.ends_with('/') {
            text.push(' ');
        }
        text.push_str(line.trim());
    }
    text
}

/// A column of the table that is being made, and one record of it.
#[derive(Default)]
struct Sheet {
    labels: Vec<(String, Cell)>,
    records: Vec<Vec<Option<Cell>>>,
    before: Vec<Row>,
    /// The field that lines go into.
    open: Option<usize>,
}

/// The table that the labels make. Lines before the first label stand beside it.
pub(super) fn records(raw: Vec<RawRow>) -> Vec<Row> {
    let lines: Vec<(usize, String)> = raw
        .into_iter()
        .filter_map(|row| row.cells.into_iter().next().map(|text| (row.line, text)))
        .filter(|(_, text)| !text.trim().is_empty())
        .collect();
    let texts: Vec<&str> = lines.iter().map(|(_, text)| text.as_str()).collect();
    let mut sheet = Sheet::default();
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at].0;
        match label_at(&texts[at..]) {
            Some(label) => {
                at += label.lines;
                sheet.open_field(line, label.text);
                if let Some(value) = label.value {
                    sheet.add(line, &value);
                }
            }
            None => {
                sheet.add(line, texts[at]);
                at += 1;
            }
        }
    }
    sheet.rows()
}

impl Sheet {
    fn open_field(&mut self, line: usize, label: String) {
        let key = key(&label);
        let known = self.labels.iter().position(|(known, _)| *known == key);
        let column = known.unwrap_or_else(|| {
            let place = Place {
                row: line,
                column: self.labels.len() + 1,
            };
            self.labels.push((
                key,
                Cell {
                    text: label,
                    place,
                    covered_by: None,
                },
            ));
            self.labels.len() - 1
        });
        let taken = self
            .records
            .last()
            .is_none_or(|record| record.get(column).is_some_and(Option::is_some));
        if taken {
            self.records.push(Vec::new());
        }
        let place = Place {
            row: line,
            column: column + 1,
        };
        if let Some(record) = self.records.last_mut() {
            record.resize(record.len().max(column + 1), None);
            record[column] = Some(Cell {
                text: String::new(),
                place,
                covered_by: None,
            });
        }
        self.open = Some(column);
    }

    fn add(&mut self, line: usize, text: &str) {
        let field = self
            .open
            .and_then(|column| self.records.last_mut()?.get_mut(column)?.as_mut());
        let Some(cell) = field else {
            let cell = Cell {
                text: text.to_owned(),
                place: Place {
                    row: line,
                    column: 1,
                },
                covered_by: None,
            };
            self.before.push(Row {
                cells: vec![cell],
                kind: RowKind::Beside,
                after_gap: false,
            });
            return;
        };
        if cell.text.is_empty() {
            cell.place.row = line;
        } else {
            cell.text.push('\n');
        }
        cell.text.push_str(text);
    }

    fn rows(self) -> Vec<Row> {
        let mut rows = self.before;
        let header: Vec<Cell> = self.labels.into_iter().map(|(_, cell)| cell).collect();
        let width = header.len();
        rows.push(Row {
            cells: header,
            kind: RowKind::Data,
            after_gap: true,
        });
        for record in self.records {
            let line = record
                .iter()
                .flatten()
                .map(|cell| cell.place.row)
                .min()
                .unwrap_or(0);
            let blank = |column| Cell {
                place: Place {
                    row: line,
                    column: column + 1,
                },
                ..Cell::default()
            };
            let mut record = record.into_iter();
            let cells =
                (0..width).map(|column| record.next().flatten().unwrap_or_else(|| blank(column)));
            rows.push(Row {
                cells: cells.collect(),
                kind: RowKind::Data,
                after_gap: false,
            });
        }
        rows
    }
}

#[cfg(test)]
mod tests {
    use crate::exchange::table::{Grid, Layout, RowKind};

    const CARD: &str = "Bolagets kort \n\nPerspektiv  \nEkonomi \n\nKulturnämndens \nmål  \nPengarna \n\nräcker \n\nIndikator/ \nnyckeltal \nAndel \n\nPerspektiv \nLärande\n\nIndikator/\nnyckeltal\nAntal kurser\n";

    #[test]
    fn labels_make_a_table() {
        assert_eq!(Layout::of(CARD), Layout::Blocks);
        let grid = Grid::from_text(CARD).expect("within limits");
        let show = |row: &crate::exchange::table::Row| {
            let cells: Vec<String> = row
                .cells
                .iter()
                .map(|cell| cell.text.replace('\n', "⏎"))
                .collect();
            format!(
                "{}{}",
                if row.kind == RowKind::Beside { "~" } else { "" },
                cells.join("|")
            )
        };
        let rows: Vec<String> = grid.rows.iter().map(show).collect();
        assert_eq!(
            rows,
            [
                "~Bolagets kort ",
                "Perspektiv|Kulturnämndens mål|Indikator/nyckeltal",
                "Ekonomi |Pengarna ⏎räcker |Andel ",
                "Lärande||Antal kurser"
            ]
        );
    }
}
