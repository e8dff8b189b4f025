//! Documents as a committee's secretary makes them: a follow-up from an example plan, with a proposed decision, on
//! paper, for Word and for the web; and once more after the occasion is frozen.

use std::io::{Cursor, Read};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use e2e::{Build, Look, Page, on};
use serde_json::json;
use zip::ZipArchive;

use crate::material::{example, go};

/// The example whose follow-up has everything: judgements, economy, risks.
const EXAMPLE: &str = "Socialnämnden i Ekerö";

#[test]
fn an_example_becomes_a_follow_up_on_paper_for_word_and_for_the_web() {
    on(Build::File, |page| {
        begin(page);
        on_paper(page);
        for_word(page);
        for_the_web(page);
        page.radio("English").nth(0).click();
        page.see("Follow-up");
    });
}

/// From the plan to the pages of a report.
#[track_caller]
fn begin(page: &Page) {
    example(page, EXAMPLE);
    go(page, "Dokument");
    page.see("Inget dokument än");
    page.axe();
    page.button("Börja: Uppföljningsrapport").click();
    page.see("Förslag till beslut");
    page.see("sidor");
    page.see("Sparat");
    page.axe();
}

/// What is printed has as many pages as were seen, a title, a language, and a structure that is read aloud.
#[track_caller]
fn on_paper(page: &Page) {
    let pdf = printed(page);
    let text = String::from_utf8_lossy(&pdf);
    let pages = text.matches("/Type /Page\n").count();
    page.see(&format!("{pages} sidor"));
    assert!(pages > 5, "{pages} pages");
    for part in [
        "/StructTreeRoot",
        "/Lang (sv",
        "/S /H1",
        "/S /H2",
        "/S /TH",
        "/S /Caption",
    ] {
        assert!(text.contains(part), "the PDF has no {part}");
    }
    // Every page that the contents name has its number, and they never go back.
    let named = page.script(
        "return [...document.querySelectorAll('nav [data-at]')].map((it) => Number(it.dataset.page))",
        &[],
    );
    let named: Vec<u64> = named
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|it| it.as_u64())
        .collect();
    assert!(named.len() > 8 && named.is_sorted(), "{named:?}");
    assert!(
        named.last() <= Some(&(pages as u64)),
        "{named:?} of {pages}"
    );
}

#[track_caller]
fn printed(page: &Page) -> Vec<u8> {
    let options = json!({ "preferCSSPageSize": true, "generateTaggedPDF": true });
    let printed = page.cdp("Page.printToPDF", options);
    let data = printed["data"].as_str().expect("a PDF");
    STANDARD.decode(data).expect("in Base64")
}

#[track_caller]
fn for_word(page: &Page) {
    page.button("Spara för Word").click();
    let file = page.download();
    assert!(file.name.ends_with(".docx"), "{}", file.name);
    page.opens_without_repair(&file);
    let mut archive = ZipArchive::new(Cursor::new(&file.bytes)).expect("a container");
    let mut body = String::new();
    let mut entry = archive.by_name("word/document.xml").expect("a body");
    entry.read_to_string(&mut body).expect("text");
    for part in [
        "w:val=\"Heading1\"",
        "<w:tblHeader/>",
        "Förslag till beslut",
    ] {
        assert!(body.contains(part), "the Word file has no {part}");
    }
}

#[track_caller]
fn for_the_web(page: &Page) {
    page.button("Spara som webbsida").click();
    let file = page.download();
    assert!(file.name.ends_with(".html"), "{}", file.name);
    assert!(file.text().contains("<html lang=\"sv-SE\">"));
    assert!(file.text().contains("Förslag till beslut"));
    assert!(!file.text().contains("<script"));
}
