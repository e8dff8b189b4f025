//! What LibreOffice makes of our workbooks and documents: every cell is what it was, no text has become a
//! formula, and headings, heads of tables and pictures are known as what they are.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use uppfyllt::book::{Cell, Column, Sheet, Table};
use uppfyllt::plan::Day;

use super::{Book, workbook};
use crate::{reading, word};

#[test]
fn every_cell_is_the_same_after_libreoffice_has_saved_it() {
    let Some(program) = program() else {
        eprintln!("skipped: there is no LibreOffice (`soffice`) on this computer");
        return;
    };
    let table = table();
    let book = Book {
        tables: vec![table.clone()],
        enclosed: Some("{\"plan\":1}".to_owned()),
    };
    let folder = std::env::temp_dir().join(format!("uppfyllt-office-{}", std::process::id()));
    let bytes = workbook(&book).expect("a small book");
    let saved = converted(&program, &folder, "bok.xlsx", &bytes, "xlsx");
    let sheets = reading::sheets(&saved).expect("a workbook of LibreOffice");
    fs::remove_dir_all(&folder).expect("the folder is ours");
    assert_eq!(body(&sheets[0], table.rows.len()), table.rows);
    assert_eq!(uppfyllt::book::enclosed(&sheets), book.enclosed);
}

#[test]
fn a_document_is_known_as_what_it_is() {
    let Some(program) = program() else {
        eprintln!("skipped: there is no LibreOffice (`soffice`) on this computer");
        return;
    };
    let folder = std::env::temp_dir().join(format!("uppfyllt-word-{}", std::process::id()));
    if convert(&program, &folder, "prov.txt", b"prov", "html").is_none() {
        eprintln!(
            "skipped: the LibreOffice on this computer reads no texts (`libreoffice-writer`)"
        );
        return;
    }
    let bytes = word::file(&word::tests::document()).expect("a small document");
    let page = converted(&program, &folder, "dokument.docx", &bytes, "html");
    let flat = converted(&program, &folder, "dokument.docx", &bytes, "fodt");
    fs::remove_dir_all(&folder).expect("the folder is ours");
    let flat = String::from_utf8_lossy(&flat);
    assert!(flat.contains("<svg:desc>Från 60 % till &lt;84 %&gt;</svg:desc>"));
    assert!(flat.contains("<table:table-header-rows>"));
    let page = String::from_utf8_lossy(&page).to_lowercase();
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

/// Texts that look like formulas, figures, days and commands; figures of every sort; days; shares.
fn table() -> Table {
    let texts = [
        "=1+1",
        "+46 8",
        "-5",
        "@SUM(A1)",
        "\tTab",
        "'citat",
        "2026-08-31",
        "8,9",
        "1 234",
        "SANT",
        "å ä ö 🙂",
        "<b>fet</b>",
        "=HYPERLINK(\"http://exempel.se\")",
    ];
    let figures = [
        "0",
        "-8.9",
        "1234567.25",
        "0.0000001",
        "99999999999999",
        "0.1",
    ];
    let shares = ["0", "0.705", "1", "-0.125"];
    let days = [(2026, 8, 31), (1900, 3, 1), (2024, 2, 29), (9999, 12, 31)];
    let figure = |text: &str| text.parse().expect("a figure");
    let cells = texts.map(|it| Cell::Text(it.to_owned())).into_iter();
    let cells = cells
        .chain(figures.map(|it| Cell::Number(figure(it))))
        .chain(shares.map(|it| Cell::Share(figure(it))))
        .chain(days.map(|(year, month, day)| Cell::Day(Day::new(year, month, day).expect("a day"))))
        .chain([Cell::Truth(true), Cell::Truth(false)]);
    Table {
        name: "Prov".to_owned(),
        preface: vec!["Prov".to_owned()],
        columns: vec![
            Column {
                heading: "Vad".to_owned(),
                width: 40,
                ..Column::default()
            };
            2
        ],
        rows: cells
            .map(|it| vec![it, Cell::Text("slut".to_owned())])
            .collect(),
    }
}

/// The rows below the preface and the headings.
fn body(sheet: &Sheet, rows: usize) -> Vec<Vec<Cell>> {
    let start = sheet.rows.len() - rows;
    sheet.rows[start..].to_vec()
}

/// A file as LibreOffice saves it in another format.
fn converted(program: &Path, folder: &Path, name: &str, bytes: &[u8], to: &str) -> Vec<u8> {
    convert(program, folder, name, bytes, to).expect("LibreOffice has saved it")
}

/// The same; `None` where LibreOffice did not read it.
fn convert(program: &Path, folder: &Path, name: &str, bytes: &[u8], to: &str) -> Option<Vec<u8>> {
    let (before, after) = (folder.join(name), folder.join("ut"));
    fs::create_dir_all(&after).expect("a folder for temporary files");
    fs::write(&before, bytes).expect("a folder that can be written to");
    let profile = format!(
        "-env:UserInstallation=file://{}",
        folder.join("profil").display()
    );
    let status = Command::new(program)
        .args([&profile, "--headless", "--convert-to", to, "--outdir"])
        .args([&after, &before])
        .output()
        .expect("LibreOffice starts");
    assert!(status.status.success(), "{status:?}");
    let saved = after.join(name).with_extension(to);
    fs::read(saved).ok()
}

/// LibreOffice without its window, where it is.
fn program() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let mut folders = std::env::split_paths(&path);
    folders.find_map(|folder| Some(folder.join("soffice")).filter(|it| it.is_file()))
}
