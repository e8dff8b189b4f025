//! The blocks of a document as elements, sheet by sheet.

use std::slice;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::class;
use super::letters::Letters;
use super::node::{Element, Node};
use crate::paper::{Block, Document, Heading, Item, Picture, Status, Turn, turns};

/// What the ids of a document's elements begin with: it may stand in a page that has others.
pub(super) const ID: &str = "p-";
/// The attribute of a place for a page number: the id of what is on that page.
const AT: &str = "data-at";

/// What an address cannot hold as it is.
const ODD: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>');

/// The document, an element for each run of pages that lie the same way.
pub fn sheets(document: &Document) -> Vec<Element> {
    let other = document.written.as_str();
    let is_other = !other.is_empty() && other != document.language;
    let mut body = Body {
        document,
        letters: Letters::of(is_other.then_some(other)),
        headings: 0,
        tables: 0,
    };
    let blocks = document.blocks.iter().zip(turns(&document.blocks));
    let blocks: Vec<_> = blocks.collect();
    let sheets = blocks.chunk_by(|(_, one), (_, other)| one == other);
    sheets
        .map(|blocks| {
            let class = match blocks[0].1 {
                Turn::Upright => "p-upright",
                Turn::Across => "p-across",
            };
            // A sheet begins a page by itself.
            let blocks = blocks.iter().map(|(block, _)| *block);
            let blocks = blocks.skip_while(|it| matches!(it, Block::PageBreak));
            let mut sheet = Element::new("div").of(class);
            for block in blocks {
                if ends_a_chapter(block) {
                    sheet = sheet.holding(body.letters.notes(&document.words));
                }
                sheet = sheet.holding([body.block(block)]);
            }
            sheet.holding(body.letters.notes(&document.words))
        })
        .collect()
}

/// The body as it grows.
pub(super) struct Body<'d> {
    document: &'d Document,
    pub(super) letters: Letters<'d>,
    /// Headings so far: their numbers are what the table of contents leads to.
    headings: usize,
    /// Tables so far.
    pub(super) tables: usize,
}

/// What begins after the notes of what came before.
fn ends_a_chapter(block: &Block) -> bool {
    match block {
        Block::Heading(it) => it.level <= 1,
        Block::PageBreak => true,
        _ => false,
    }
}

impl<'d> Body<'d> {
    fn block(&mut self, block: &'d Block) -> Element {
        let letters = &mut self.letters;
        let one = |name, class| Element::new(name).of(class);
        match block {
            Block::Title(it) => letters.within(one("h1", "p-title"), slice::from_ref(it)),
            Block::Subtitle(it) => letters.within(one("p", "p-subtitle"), slice::from_ref(it)),
            Block::Heading(it) => self.heading(it),
            Block::Paragraph(it) => letters.within(one("p", ""), it),
            Block::Note(it) => letters.within(one("p", "p-note"), it),
            Block::List(items) => list(items, letters),
            Block::Table(it) => self.table(it),
            Block::Picture(it) => picture(it, letters),
            Block::Contents(heading) => self.contents(heading),
            Block::PageBreak => Element::new("div").of("p-break"),
        }
    }

    fn heading(&mut self, it: &Heading) -> Element {
        self.headings += 1;
        // The title is the only heading of the first level.
        let name = match it.level {
            0 | 1 => "h2",
            2 => "h3",
            3 => "h4",
            4 => "h5",
            _ => "h6",
        };
        let id = format!("{ID}h{}", self.headings);
        let heading = Element::new(name).with("id", id);
        let heading = self.letters.spoken(heading, it.theirs);
        heading.saying(&it.whole())
    }

    /// Its page numbers are filled in by whoever knows the pages.
    fn contents(&self, heading: &str) -> Element {
        let id = format!("{ID}contents");
        let entry = |(at, it): (usize, &Heading)| {
            let target = format!("{ID}h{}", at + 1);
            let link = Element::new("a").with("href", format!("#{target}"));
            let link = self.letters.spoken(link, it.theirs);
            let page = Element::new("span").of("p-at").with(AT, target);
            Element::new("li")
                .of(&format!("p-level-{}", it.level))
                .holding([link.saying(&it.whole()), page])
        };
        let entries = self.document.contents().into_iter().map(entry);
        Element::new("nav")
            .with("aria-labelledby", id.clone())
            .holding([
                Element::new("h2").with("id", id).saying(heading),
                Element::new("ul").holding(entries),
            ])
    }
}

/// A status: its shape, which is drawn, and its word, which is read.
pub(super) fn status(it: &Status) -> Element {
    let sign = Element::new("span").with("aria-hidden", "true");
    let word = format!(" {}", it.word);
    Element::new("span")
        .of(&format!("p-status {}", class(it.shape)))
        .holding([
            Node::from(sign.saying(it.shape.sign())),
            Node::from(word.as_str()),
        ])
}

/// A list; the deeper items after one are a list within it.
fn list<'d>(items: &'d [Item], letters: &mut Letters<'d>) -> Element {
    let depth = items.iter().map(|it| it.depth).min().unwrap_or_default();
    let mut points: Vec<Element> = Vec::new();
    let mut rest = items;
    while let Some(it) = rest.first() {
        let deeper = rest.iter().take_while(|it| it.depth > depth).count();
        if let Some(point) = points.last_mut().filter(|_| deeper > 0) {
            point.children.push(list(&rest[..deeper], letters).into());
            rest = &rest[deeper..];
        } else {
            points.push(letters.within(Element::new("li"), &it.runs));
            rest = &rest[1..];
        }
    }
    let list = match items.first().and_then(|it| it.number) {
        None => Element::new("ul"),
        Some(1) => Element::new("ol"),
        Some(start) => Element::new("ol").with("start", start.to_string()),
    };
    list.holding(points)
}

fn picture(it: &Picture, letters: &Letters<'_>) -> Element {
    let address = utf8_percent_encode(&it.svg, ODD);
    let image = Element::new("img")
        .with("src", format!("data:image/svg+xml,{address}"))
        .with("alt", it.alt.clone())
        .with("width", it.width.to_string())
        .with("height", it.height.to_string());
    let caption = letters.spoken(Element::new("figcaption"), true);
    let caption = caption.saying(&it.caption);
    Element::new("figure").holding([image, caption])
}
