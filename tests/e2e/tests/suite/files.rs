//! Opening files: plans come in by button and by drop; what is none is refused with words, and nothing is lost by it.

use std::fs::File;

use e2e::{Build, Look, Page, both, on};
use serde_json::{Value, json};

use crate::material::{TITLE, example, outline, report};

/// The example as a plan file.
fn plan_file(page: &Page) -> String {
    example(page, "Delår med bedömningar");
    page.button("Spara som fil").click();
    let file = page.download();
    page.visit("#/");
    page.heading("Fortsätt").see();
    file.text().to_owned()
}

#[test]
fn what_is_no_plan_is_told_and_changes_nothing() {
    on(Build::File, |page| {
        let plan = plan_file(page);
        let half = &plan[..plan.floor_char_boundary(plan.len() / 2)];
        let deep = format!(
            "{{\"format\":\"uppfyllt-plan\",\"version\":1,\"about\":{}",
            "[".repeat(100_000)
        );
        let files: [(&str, &[u8], &str); 7] = [
            (
                "mål.csv",
                b"M\xc3\xa5l;Indikator\r\n",
                "Det är en textfil, ingen planfil.",
            ),
            (
                "bok.xlsx",
                b"PK\x03\x04\x14\x00\x06\x00[Content_Types].xml..xl/workbook.xml",
                "Arbetsboken är skadad.",
            ),
            (
                "annat.json",
                b"{\"kpi\": \"N00001\"}",
                "Det är en JSON-fil, men ingen planfil",
            ),
            ("tom.json", b"", "Filen är tom."),
            (
                "byte.json",
                b"{\"format\": \"\xE5\"}",
                "Filen är ingen text",
            ),
            ("halv.json", half.as_bytes(), "Filen tar slut mitt i"),
            (
                "djup.json",
                deep.as_bytes(),
                "Filen är nästlad djupare än någon plan.",
            ),
        ];
        for (name, bytes, words) in files {
            let path = page.file(name, bytes);
            page.upload(&path);
            page.see(&format!("{name}: {words}"));
            page.see("Filen öppnades inte.");
        }
        too_big(page);
        page.axe();
        page.link("Socialnämndens mål 2019–2022").click();
        page.see("8 uppnått · 7 delvis uppnått");
    });
}

/// A file of 65 MB, which is mostly a hole.
fn too_big(page: &Page) {
    let path = page.file("stor.json", "{");
    let file = File::options().write(true).open(&path);
    file.and_then(|file| file.set_len(65 << 20))
        .expect("a writable temporary folder");
    page.upload(&path);
    page.see("stor.json: Filen är större än 64 MB");
}

#[test]
fn a_plan_is_opened_by_dropping_its_file() {
    let mut plan = String::new();
    on(Build::File, |page| plan = plan_file(page));
    both(|page| {
        page.heading("Öppna en planfil").drop_file("hej.txt", "hej");
        page.see("hej.txt: Det är en textfil, ingen planfil.");
        page.heading("Öppna en planfil")
            .drop_file("plan.json", &plan);
        page.see("Socialnämndens mål 2019–2022");
        page.see("8 uppnått · 7 delvis uppnått");
    });
}

#[test]
fn a_file_of_a_newer_version_is_read_and_left_as_it_is() {
    on(Build::File, |page| {
        let mut plan: Value = serde_json::from_str(&plan_file(page)).expect("a plan file is JSON");
        plan["version"] = json!(99);
        plan["id"] = json!("01900000-0000-7000-8000-000000000000");
        let text = plan.to_string();
        let path = page.file("nyare.json", &text);
        page.upload(&path);
        page.see("Skrivskyddad");
        page.see("8 uppnått · 7 delvis uppnått");
        page.axe();
        page.link("Mål och indikatorer").click();
        page.see("Markera flera");
        assert_eq!(
            page.button("Lägg till mål")
                .attribute("aria-disabled")
                .as_deref(),
            Some("true")
        );
        let read_only = page.script(
            "return [...document.querySelectorAll('main textarea')].every((it) => it.readOnly)",
            &[],
        );
        assert_eq!(read_only, json!(true));
        page.button("Spara som fil").click();
        assert_eq!(
            page.download().text(),
            text,
            "what is not understood must stay as it came"
        );
    });
}

#[test]
fn a_file_of_a_kept_plan_replaces_nothing_unasked() {
    on(Build::File, |page| {
        report(page);
        page.button("Spara som fil").click();
        let file = page.download();
        page.link("Mål och indikatorer").click();
        page.field("Nämndmål").nth(0).fill("Pröva bokbussen");
        page.see("Sparat");
        page.visit("#/");
        page.upload(&page.file("tidigare.json", file.text()));
        page.see("Planen här har redan tagit in filen: inget nytt.");
        page.axe();
        page.link("Mål och indikatorer").click();
        page.see("Markera flera");
        assert_eq!(outline(page)[0], "Pröva bokbussen");
        page.script("scrollTo(0, 0)", &[]);
        page.link("Gå igenom").click();
        page.button("Gå tillbaka till filens innehåll").click();
        page.link("Mål och indikatorer").click();
        assert!(page.eventually(|| outline(page)[0].starts_with("Pröva om bokbussen")));
        page.visit("#/");
        page.upload(&page.file("samma.json", file.text()));
        page.see("Filen säger detsamma som planen här: inget nytt.");
        page.see(TITLE);
    });
}
