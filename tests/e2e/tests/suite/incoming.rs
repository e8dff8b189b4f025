//! Measurements come in from files: our own tables, Kolada's answers, workbooks. What says nothing new changes
//! nothing, and what is no table is refused with words.

use e2e::{Build, Look, Page, on};
use rust_xlsxwriter::Workbook;
use serde_json::json;

use crate::material::{example, go};

/// From the example to the table of its measurements, saved by this button.
fn saved(page: &Page, button: &str) -> e2e::Download {
    example(page, "Delår med bedömningar");
    go(page, "Exportera");
    page.field("Innehåll").choose("Mätvärden");
    page.button(button).click();
    page.download()
}

#[track_caller]
fn begin(page: &Page) {
    go(page, "Skicka och ta emot");
    page.link("Ta in mätvärden").click();
    page.heading("Ta in mätvärden").see();
}

#[track_caller]
fn take_up(page: &Page, name: &str, content: impl AsRef<[u8]>) {
    page.upload(&page.file(name, content));
}

#[test]
fn our_own_table_says_nothing_new_and_a_change_comes_in_and_goes_back() {
    on(Build::Hosted, |page| {
        let table = saved(page, "Spara som CSV").text().to_owned();
        begin(page);
        take_up(page, "matvarden.csv", &table);
        page.see("Inget nytt: allt i filen finns redan i planen.");
        page.axe();
        take_up(page, "andrad.csv", changed(&table));
        page.see("Filen säger något annat än planen om ett mätvärde");
        page.see("1 ändras");
        page.axe();
        page.button("Ta in ett mätvärde").click();
        page.see("Ett mätvärde är intaget.");
        page.see("Sparat");
        page.chord(&[e2e::Key::Control], 'z');
        page.see("Filen säger något annat än planen om ett mätvärde");
        page.see_no("Ett mätvärde är intaget.");
        go(page, "Historik");
        page.see("taget ur andrad.csv");
    });
}

/// The table with one more in its last row that has a whole number.
fn changed(table: &str) -> String {
    let heading = table.lines().next().expect("headings");
    let at = heading
        .trim_start_matches('\u{feff}')
        .split(';')
        .position(|it| it == "Utfall")
        .expect("a column of figures");
    let mut lines: Vec<String> = table.lines().map(str::to_owned).collect();
    let figure = |line: &str| line.split(';').nth(at)?.parse::<u32>().ok();
    let (line, figure) = lines
        .iter_mut()
        .rev()
        .find_map(|line| figure(line).map(|it| (line, it)))
        .expect("a figure");
    let mut cells: Vec<String> = line.split(';').map(str::to_owned).collect();
    cells[at] = (figure + 1).to_string();
    *line = cells.join(";");
    lines.join("\r\n")
}

/// A plan with an indicator that Kolada knows.
const PLAN: &str = r#"{
    "format": "uppfyllt-plan", "version": 1, "id": "01990000-0000-7000-8000-000000000001", "revision": 1,
    "about": { "kind": "goals", "title": "Nämndens plan", "municipality": "Ekbacka" },
    "goals": [{ "id": "01990000-0002-7000-8000-000000000001", "rank": "80", "text": "Alla får stöd i tid" }],
    "indicators": [{
        "id": "01990000-0003-7000-8000-000000000001", "goal": "01990000-0002-7000-8000-000000000001",
        "rank": "80", "text": "Andel nöjda", "kolada": ["U28119"],
        "targets": [{ "id": "01990000-0004-7000-8000-000000000001", "condition": { "atLeast": "30" } }]
    }]
}"#;

/// An answer of Kolada of our own municipality and of the country.
const ANSWER: &str = r#"{"count": 2, "values": [
    {"kpi": "U28119", "municipality": "0125", "period": 2024, "values": [{"gender": "T", "value": 88}]},
    {"kpi": "U28119", "municipality": "0000", "period": 2024, "values": [{"gender": "T", "value": 80}]}
]}"#;

