//! The document's own part: paragraphs, lists, headings, runs.

use std::slice;

use uppfyllt::paper::{Block, Document, Heading, Item, Run, Sort, Status, Turn, turns};

use super::{fields, notes, pictures, sections, tables, xml};

/// The part, and what it leads to outside itself.
pub struct Body {
    /// The XML of the part.
    pub xml: String,
    /// Addresses, in the order of their ids.
    pub links: Vec<String>,
    /// What notes say, in the order of their ids, and the addresses in them.
    pub notes: Vec<String>,
    /// Addresses in notes, in the order of their ids.
    pub note_links: Vec<String>,
    /// Pictures, in the order of their ids.
    pub pictures: Vec<Vec<u8>>,
    /// The first number of every numbered list, in the order of their ids.
    pub lists: Vec<u32>,
}

const START: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#,
    r#" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#,
    r#" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing""#,
    r#" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main""#,
    r#" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>"#,
);

/// The part of a document.
pub fn written(document: &Document) -> Body {
    let turned = turns(&document.blocks);
    let mut hand = Hand {
        document,
        body: Body {
            xml: START.to_owned(),
            links: Vec::new(),
            notes: Vec::new(),
            note_links: Vec::new(),
            pictures: Vec::new(),
            lists: Vec::new(),
        },
        headings: 0,
        new_page: false,
        turn: turned.first().copied().unwrap_or(Turn::Upright),
    };
    for (block, turn) in document.blocks.iter().zip(turned) {
        let is_turned = turn != hand.turn;
        if is_turned {
            hand.section(turn);
        }
        // A section begins a page already.
        if !(is_turned && *block == Block::PageBreak) {
            hand.block(block);
        }
    }
    let last = sections::properties(hand.turn);
    hand.push(&format!("{last}</w:body></w:document>"));
    hand.body
}

/// Writes block after block.
pub struct Hand<'d> {
    /// The document.
    pub document: &'d Document,
    /// What is written so far.
    pub body: Body,
    /// Headings so far.
    headings: usize,
    /// The next paragraph begins a page.
    new_page: bool,
    /// How the page lies.
    pub turn: Turn,
}

/// What a paragraph is.
#[derive(Clone, Copy, Default)]
pub struct Manner<'s> {
    /// Its style; the usual one where it is empty.
    pub style: &'s str,
    /// It stays on the page of what follows.
    pub keep_next: bool,
    /// The list that it is an item of, and how far it is set in there.
    pub item: Option<(usize, u8)>,
    /// How far it is set in.
    pub indent: u8,
    /// It stands to the right.
    pub right: bool,
}

impl<'s> Manner<'s> {
    /// Of a style.
    pub fn of(style: &'s str) -> Self {
        Self {
            style,
            ..Self::default()
        }
    }
}

