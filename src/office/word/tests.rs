//! The parts of a file: whole XML, and what makes a document readable for all.

use proptest::prelude::*;
use quick_xml::Reader;
use quick_xml::events::Event;
use uppfyllt::paper::{
    Block, Cell, Column, Document, Heading, Item, Line, Picture, Row, Run, Shape, Status, Table,
    Words,
};

use super::{body, file, package};

fn line(text: &str) -> Line {
    Line {
        status: None,
        runs: vec![Run::plain(text)],
    }
}

fn cell(text: &str) -> Cell {
    Cell {
        lines: vec![line(text)],
        ..Cell::default()
    }
}

fn row(cells: Vec<Cell>) -> Row {
    Row {
        cells,
        is_strong: false,
    }
}

/// A table of goals over their indicators, as wide as asked for.
pub fn table(columns: usize) -> Table {
    let status = Line {
        status: Some(Status {
            shape: Shape::Diamond,
            word: "Delvis uppnått".to_owned(),
        }),
        ..line("Andel nöjda")
    };
    let rest = || (2..columns).map(|_| cell("1"));
    let two = Cell {
        down: 2,
        is_heading: true,
        ..cell("Trygg vardag")
    };
    let with_status = Cell {
        lines: vec![status],
        ..Cell::default()
    };
    let across = Cell {
        across: columns as u16,
        ..cell("Alla")
    };
    Table {
        caption: "Mål & indikatorer".to_owned(),
        theirs: true,
        columns: vec![
            Column {
                width: 10,
                is_figures: false
            };
            columns
        ],
        head: vec![row([cell("Mål"), cell("Indikator")]
            .into_iter()
            .chain(rest())
            .collect())],
        rows: vec![
            row([two, with_status].into_iter().chain(rest()).collect()),
            row([cell("Andel trygga")].into_iter().chain(rest()).collect()),
            row(vec![across]),
        ],
        notes: vec![vec![Run::plain("¹ Not")]],
    }
}

fn heading(level: u8, text: &str) -> Block {
    Block::Heading(Heading {
        level,
        number: "1".to_owned(),
        text: text.to_owned(),
        theirs: true,
    })
}

/// A note with a link in it.
fn note(link: Run) -> Run {
    Run {
        note: vec![Run::theirs("Se "), link],
        ..Run::default()
    }
}

/// A document with a block of every sort.
pub fn document() -> Document {
    let item = |number, depth, text: &str| Item {
        number,
        depth,
        runs: vec![Run::plain(text)],
    };
    let link = Run {
        link: "https://skr.se/?a=1&b=2".to_owned(),
        ..Run::strong("SKR")
    };
    let picture = Picture {
        // One red point.
        png: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==".to_owned(),
        width: 640.0,
        height: 280.0,
        alt: "Från 60 % till <84 %>".to_owned(),
        ..Picture::default()
    };
    Document {
        title: "Delår <2020>".to_owned(),
        author: "Ekerö, Socialnämnden".to_owned(),
        language: "sv-SE".to_owned(),
        written: "sv-SE".to_owned(),
        words: Words {
            page: "Sida".to_owned(),
            ..Words::default()
        },
        blocks: vec![
            Block::Title(Run::plain("Delår")),
            Block::Subtitle(Run::plain("Socialnämnden")),
            Block::PageBreak,
            Block::Contents("Innehåll".to_owned()),
            heading(1, "Sammanfattning"),
            Block::Paragraph(vec![Run::plain("Text & mer "), link.clone(), note(link)]),
            Block::Note(vec![Run::plain("Obs")]),
            Block::List(vec![item(None, 0, "a"), item(None, 1, "b")]),
            Block::List(vec![item(Some(3), 0, "c"), item(Some(4), 0, "d")]),
            heading(2, "Mål"),
            Block::Table(table(3)),
            Block::Picture(picture),
            Block::PageBreak,
            heading(1, "Bilaga"),
            Block::Table(table(12)),
            Block::Paragraph(vec![Run::plain("Slut")]),
        ],
    }
}

fn parts(document: &Document) -> Vec<(&'static str, String)> {
    package::parts(document, &body::written(document))
}

fn part(document: &Document, name: &str) -> String {
    let found = parts(document).into_iter().find(|(it, _)| *it == name);
    found.expect("the part").1
}

/// Reads a part to its end: every tag is closed, every entity known.
fn check_whole(name: &str, xml: &str) {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let mut open = 0;
    loop {
        match reader.read_event() {
            Ok(Event::Start(_)) => open += 1,
            Ok(Event::End(_)) => open -= 1,
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(error) => panic!("{name}: {error}\n{xml}"),
        }
    }
    assert_eq!(open, 0, "{name}");
}

#[test]
fn every_part_is_whole_xml() {
    for (name, xml) in parts(&document()) {
        check_whole(name, &xml);
    }
}

#[track_caller]
fn check_has(name: &str, wanted: &[&str]) {
    let xml = part(&document(), name);
    for wanted in wanted {
        assert!(xml.contains(wanted), "{wanted}\n{xml}");
    }
}

