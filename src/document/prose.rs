//! Texts in markup as blocks of a document, their figures looked up.

use super::figure::{figure, leads};
use super::link::Linked;
use super::markup::{self, Passage, Span, What};
use super::sight::Sight;
use crate::paper::{Block, Heading, Item, Run, Sort};

/// The innermost level of a heading.
const INNERMOST: u8 = 6;

/// A text as blocks, its headings below those of this level.
pub fn blocks(sight: &Sight, text: &str, level: u8) -> Vec<Block> {
    let passages = markup::read(text).into_iter();
    let block = |it| match it {
        Passage::Heading(below, text) => heading(level.saturating_add(below), &text),
        Passage::Paragraph(spans) => Block::Paragraph(runs(sight, spans)),
        Passage::Note(spans) => Block::Note(runs(sight, spans)),
        Passage::List(points) => Block::List(
            points
                .into_iter()
                .map(|it| Item {
                    number: it.number,
                    depth: it.depth,
                    runs: runs(sight, it.spans),
                })
                .collect(),
        ),
    };
    passages.map(block).collect()
}

/// A heading of this level, from 1.
pub fn heading(level: u8, text: &str) -> Block {
    Block::Heading(Heading {
        level: level.clamp(1, INNERMOST),
        text: text.to_owned(),
        ..Heading::default()
    })
}

/// A paragraph of plain letters.
pub fn paragraph(text: &str) -> Block {
    Block::Paragraph(vec![Run::plain(text)])
}

/// The paragraphs of a text that somebody has written without markup.
pub fn plain(text: &str) -> Vec<Block> {
    let lines = text.lines().map(str::trim).filter(|it| !it.is_empty());
    lines.map(paragraph).collect()
}

fn runs(sight: &Sight, spans: Vec<Span>) -> Vec<Run> {
    let run = |span: Span| {
        let (text, sort) = match span.what {
            What::Text(text) => (text, Sort::Written),
            What::Figure(linked) => shown(sight, &linked),
        };
        Run {
            text,
            sort,
            strong: span.strong,
            emphasis: span.emphasis,
            link: span.link,
        }
    };
    spans.into_iter().map(run).collect()
}

fn shown(sight: &Sight, linked: &Linked) -> (String, Sort) {
    match linked.link.as_ref().and_then(|link| figure(sight, link)) {
        Some(figure) => (figure, Sort::Figure),
        None if linked.link.as_ref().is_some_and(|it| leads(sight, it)) => {
            ((sight.texts().missing)(&linked.name), Sort::Broken)
        }
        None => ((sight.texts().broken)(&linked.name), Sort::Broken),
    }
}
