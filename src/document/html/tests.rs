//! What pages look like, and what no text can do to one.

use proptest::prelude::*;

use super::page;
use crate::paper::{
    Block, Cell, Column, Document, Heading, Item, Line, Row, Run, Shape, Sort, Status, Table,
};

fn of(blocks: Vec<Block>) -> String {
    let html = page(&Document {
        title: "T".to_owned(),
        language: "sv-SE".to_owned(),
        blocks,
        ..Document::default()
    });
    let (_, body) = html.split_once("<main class=\"paper\">\n").expect("a page");
    let (sheet, _) = body.rsplit_once("\n</main>").expect("its end");
    sheet.replace("<tr>", "\n<tr>")
}

fn item(depth: u8, number: Option<u32>, text: &str) -> Item {
    Item {
        number,
        depth,
        runs: vec![Run::plain(text)],
    }
}

#[test]
fn lists_lie_in_lists() {
    let items = vec![
        item(0, None, "a"),
        item(1, Some(3), "b"),
        item(1, Some(4), "c"),
        item(0, None, "d"),
        item(2, None, "e"),
    ];
    insta::assert_snapshot!(of(vec![Block::List(items)]), @r#"<div class="p-upright"><ul><li>a<ol start="3"><li>b</li><li>c</li></ol></li><li>d<ul><li>e</li></ul></li></ul></div>"#);
}

#[test]
fn tables_have_heads_and_scopes() {
    let line = |text: &str| Line {
        status: None,
        runs: vec![Run::plain(text)],
    };
    let heading = |text: &str| Cell {
        lines: vec![line(text)],
        is_heading: true,
        ..Cell::default()
    };
    let status = Line {
        status: Some(Status {
            shape: Shape::Circle,
            word: "Uppnått".to_owned(),
        }),
        ..line("Index")
    };
    let table = Table {
        caption: "Mål & mer".to_owned(),
        theirs: false,
        columns: [false, true]
            .map(|is_figures| Column {
                width: 1,
                is_figures,
            })
            .into(),
        head: vec![Row {
            cells: vec![heading("Mål"), heading("Värde")],
            is_strong: false,
        }],
        rows: vec![
            Row {
                cells: vec![
                    Cell {
                        down: 2,
                        ..heading("A")
                    },
                    Cell {
                        lines: vec![status],
                        ..Cell::default()
                    },
                ],
                is_strong: false,
            },
            Row {
                cells: vec![Cell {
                    lines: vec![line("1"), line("2")],
                    ..Cell::default()
                }],
                is_strong: true,
            },
        ],
        notes: vec![vec![Run::plain("¹ Not")]],
    };
    insta::assert_snapshot!(of(vec![Block::Table(table)]), @r#"
    <div class="p-upright"><div class="p-table" id="p-t1"><table><caption>Mål &amp; mer</caption><colgroup><col width="50.0%"><col width="50.0%"></colgroup><thead>
    <tr><th scope="col">Mål</th><th scope="col" class="p-num">Värde</th></tr></thead><tbody>
    <tr><th scope="rowgroup" rowspan="2">A</th><td class="p-num"><span class="p-status p-circle"><span aria-hidden="true">●</span> Uppnått</span> Index</td></tr><tr class="p-strong"><td class="p-num">1<br>2</td></tr></tbody></table><p class="p-footnote">¹ Not</p></div></div>
    "#);
}

#[test]
fn a_broken_link_is_seen() {
    let run = Run {
        sort: Sort::Broken,
        ..Run::strong("[bruten länk]")
    };
    insta::assert_snapshot!(of(vec![Block::Paragraph(vec![run])]), @r#"<div class="p-upright"><p><mark><strong>[bruten länk]</strong></mark></p></div>"#);
}

fn note(text: &str) -> Run {
    Run {
        note: vec![Run::theirs(text)],
        ..Run::default()
    }
}

fn heading(level: u8, text: &str) -> Block {
    Block::Heading(Heading {
        level,
        text: text.to_owned(),
        theirs: true,
        ..Heading::default()
    })
}

#[test]
fn notes_stand_where_their_chapter_ends_and_lead_back() {
    let blocks = vec![
        Block::Paragraph(vec![
            Run::plain("Av två"),
            note("Se SKR."),
            Run::plain(" mål."),
        ]),
        heading(2, "Under"),
        Block::List(vec![Item {
            runs: vec![Run::plain("b"), note("Not två")],
            ..Item::default()
        }]),
        Block::PageBreak,
        heading(1, "Nästa"),
        Block::Note(vec![Run::plain("c"), note("Not tre")]),
    ];
    insta::assert_snapshot!(of(blocks).replace("<section", "\n<section"), @r##"
    <div class="p-upright"><p>Av två<sup><a id="p-r1" href="#p-n1" role="doc-noteref">1</a></sup> mål.</p><h3 id="p-h1">Under</h3><ul><li>b<sup><a id="p-r2" href="#p-n2" role="doc-noteref">2</a></sup></li></ul>
    <section class="p-notes" role="doc-endnotes" aria-label=""><ol start="1"><li id="p-n1"><span>Se SKR.</span> <a href="#p-r1" role="doc-backlink" aria-label="">↩</a></li><li id="p-n2"><span>Not två</span> <a href="#p-r2" role="doc-backlink" aria-label="">↩</a></li></ol></section><div class="p-break"></div><h2 id="p-h2">Nästa</h2><p class="p-note">c<sup><a id="p-r3" href="#p-n3" role="doc-noteref">3</a></sup></p>
    <section class="p-notes" role="doc-endnotes" aria-label=""><ol start="3"><li id="p-n3"><span>Not tre</span> <a href="#p-r3" role="doc-backlink" aria-label="">↩</a></li></ol></section></div>
    "##);
}

#[test]
fn what_people_wrote_keeps_its_language() {
    let line = |runs| Line { status: None, runs };
    let cell = Cell {
        lines: vec![line(vec![Run::theirs("Andel nöjda"), Run::plain(": met")])],
        ..Cell::default()
    };
    let table = Table {
        caption: "Bilaga 1".to_owned(),
        theirs: true,
        rows: vec![Row {
            cells: vec![cell],
            is_strong: false,
        }],
        ..Table::default()
    };
    let blocks = vec![
        Block::Title(Run::plain("Follow-up")),
        heading(1, "Nämndens ansvar"),
        Block::Paragraph(vec![
            Run::theirs("Av "),
            Run::plain("eight"),
            Run::theirs(" mål"),
        ]),
        Block::Paragraph(vec![Run::theirs("Allt är deras.")]),
        Block::Table(table),
    ];
    let document = |language: &str| Document {
        language: language.to_owned(),
        written: "sv-SE".to_owned(),
        blocks: blocks.clone(),
        ..Document::default()
    };
    let english = page(&document("en-GB"));
    for marked in [
        "<html lang=\"en-GB\">",
        "<h1 class=\"p-title\">Follow-up</h1>",
        "<h2 id=\"p-h1\" lang=\"sv-SE\">Nämndens ansvar</h2>",
        "<p><span lang=\"sv-SE\">Av </span>eight<span lang=\"sv-SE\"> mål</span></p>",
        "<p lang=\"sv-SE\">Allt är deras.</p>",
        "<caption lang=\"sv-SE\">Bilaga 1</caption>",
        "<td><span lang=\"sv-SE\">Andel nöjda</span>: met</td>",
    ] {
        assert!(english.contains(marked), "{marked}\n{english}");
    }
    assert_eq!(page(&document("sv-SE")).matches("lang=").count(), 1);
}

proptest! {
    /// Whatever a text is, it opens no tag and no entity of its own.
    #[test]
    fn a_text_is_never_a_tag(text in any::<String>(), awkward in "[<>&\"'a=/ ]{0,20}") {
        for text in [&text, &awkward] {
            let html = of(vec![Block::Title(Run::plain(text)), Block::Paragraph(vec![Run::plain(text)])]);
            let inside = html.replace("<h1 class=\"p-title\">", "").replace("</h1>", "");
            let inside = inside.replace("<p>", "").replace("</p>", "");
            let inside = inside.replace("<div class=\"p-upright\">", "").replace("</div>", "");
            prop_assert!(!inside.contains(['<', '>', '"']), "{html}");
        }
    }
}
