//! The plan travels by mail: three units get a file each, reply in two mails, one of them twice and one in
//! conflict; what comes in is gone through and lands as one change.

use std::path::Path;

use e2e::{Build, Key, Look, Page, on};
use serde_json::json;

use crate::material::go;

/// The units, and what each replies.
const UNITS: [(&str, &str); 3] = [("Hemtjänst", "11"), ("Boende", "12"), ("Stöd", "13")];

#[test]
fn units_reply_by_mail_and_nobodys_figure_is_lost() {
    on(Build::Hosted, |page| {
        take_up(page, "planen.json", &plan());
        go(page, "Skicka och ta emot");
        let tasks = UNITS.map(|(unit, _)| task(page, unit));
        mail(page);
        page.axe();
        page.button("Spara som fil").click();
        let sent = page.download();
        let replies = [0, 1, 2].map(|at| reply(page, &tasks[at], UNITS[at]));
        begin_anew(page);
        take_up(page, "planen.json", sent.text());
        report_here(page);
        two_at_once(page, &replies);
        once_more(page, &replies[0]);
        settle(page, &replies[2]);
        all_is_there(page);
    });
}

/// A plan of three units, which are to report one indicator each at a delår.
pub fn plan() -> String {
    let id = |kind: u8, n: usize| format!("01990000-{kind:04x}-7000-8000-{n:012x}");
    let unit = |(n, (name, _)): (usize, &(&str, &str))| json!({ "id": id(1, n), "rank": format!("{:02x}", 16 * (n + 1)), "name": name });
    let units: Vec<_> = UNITS.iter().enumerate().map(unit).collect();
    let ids: Vec<_> = (0..UNITS.len()).map(|n| id(1, n)).collect();
    json!({
        "format": "uppfyllt-plan", "version": 1, "id": id(0, 0), "revision": 1,
        "about": { "kind": "goals", "title": "Nämndens plan" },
        "units": units,
        "goals": [{ "id": id(2, 0), "rank": "80", "text": "Alla får stöd i tid" }],
        "indicators": [{
            "id": id(3, 0), "goal": id(2, 0), "rank": "80", "text": "Antal utbildade",
            "figure": { "units": "sum" }, "units": ids,
            "targets": [{ "id": id(4, 0), "condition": { "atLeast": "30" } }],
        }],
        "occasions": [{ "id": id(5, 0), "kind": "interim", "date": "2026-08-31" }],
    })
    .to_string()
}

#[track_caller]
pub fn take_up(page: &Page, name: &str, text: &str) {
    page.visit("#/");
    page.heading("Öppna en planfil").see();
    page.upload(&page.file(name, text));
    page.see("Nämndens plan");
    page.see("Sparat");
}

/// Another person's computer, on which nothing is kept.
pub fn begin_anew(page: &Page) {
    page.leave();
    page.clear_storage();
}

/// The file that the unit is sent.
fn task(page: &Page, unit: &str) -> String {
    page.button(&format!("Spara fil till {unit}")).click();
    let file = page.download();
    assert_eq!(
        file.name,
        format!("Att rapportera {unit}, Delår 2026-08-31.json")
    );
    file.text().to_owned()
}

/// The text to send the files with tells of what is sent, and is copied.
fn mail(page: &Page) {
    page.script(
        "[...document.querySelectorAll('summary')].find((it) => it.textContent === 'Text till mejlet').click()",
        &[],
    );
    page.see("Öppna Uppfyllt och släpp filen på startsidan");
    page.radio("Arbetsbok").click();
    page.see("Här är arbetsboken");
    page.axe();
    page.button("Kopiera texten").click();
    page.see("Texten är kopierad.");
}

/// The unit opens its file, sees what it is to report and nothing else, and saves its reply.
fn reply(page: &Page, task: &str, (unit, figure): (&str, &str)) -> String {
    begin_anew(page);
    page.visit("#/");
    page.heading("Öppna en planfil").see();
    page.upload(&page.file("uppgift.json", task));
    page.heading(unit).see();
    page.see("0 av 1 rapporterade");
    page.see_no("Om planen");
    page.axe();
    page.field("Ditt namn").fill("Åsa");
    page.tab_to("saknas");
    page.type_text(figure);
    page.press(Key::Enter);
    page.see("1 av 1 rapporterade");
    page.see("Sparat");
    page.button("Spara svar").nth(0).click();
    let file = page.download();
    assert_eq!(file.name, format!("Svar {unit}, Delår 2026-08-31.json"));
    page.visit("#/");
    page.heading("Uppgifter att svara på").see();
    page.see(&format!("{unit}, Delår 2026-08-31"));
    file.text().to_owned()
}

/// Meanwhile the controller has put in another figure for the last unit.
fn report_here(page: &Page) {
    go(page, "Rapportera in");
    page.tab_to("saknas");
    page.press(Key::Down);
    page.press(Key::Down);
    page.type_text("99");
    page.press(Key::Enter);
    page.see("1 av 3 rapporterade");
}

fn open(page: &Page, files: &[(&str, &str)]) {
    page.visit("#/");
    page.heading("Öppna en planfil").see();
    let paths = files.iter().map(|(name, text)| page.file(name, text));
    let paths: Vec<String> = paths.map(|path| path.display().to_string()).collect();
    page.upload(Path::new(&paths.join("\n")));
    page.heading("Att gå igenom").see();
}

fn two_at_once(page: &Page, replies: &[String; 3]) {
    open(
        page,
        &[
            ("svar hemtjänst.json", &replies[0]),
            ("svar boende.json", &replies[1]),
        ],
    );
    page.see("Sparad av Åsa");
    page.see("1 ändring");
    page.axe();
    page.button("Ta in 2 ändringar").click();
    page.heading("Att gå igenom").see_none();
    go(page, "Rapportera in");
    page.see("3 av 3 rapporterade");
    page.chord(&[Key::Control], 'z');
    page.see("1 av 3 rapporterade");
    page.chord(&[Key::Control], 'y');
    page.see("3 av 3 rapporterade");
}

fn once_more(page: &Page, reply: &str) {
    open(page, &[("svar igen.json", reply)]);
    page.see("Inget nytt: allt i filen finns redan här.");
    page.button("Klar").click();
    page.heading("Att gå igenom").see_none();
}

/// Both figures are shown; nothing changes until one is chosen.
fn settle(page: &Page, reply: &str) {
    open(page, &[("svar stöd.json", reply)]);
    page.see("0 ändringar och 1 konflikt");
    page.see("Båda har");
    page.see("(ändrat "); // nobody has given a name here
    page.see("(sparad av Åsa ");
    page.radio("Ta filens").click();
    page.field("Varför").fill("Stöd räknade om");
    page.button("Ta in 1 ändring").click();
    page.heading("Att gå igenom").see_none();
}

fn all_is_there(page: &Page) {
    go(page, "Historik");
    page.see("taget ur svar stöd.json");
    page.see("Varför: Stöd räknade om");
    go(page, "Indikatorer");
    page.link("Antal utbildade").click();
    page.see("36"); // 11 + 12 + 13
}
