//! What stands between the cells of a file that says only that something does (CSV): told by its first rows, since a
//! title may stand above the headings and rows may differ in length.

use super::layout::{self, Layout};
use super::{
    Grid, Limits, Row, RowKind, TooBig,
    delimited::{self, Mark, Reader},
    lines,
};

/// How many rows are looked at, how many cells of each, and how much text at most, in bytes.
const ROWS: usize = 30;
const COLUMNS: usize = 200;
const BYTES: usize = 100_000;

/// Every row between the delimiters that the text has, told by the headings of plans.
pub(super) fn read(text: &str, limits: Limits) -> Result<Grid, TooBig> {
    if text.len() > limits.bytes {
        return Err(TooBig::Bytes {
            found: text.len(),
            limit: limits.bytes,
        });
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let said = layout::separator_line(text);
    let (delimiter, body, above) = match said.and_then(|(it, body)| Some((it.delimiter()?, body))) {
        Some((delimiter, body)) => (delimiter, body, 1),
        None => (sniffed(text, is_heading), text, 0),
    };
    let mut raw = delimited::split(body, delimiter);
    raw.iter_mut().for_each(|row| row.line += above);
    layout::check(&raw, limits)?;
    let mut rows = lines::unwrapped(raw);
    mark_titles(&mut rows);
    Ok(Grid { rows })
}

/// What stands alone above the first row of several cells is no row of the table, though it may say “Mål”. Further
/// to the right it may be a heading over others.
fn mark_titles(rows: &mut [Row]) {
    let first = rows.iter().position(|row| row.filled().count() > 1);
    for row in &mut rows[..first.unwrap_or(0)] {
        if row.cells.first().is_some_and(|cell| !cell.is_blank()) {
            row.kind = RowKind::Beside;
            row.cells.truncate(1);
        }
    }
}

fn is_heading(cell: &str) -> bool {
    crate::exchange::heading::read(cell).is_some()
}

/// The delimiter under which a row among the first has most headings; where none has any, the one that
/// cuts the rows most evenly.
pub(in crate::exchange) fn sniffed(text: &str, is_heading: fn(&str) -> bool) -> u8 {
    let mut end = text.len().min(BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let start = &text[..end];
    let layouts = [Layout::Tabs, Layout::Semicolons, Layout::Commas];
    let delimiters = layouts.into_iter().filter_map(Layout::delimiter);
    let mut best = (b';', (0, 0));
    for delimiter in delimiters {
        let found = sampled(start, delimiter, is_heading);
        if found > best.1 {
            best = (delimiter, found);
        }
    }
    best.0
}

/// The most headings in one of the first rows, and per mille of the rows that are of the usual width.
fn sampled(text: &str, delimiter: u8, is_heading: fn(&str) -> bool) -> (usize, usize) {
    let mut reader = Reader::new(text, delimiter, Mark::default());
    let mut widths = Vec::new();
    let mut most = 0;
    for _ in 0..ROWS {
        let (mut width, mut known) = (0, 0);
        let row = reader.row(|cell| {
            width += 1;
            known += usize::from(width <= COLUMNS && is_heading(cell));
        });
        if row.is_none() {
            break;
        }
        widths.push(width);
        // A row that is not cut may be a title with a word of a heading in it.
        most = most.max(if width > 1 { known } else { 0 });
    }
    let of_width = |wanted: &usize| widths.iter().filter(|width| *width == wanted).count();
    let even = widths
        .iter()
        .filter(|width| **width > 1)
        .map(of_width)
        .max();
    (most, even.unwrap_or(0) * 1_000 / widths.len().max(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::sheet::Sheet;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let grid = read(text, Limits::default()).expect("within limits");
        let show = |row: &Row| {
            let sign = if row.kind == RowKind::Beside { "~" } else { "" };
            let cells = row.cells.iter().map(|cell| cell.text.replace('\n', "⏎"));
            format!(
                "{}{sign} {}",
                row.number(),
                cells.collect::<Vec<_>>().join("|")
            )
        };
        let shown: Vec<String> = grid.rows.iter().map(show).collect();
        assert_eq!(shown.join("\n"), expected);
    }

    #[test]
    fn a_title_may_stand_above() {
        check(
            "Nämndens mål, år 2026\nMål;Indikator;Målvärde\nTrygga hem;Andel trygga;90\n",
            "1~ Nämndens mål, år 2026\n2 Mål|Indikator|Målvärde\n3 Trygga hem|Andel trygga|90",
        );
        check(
            "Nämndens mål;;\n\nMål;Indikator;Målvärde\nTrygga hem;Andel, i procent;90\n",
            "1~ Nämndens mål\n3 Mål|Indikator|Målvärde\n4 Trygga hem|Andel, i procent|90",
        );
    }

    #[test]
    fn a_title_that_says_what_a_heading_says_is_none() {
        let text = "Mål;;\nMål;Indikator;Målvärde\nTrygga hem;Andel;90";
        let sheet = Sheet::of(read(text, Limits::default()).expect("within limits"));
        assert_eq!(sheet.tables.len(), 1);
        let table = &sheet.tables[0];
        assert_eq!(table.title.as_ref().map(|it| it.text.as_str()), Some("Mål"));
        assert_eq!((table.heading(1), table.rows.len()), ("Indikator", 1));
    }

    #[test]
    fn a_heading_over_others_keeps_its_place() {
        check(
            "Tkr;;\n;2026;\nKonto;Budget;Utfall\nLöner;1;2",
            "1~ Tkr\n2 |2026|\n3 Konto|Budget|Utfall\n4 Löner|1|2",
        );
    }

    #[test]
    fn rows_may_differ_in_length() {
        check(
            "Mål;Indikator;Målvärde;Utfall\nEtt\nTvå;Andel\nTre;Andel;90;80;;\n;Antal;3\n\nKälla: egen",
            "1 Mål|Indikator|Målvärde|Utfall\n2 Ett\n3 Två|Andel\n4 Tre|Andel|90|80||\n5 |Antal|3\n7~ Källa: egen",
        );
    }

    #[test]
    fn a_tab_in_a_cell_is_text() {
        check(
            "Mål;Indikator\n\"Trygga\them\";\"Andel; trygga\nhem\"\nHela;\tAntal",
            "1 Mål|Indikator\n2 Trygga\them|Andel; trygga⏎hem\n4 Hela|\tAntal",
        );
    }

    #[test]
    fn a_line_may_say_what_stands_between() {
        check(
            "\u{feff}sep=,\r\nMål;Indikator,Målvärde\r\nEtt,\"9,5\"\r\n",
            "2 Mål;Indikator|Målvärde\n3 Ett|9,5",
        );
    }

    #[test]
    fn without_headings_the_even_cut_counts() {
        check("a, b;c\nd;e\nf;g, h, i", "1 a, b|c\n2 d|e\n3 f|g, h, i");
        check("a\tb, c\nd\te", "1 a|b, c\n2 d|e");
    }
}
