//! Tables in HTML that somebody else wrote: their cells as text, their spans, nothing else.
//!
//! The HTML is parsed into a document of its own, in which no script runs and nothing is
//! fetched; no node of it ever enters the page.

use wasm_bindgen::JsCast;
use web_sys::{
    Document, DomParser, Element, HtmlTableCellElement, HtmlTableElement, HtmlTableRowElement,
    Node, SupportedType,
};

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HtmlCell {
    /// Its text, with `\n` where paragraphs, list items and forced line breaks are.
    pub text: String,
    /// How many columns it covers, at least 1.
    pub colspan: u32,
    /// How many rows it covers; 0 for all that remain.
    pub rowspan: u32,
    /// Whether it is a heading (`th`).
    pub header: bool,
}

/// The rows of a table.
pub type HtmlTable = Vec<Vec<HtmlCell>>;

/// What stands in a piece of HTML, one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HtmlPiece {
    /// A line of text beside the tables.
    Line(String),
    /// A table; a table within a cell is text of that cell.
    Table(HtmlTable),
}

/// The tables in a piece of HTML and the lines between them, in order.
pub fn pieces_in_html(html: &str) -> Vec<HtmlPiece> {
    let mut pieces = Pieces::default();
    if let Some(body) = parse(html).and_then(|it| it.body()) {
        pieces.children(&body);
    }
    pieces.flush();
    pieces.found
}

fn parse(html: &str) -> Option<Document> {
    let parser = DomParser::new().ok()?;
    parser.parse_from_string(html, SupportedType::TextHtml).ok()
}

/// Gathers tables, and lines of what stands between them.
#[derive(Default)]
struct Pieces {
    found: Vec<HtmlPiece>,
    between: TextWriter,
}

impl Pieces {
    fn children(&mut self, node: &Node) {
        let children = node.child_nodes();
        for child in (0..children.length()).filter_map(|at| children.get(at)) {
            let holds_table = |it: &Element| matches!(it.query_selector("table"), Ok(Some(_)));
            if let Some(table) = child.dyn_ref::<HtmlTableElement>() {
                self.flush();
                self.found.push(HtmlPiece::Table(rows(table)));
            } else if child.dyn_ref::<Element>().is_some_and(holds_table) {
                self.between.block = true;
                self.children(&child);
                self.between.block = true;
            } else {
                self.between.node(&child);
            }
        }
    }

    fn flush(&mut self) {
        let text = std::mem::take(&mut self.between).text;
        let lines = text.lines().map(str::trim).filter(|it| !it.is_empty());
        self.found
            .extend(lines.map(|it| HtmlPiece::Line(it.to_owned())));
    }
}

fn rows(table: &HtmlTableElement) -> HtmlTable {
    let rows = table.rows();
    (0..rows.length())
        .filter_map(|index| rows.item(index)?.dyn_into::<HtmlTableRowElement>().ok())
        .map(|row| cells(&row))
        .collect()
}

fn cells(row: &HtmlTableRowElement) -> Vec<HtmlCell> {
    let cells = row.cells();
    (0..cells.length())
        .filter_map(|index| cells.item(index)?.dyn_into::<HtmlTableCellElement>().ok())
        .map(|cell| HtmlCell {
            text: text(&cell),
            colspan: cell.col_span(),
            rowspan: cell.row_span(),
            header: cell.tag_name() == "TH",
        })
        .collect()
}

fn text(node: &Node) -> String {
    let mut writer = TextWriter::default();
    writer.children(node);
    writer.text
}

/// Writes text as a browser would set it: white space folds, blocks begin lines.
#[derive(Default)]
struct TextWriter {
    text: String,
    /// White space was seen since the last character.
    space: bool,
    /// A block ended or begins since the last character.
    block: bool,
}

impl TextWriter {
    fn children(&mut self, node: &Node) {
        let children = node.child_nodes();
        for index in 0..children.length() {
            if let Some(child) = children.get(index) {
                self.node(&child);
            }
        }
    }

    fn node(&mut self, node: &Node) {
        if let Some(element) = node.dyn_ref::<Element>() {
            self.element(element);
        } else if node.node_type() == Node::TEXT_NODE {
            self.characters(&node.node_value().unwrap_or_default());
        }
    }

    fn element(&mut self, element: &Element) {
        match element.tag_name().as_str() {
            "SCRIPT" | "STYLE" | "TEMPLATE" | "NOSCRIPT" | "TITLE" => {}
            "BR" => self.forced_break(),
            // A status is sometimes a picture, and its word the picture's description.
            "IMG" => {
                let description = element.get_attribute("alt").unwrap_or_default();
                self.apart(|writer| writer.characters(&description));
            }
            "TD" | "TH" => self.apart(|writer| writer.children(element)),
            name if is_block(name) => {
                self.block = true;
                self.children(element);
                self.block = true;
            }
            _ => self.children(element),
        }
    }

    fn apart(&mut self, write: impl FnOnce(&mut Self)) {
        self.space = true;
        write(self);
        self.space = true;
    }

    fn characters(&mut self, text: &str) {
        for character in text.chars() {
            // Only these fold; a no-break space stays.
            match character {
                ' ' | '\t' | '\n' | '\r' | '\u{c}' => self.space = true,
                _ => self.character(character),
            }
        }
    }

    fn character(&mut self, character: char) {
        let at_line_start = self.text.is_empty() || self.text.ends_with('\n');
        if self.block && !at_line_start {
            self.text.push('\n');
        } else if self.space && !at_line_start {
            self.text.push(' ');
        }
        self.space = false;
        self.block = false;
        self.text.push(character);
    }

    fn forced_break(&mut self) {
        self.text.push('\n');
        self.space = false;
        self.block = false;
    }
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "P" | "DIV"
            | "LI"
            | "UL"
            | "OL"
            | "DL"
            | "DT"
            | "DD"
            | "TABLE"
            | "TR"
            | "CAPTION"
            | "SECTION"
            | "ARTICLE"
            | "BLOCKQUOTE"
            | "PRE"
            | "FIGURE"
            | "FIGCAPTION"
            | "HR"
            | "H1"
            | "H2"
            | "H3"
            | "H4"
            | "H5"
            | "H6"
    )
}
