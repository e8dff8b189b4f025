//! Documents as a word processor knows them: headings, paragraphs of runs, lists, tables, pictures.
//!
//! Plain data that can be handed to the part of the application that writes Word files, which knows
//! no plan and no language. What stands in a document is decided in `document`; how it looks, by
//! whoever writes it.

pub mod ink;
mod turn;

use serde::{Deserialize, Serialize};

pub use turn::{Turn, turns};

/// A document.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// Its title, which every page and the file's properties carry.
    pub title: String,
    /// Whose it is.
    pub author: String,
    /// The tag of its language, such as `sv-SE`.
    pub language: String,
    /// The word before a page number.
    pub page: String,
    /// What stands in it, from above.
    pub blocks: Vec<Block>,
}

/// Something that stands in a document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Block {
    /// The title on the title page.
    Title(String),
    /// A line below it.
    Subtitle(String),
    /// A heading.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Vec<Run>),
    /// A paragraph that is set apart.
    Note(Vec<Run>),
    /// A list.
    List(Vec<Item>),
    /// A table.
    Table(Table),
    /// A picture.
    Picture(Picture),
    /// The list of the headings of the two outermost levels, under a heading of its own.
    Contents(String),
    /// What follows begins on a new page.
    PageBreak,
}

/// A heading.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Heading {
    /// Its level, from 1.
    pub level: u8,
    /// Its number, such as “2.1”; empty where headings are not numbered.
    pub number: String,
    /// What it says.
    pub text: String,
}

/// Letters of one look.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Run {
    /// What it says.
    pub text: String,
    /// Bold.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub strong: bool,
    /// Italic.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub emphasis: bool,
    /// Where it leads: `http:`, `https:` or `mailto:`; empty where it leads nowhere.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub link: String,
    /// What sort of letters they are.
    #[serde(skip_serializing_if = "Sort::is_written")]
    pub sort: Sort,
}

/// What sort of letters a run has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Sort {
    /// Somebody has written them, or they are the document's own.
    #[default]
    Written,
    /// A figure that a text is linked to.
    Figure,
    /// A link that leads to no figure: it is to be seen.
    Broken,
}

impl Sort {
    fn is_written(&self) -> bool {
        *self == Self::Written
    }
}

/// An item of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Item {
    /// Its number in a numbered list; none for a bullet.
    pub number: Option<u32>,
    /// How far it is set in: 0 for the outermost.
    pub depth: u8,
    /// What it says.
    pub runs: Vec<Run>,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// The rows of its headings, which stand on every page.
    pub head: Vec<Row>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// Lines below it.
    pub notes: Vec<String>,
}

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Column {
    /// How wide it is beside the others.
    pub width: u16,
    /// Whether it holds figures, which stand to the right.
    pub is_figures: bool,
}

/// A row of a table. What a cell above it reaches into is not among its cells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    /// Its cells.
    pub cells: Vec<Cell>,
    /// Set off from the others: a sum, a group.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_strong: bool,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Cell {
    /// Its lines.
    pub lines: Vec<Line>,
    /// How many columns it reaches over.
    #[serde(skip_serializing_if = "is_one")]
    pub across: u16,
    /// How many rows it reaches over.
    #[serde(skip_serializing_if = "is_one")]
    pub down: u16,
    /// It says what its row is about.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_heading: bool,
    /// How far it is set in.
    #[serde(skip_serializing_if = "is_none")]
    pub indent: u8,
}

impl Default for Cell {
    fn default() -> Self {
        Self {
            lines: Vec::new(),
            across: 1,
            down: 1,
            is_heading: false,
            indent: 0,
        }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
fn is_one(count: &u16) -> bool {
    *count == 1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
fn is_none(count: &u8) -> bool {
    *count == 0
}

/// A line of a cell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Line {
    /// A status before it.
    pub status: Option<Status>,
    /// What it says.
    pub runs: Vec<Run>,
}

/// A status: never a colour alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Status {
    /// Its shape.
    pub shape: Shape,
    /// Its word.
    pub word: String,
}

/// The shape of a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Shape {
    /// The best.
    Circle,
    /// Partly.
    Diamond,
    /// A further level between.
    Square,
    /// The worst.
    Triangle,
    /// Not assessed.
    Dash,
}

impl Shape {
    /// Every shape.
    pub const ALL: [Self; 5] = [
        Self::Circle,
        Self::Diamond,
        Self::Square,
        Self::Triangle,
        Self::Dash,
    ];

    /// The letter that has the shape.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Circle => "●",
            Self::Diamond => "◆",
            Self::Square => "■",
            Self::Triangle => "▲",
            Self::Dash => "–",
        }
    }
}

/// A picture: as drawn, and as points where somebody has made them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Picture {
    /// The drawing as SVG, complete in itself.
    pub svg: String,
    /// The same as the bytes of a PNG in Base64; empty where nobody has made them.
    pub png: String,
    /// How wide it is on paper, in CSS pixels: 96 to an inch.
    pub width: f64,
    /// How high.
    pub height: f64,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// The line below it.
    pub caption: String,
}

impl Run {
    /// Letters without any look.
    pub fn plain(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            ..Self::default()
        }
    }

    /// Bold letters.
    pub fn strong(text: &str) -> Self {
        Self {
            strong: true,
            ..Self::plain(text)
        }
    }
}

impl Heading {
    /// Its number and what it says.
    pub fn whole(&self) -> String {
        match self.number.is_empty() {
            true => self.text.clone(),
            false => format!("{} {}", self.number, self.text),
        }
    }
}

impl Document {
    /// The headings that a table of contents lists, each with its place among the headings.
    pub fn contents(&self) -> Vec<(usize, &Heading)> {
        /// The innermost level that is listed.
        const LISTED: u8 = 2;
        let headings = self.blocks.iter().filter_map(|block| match block {
            Block::Heading(it) => Some(it),
            _ => None,
        });
        let listed = headings.enumerate().filter(|(_, it)| it.level <= LISTED);
        listed.collect()
    }
}

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

/// The text of runs without their looks.
pub fn text(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

#[cfg(test)]
mod tests {
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
