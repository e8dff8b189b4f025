//! Tables: a caption, heads that stand on every page, rows that no page parts.

use uppfyllt::paper::{Cell, Row, Table};

use super::body::{Hand, Manner, status};
use super::sections;
use super::xml;

/// The most columns that have room for letters of the usual size.
const MOST: usize = 6;

/// Writes a table with its caption above it and its notes below.
pub fn write(hand: &mut Hand<'_>, it: &Table) {
    let caption = Manner {
        keep_next: true,
        ..Manner::of("Caption")
    };
    hand.plain(caption, &it.caption, it.theirs);
    let widths = widths(it, sections::width(hand.turn));
    hand.push(&start(it, &widths));
    let mut grid = Grid {
        down: vec![0; it.columns.len()],
        table: it,
        widths: &widths,
        style: match it.columns.len() {
            ..=MOST => "TableText",
            _ => "TableSmall",
        },
    };
    for row in &it.head {
        grid.row(hand, row, true);
    }
    grid.down.fill(0);
    for row in &it.rows {
        grid.row(hand, row, false);
    }
    hand.push("</w:tbl>");
    for note in &it.notes {
        hand.paragraph(Manner::of("TableNote"), note);
    }
    hand.whole(Manner::of("TableNote"), ""); // two tables without a paragraph between would be one
}

fn start(it: &Table, widths: &[u32]) -> String {
    let columns: String = widths
        .iter()
        .map(|width| format!(r#"<w:gridCol w:w="{width}"/>"#))
        .collect();
    let whole: u32 = widths.iter().sum();
    let caption = xml::text(&it.caption);
    format!(
        r#"<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="{whole}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val="{caption}"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>"#
    )
}

/// The columns by their shares of a width.
fn widths(it: &Table, whole: u32) -> Vec<u32> {
    let shares: u32 = it.columns.iter().map(|it| u32::from(it.width)).sum();
    let width = |share: u16| u32::from(share) * whole / shares.max(1);
    it.columns.iter().map(|it| width(it.width).max(1)).collect()
}

/// A table on its way, with what reaches down from above.
struct Grid<'t> {
    /// How many more rows the cell above reaches into, by column.
    down: Vec<u16>,
    table: &'t Table,
    widths: &'t [u32],
    style: &'t str,
}

impl Grid<'_> {
    fn row(&mut self, hand: &mut Hand<'_>, row: &Row, is_head: bool) {
        let head = if is_head { "<w:tblHeader/>" } else { "" };
        hand.push(&format!("<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>"));
        let mut cells = row.cells.iter();
        let mut at = 0;
        while at < self.down.len() {
            if self.down[at] > 0 {
                self.down[at] -= 1;
                self.empty(hand, at, r#"<w:vMerge/>"#);
                at += 1;
                continue;
            }
            let Some(cell) = cells.next() else {
                self.empty(hand, at, "");
                at += 1;
                continue;
            };
            let across = usize::from(cell.across.max(1)).min(self.down.len() - at);
            self.cell(hand, cell, at, across, row.is_strong || is_head, is_head);
            self.down[at..at + across].fill(cell.down.max(1) - 1);
            at += across;
        }
        hand.push("</w:tr>");
    }

    /// A cell that holds nothing, or that the cell above reaches into.
    fn empty(&self, hand: &mut Hand<'_>, at: usize, merged: &str) {
        let width = self.widths[at];
        hand.push(&format!(
            r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{merged}</w:tcPr>"#
        ));
        hand.whole(Manner::of(self.style), "");
        hand.push("</w:tc>");
    }

    fn cell(
        &self,
        hand: &mut Hand<'_>,
        cell: &Cell,
        at: usize,
        across: usize,
        is_strong: bool,
        is_head: bool,
    ) {
        let width: u32 = self.widths[at..at + across].iter().sum();
        let mut properties = format!(r#"<w:tcW w:w="{width}" w:type="dxa"/>"#);
        if across > 1 {
            properties.push_str(&format!(r#"<w:gridSpan w:val="{across}"/>"#));
        }
        if cell.down > 1 {
            properties.push_str(r#"<w:vMerge w:val="restart"/>"#);
        }
        if is_head {
            properties.push_str(r#"<w:shd w:val="clear" w:color="auto" w:fill="F2F0E9"/>"#);
        }
        hand.push(&format!("<w:tc><w:tcPr>{properties}</w:tcPr>"));
        let manner = Manner {
            indent: cell.indent,
            right: self.table.columns[at].is_figures && across == 1,
            ..Manner::of(self.style)
        };
        for line in &cell.lines {
            let mut inside = line.status.as_ref().map(status).unwrap_or_default();
            if !inside.is_empty() && !line.runs.is_empty() {
                inside.push_str(&super::body::run("", " "));
            }
            let mut runs = line.runs.clone();
            runs.iter_mut().for_each(|run| run.strong |= is_strong);
            inside.push_str(&hand.runs(&runs));
            hand.whole(manner, &inside);
        }
        if cell.lines.is_empty() {
            hand.whole(manner, "");
        }
        hand.push("</w:tc>");
    }
}
