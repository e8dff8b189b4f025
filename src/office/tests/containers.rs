//! Containers made by hand: workbooks of other writers, and files that are none.

use std::io::{Cursor, Write};

use uppfyllt::book::{Cell, Refusal, Sheet};
use zip::write::{SimpleFileOptions, ZipWriter};

use super::{Book, workbook};
use crate::reading;

pub const ROOT: (&str, &str) = (
    "_rels/.rels",
    "<Relationships><Relationship Id='r1' Type='a/officeDocument' Target='/xl/workbook.xml'/></Relationships>",
);
pub const WORKBOOK: (&str, &str) = (
    "xl/workbook.xml",
    "<workbook><sheets><sheet name='Mål &amp; mått' r:id='r7'/></sheets></workbook>",
);
pub const RELATIONS: (&str, &str) = (
    "xl/_rels/workbook.xml.rels",
    "<Relationships><Relationship Id='r7' Type='a/worksheet' Target='worksheets/sheet1.xml'/>\
     <Relationship Id='r8' Type='a/styles' Target='styles.xml'/></Relationships>",
);
pub const SHEET: (&str, &str) = (
    "xl/worksheets/sheet1.xml",
    "<worksheet><sheetData><row><c s='1'><v>44803</v></c></row></sheetData></worksheet>",
);
const STYLES: (&str, &str) = (
    "xl/styles.xml",
    "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>",
);

pub fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default())
            .expect("a new part");
        zip.write_all(text.as_bytes()).expect("memory is writable");
    }
    zip.finish().expect("memory is writable").into_inner()
}

fn read(parts: &[(&str, &str)]) -> Result<Vec<Sheet>, Refusal> {
    reading::sheets(&packed(parts))
}

#[track_caller]
fn refused(parts: &[(&str, &str)], expected: Refusal) {
    assert_eq!(read(parts), Err(expected));
}

fn damaged(part: &str) -> Refusal {
    Refusal::Damaged(part.into())
}

#[track_caller]
fn first_cell(parts: &[(&str, &str)]) -> Cell {
    read(parts).expect("a workbook")[0].rows[0][0].clone()
}

fn day(text: &str) -> Cell {
    Cell::Day(text.parse().expect("a day"))
}

#[test]
fn a_small_workbook_is_read() {
    let parts = [ROOT, WORKBOOK, RELATIONS, SHEET, STYLES];
    assert_eq!(first_cell(&parts), day("2022-08-30"));
    assert_eq!(read(&parts).expect("a workbook")[0].name, "Mål & mått");
}

#[test]
fn days_are_counted_from_1904_where_the_workbook_says_so() {
    let workbook = WORKBOOK
        .1
        .replace("<sheets>", "<workbookPr date1904='1'/><sheets>");
    let parts = [ROOT, (WORKBOOK.0, &workbook), RELATIONS, SHEET, STYLES];
    assert_eq!(first_cell(&parts), day("2026-08-31"));
}

#[test]
fn names_of_parts_are_found_however_they_are_written() {
    let parts = [
        WORKBOOK,
        RELATIONS,
        ("XL\\Worksheets\\Sheet1.XML", SHEET.1),
        STYLES,
    ];
    assert_eq!(first_cell(&parts), day("2022-08-30"));
}

#[test]
fn what_a_workbook_need_not_have_may_be_missing() {
    let figure = Cell::Number(44803.into());
    assert_eq!(first_cell(&[ROOT, WORKBOOK, RELATIONS, SHEET]), figure);
}