impl Hand<'_> {
    /// Writes on.
    pub fn push(&mut self, xml: &str) {
        self.body.xml.push_str(xml);
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Title(it) => self.paragraph(Manner::of("Title"), slice::from_ref(it)),
            Block::Subtitle(it) => self.paragraph(Manner::of("Subtitle"), slice::from_ref(it)),
            Block::Heading(it) => self.heading(it),
            Block::Paragraph(runs) => self.paragraph(Manner::default(), runs),
            Block::Note(runs) => self.paragraph(Manner::of("Note"), runs),
            Block::List(items) => self.list(items),
            Block::Table(it) => tables::write(self, it),
            Block::Picture(it) => pictures::write(self, it),
            Block::Contents(heading) => fields::contents(self, heading),
            Block::PageBreak => self.new_page = true,
        }
    }

    /// A paragraph of runs.
    pub fn paragraph(&mut self, manner: Manner<'_>, runs: &[Run]) {
        let runs = self.runs(runs);
        self.whole(manner, &runs);
    }

    /// A paragraph of plain letters, somebody's or the document's own.
    pub fn plain(&mut self, manner: Manner<'_>, text: &str, theirs: bool) {
        self.whole(manner, &run(&self.language(theirs), text));
    }

    /// The language of letters, where that is another than the document's.
    pub fn language(&self, theirs: bool) -> String {
        let written = &self.document.written;
        match theirs && !written.is_empty() && *written != self.document.language {
            true => format!(r#"<w:lang w:val="{}"/>"#, xml::text(written)),
            false => String::new(),
        }
    }

    /// A paragraph of what is written already.
    pub fn whole(&mut self, manner: Manner<'_>, inside: &str) {
        let properties = self.properties(manner);
        self.push(&format!("<w:p>{properties}{inside}</w:p>"));
    }

    /// The properties of a paragraph, in the order that the format demands.
    fn properties(&mut self, manner: Manner<'_>) -> String {
        let mut xml = String::new();
        if !manner.style.is_empty() {
            xml.push_str(&format!(r#"<w:pStyle w:val="{}"/>"#, manner.style));
        }
        if manner.keep_next {
            xml.push_str("<w:keepNext/>");
        }
        if std::mem::take(&mut self.new_page) {
            xml.push_str("<w:pageBreakBefore/>");
        }
        if let Some((list, depth)) = manner.item {
            xml.push_str(&format!(
                r#"<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list}"/></w:numPr>"#
            ));
        }
        if manner.indent > 0 {
            let indent = u32::from(manner.indent) * 170;
            xml.push_str(&format!(r#"<w:ind w:left="{indent}"/>"#));
        }
        if manner.right {
            xml.push_str(r#"<w:jc w:val="right"/>"#);
        }
        match xml.is_empty() {
            true => xml,
            false => format!("<w:pPr>{xml}</w:pPr>"),
        }
    }

    fn heading(&mut self, it: &Heading) {
        self.headings += 1;
        let at = self.headings;
        let style = format!("Heading{}", it.level.clamp(1, 6));
        let text = run(&self.language(it.theirs), &it.whole());
        let inside = format!(
            r#"<w:bookmarkStart w:id="{at}" w:name="_Toc{at:06}"/>{text}<w:bookmarkEnd w:id="{at}"/>"#
        );
        self.whole(Manner::of(&style), &inside);
    }

    fn list(&mut self, items: &[Item]) {
        let numbered = items.iter().find_map(|it| it.number);
        let numbered = numbered.map(|first| {
            self.body.lists.push(first);
            self.body.lists.len() + 1 // the first list is that of all bullets
        });
        for it in items {
            let (style, list) = match (it.number, numbered) {
                (Some(_), Some(list)) => ("ListNumber", list),
                _ => ("ListBullet", 1),
            };
            let manner = Manner {
                item: Some((list, it.depth.min(2))),
                ..Manner::of(style)
            };
            self.paragraph(manner, &it.runs);
        }
    }

    /// Runs one after another.
    pub fn runs(&mut self, runs: &[Run]) -> String {
        runs.iter().map(|it| self.run(it)).collect()
    }

    /// The sign of a note, which is kept to be written beside the body.
    fn note(&mut self, runs: &[Run]) -> String {
        // Each part of the file has its own list of addresses.
        let outside = std::mem::take(&mut self.body.links);
        self.body.links = std::mem::take(&mut self.body.note_links);
        let said = self.runs(runs);
        self.body.note_links = std::mem::replace(&mut self.body.links, outside);
        self.body.notes.push(said);
        notes::reference(self.body.notes.len())
    }

    fn run(&mut self, it: &Run) -> String {
        if !it.note.is_empty() {
            return self.note(&it.note);
        }
        let mut look = String::new();
        if !it.link.is_empty() {
            look.push_str(r#"<w:rStyle w:val="Hyperlink"/>"#);
        }
        if it.strong {
            look.push_str("<w:b/>");
        }
        if it.emphasis {
            look.push_str("<w:i/>");
        }
        match it.sort {
            Sort::Written | Sort::Figure => {}
            Sort::Aside => look.push_str(r#"<w:color w:val="546066"/><w:sz w:val="14"/>"#),
            Sort::Broken => look.push_str(r#"<w:highlight w:val="yellow"/>"#),
        }
        look.push_str(&self.language(it.theirs));
        let xml = run(&look, &it.text);
        if it.link.is_empty() {
            return xml;
        }
        self.body.links.push(it.link.clone());
        let id = self.body.links.len();
        format!(r#"<w:hyperlink r:id="link{id}">{xml}</w:hyperlink>"#)
    }

    /// Another turn of the page: what is written so far ends a section of the turn until now.
    fn section(&mut self, turn: Turn) {
        let ended = sections::properties(self.turn);
        self.push(&format!("<w:p><w:pPr>{ended}</w:pPr></w:p>"));
        self.new_page = false;
        self.turn = turn;
    }
}

/// Letters of a look.
pub fn run(look: &str, text: &str) -> String {
    let text = xml::text(text);
    let look = match look.is_empty() {
        true => String::new(),
        false => format!("<w:rPr>{look}</w:rPr>"),
    };
    format!(r#"<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>"#)
}

/// A status: its shape and its word.
pub fn status(it: &Status) -> String {
    let colour = it.shape.ink();
    let look = format!(r#"<w:b/><w:color w:val="{colour}"/>"#);
    run(&look, &format!("{} {}", it.shape.sign(), it.word))
}
