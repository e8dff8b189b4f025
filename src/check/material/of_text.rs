//! A pasted document in blocks: headings, paragraphs, lists and tables.
//!
//! A table is what has tabs or is drawn with pipes; its rows are read as a pasted table's are. A paragraph
//! ends at a blank line, and at a line that ends a sentence. Nothing is thrown away.

use super::sentences::sentences;
use super::{Figures, Line, Material, Number, Piece, Sort, scale_named};
use crate::check::{Place, Span};
use crate::exchange::clean::{self, Marker, take_marker};
use crate::exchange::table::{Grid, Limits, Row, RowKind, TooBig};
use crate::plan::link;

/// Makes places of stretches of the text.
type At<'a> = dyn Fn(Span) -> Place + 'a;

impl Material {
    /// A document as plain text.
    ///
    /// # Errors
    /// It is bigger than what is read of a pasted table.
    pub fn of_text(text: &str) -> Result<Self, TooBig> {
        read(text, 0, &Place::Text)
    }
}

/// Reads a text whose tables are numbered from `first`.
pub fn read(text: &str, first: usize, at: &At<'_>) -> Result<Material, TooBig> {
    let limit = Limits::default().bytes;
    if text.len() > limit {
        let found = text.len();
        return Err(TooBig::Bytes { found, limit });
    }
    let lines: Vec<&str> = text.lines().collect();
    let mut reader = Reader {
        lines: &lines,
        at,
        table: first,
        title: String::new(),
        material: Material::default(),
    };
    let mut line = 0;
    while line < lines.len() {
        line = match table_end(&lines, line) {
            Some(end) => reader.table(line, end)?,
            None => reader.line(line),
        };
    }
    Ok(reader.material)
}

struct Reader<'a> {
    lines: &'a [&'a str],
    at: &'a At<'a>,
    /// The number of the next table.
    table: usize,
    /// The last line that may be a title.
    title: String,
    material: Material,
}

impl Reader<'_> {
    /// A paragraph, heading or item that begins here; tells where the next begins.
    fn line(&mut self, line: usize) -> usize {
        let raw = self.lines[line];
        if raw.trim().is_empty() {
            return line + 1;
        }
        let mut end = line + 1;
        let mut text = raw.to_owned();
        while end < self.lines.len() && goes_on(&text, self.lines[end]) {
            text.push(' ');
            text.push_str(self.lines[end]);
            end += 1;
        }
        let sort = sort_of(raw, end > line + 1);
        if sort == Sort::Heading {
            self.title = plain(raw);
        }
        self.pieces(&text, line, sort);
        end
    }

    /// The sentences of a text that begins on a line.
    fn pieces(&mut self, text: &str, line: usize, sort: Sort) {
        let whole = self.lines[line].chars().count();
        let emphasised = text.trim_start_matches(['-', '*', '•', ' ']).len() < text.len()
            && text.trim().ends_with('*');
        for (from, sentence) in sentences(text) {
            let from = text[..from].chars().count();
            let span = Span {
                line: line + 1,
                from: from.min(whole),
                to: (from + sentence.chars().count()).min(whole),
            };
            self.material.pieces.push(Piece {
                text: plain(sentence),
                sort,
                emphasised,
                occasion: None,
                place: (self.at)(span),
            });
        }
    }

    /// The table between two lines; tells where the next block begins.
    fn table(&mut self, start: usize, end: usize) -> Result<usize, TooBig> {
        let grid = Grid::from_text(&self.lines[start..end].join("\n"))?;
        let number = self.table;
        self.table += 1;
        for row in grid
            .rows
            .iter()
            .filter(|row| row.kind != RowKind::Separator)
        {
            for cell in row.filled() {
                self.cell(&cell.text, start + cell.place.row - 1, Sort::Cell(number));
            }
        }
        let title = std::mem::take(&mut self.title);
        self.material.tables.push(self.figures(&grid, start, title));
        Ok(end)
    }

    fn cell(&mut self, text: &str, line: usize, sort: Sort) {
        let place = (self.at)(whole_line(self.lines, line));
        let cleaned = clean::items(text);
        let texts = cleaned.iter().map(|item| item.text.as_str());
        let sentences = texts.flat_map(sentences).map(|(_, sentence)| Piece {
            text: plain(sentence),
            sort,
            emphasised: false,
            occasion: None,
            place: place.clone(),
        });
        self.material.pieces.extend(sentences);
    }

    /// The figures of a table, its headings above the first row that has any.
    fn figures(&self, grid: &Grid, start: usize, title: String) -> Figures {
        let rows: Vec<&Row> = grid.rows.iter().filter(|row| row.cells.len() > 1).collect();
        let is_figures = |row: &&Row| {
            let cells = row.cells[1..].iter().filter(|cell| !cell.is_blank());
            let (mut all, mut numbers) = (0, 0);
            for cell in cells {
                all += 1;
                numbers += usize::from(Number::read(&cell.text).is_some());
            }
            all > 0 && numbers * 2 > all
        };
        let head = rows.iter().position(is_figures).unwrap_or(rows.len());
        let first = rows
            .iter()
            .position(|row| row.filled().count() > 1)
            .unwrap_or(0);
        let is_plain = head == rows.len();
        let head = if is_plain { head.min(first + 1) } else { head };
        let heads = &rows[first.min(head)..head.min(first + 2)];
        let columns = headings(heads);
        let corner = heads.iter().filter_map(|row| row.cells.first());
        let named = corner
            .map(|cell| cell.text.as_str())
            .chain([title.as_str()]);
        let is_blank = |column: &usize| {
            let mut cells = rows[head..]
                .iter()
                .filter_map(|row| row.cells.get(column + 1));
            cells.all(|cell| cell.is_blank())
        };
        let place = heads.first().map(|row| start + row.number() - 1);
        let lines = rows[head..].iter().map(|row| self.figure_line(row, start));
        let scale = named
            .chain(columns.iter().map(String::as_str))
            .find_map(scale_named);
        Figures {
            scale,
            blank: (0..columns.len()).filter(is_blank).collect(),
            place: place.map(|line| (self.at)(whole_line(self.lines, line))),
            columns: columns.clone(),
            rows: lines.collect(),
            title,
            budget: None,
        }
    }

    fn figure_line(&self, row: &Row, start: usize) -> Line {
        let label = row
            .cells
            .iter()
            .find(|cell| !cell.is_blank() && Number::read(&cell.text).is_none());
        let label = label.map_or(String::new(), |cell| plain(&cell.text));
        Line {
            including: row.cells[0]
                .text
                .trim_start_matches(['-', '–', ' '])
                .to_lowercase()
                .starts_with("varav"),
            label,
            cells: row.cells[1..]
                .iter()
                .map(|cell| Number::read(&cell.text))
                .collect(),
            place: (self.at)(whole_line(self.lines, start + row.number() - 1)),
        }
    }
}

