//! The blocks of a document as elements, sheet by sheet.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::class;
use super::node::{Element, Node};
use crate::paper::{Block, Document, Heading, Item, Picture, Run, Sort, Status, Turn, turns};

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
    let mut body = Body {
        document,
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
            let blocks = blocks.map(|it| body.block(it));
            Element::new("div").of(class).holding(blocks)
        })
        .collect()
}

/// The body as it grows.
pub(super) struct Body<'d> {
    document: &'d Document,
    /// Headings so far: their numbers are what the table of contents leads to.
    headings: usize,
    /// Tables so far.
    pub(super) tables: usize,
}

impl Body<'_> {
    fn block(&mut self, block: &Block) -> Element {
        match block {
            Block::Title(text) => Element::new("h1").of("p-title").saying(text),
            Block::Subtitle(text) => Element::new("p").of("p-subtitle").saying(text),
            Block::Heading(it) => self.heading(it),
            Block::Paragraph(it) => Element::new("p").holding(runs(it)),
            Block::Note(it) => Element::new("p").of("p-note").holding(runs(it)),
            Block::List(items) => list(items),
            Block::Table(it) => self.table(it),
            Block::Picture(it) => picture(it),
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
        Element::new(name).with("id", id).saying(&it.whole())
    }

    /// Its page numbers are filled in by whoever knows the pages.
    fn contents(&self, heading: &str) -> Element {
        let id = format!("{ID}contents");
        let entry = |(at, it): (usize, &Heading)| {
            let target = format!("{ID}h{}", at + 1);
            let link = Element::new("a").with("href", format!("#{target}"));
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

/// Letters with their looks.
pub(super) fn runs(runs: &[Run]) -> impl Iterator<Item = Node> {
    runs.iter().map(run)
}

fn run(it: &Run) -> Node {
    let looks = [
        (it.strong, "strong"),
        (it.emphasis, "em"),
        (it.sort == Sort::Broken, "mark"),
    ];
    let mut node = Node::from(it.text.as_str());
    for (_, name) in looks.into_iter().filter(|(has, _)| *has) {
        node = Element::new(name).holding([node]).into();
    }
    if it.link.is_empty() {
        return node;
    }
    let link = Element::new("a").with("href", it.link.clone());
    let link = link.with("rel", "noopener noreferrer");
    link.holding([node]).into()
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
fn list(items: &[Item]) -> Element {
    let depth = items.iter().map(|it| it.depth).min().unwrap_or_default();
    let mut points: Vec<Element> = Vec::new();
    let mut rest = items;
    while let Some(it) = rest.first() {
        let deeper = rest.iter().take_while(|it| it.depth > depth).count();
        if let Some(point) = points.last_mut().filter(|_| deeper > 0) {
            point.children.push(list(&rest[..deeper]).into());
            rest = &rest[deeper..];
        } else {
            points.push(Element::new("li").holding(runs(&it.runs)));
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

fn picture(it: &Picture) -> Element {
    let address = utf8_percent_encode(&it.svg, ODD);
    let image = Element::new("img")
        .with("src", format!("data:image/svg+xml,{address}"))
        .with("alt", it.alt.clone())
        .with("width", it.width.to_string())
        .with("height", it.height.to_string());
    let caption = Element::new("figcaption").saying(&it.caption);
    Element::new("figure").holding([image, caption])
}
