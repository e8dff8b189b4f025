//! Workbooks in and out: a form that a unit fills in with a spreadsheet, tables saved and read again, and files
//! that are no workbooks.

use std::io::{Cursor, Read, Write};

use e2e::{Build, Download, Look, both, on};
use rust_xlsxwriter::Workbook;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::exchange::{begin_anew, plan, take_up};
use crate::material::{example, go};

#[test]
fn a_form_comes_back_as_a_reply() {
    both(|page| {
        take_up(page, "planen.json", &plan());
        go(page, "Skicka och ta emot");
        page.button("Spara arbetsbok till Hemtjänst").click();
        let form = page.download();
        assert_eq!(form.name, "Att rapportera Hemtjänst, Delår 2026-08-31.xlsx");
        page.upload(&page.file("svar.xlsx", filled_in(&form, "11")));
        page.heading("Att gå igenom").see();
        page.see("Sparad av Eva 2026-08-31");
        page.see("1 ändring");
        page.axe();
        page.button("Ta in 1 ändring").click();
        go(page, "Rapportera in");
        page.see("1 av 3 rapporterade");
        go(page, "Skicka och ta emot");
        page.upload(&page.file("fel.xlsx", filled_in(&form, "nio")));
        page.see("“nio” togs inte in");
        page.button("Klar").click();
        // On a computer that knows nothing of the plan it is the unit's task.
        begin_anew(page);
        page.visit("#/");
        page.heading("Öppna en planfil").see();
        page.upload(&page.file("svar.xlsx", filled_in(&form, "11")));
        page.heading("Hemtjänst").see();
        page.see("1 av 1 rapporterade");
    });
}

#[test]
fn a_table_that_went_out_as_a_workbook_is_read_again() {
    both(|page| {
        example(page, "Delår med bedömningar");
        go(page, "Exportera");
        page.field("Innehåll").choose("Mål och indikatorer");
        page.button("Spara som Excel").click();
        let table = page.download();
        page.button("Alla tabeller i en arbetsbok").click();
        let all = page.download();
        assert!(all.bytes.len() > table.bytes.len());
        page.visit("#/klistra-in");
        page.upload(&page.file("tabell.xlsx", &table.bytes));
        page.see("indikatorer");
        page.axe();
        page.upload(&page.file("alla.xlsx", &all.bytes));
        page.field("Blad").choose("Beslut");
        page.see("lästa som celler");
    });
}

/// A title stands above, rows differ in length, a cell has a tab: the file says that it is CSV, and history whose
/// figures they are.
#[test]
fn a_csv_is_read_as_one_whatever_it_looks_like() {
    both(|page| {
        example(page, "Delår med bedömningar");
        go(page, "Mål och indikatorer");
        page.link("Klistra in en tabell").click();
        page.heading("Klistra in en tabell i planen").see();
        let text =
            "Nämndens mål\nMål;Indikator;Målvärde\nTrygga hem;\"Andel\ttrygga\";90\n;Antal besök\n";
        page.upload(&page.file("mål.csv", text));
        page.see("1 mål, 2 indikatorer");
        page.button("Lägg till i planen").click();
        page.see("Trygga hem");
        page.see("Sparat");
        go(page, "Historik");
        page.see("taget ur mål.csv");
    });
}

#[test]
fn what_is_no_workbook_is_named_for_what_it_is() {
    both(|page| {
        page.visit("#/klistra-in");
        let old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        page.upload(&page.file("gammal.xlsx", [&old[..], &[0; 600]].concat()));
        page.see("(.xls)");
        page.upload(&page.file("sida.csv", "<!doctype html><table><tr><td>1</table>"));
        page.see("sparad webbsida");
        page.upload(&page.file("arkiv.xlsx", archive(&[("bild.png", b"PNG")])));
        page.see("arkiv med andra filer");
        page.upload(&page.file("tom.csv", ""));
        page.see("tom.csv kunde inte läsas.");
    });
}

/// In the Worker, before its own script: takes all the memory that the wasm can have, as soon as there is one.
const EXHAUST: &str = "
    const exhaust = (memory) => {
        for (let pages = 32768; pages >= 1; pages /= 2) {
            try { for (;;) memory.grow(pages); } catch {}
        }
    };
    const begin = WebAssembly.instantiate;
    WebAssembly.instantiate = async (...given) => {
        const begun = await begin.apply(WebAssembly, given);
        exhaust((begun.instance ?? begun).exports.memory);
        return begun;
    };
    WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
        construct: (type, given) => {
            const instance = new type(...given);
            exhaust(instance.exports.memory);
            return instance;
        },
    });\n";