/// The headings of the columns after the first, of one row or of two: a heading over several columns
/// belongs to each that has one of its own below.
fn headings(rows: &[&Row]) -> Vec<String> {
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(1);
    let text = |row: &Row, column: usize| {
        row.cells
            .get(column)
            .map_or(String::new(), |cell| plain(&cell.text))
    };
    let mut above = String::new();
    (1..width)
        .map(|column| {
            let own = rows.first().map_or(String::new(), |row| text(row, column));
            let below = rows.get(1).map_or(String::new(), |row| text(row, column));
            if !own.is_empty() {
                above = own.clone();
            }
            let over = if below.is_empty() { &own } else { &above };
            format!("{over} {below}").trim().to_owned()
        })
        .collect()
}

/// Where the table that begins on a line ends; none where none begins.
fn table_end(lines: &[&str], start: usize) -> Option<usize> {
    let piped = lines[start].trim_start().starts_with('|');
    let is_row = |line: &str| line.contains('\t') || (piped && line.trim_start().starts_with('|'));
    if !is_row(lines[start]) {
        return None;
    }
    let mut end = start + 1;
    let mut at = end;
    while at < lines.len() {
        let line = lines[at].trim_start();
        if is_row(lines[at]) {
            // A blank line ends a table, unless what a converter left of a cell stands between.
            let gap = lines[end..at].iter().any(|it| it.trim().is_empty());
            let residue = lines[end..at]
                .iter()
                .any(|it| it.trim_start().starts_with("<p>"));
            if gap && !residue && !line.starts_with("<p>") && !continues(lines[at]) {
                break;
            }
            at += 1;
            end = at;
        } else if line.is_empty() || line.starts_with("<p>") {
            at += 1;
            if line.starts_with("<p>") {
                end = at;
            }
        } else {
            break;
        }
    }
    Some(end)
}

/// A row whose first cell is empty goes on with the table before a page break.
fn continues(line: &str) -> bool {
    line.starts_with('\t')
}

/// Whether a line continues the text before it.
fn goes_on(text: &str, next: &str) -> bool {
    let ended = text.trim_end().ends_with(['.', ':', '?', '!', '*']) || text.contains('\t');
    let next = next.trim_start();
    !ended && next.chars().next().is_some_and(char::is_lowercase) && !next.contains('\t')
}

/// What a line is: items have a mark, headings a sharp or no end and few words.
fn sort_of(line: &str, wrapped: bool) -> Sort {
    const LONGEST_HEADING: usize = 24;
    let line = line.trim();
    if line.starts_with('#') || line.starts_with("**") {
        return Sort::Heading;
    }
    match take_marker(line) {
        Some((Marker::Number(_), _)) | None => {}
        Some(_) => return Sort::Item,
    }
    let ends = line.ends_with(['.', ',', ';', '?', '*']);
    let is_short = line.split_whitespace().count() <= LONGEST_HEADING;
    match !wrapped && !ends && is_short {
        true => Sort::Heading,
        false => Sort::Prose,
    }
}

fn whole_line(lines: &[&str], line: usize) -> Span {
    Span {
        line: line + 1,
        from: 0,
        to: lines.get(line).map_or(0, |it| it.chars().count()),
    }
}

/// The text without marks of lists and emphasis; what is left of a linked figure is one sign.
fn plain(text: &str) -> String {
    let text = text.trim().trim_start_matches('#').trim();
    let text = match take_marker(text) {
        Some((Marker::Number(_), _)) | None => text,
        Some((_, rest)) => rest,
    };
    let plain = link::folded(&clean::whole(text).replace(['*', '_'], ""));
    plain.trim().to_owned()
}
