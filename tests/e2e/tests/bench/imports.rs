//! Large tables coming in: how long, how long the page's own thread is held up at most, and how long the readers that
//! others use take over the same files.

use std::fs;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use e2e::{Build, Download, Look, Page, municipality, on};
use rust_xlsxwriter::Workbook;
use serde_json::{Value, json};

use super::{keep, open, plan};

/// How much of the long table goes in: ten megabytes of text, two hundred thousand cells.
const TEXT: usize = 10_000_000;
const CELLS: usize = 200_000;

/// How long the page's thread may be held up, in milliseconds.
const TASK: f64 = 50.0;

/// Watches the page's thread from now on.
const WATCH: &str = "
    window.held = [];
    window.hold = (list) => held.push(...list.map((it) => it.duration));
    window.watcher?.disconnect();
    window.watcher = new PerformanceObserver((list) => hold(list.getEntries()));
    watcher.observe({ type: 'longtask' });
    window.began = performance.now();";

/// How long it has been, and the longest task of the page's thread, in milliseconds.
const SEEN: &str = "
    const took = performance.now() - window.began;
    hold(watcher.takeRecords());
    return [took, Math.max(0, ...held)];";

/// Presses the button that takes in what was read.
const TAKE_IN: &str = "
    const buttons = [...document.querySelectorAll('main .commit-bar button')];
    buttons.find((it) => it.textContent.trim().startsWith('Ta in')).click();";

/// What others make of the same file, in milliseconds: the library's source, its call, the file in base64.
const OTHERS: &str = "
    const [source, call, file] = arguments;
    (0, eval)(source);
    const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
    const began = performance.now();
    new Function('bytes', call)(bytes);
    return performance.now() - began;";

#[test]
#[ignore = "a benchmark: cargo xtask bench"]
fn large_tables_come_in() {
    on(Build::File, |page| {
        open(page);
        let plan = plan(page);
        page.visit(&format!("{plan}/exportera"));
        page.field("Innehåll").choose("Mätvärden");
        let table = written(page, "Spara som CSV");
        page.button("Spara som Excel").click();
        page.see("fler celler än den miljon");
        written(page, "Alla tabeller i en arbetsbok");
        page.see("fick inte plats i arbetsboken");
        let table = start(table.text(), TEXT);
        let book = workbook(table);
        page.visit(&format!("{plan}/matvarden"));
        let csv = taken_up(page, "tabell.csv", table.as_bytes());
        let xlsx = taken_up(page, "tabell.xlsx", &book);
        let landed = taken_in(page, table.as_bytes());
        page.blank_tab();
        let papa = theirs(page, "papaparse/papaparse.min.js", PAPA, table.as_bytes());
        let sheets = theirs(page, "xlsx/dist/xlsx.full.min.js", SHEETS, &book);
        tell(
            "a CSV of 10 MB, to what becomes of each row",
            csv,
            ("PapaParse", papa),
        );
        tell(
            "a workbook of 200,000 cells, likewise",
            xlsx,
            ("SheetJS", sheets),
        );
        let [took, longest] = landed;
        println!("the CSV of 10 MB taken in and saved, in ms: {took:.0}");
        keep("its longest task of the page", TASK, longest);
    });
}

/// Text to rows.
const PAPA: &str = "Papa.parse(new TextDecoder().decode(bytes), { delimiter: ';' })";
/// Bytes to rows of cells.
const SHEETS: &str = "const book = XLSX.read(bytes); XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1 })";

/// The first lines of a table, so many bytes of them.
fn start(table: &str, bytes: usize) -> &str {
    let end = table[..bytes.min(table.len())]
        .rfind('\n')
        .map_or(table.len(), |at| at + 1);
    &table[..end]
}

/// The first lines of a table as a workbook, so many cells of them.
fn workbook(table: &str) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let mut cells = 0;
    for (row, line) in (0..).zip(table.trim_start_matches('\u{feff}').lines()) {
        for (column, cell) in (0..).zip(line.split(';')) {
            let written = match cell.replace(',', ".").parse::<f64>() {
                Ok(figure) => sheet.write_number(row, column, figure),
                Err(_) => sheet.write_string(row, column, cell),
            };
            written.expect("a cell within the sheet");
            cells += 1;
        }
        if cells >= CELLS {
            break;
        }
    }
    book.save_to_buffer().expect("memory takes the workbook")
}

/// The file that a button writes; tells how long it took, and the longest task meanwhile.
fn written(page: &Page, button: &str) -> Download {
    page.script(WATCH, &[]);
    page.button(button).click();
    let file = page.download();
    let seen = page.script(SEEN, &[]);
    let [took, longest]: [f64; 2] = serde_json::from_value(seen).expect("milliseconds");
    println!(
        "“{button}”, {:.1} MB, in ms: {took:.0}",
        file.bytes.len() as f64 / 1e6
    );
    keep("its longest task of the page", TASK, longest);
    file
}

/// How long a file takes until it is told what becomes of it, and the longest task meanwhile.
fn taken_up(page: &Page, name: &str, content: &[u8]) -> [f64; 2] {
    page.script(WATCH, &[]);
    page.upload(&page.file(name, content));
    page.see("Inget nytt: allt i filen finns redan i planen.");
    let seen = page.script(SEEN, &[]);
    serde_json::from_value(seen).expect("milliseconds")
}

/// How long it takes until everything of a file stands in a plan that has no measurements yet and is saved, and the
/// longest task meanwhile.
fn taken_in(page: &Page, content: &[u8]) -> [f64; 2] {
    page.visit("#/");
    page.see("Hela kommunen");
    page.upload(&page.file("tom.json", bare()));
    page.see("Utan mätvärden");
    page.see("Sparat");
    page.visit(&format!("{}/matvarden", plan(page)));
    page.heading("Filen").see();
    page.upload(&page.file("tabell.csv", content));
    page.see("Allt tas in som en ändring");
    page.script(WATCH, &[]);
    page.script(TAKE_IN, &[]);
    page.see("mätvärden är intagna.");
    page.see("Sparat");
    let seen = page.script(SEEN, &[]);
    serde_json::from_value(seen).expect("milliseconds")
}

/// The largest plan without its measurements, as a plan of its own.
fn bare() -> String {
    let mut plan: Value = serde_json::from_str(&municipality()).expect("a plan file is JSON");
    plan["id"] = json!("01980000-0000-7000-8000-0000000000ff");
    plan["about"]["title"] = json!("Utan mätvärden");
    plan["observations"] = json!([]);
    plan.to_string()
}

fn theirs(page: &Page, library: &str, call: &str, file: &[u8]) -> f64 {
    let package = library.split('/').next().unwrap_or_default();
    let path = e2e::tools()
        .join(package)
        .join("node_modules")
        .join(library);
    let source = fs::read_to_string(&path).expect("`cargo xtask bench` installs it");
    let given = [json!(source), json!(call), json!(STANDARD.encode(file))];
    let took: Value = page.script(OTHERS, &given);
    took.as_f64().expect("milliseconds")
}

#[track_caller]
fn tell(what: &str, [took, longest]: [f64; 2], (name, theirs): (&str, f64)) {
    println!(
        "{what}, in ms: {took:.0}; {name} takes {theirs:.0} to read it into rows: {:.1} times as long",
        took / theirs
    );
    keep("its longest task of the page", TASK, longest);
}