/// No workbook that passes the limits takes so much: the memory is taken beforehand.
#[test]
fn a_workbook_that_exhausts_the_worker_harms_nothing_else() {
    on(Build::File, |page| {
        for part in ["RuntimeError", "Uncaught", "memory", "panicked"] {
            page.expect_error(part);
        }
        let plan = crate::storage::begin(page, "Före arbetsboken");
        page.visit(&format!("{plan}/matvarden"));
        page.heading("Ta in mätvärden").see();
        page.script(
            "window.part = window.uppfylltOffice;
             window.uppfylltOffice = async () => {
                 const [script, wasm] = await part();
                 return [arguments[0] + script, wasm];
             };",
            &[serde_json::json!(EXHAUST)],
        );
        page.upload(&page.file("stor.xlsx", large()));
        page.see("stor.xlsx kunde inte läsas.");
        page.see("den är för stor eller gjord för att störa. Inget är ändrat.");
        page.axe();
        // The next one gets a Worker of its own.
        page.script("window.uppfylltOffice = window.part", &[]);
        page.upload(&page.file("stor.xlsx", large()));
        page.see("väntar på svar");
        page.visit(&format!("{plan}/om"));
        page.field("Titel").fill("Efter arbetsboken");
        page.see("Sparat");
        page.reload();
        let is_kept = page.eventually(|| page.field("Titel").value() == "Efter arbetsboken");
        assert!(
            is_kept,
            "the plan is called “{}”",
            page.field("Titel").value()
        );
    });
}

/// A workbook of twenty thousand measurements of as many indicators.
fn large() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, heading) in (0..).zip(["Indikator", "Period", "Utfall"]) {
        let written = sheet.write_string(0, column, heading);
        written.expect("a cell of the sheet");
    }
    for row in 1..=20_000 {
        let indicator = format!("Nyckeltal {row} av många");
        let written = sheet.write_string(row, 0, indicator);
        let written = written.and_then(|sheet| sheet.write_number(row, 1, 2024));
        let written = written.and_then(|sheet| sheet.write_number(row, 2, row));
        written.expect("a cell of the sheet");
    }
    book.save_to_buffer().expect("memory takes the workbook")
}

/// What a spreadsheet writes of who has saved a workbook.
const SAVED: &str = "<cp:coreProperties><cp:lastModifiedBy>Eva</cp:lastModifiedBy>\
    <dcterms:created>2000-01-01T00:00:00Z</dcterms:created>\
    <dcterms:modified>2026-08-31T10:00:00Z</dcterms:modified></cp:coreProperties>";

/// The form with this in its first cell to fill in.
fn filled_in(form: &Download, answer: &str) -> Vec<u8> {
    let mut book = ZipArchive::new(Cursor::new(&form.bytes)).expect("a workbook is an archive");
    let mut parts = Vec::new();
    for at in 0..book.len() {
        let mut part = book.by_index(at).expect("a part");
        let name = part.name().expect("a name in UTF-8").into_owned();
        let mut content = Vec::new();
        part.read_to_end(&mut content).expect("a whole part");
        if name == "xl/worksheets/sheet1.xml" {
            content = answered(&String::from_utf8(content).expect("XML in UTF-8"), answer).into();
        }
        if name == "docProps/core.xml" {
            content = SAVED.into();
        }
        parts.push((name, content));
    }
    let parts: Vec<(&str, &[u8])> = parts
        .iter()
        .map(|(name, it)| (name.as_str(), &it[..]))
        .collect();
    archive(&parts)
}

/// The first empty cell that is not locked is in column G, below the headings.
fn answered(sheet: &str, answer: &str) -> String {
    let start = sheet.rfind("<c r=\"G").expect("a cell to fill in");
    let end = start + sheet[start..].find("/>").expect("an empty cell");
    let (before, after) = (&sheet[..end], &sheet[end + 2..]);
    match answer.parse::<i32>() {
        Ok(_) => format!("{before}><v>{answer}</v></c>{after}"),
        Err(_) => format!("{before} t=\"inlineStr\"><is><t>{answer}</t></is></c>{after}"),
    }
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer
            .start_file(*name, SimpleFileOptions::default())
            .expect("memory takes every part");
        writer.write_all(content).expect("memory takes every byte");
    }
    writer
        .finish()
        .expect("memory takes every byte")
        .into_inner()
}
