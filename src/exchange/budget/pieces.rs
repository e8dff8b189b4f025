//! A paste cut into its tables: titles above, headings, rows, footnotes below.

use crate::exchange::{
    clean,
    number::{self, Figure, Point},
    table::{Grid, Row, RowKind},
};
use crate::plan::BudgetKind;

/// One table of a paste.
pub struct Piece<'g> {
    /// What it is called.
    pub title: String,
    /// Whose business it tells of.
    pub scope: String,
    /// The rows of headings: one or two.
    pub heads: Vec<&'g Row>,
    /// The rows below.
    pub body: Vec<&'g Row>,
    /// Footnotes.
    pub notes: Vec<String>,
    /// How many columns on the left hold labels.
    pub labels: usize,
}

/// The tables, in order.
pub fn pieces(grid: &Grid) -> Vec<Piece<'_>> {
    let mut cutter = Cutter::default();
    let rows = grid
        .rows
        .iter()
        .filter(|row| row.kind != RowKind::Separator);
    for row in rows {
        cutter.take(row);
    }
    cutter.close();
    cutter.pieces
}

impl Piece<'_> {
    /// What sort of table it is, by its title and headings.
    pub fn kind(&self) -> BudgetKind {
        let heads = self.heads.iter().flat_map(|row| &row.cells);
        let heads: Vec<&str> = heads.map(|cell| cell.text.as_str()).collect();
        let told = clean::key(&format!("{} {}", self.title, heads.join(" ")));
        let says = |words: &[&str]| words.iter().any(|word| told.contains(word));
        if says(&["invest"]) {
            BudgetKind::Investments
        } else if says(&["verksamhetsmått", "volym"]) {
            BudgetKind::Volumes
        } else if says(&["intäkter", "kostnader"]) && self.heads.len() > 1 {
            BudgetKind::Activities
        } else if says(&["resultat"]) || !says(&["verksamhet"]) {
            BudgetKind::Result
        } else {
            BudgetKind::Activities
        }
    }

    /// What a row is called, and in which column that stands.
    pub fn label(&self, row: &Row) -> (String, usize) {
        let cells = row.cells.iter().take(self.labels).enumerate();
        let mut filled = cells.filter(|(_, cell)| !cell.is_blank());
        let first = filled.next();
        let label = first.map_or_else(String::new, |(_, cell)| clean::whole(&cell.text));
        (label, first.map_or(0, |(at, _)| at))
    }
}

/// Whether a cell holds a figure.
pub fn is_figure(text: &str) -> bool {
    matches!(
        number::read(text, Point::Unknown),
        Figure::Number { .. } | Figure::Ambiguous { .. }
    )
}

#[derive(Default)]
struct Cutter<'g> {
    pieces: Vec<Piece<'g>>,
    /// Lines beside the tables since the last one.
    lines: Vec<String>,
    heads: Vec<&'g Row>,
    body: Vec<&'g Row>,
    notes: Vec<String>,
}

impl<'g> Cutter<'g> {
    fn take(&mut self, row: &'g Row) {
        let figures = row
            .cells
            .iter()
            .skip(1)
            .filter(|cell| is_figure(&cell.text));
        let has_figures = figures.count() > 0;
        match row.filled().count() {
            0 => {}
            _ if has_figures && !self.heads.is_empty() => self.body.push(row),
            1 if row.cells.len() > 1 && !self.body.is_empty() | !self.heads.is_empty() => {
                self.body.push(row);
            }
            1 => self.line(row),
            _ if has_figures => {} // figures without headings are no table
            _ => {
                if !self.body.is_empty() {
                    self.close();
                }
                self.heads.push(row);
            }
        }
    }

    /// A line beside the tables: a footnote below one, or a title above the next.
    fn line(&mut self, row: &Row) {
        let text: String = row.filled().map(|cell| clean::whole(&cell.text)).collect();
        let is_note = text.starts_with(['¹', '²', '³', '*']);
        if is_note && !self.body.is_empty() {
            self.notes.push(text);
        } else {
            self.close();
            self.lines.push(text);
        }
    }

    fn close(&mut self) {
        let (heads, body) = (
            std::mem::take(&mut self.heads),
            std::mem::take(&mut self.body),
        );
        let notes = std::mem::take(&mut self.notes);
        if body.is_empty() {
            return;
        }
        let (title, scope) = self.title();
        let labels = body.iter().filter_map(|row| {
            let mut cells = row.cells.iter().skip(1);
            cells
                .position(|cell| is_figure(&cell.text))
                .map(|at| at + 1)
        });
        self.pieces.push(Piece {
            title,
            scope,
            labels: labels.min().unwrap_or(1),
            heads,
            body,
            notes,
        });
    }

    /// The title is the nearest line above that names a sort of table; a line below it tells whose it
    /// is. Where there is no such line, the table goes on under the title of the one before.
    fn title(&mut self) -> (String, String) {
        const SORTS: [&str; 5] = ["resultat", "verksamhet", "invest", "volym", "ekonomi"];
        let lines = std::mem::take(&mut self.lines);
        let names_sort = |line: &String| SORTS.iter().any(|it| clean::key(line).contains(it));
        let nearest = lines.last().cloned().unwrap_or_default();
        match lines.iter().rposition(names_sort) {
            Some(at) if at + 1 == lines.len() => {
                let scope = scope_of(&nearest).to_owned();
                (nearest, scope)
            }
            Some(at) => (lines[at].clone(), nearest),
            None => {
                let before = self.pieces.last().map(|it| it.title.clone());
                match before {
                    Some(title) => (title, nearest),
                    None => (nearest, String::new()),
                }
            }
        }
    }
}

/// “Resultatrapport – Utfall och prognos, Nämnden”: what comes last.
fn scope_of(title: &str) -> &str {
    let ends = [", ", " – ", " - "].iter();
    let end = ends
        .filter_map(|it| Some(title.rfind(it)? + it.len()))
        .max();
    end.map_or("", |at| &title[at..])
}
