//! Documents as a committee's secretary makes them: a follow-up from an example plan, with a proposed decision, on
//! paper, for Word and for the web; and once more after the occasion is frozen.

use std::io::{Cursor, Read};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use e2e::{Build, Key, Look, Page, on};
use serde_json::json;
use zip::ZipArchive;

use crate::material::{example, go};

/// The example whose follow-up has everything: judgements, economy, risks.
const EXAMPLE: &str = "Delår med bedömningar";

/// What the example's follow-up is called.
const REPORT: &str = "Uppföljning, Delår 2020";

#[test]
fn an_example_becomes_a_follow_up_on_paper_for_word_and_for_the_web() {
    on(Build::File, |page| {
        example(page, EXAMPLE);
        go(page, "Dokument");
        page.axe();
        page.link(REPORT).click();
        page.heading("1 Förslag till beslut").see();
        page.axe();
        on_paper(page);
        write(page);
        for_word(page);
        for_the_web(page);
        page.radio("English").nth(0).click();
        page.see("Proposed decision");
    });
}

#[test]
fn a_document_begins_with_a_shape_and_its_parts_are_put_in_order() {
    on(Build::Hosted, |page| {
        example(page, EXAMPLE);
        go(page, "Dokument");
        page.button("Börja: Styrkort").click();
        page.see("sid");
        page.link("Ändra delar och texter").click();
        page.see("Sparat");
        page.axe();
        page.button("Flytta upp Ansvarsfördelning").click();
        page.see("Ansvarsfördelning är nu del 3 av 5");
        page.button("Ta bort Ansvarsfördelning").click();
        page.see("Delen ”Ansvarsfördelning” är borttagen");
        page.chord(&[Key::Control], 'z');
        page.button("Flytta ned Ansvarsfördelning").see();
    });
}

/// Takes the sentences of the figures over, adds a linked figure to them, and sees both on the page.
#[track_caller]
fn write(page: &Page) {
    page.link("Ändra delar och texter").click();
    page.heading(REPORT).see();
    page.axe();
    page.button("Meningar ur siffrorna").nth(1).click();
    page.button("Redigera meningarna").click();
    let text = page.field("Text i ”Sammanfattning”");
    assert!(text.value().contains("{{index"), "{}", text.value());
    text.focus();
    page.chord(&[Key::Control], Key::End);
    page.type_text(" Kostnaden blir ");
    page.button("Länkad siffra").click();
    page.field("Hämta från")
        .choose("Bilaga 1 a: resultat, myndighet, Delår 2020");
    page.field("Sök").fill("Nettokostnad");
    page.button("Nettokostnad, Prognos helår 2020: −562,7\u{a0}mnkr")
        .click();
    page.type_text(".");
    page.see("Kostnaden blir −562,7 mnkr.");
    page.axe();
    go(page, "Dokument");
    page.link(REPORT).click();
    page.see("Kostnaden blir −562,7 mnkr.");
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
