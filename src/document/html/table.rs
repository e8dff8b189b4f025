//! Tables of a page: a caption, heads with a scope, rows.

use super::body::{Body, ID, status};
use super::letters::Letters;
use super::node::{Element, Node};
use crate::paper::{Cell, Line, Row, Run, Table};

/// How far a cell can be set in.
const DEEPEST: u8 = 3;

impl<'d> Body<'d> {
    pub(super) fn table(&mut self, it: &'d Table) -> Element {
        self.tables += 1;
        let table = table(it, &mut self.letters);
        let note = |note: &'d Vec<Run>| {
            let element = Element::new("p").of("p-footnote");
            self.letters.within(element, note)
        };
        let notes: Vec<Element> = it.notes.iter().map(note).collect();
        let whole = Element::new("div")
            .of("p-table")
            .with("id", format!("{}t{}", ID, self.tables));
        // In a window it scrolls, also by keyboard.
        let whole = match it.lies_across() {
            true => whole
                .with("role", "group")
                .with("aria-label", it.caption.clone())
                .with("tabindex", "0"),
            false => whole,
        };
        whole.holding([table]).holding(notes)
    }
}

/// A table by itself.
pub(super) fn table<'d>(it: &'d Table, letters: &mut Letters<'d>) -> Element {
    let whole: u32 = it.columns.iter().map(|it| u32::from(it.width)).sum();
    let columns = it.columns.iter().map(|column| {
        let share = f64::from(column.width) * 100.0 / f64::from(whole.max(1));
        Element::new("col").with("width", format!("{share:.1}%"))
    });
    let mut rows = |name, rows: &'d [Row], is_head| {
        let rows = rows.iter().map(|of| row(it, of, is_head, letters));
        Element::new(name).holding(rows)
    };
    let [head, body] = [
        rows("thead", &it.head, true),
        rows("tbody", &it.rows, false),
    ];
    let caption = letters.spoken(Element::new("caption"), it.theirs);
    Element::new("table").holding([
        caption.saying(&it.caption),
        Element::new("colgroup").holding(columns),
        head,
        body,
    ])
}

fn row<'d>(table: &Table, row: &'d Row, is_head: bool, letters: &mut Letters<'d>) -> Element {
    // Figures stand last: counted from the end, a row whose first cells reach down from above fits too.
    let across: usize = row.cells.iter().map(|it| usize::from(it.across)).sum();
    let mut at = table.columns.len().saturating_sub(across);
    let cells = row.cells.iter().map(|it| {
        let is_figures = table.columns.get(at).is_some_and(|it| it.is_figures);
        at += usize::from(it.across);
        cell(it, is_head, is_figures, letters)
    });
    let class = if row.is_strong { "p-strong" } else { "" };
    Element::new("tr").of(class).holding(cells)
}

fn cell<'d>(it: &'d Cell, is_head: bool, is_figures: bool, letters: &mut Letters<'d>) -> Element {
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
    let cell = cell.of(classes.trim());
    match it.lines.as_slice() {
        [Line { status: None, runs }] => letters.within(cell, runs),
        all => cell.holding(lines(all, letters)),
    }
}

fn lines<'d>(lines: &'d [Line], letters: &mut Letters<'d>) -> Vec<Node> {
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
        nodes.extend(letters.runs(&line.runs));
    }
    nodes
}
