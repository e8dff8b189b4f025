//! Tables of a page: a caption, heads with a scope, rows.

use super::{Page, escape};
use crate::paper::{Cell, Line, Row, Table};

impl Page<'_> {
    pub(super) fn table(&mut self, it: &Table) {
        self.tables += 1;
        // A wide table is scrolled sideways, also by the keyboard, and so has a name.
        let name = format!("t{}", self.tables);
        self.push(&format!(
            "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{name}\">\n<table>\n\
             <caption id=\"{name}\">{}</caption>\n<colgroup>",
            escape(&it.caption)
        ));
        let whole: u32 = it.columns.iter().map(|it| u32::from(it.width)).sum();
        for column in &it.columns {
            let share = f64::from(column.width) * 100.0 / f64::from(whole.max(1));
            self.push(&format!("<col width=\"{share:.1}%\">"));
        }
        self.push("</colgroup>\n<thead>\n");
        for row in &it.head {
            self.row(it, row, true);
        }
        self.push("</thead>\n<tbody>\n");
        for row in &it.rows {
            self.row(it, row, false);
        }
        self.push("</tbody>\n</table>\n");
        for note in &it.notes {
            self.push(&format!("<p class=\"footnote\">{}</p>\n", escape(note)));
        }
        self.push("</div>\n");
    }

    fn row(&mut self, table: &Table, row: &Row, is_head: bool) {
        self.push(if row.is_strong {
            "<tr class=\"strong\">"
        } else {
            "<tr>"
        });
        // Figures stand last: counted from the end, a row whose first cells reach down from above fits too.
        let across: usize = row.cells.iter().map(|it| usize::from(it.across)).sum();
        let mut at = table.columns.len().saturating_sub(across);
        for cell in &row.cells {
            let is_figures = table.columns.get(at).is_some_and(|it| it.is_figures);
            self.cell(cell, is_head, is_figures);
            at += usize::from(cell.across);
        }
        self.push("</tr>\n");
    }

    fn cell(&mut self, cell: &Cell, is_head: bool, is_figures: bool) {
        let tag = if cell.is_heading { "th" } else { "td" };
        let mut html = format!("<{tag}");
        if cell.is_heading {
            let scope = match (is_head, cell.across > 1, cell.down > 1) {
                (true, true, _) => "colgroup",
                (true, false, _) => "col",
                (false, _, true) => "rowgroup",
                (false, ..) => "row",
            };
            html.push_str(&format!(" scope=\"{scope}\""));
        }
        if cell.across > 1 {
            html.push_str(&format!(" colspan=\"{}\"", cell.across));
        }
        if cell.down > 1 {
            html.push_str(&format!(" rowspan=\"{}\"", cell.down));
        }
        let indent = cell.indent.min(3);
        let classes = [
            (is_figures, "figures".to_owned()),
            (indent > 0, format!("in-{indent}")),
        ];
        let classes: Vec<&str> = classes
            .iter()
            .filter(|(has, _)| *has)
            .map(|(_, class)| class.as_str())
            .collect();
        if !classes.is_empty() {
            html.push_str(&format!(" class=\"{}\"", classes.join(" ")));
        }
        self.push(&html);
        self.push(">");
        for (at, line) in cell.lines.iter().enumerate() {
            if at > 0 {
                self.push("<br>");
            }
            self.line(line);
        }
        self.push(&format!("</{tag}>"));
    }

    fn line(&mut self, line: &Line) {
        if let Some(status) = &line.status {
            self.status(status);
            self.push(if line.runs.is_empty() { "" } else { " " });
        }
        self.runs(&line.runs);
    }
}