#[test]
fn headings_tables_and_pictures_are_what_they_are() {
    check_has(
        "word/document.xml",
        &[
            r#"<w:pStyle w:val="Heading1"/>"#,
            r#"<w:pStyle w:val="Heading2"/>"#,
            "<w:cantSplit/><w:tblHeader/>",
            r#"<w:tblCaption w:val="Mål &amp; indikatorer"/>"#,
            r#"<w:vMerge w:val="restart"/>"#,
            r#"<w:gridSpan w:val="3"/>"#,
            r#"descr="Från 60 % till &lt;84 %&gt;""#,
            r#" TOC \o &quot;1-2&quot; \h \z \u "#,
            r#"<w:hyperlink w:anchor="_Toc000001" w:history="1">"#,
            "◆ Delvis uppnått",
            r#"w:orient="landscape""#,
        ],
    );
    check_has("word/footer1.xml", &[" PAGE ", "Delår &lt;2020&gt;"]);
    check_has(
        "docProps/core.xml",
        &["<dc:title>Delår &lt;2020&gt;<", "<dc:language>sv-SE<"],
    );
    check_has(
        "word/styles.xml",
        &[
            r#"<w:lang w:val="sv-SE""#,
            r#"w:styleId="Heading1"><w:name w:val="heading 1"/>"#,
        ],
    );
    check_has("word/numbering.xml", &[r#"<w:startOverride w:val="3"/>"#]);
    check_has(
        "word/_rels/document.xml.rels",
        &[
            r#"Target="https://skr.se/?a=1&amp;b=2" TargetMode="External""#,
            "media/image1.png",
        ],
    );
}

#[test]
fn a_wide_table_lies_across_with_its_heading() {
    let xml = part(&document(), "word/document.xml");
    let before = xml
        .find("Bilaga</w:t></w:r><w:bookmarkEnd")
        .expect("the heading");
    let sections: Vec<usize> = xml.match_indices("<w:sectPr>").map(|(at, _)| at).collect();
    assert_eq!(sections.len(), 3);
    assert!(sections[0] < before && before < sections[1]);
    assert_eq!(
        xml.matches("<w:pageBreakBefore/>").count(),
        1,
        "a section begins a page already"
    );
}

#[test]
fn notes_stand_at_the_foot_and_lead_where_they_say() {
    check_has("word/document.xml", &[r#"<w:footnoteReference w:id="1"/>"#]);
    check_has(
        "word/footnotes.xml",
        &[
            "<w:footnoteRef/>",
            r#"<w:hyperlink r:id="link1">"#,
            ">Se </w:t>",
        ],
    );
    check_has(
        "word/_rels/footnotes.xml.rels",
        &[r#"Id="link1""#, r#"Target="https://skr.se/?a=1&amp;b=2""#],
    );
    check_has(
        "[Content_Types].xml",
        &[r#"PartName="/word/footnotes.xml""#],
    );
    check_has("word/settings.xml", &["<w:footnotePr>"]);
    let mut without = document();
    without
        .blocks
        .retain(|it| !matches!(it, Block::Paragraph(_)));
    let names: Vec<&str> = parts(&without).iter().map(|(name, _)| *name).collect();
    assert!(!names.contains(&"word/footnotes.xml"), "{names:?}");
}

#[test]
fn what_people_wrote_keeps_its_language_in_a_document_of_another() {
    let marked = r#"<w:lang w:val="sv-SE"/>"#;
    assert!(!part(&document(), "word/document.xml").contains(marked));
    let english = Document {
        language: "en-GB".to_owned(),
        ..document()
    };
    let body = part(&english, "word/document.xml");
    assert!(body.contains(&format!(
        "{marked}</w:rPr><w:t xml:space=\"preserve\">1 Sammanfattning"
    )));
    assert!(!body.contains(&format!(
        "{marked}</w:rPr><w:t xml:space=\"preserve\">Innehåll"
    )));
    assert!(part(&english, "word/styles.xml").contains(r#"<w:lang w:val="en-GB""#));
    assert!(part(&english, "word/footnotes.xml").contains(marked));
}

#[test]
fn a_picture_without_bytes_is_left_out() {
    let mut document = document();
    for block in &mut document.blocks {
        if let Block::Picture(it) = block {
            it.png.clear();
        }
    }
    assert!(!part(&document, "word/document.xml").contains("<w:drawing>"));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    assert_eq!(file(&document()), file(&document()));
}

proptest! {
    /// Whatever a text is, the parts stay whole.
    #[test]
    fn any_text_fits(text in any::<String>(), awkward in "[<>&\"'\\]\u{0}-\u{1f}]{0,12}") {
        for text in [text, awkward] {
            let run = Run { link: text.clone(), ..Run::plain(&text) };
            let document = Document {
                title: text.clone(),
                blocks: vec![Block::Title(Run::theirs(&text)), Block::Paragraph(vec![run])],
                ..Document::default()
            };
            for (name, xml) in parts(&document) {
                check_whole(name, &xml);
            }
        }
    }
}
