//! Tables of a page: a caption, heads with a scope, rows.

use super::body::{Body, ID, runs, status};
use super::node::{Element, Node};
use crate::paper::{Cell, Line, Row, Table};

/// How far a cell can be set in.
const DEEPEST: u8 = 3;

impl Body<'_> {
    pub(super) fn table(&mut self, it: &Table) -> Element {
        self.tables += 1;
        let notes = it.notes.iter();
        let notes = notes.map(|note| Element::new("p").of("p-footnote").saying(note));
        Element::new("div")
            .of("p-table")
            .with("id", format!("{}t{}", ID, self.tables))
            .holding([table(it)])
            .holding(notes)
    }
}

/// A table by itself.
pub(super) fn table(it: &Table) -> Element {
    let whole: u32 = it.columns.iter().map(|it| u32::from(it.width)).sum();
    let columns = it.columns.iter().map(|column| {
        let share = f64::from(column.width) * 100.0 / f64::from(whole.max(1));
        Element::new("col").with("width", format!("{share:.1}%"))
    });
    let rows = |name, rows: &[Row], is_head| {
        let rows = rows.iter().map(|of| row(it, of, is_head));
        Element::new(name).holding(rows)
    };
    Element::new("table").holding([
        Element::new("caption").saying(&it.caption),
        Element::new("colgroup").holding(columns),
        rows("thead", &it.head, true),
        rows("tbody", &it.rows, false),
    ])
}

fn row(table: &Table, row: &Row, is_head: bool) -> Element {
    // Figures stand last: counted from the end, a row whose first cells reach down from above fits too.
    let across: usize = row.cells.iter().map(|it| usize::from(it.across)).sum();
    let mut at = table.columns.len().saturating_sub(across);
    let cells = row.cells.iter().map(|it| {
        let is_figures = table.columns.get(at).is_some_and(|it| it.is_figures);
        at += usize::from(it.across);
        cell(it, is_head, is_figures)
    });
    let class = if row.is_strong { "p-strong" } else { "" };
    Element::new("tr").of(class).holding(cells)
}

fn cell(it: &Cell, is_head: bool, is_figures: bool) -> Element {
    // A corner that says nothing heads nothing.
    let is_heading = it.is_heading && !it.text().is_empty();
    let mut cell = Element::new(if is_heading { "th" } else { "td" });
    if is_heading {
        let scope = match (is_head, it.across > 1, it.down > 1) {
            (true, true, _) => "colgroup",
            (true, false, _) => "col",
            (false, _, true) => "rowgroup",
            (false, ..) => "row",
        };
        cell = cell.with("scope", scope);
    }
    for (name, count) in [("colspan", it.across), ("rowspan", it.down)] {
        if count > 1 {
            cell = cell.with(name, count.to_string());
        }
    }
    let inset = match it.indent.min(DEEPEST) {
        0 => String::new(),
        depth => format!("p-in-{depth}"),
    };
    let figures = if is_figures { "p-num" } else { "" };
    let classes = format!("{figures} {inset}");
    cell.of(classes.trim()).holding(lines(&it.lines))
}

fn lines(lines: &[Line]) -> Vec<Node> {
    let mut nodes = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if at > 0 {
            nodes.push(Element::new("br").into());
        }
        if let Some(it) = &line.status {
            nodes.push(status(it).into());
            if !line.runs.is_empty() {
                nodes.push(" ".into());
            }
        }
        nodes.extend(runs(&line.runs));
    }
    nodes
}
