//! Every shape of document over every example, as a Word file, saved by LibreOffice as a text document.

use uppfyllt::document::{self, Shape};
use uppfyllt::paper::{Block, Cell, Document, Heading, Row, Run, Table, text};
use uppfyllt::plan::{Plan, TemplateKind};
use uppfyllt::text::Language;

use super::flat::{Line, plain, read};
use super::{ANY_TEXT, Files, converted};
use crate::tests::examples;
use crate::word;

/// A picture of one point.
const POINT: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

#[test]
fn documents_say_in_libreoffice_what_they_say() {
    let documents = documents();
    let Some(saved) = converted("documents", &files(&documents), ANY_TEXT, "fodt") else {
        return;
    };
    for ((name, document), bytes) in documents.iter().zip(saved) {
        let found = String::from_utf8(bytes).expect("XML in UTF-8");
        check(name, document, &found);
    }
}

#[test]
fn a_document_is_known_as_what_it_is() {
    let files = files(&[("every-block".to_owned(), word::tests::document())]);
    let Some(saved) = converted("a document's structure", &files, ANY_TEXT, "html") else {
        return;
    };
    let page = String::from_utf8_lossy(&saved[0]).to_lowercase();
    let wanted = [
        "<h1",
        "<h2",
        "<thead",
        "<ul",
        "<ol",
        "rowspan=\"2\"",
        "colspan=\"3\"",
        "lang=\"sv-se\"",
        "href=\"https://skr.se/?a=1&amp;b=2\"",
        "href=\"#_toc000001\"",
        "<title>delår &lt;2020&gt;</title>",
    ];
    for wanted in wanted {
        assert!(page.contains(wanted), "{wanted}\n{page}");
    }
}

fn files(documents: &[(String, Document)]) -> Files {
    let file = |(name, document): &(String, Document)| {
        let bytes = word::file(document).expect("it is written");
        (format!("{name}.docx"), bytes)
    };
    documents.iter().map(file).collect()
}

/// A document with a block of every sort, and every shape over every example: in Swedish, and over one in English.
fn documents() -> Vec<(String, Document)> {
    let mut documents = vec![("every-block".to_owned(), word::tests::document())];
    for (at, (name, plan)) in examples::all().into_iter().enumerate() {
        let languages = if at == 0 {
            &Language::ALL[..]
        } else {
            &[Language::Swedish]
        };
        for shape in Shape::ALL {
            for language in languages {
                let document = document(&plan, shape, *language);
                documents.push((format!("{name}-{shape:?}-{language:?}"), document));
            }
        }
    }
    documents
}

/// A shape over a plan, with points where the browser would have made a picture.
fn document(plan: &Plan, shape: Shape, language: Language) -> Document {
    let template = shape.template();
    let latest = plan.occasions_by_day().pop();
    let occasion = latest.filter(|_| template.kind == TemplateKind::Report);
    let mut document = document::of(plan, &template, occasion, language);
    for block in &mut document.blocks {
        if let Block::Picture(it) = block {
            it.png = POINT.to_owned();
        }
    }
    document
}

fn check(name: &str, document: &Document, found: &str) {
    let expected: Vec<Line> = expected(document);
    let (lines, notes) = read(found);
    assert_eq!(notes, expected_notes(document), "{name}");
    for (at, (found, expected)) in lines.iter().zip(&expected).enumerate() {
        assert_eq!(found, expected, "{name}, {at}");
    }
    assert_eq!(lines.len(), expected.len(), "{name}");
    let title = quick_xml::escape::escape(document.title.as_str());
    assert!(
        found.contains(&format!("<dc:title>{title}</dc:title>")),
        "{name}"
    );
    let (language, _) = document
        .language
        .split_once('-')
        .expect("a tag with a country");
    assert!(
        found.contains(&format!("fo:language=\"{language}\"")),
        "{name}"
    );
}

/// What is to stand in the document that LibreOffice saves.
fn expected(document: &Document) -> Vec<Line> {
    let lines = document.blocks.iter().flat_map(|it| block(document, it));
    let is_empty = |it: &Line| matches!(it, Line::Paragraph(text) if text.is_empty());
    lines.filter(|it| !is_empty(it)).collect()
}

/// What the footnotes are to say.
fn expected_notes(document: &Document) -> Vec<String> {
    let runs = document.blocks.iter().flat_map(|block| -> Vec<&Run> {
        match block {
            Block::Title(it) | Block::Subtitle(it) => vec![it],
            Block::Paragraph(runs) | Block::Note(runs) => runs.iter().collect(),
            Block::List(items) => items.iter().flat_map(|it| &it.runs).collect(),
            Block::Table(it) => {
                let rows = it.head.iter().chain(&it.rows);
                let lines = rows.flat_map(|it| &it.cells).flat_map(|it| &it.lines);
                let notes = it.notes.iter().flatten();
                lines.flat_map(|it| &it.runs).chain(notes).collect()
            }
            Block::Heading(_) | Block::Picture(_) | Block::Contents(_) | Block::PageBreak => {
                Vec::new()
            }
        }
    });
    let notes = runs.filter(|it| !it.note.is_empty());
    notes.map(|it| plain(&text(&it.note))).collect()
}

fn block(document: &Document, block: &Block) -> Vec<Line> {
    let paragraph = |text: &str| Line::Paragraph(plain(text));
    match block {
        Block::Title(it) | Block::Subtitle(it) => vec![paragraph(&it.text)],
        Block::Heading(it) => vec![Line::Heading(it.level.clamp(1, 6), plain(&it.whole()))],
        Block::Paragraph(runs) | Block::Note(runs) => vec![paragraph(&text(runs))],
        Block::List(items) => items.iter().map(|it| paragraph(&text(&it.runs))).collect(),
        Block::Table(it) => {
            let notes = it.notes.iter().map(|it| paragraph(&text(it)));
            [paragraph(&it.caption), table(it)]
                .into_iter()
                .chain(notes)
                .collect()
        }
        Block::Picture(it) => vec![Line::Picture(plain(&it.alt))],
        Block::Contents(heading) => {
            let entry = |(_, it): (usize, &Heading)| paragraph(&it.whole());
            let entries = document.contents().into_iter().map(entry);
            [paragraph(heading)].into_iter().chain(entries).collect()
        }
        Block::PageBreak => Vec::new(),
    }
}

fn table(it: &Table) -> Line {
    let lines = |cell: &Cell| {
        let line = |line: &uppfyllt::paper::Line| {
            let status = line.status.as_ref();
            let status = status.map(|it| format!("{} {} ", it.shape.sign(), it.word));
            plain(&(status.unwrap_or_default() + &text(&line.runs)))
        };
        cell.lines.iter().map(line).collect::<Vec<_>>()
    };
    let row = |row: &Row| {
        let lines = row.cells.iter().flat_map(lines);
        lines.filter(|it| !it.is_empty()).collect()
    };
    Line::Table {
        head: it.head.len(),
        rows: it.head.iter().chain(&it.rows).map(row).collect(),
    }
}
