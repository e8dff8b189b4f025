//! Fields: the table of contents, filled in already, and the number of the page.

use uppfyllt::paper::Document;

use super::body::{Hand, Manner, run};
use super::xml;

/// The table of contents. Its entries stand there and lead to their headings; the numbers of the pages
/// come when the field is updated, since only a word processor knows where its pages end.
pub fn contents(hand: &mut Hand<'_>, heading: &str) {
    hand.plain(Manner::of("TOCHeading"), heading, false);
    let entries = hand.document.contents();
    let last = entries.len().saturating_sub(1);
    let entries: Vec<(String, String)> = entries
        .into_iter()
        .enumerate()
        .map(|(place, (at, it))| {
            let text = entry(at + 1, &run(&hand.language(it.theirs), &it.whole()));
            let start = if place == 0 {
                begin(r#" TOC \o "1-2" \h \z \u "#)
            } else {
                String::new()
            };
            let end = if place == last { END } else { "" };
            (format!("TOC{}", it.level), format!("{start}{text}{end}"))
        })
        .collect();
    for (style, inside) in entries {
        hand.whole(Manner::of(&style), &inside);
    }
}

const END: &str = r#"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#;

fn begin(code: &str) -> String {
    let code = xml::text(code);
    format!(
        r#"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>"#
    )
}

/// A heading that is led to, and the number of its page.
fn entry(at: usize, text: &str) -> String {
    let page = begin(&format!(r" PAGEREF _Toc{at:06} \h "));
    format!(
        r#"<w:hyperlink w:anchor="_Toc{at:06}" w:history="1">{text}<w:r><w:tab/></w:r>{page}{END}</w:hyperlink>"#
    )
}

/// The part of the footer: the title, and the number of the page.
pub fn footer(document: &Document) -> String {
    let title = run("", &document.title);
    let page = run("", &format!("{} ", document.words.page));
    let number = begin(" PAGE ");
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{title}<w:r><w:tab/></w:r>{page}{number}{}{END}</w:p></w:ftr>"#,
        run("", "1")
    )
}
