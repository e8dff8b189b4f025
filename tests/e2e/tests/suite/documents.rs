//! Documents as a committee's secretary makes them: a follow-up from an example plan, with a proposed decision, on
//! paper, for Word and for the web; and once more after the occasion is frozen.

use std::io::{Cursor, Read};
use std::slice;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use e2e::{Build, Download, Key, Look, Page, Pdf, on, plain};
use serde_json::{Value, json};
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
        copied(page);
        for_word(page);
        let saved = for_the_web(page);
        page.radio("English").nth(0).click();
        page.see("Proposed decision");
        by_itself(page, &saved);
    });
}

/// A committee freezes its follow-up; years later the plan has changed, and somebody opens the file in another browser.
#[test]
fn a_frozen_follow_up_is_the_same_page_in_a_browser_that_has_only_the_file() {
    let mut kept: Option<(String, Download)> = None;
    on(Build::File, |page| {
        example(page, EXAMPLE);
        page.button("Frys med beslut").click();
        page.dialog("Frys med beslut").button("Frys").click();
        page.see("Fryst: Uppföljning godkänd");
        go(page, "Dokument");
        page.link(REPORT).click();
        page.see("Dokumentet är som när det frystes");
        let frozen = for_the_web(page).text().to_owned();
        assert!(frozen.contains("Beslut: Uppföljning godkänd"));
        change(page);
        page.chord(&[Key::Control], 's');
        kept = Some((frozen, page.download()));
    });
    let (frozen, plan) = kept.expect("a document and a plan");
    on(Build::File, |page| {
        page.upload(&page.file(&plan.name, &plan.bytes));
        page.see("Sparat");
        go(page, "Dokument");
        page.link(NEXT).click();
        page.see("En annan nämnd");
        page.field("Tillfälle").choose("Delår 2020");
        page.see("Dokumentet är som när det frystes");
        assert!(
            for_the_web(page).text() == frozen,
            "the frozen document is another"
        );
    });
}

/// What the next occasion's document is called.
const NEXT: &str = "Uppföljning, Bokslut 2020-12-31";

/// Goes on to the next occasion, and changes rules, names and parts that the document is made of.
#[track_caller]
fn change(page: &Page) {
    page.region("Planen").link("Översikt").click();
    page.button("Nytt tillfälle").click();
    let dialog = page.dialog("Nytt tillfälle");
    dialog.button("Lägg till tillfället").click();
    page.heading("Bokslut 2020-12-31").see();
    go(page, "Tänk om");
    page.field("Målets värde").choose("Den svagaste delen");
    page.button("Använd i planen").click();
    go(page, "Om planen");
    page.field("Nämnd").fill("En annan nämnd");
    page.press(Key::Enter);
    go(page, "Dokument");
    page.link(NEXT).click();
    page.link("Ändra delar och texter").click();
    page.button("Ta bort Risker").click();
    page.see("Delen ”Risker” är borttagen");
    page.see("Sparat");
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
    let pdf = Pdf::of(&printed(page));
    let pages = pdf.pages();
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
        assert!(pdf.has(part), "the PDF has no {part}");
    }
    assert_eq!(pdf.title().as_deref(), Some(REPORT));
    // What the contents name stands on the page that they say.
    let headings = pdf.headings();
    let named = page.script(
        "return [...document.querySelectorAll('article nav li')].map((it) =>
            [it.querySelector('a').textContent, Number(it.querySelector('[data-at]').dataset.page)])",
        &[],
    );
    let named: Vec<(String, usize)> = serde_json::from_value(named).expect("headings and pages");
    assert!(named.len() > 8, "{named:?}");
    for (heading, at) in &named {
        let is_it = |(it, page): &(String, usize)| plain(it) == plain(heading) && page == at;
        assert!(
            headings.iter().any(is_it),
            "“{heading}” is said to stand on {at}, but: {headings:?}"
        );
    }
}

/// Prints by the button: as the page is called, and in what language, at the moment that the browser is asked.
#[track_caller]
fn printed(page: &Page) -> Vec<u8> {
    page.script(
        "window.print = () => { window.asked = [document.title, document.documentElement.lang]; };",
        &[],
    );
    page.button("Skriv ut eller spara som PDF").click();
    let asked = page.script("return window.asked", &[]);
    assert_eq!(asked, json!([REPORT, "sv-SE"]));
    let own = page.script(
        "return [document.title, document.documentElement.lang]",
        &[],
    );
    assert_ne!(own, asked, "the page has its own name back");
    call(page, &asked);
    let options = json!({
        "preferCSSPageSize": true,
        "generateTaggedPDF": true,
        "generateDocumentOutline": true,
    });
    let printed = page.cdp("Page.printToPDF", options);
    call(page, &own);
    let data = printed["data"].as_str().expect("a PDF");
    STANDARD.decode(data).expect("in Base64")
}

/// Gives the page a title and a language.
fn call(page: &Page, named: &Value) {
    page.script(
        "[document.title, document.documentElement.lang] = arguments[0];",
        slice::from_ref(named),
    );
}

/// A table goes to the clipboard both as a table and as text.
#[track_caller]
fn copied(page: &Page) {
    page.script(
        "window.addEventListener('copy', (event) => {
            window.copied = ['text/html', 'text/plain'].map((it) => event.clipboardData.getData(it));
        });",
        &[],
    );
    page.button("Kopiera någon av de 10 tabellerna till Word")
        .click();
    page.button("Kopiera tabellen Risker och åtgärder").click();
    page.see("Tabellen är kopierad");
    let copied = page.script("return window.copied", &[]);
    let [html, text]: [String; 2] = serde_json::from_value(copied).expect("two forms");
    assert!(html.starts_with("<table border=\"1\""), "{html}");
    assert!(
        html.contains("<caption>Risker och åtgärder</caption>"),
        "{html}"
    );
    let rows: Vec<usize> = text.lines().map(|it| it.split('\t').count()).collect();
    assert_eq!(rows, [3; 6], "{text}");
    assert!(text.starts_with("Nr\tRisk\t"), "{text}");
}

/// The saved page, opened from its file: it is the document, all can use it, and it asks for nothing.
#[track_caller]
fn by_itself(page: &mut Page, saved: &Download) {
    let file = page.file("sparad.html", &saved.bytes);
    page.expect_error("sparad.html");
    page.blank_tab();
    page.open_file(&file);
    page.heading("1 Förslag till beslut").see();
    page.axe();
    let asked = page.script(
        "return performance.getEntriesByType('resource').map((it) => it.name).filter((it) => !it.startsWith('data:'))",
        &[],
    );
    assert_eq!(asked, json!([]));
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
fn for_the_web(page: &Page) -> Download {
    page.button("Spara som webbsida").click();
    let file = page.download();
    assert!(file.name.ends_with(".html"), "{}", file.name);
    assert!(file.text().contains("<html lang=\"sv-SE\">"));
    assert!(file.text().contains("Förslag till beslut"));
    assert!(!file.text().contains("<script"));
    file
}
