//! Documents as a word processor knows them: headings, paragraphs of runs, lists, tables, pictures.
//!
//! Plain data that can be handed to the part of the application that writes Word files, which knows
//! no plan and no language. What stands in a document is decided in `document`; how it looks, by
//! whoever writes it.

pub mod ink;
mod tabbed;
mod turn;

use serde::{Deserialize, Serialize};

pub use tabbed::tabbed;
pub use turn::{Turn, turns};

/// A document.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// Its title, which every page and the file's properties carry.
    pub title: String,
    /// Whose it is.
    pub author: String,
    /// The tag of the language that it is worded in, such as `sv-SE`.
    pub language: String,
    /// The tag of the language of what people have written: often another than the document's.
    pub written: String,
    /// Words that whoever writes it out needs.
    pub words: Words,
    /// What stands in it, from above.
    pub blocks: Vec<Block>,
}

/// Words of a document's language that stand in no block of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Words {
    /// Before a page number.
    pub page: String,
    /// What notes are called, several of them.
    pub notes: String,
    /// What leads from a note back to its place in the text.
    pub back: String,
}

/// Something that stands in a document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Block {
    /// The title on the title page.
    Title(Run),
    /// A line below it.
    Subtitle(Run),
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
    /// Somebody has written it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub theirs: bool,
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
    /// Somebody has written them, in the language of the plan; otherwise they are the document's own.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub theirs: bool,
    /// What a note at this place says; such a run has no letters of its own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub note: Vec<Run>,
}

/// What sort of letters a run has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Sort {
    /// The usual.
    #[default]
    Written,
    /// Small ones that may be passed over: where a figure was taken from.
    Aside,
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
    /// Somebody has written the caption.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub theirs: bool,
    /// Its columns.
    pub columns: Vec<Column>,
    /// The rows of its headings, which stand on every page.
    pub head: Vec<Row>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// Lines below it.
    pub notes: Vec<Vec<Run>>,
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
    /// The line below it, as somebody has written it.
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

    /// Letters that somebody has written.
    pub fn theirs(text: &str) -> Self {
        Self {
            theirs: true,
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

/// The text of runs without their looks.
pub fn text(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}
