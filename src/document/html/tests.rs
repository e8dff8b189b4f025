//! What pages look like, and what no text can do to one.

use proptest::prelude::*;

use super::page;
use crate::paper::{
    Block, Cell, Column, Document, Item, Line, Row, Run, Shape, Sort, Status, Table,
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
        notes: vec!["¹ Not".to_owned()],
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

proptest! {
    /// Whatever a text is, it opens no tag and no entity of its own.
    #[test]
    fn a_text_is_never_a_tag(text in any::<String>(), awkward in "[<>&\"'a=/ ]{0,20}") {
        for text in [&text, &awkward] {
            let html = of(vec![Block::Title(text.clone()), Block::Paragraph(vec![Run::plain(text)])]);
            let inside = html.replace("<h1 class=\"p-title\">", "").replace("</h1>", "");
            let inside = inside.replace("<p>", "").replace("</p>", "");
            let inside = inside.replace("<div class=\"p-upright\">", "").replace("</div>", "");
            prop_assert!(!inside.contains(['<', '>', '"']), "{html}");
        }
    }
}
