//! Texts in markup as blocks of a document, their figures looked up.

use super::figure::{figure, leads};
use super::link::Linked;
use super::markup::{self, Passage, Span, What};
use super::sight::Sight;
use crate::paper::{Block, Heading, Item, Run, Sort};

/// The innermost level of a heading.
const INNERMOST: u8 = 6;

/// What somebody has written as blocks, its headings below those of this level.
pub fn blocks(sight: &Sight, text: &str, level: u8) -> Vec<Block> {
    read(sight, text, level, true)
}

/// Sentences of the document's own.
pub fn worded(sight: &Sight, text: &str, level: u8) -> Vec<Block> {
    read(sight, text, level, false)
}

fn read(sight: &Sight, text: &str, level: u8, theirs: bool) -> Vec<Block> {
    let passages = markup::read(text).into_iter();
    let runs = |spans| runs(sight, spans, theirs);
    let block = |it| match it {
        Passage::Heading(below, text) => heading(level.saturating_add(below), &text),
        Passage::Paragraph(spans) => Block::Paragraph(runs(spans)),
        Passage::Note(spans) => Block::Note(runs(spans)),
        Passage::List(points) => Block::List(
            points
                .into_iter()
                .map(|it| Item {
                    number: it.number,
                    depth: it.depth,
                    runs: runs(it.spans),
                })
                .collect(),
        ),
    };
    passages.map(block).collect()
}

/// A heading of this level, from 1, that somebody has written.
pub fn heading(level: u8, text: &str) -> Block {
    headed(level, text, true)
}

/// A heading of the document's own.
pub fn heading_worded(level: u8, text: &str) -> Block {
    headed(level, text, false)
}

fn headed(level: u8, text: &str, theirs: bool) -> Block {
    Block::Heading(Heading {
        level: level.clamp(1, INNERMOST),
        text: text.to_owned(),
        theirs,
        ..Heading::default()
    })
}

/// A paragraph of the document's own words.
pub fn paragraph(text: &str) -> Block {
    Block::Paragraph(vec![Run::plain(text)])
}

/// The paragraphs of a text that somebody has written without markup.
pub fn plain(text: &str) -> Vec<Block> {
    let lines = text.lines().map(str::trim).filter(|it| !it.is_empty());
    let paragraph = |it| Block::Paragraph(vec![Run::theirs(it)]);
    lines.map(paragraph).collect()
}

/// A figure is worded by the document, whoever has put it there.
fn runs(sight: &Sight, spans: Vec<Span>, theirs: bool) -> Vec<Run> {
    let run = |span: Span| {
        let mut note = Vec::new();
        let (text, sort) = match span.what {
            What::Text(text) => (text, Sort::Written),
            What::Figure(linked) => shown(sight, &linked),
            What::Note(spans) => {
                note = runs(sight, spans, theirs);
                (String::new(), Sort::Written)
            }
        };
        Run {
            text,
            sort,
            strong: span.strong,
            emphasis: span.emphasis,
            link: span.link,
            theirs: theirs && sort == Sort::Written,
            note,
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