#[test]
fn who_saved_a_workbook_is_told_and_nothing_of_it_is_needed() {
    let told = |properties: &str| {
        let text = format!("<cp:coreProperties>{properties}</cp:coreProperties>");
        let parts = [ROOT, WORKBOOK, RELATIONS, SHEET];
        let parts = [&parts[..], &[("docProps/core.xml", text.as_str())]].concat();
        assert!(read(&parts).is_ok());
        let saved = reading::saved(&packed(&parts));
        saved.map(|it| (it.by, it.at_ms))
    };
    let made = "<dcterms:created>2000-01-01T00:00:00Z</dcterms:created>";
    let saved = "<dcterms:modified>2026-08-31T12:00:00Z</dcterms:modified>";
    let by = "<cp:lastModifiedBy>&#197;sa &amp; co</cp:lastModifiedBy>";
    let at = Some(1_788_177_600_000);
    assert_eq!(
        told(&format!("{by}{made}{saved}")),
        Some(("Åsa & co".to_owned(), at))
    );
    assert_eq!(told(&format!("{made}{saved}")), Some((String::new(), at)));
    assert_eq!(told(by), Some(("Åsa & co".to_owned(), None)));
    let only_made = made.replace("created", "modified");
    assert_eq!(told(&format!("{made}{only_made}")), None);
    for hostile in [
        "",
        "<cp:lastModifiedBy>",
        "<cp:lastModifiedBy>&bomb;</cp:lastModifiedBy>",
        "<cp:lastModifiedBy/><dcterms:modified>9999999-01-01T00:00:00Z</dcterms:modified>",
        &" ".repeat(2 << 20),
    ] {
        assert_eq!(told(hostile), None);
    }
    assert_eq!(reading::saved(b"PK"), None);
    assert_eq!(reading::saved(&packed(&[ROOT, WORKBOOK])), None);
}

#[test]
fn a_workbook_that_nobody_has_saved_since_it_was_written_says_nobody() {
    let bytes = workbook(&Book::default()).expect("a workbook");
    assert_eq!(reading::saved(&bytes), None);
}

#[test]
fn charts_are_no_sheets_of_cells() {
    let relations = RELATIONS.1.replace("a/worksheet", "a/chartsheet");
    let sheets = read(&[ROOT, WORKBOOK, (RELATIONS.0, &relations), SHEET]);
    assert_eq!(sheets, Ok(Vec::new()));
}

#[test]
fn missing_and_broken_parts_are_named() {
    refused(
        &[ROOT, WORKBOOK, RELATIONS],
        damaged("xl/worksheets/sheet1.xml"),
    );
    refused(&[ROOT, WORKBOOK, SHEET], damaged("xl/workbook.xml"));
    refused(&[("[Content_Types].xml", "")], damaged("xl/workbook.xml"));
    refused(
        &[
            ROOT,
            WORKBOOK,
            RELATIONS,
            SHEET,
            ("xl/styles.xml", "<a></b>"),
        ],
        damaged("xl/styles.xml"),
    );
    let whole = packed(&[ROOT, WORKBOOK, RELATIONS, SHEET]);
    assert_eq!(
        reading::sheets(&whole[..whole.len() / 2]),
        Err(damaged("zip"))
    );
}

#[test]
fn other_files_are_explained() {
    let word = ROOT.1.replace("/xl/workbook.xml", "word/document.xml");
    refused(
        &[(ROOT.0, &word), ("word/document.xml", "")],
        Refusal::OtherOffice,
    );
    refused(&[ROOT, ("xl/workbook.bin", "")], Refusal::BinaryExcel);
    refused(
        &[("mimetype", ""), ("content.xml", "")],
        Refusal::OpenDocument,
    );
    refused(&[("svar/bok.xlsx", "PK")], Refusal::Archive);
    assert_eq!(reading::sheets(b""), Err(Refusal::Empty));
    assert_eq!(reading::sheets(b"Enhet;2024\n"), Err(Refusal::PlainText));
}

#[test]
fn a_part_with_a_password_is_told() {
    let mut bytes = packed(&[WORKBOOK]);
    for mark in [&b"PK\x03\x04"[..], b"PK\x01\x02"] {
        let at = bytes
            .windows(4)
            .position(|window| window == mark)
            .expect("a header");
        let flags = at + if mark[2] == 3 { 6 } else { 8 };
        bytes[flags] |= 1;
    }
    assert_eq!(reading::sheets(&bytes), Err(Refusal::Encrypted));
}