#[test]
fn an_answer_of_kolada_comes_in_once_somebody_says_whose_it_is() {
    on(Build::File, |page| {
        page.visit("#/");
        page.heading("Öppna en planfil").see();
        page.upload(&page.file("planen.json", PLAN));
        page.see("Sparat");
        begin(page);
        take_up(page, "svar.json", ANSWER);
        page.see("1 nya, 1 väntar på svar");
        let whose = page.field("Vad 0125 är i planen");
        whose.focus();
        assert!(page.eventually(|| whose.text().contains("Hela verksamheten")));
        whose.choose("Hela verksamheten");
        page.see("2 nya");
        page.field("Hämtat från Kolada").see();
        page.axe();
        page.button("Ta in 2 mätvärden").click();
        page.see("2 mätvärden är intagna.");
        page.link("Till indikatorerna").click();
        page.see("Andel nöjda");
        page.see("88");
    });
}

#[test]
fn a_workbook_comes_in() {
    on(Build::Hosted, |page| {
        let book = saved(page, "Spara som Excel");
        begin(page);
        take_up(page, "matvarden.xlsx", &book.bytes);
        page.see("Inget nytt: allt i filen finns redan i planen.");
    });
}

/// Notes first, and on the second sheet a table of measurements.
fn two_sheets() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheets = [
        (
            "Noteringar",
            [["Att göra", "Vem", "När"], ["Ring", "Anna", "i morgon"]],
        ),
        (
            "Utfall",
            [
                ["Indikator", "Period", "Utfall"],
                ["Andel nöjda", "2025", "71"],
            ],
        ),
    ];
    for (name, rows) in sheets {
        let sheet = book.add_worksheet();
        sheet.set_name(name).expect("a name that is allowed");
        for (row, cells) in (0..).zip(rows) {
            for (column, cell) in (0..).zip(cells) {
                let written = match cell.parse::<f64>() {
                    Ok(figure) => sheet.write_number(row, column, figure),
                    Err(_) => sheet.write_string(row, column, cell),
                };
                written.expect("a cell of the sheet");
            }
        }
    }
    book.save_to_buffer().expect("memory takes the workbook")
}

#[test]
fn another_sheet_of_a_workbook_can_be_chosen() {
    on(Build::Hosted, |page| {
        page.visit("#/");
        page.heading("Öppna en planfil").see();
        page.upload(&page.file("planen.json", PLAN));
        page.see("Sparat");
        begin(page);
        take_up(page, "utfall.xlsx", two_sheets());
        // The sheet that holds measurements is chosen first.
        page.see("1 nya");
        page.axe();
        // What was read of it is gone where another is wanted.
        page.field("Blad").choose("Noteringar");
        page.see_no("1 nya");
        page.field("Blad").choose("Utfall");
        page.button("Ta in ett mätvärde").click();
        page.see("Ett mätvärde är intaget.");
        page.see("Sparat");
    });
}

/// Ten megabytes of measurements.
fn large() -> String {
    let line = "Andel nöjda;Hemtjänst;2024;71,5;Enkäten gav många svar\r\n";
    let lines = line.repeat(10_000_000 / line.len());
    format!("Indikator;Enhet;Period;Utfall;Kommentar\r\n{lines}")
}

#[test]
fn a_large_table_is_given_up_when_somebody_wants_that() {
    let slow = |page: &Page, times: u32| {
        page.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": times }));
    };
    on(Build::File, |page| {
        example(page, "Delår med bedömningar");
        begin(page);
        // A slow computer, on which there is time to change one's mind.
        slow(page, 10);
        take_up(page, "stor.csv", large());
        page.button("Avbryt").click();
        page.see_no("stor.csv");
        slow(page, 1);
        std::thread::sleep(std::time::Duration::from_secs(3));
        let text = page.text();
        assert!(!text.contains("stor.csv"), "it was read on: {text}");
        // What is opened next is read as if nothing had been.
        take_up(
            page,
            "okand.csv",
            "Datum;Belopp;Text\n2026-01-02;1 200,50;hyra\n",
        );
        page.see("Se över vad kolumnerna är");
    });
}

#[test]
fn what_is_no_table_is_refused_and_changes_nothing() {
    on(Build::File, |page| {
        example(page, "Delår med bedömningar");
        begin(page);
        take_up(page, "sida.csv", "<!DOCTYPE html><table><tr><td>1</table>");
        page.see("sida.csv kunde inte läsas. Det är en sparad webbsida.");
        take_up(page, "tom.csv", "");
        page.see("Filen är tom.");
        take_up(
            page,
            "okand.csv",
            "Datum;Belopp;Text\n2026-01-02;1 200,50;hyra\n",
        );
        page.see("Se över vad kolumnerna är");
        page.axe();
    });
}
