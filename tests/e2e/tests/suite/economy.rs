//! The economy of a report: its tables are pasted as they are published, what contradicts is found, one figure is
//! corrected by keyboard, and all of it can be taken back.

use e2e::{Build, Key, Look, Page, on};

use crate::material::{example, go};

/// Seven tables as Ekerö's social committee published them in August 2020.
const TABLES: &str = include_str!("../../../../src/exchange/budget/tests/ekero.txt");

#[test]
fn published_tables_come_in_and_what_contradicts_is_found_and_corrected() {
    on(Build::File, |page| {
        example(page, "Målkedja");
        go(page, "Ekonomi");
        page.see("Inga ekonomitabeller ännu");
        page.axe();
        take_in(page);
        correct(page);
        take_back(page);
    });
}

/// One figure is corrected, what builds on it is let follow, and the goal that takes its figure from the net follows too.
#[test]
fn a_corrected_figure_is_in_every_total_and_in_the_goal() {
    on(Build::File, |page| {
        example(page, "Målkedja");
        go(page, "Ekonomi");
        take_in(page);
        link(page);
        follow_from(page);
        go(page, "Översikt");
        page.see("0,00");
        page.chord(&[Key::Control], 'z');
        page.see("1,00");
        page.chord(&[Key::Control], 'z');
        page.see("1,00");
    });
}

/// The indicator shall use at most the year's budget, and takes how much is used from the result report.
#[track_caller]
fn link(page: &Page) {
    go(page, "Indikatorer");
    page.link("Andel som är nöjda, enligt en undersökning som görs varje år")
        .click();
    page.link("Ändra i målträdet").click();
    page.button("Så blir talet").click();
    page.field("Indikatorns tal är")
        .choose("Ur ekonomitabellerna");
    let table = "Resultatrapport – Utfall och prognos, Socialnämnden/myndighet, 2020-08-31";
    page.field("Tabell").choose(table);
    page.field("Rad").choose("Nettokostnad");
    page.field("Kolumn").choose("Utfall 2020-08");
    page.field("I procent av").choose("Budget helår 2020");
    page.field("Regel").choose("ska använda högst");
    page.field("Målvärde").fill("100");
    page.see("Sparat");
    go(page, "Översikt");
    page.see("1,00");
}

/// Staff has cost 50 000 more. The sums stay as stated until they are let follow, all of them at once.
#[track_caller]
fn follow_from(page: &Page) {
    go(page, "Ekonomi");
    let cell = "Till cellen i Resultatrapport – Utfall och prognos, Socialnämnden/myndighet";
    page.link(cell).nth(0).click();
    keyboard_at(page, "Stämmer så när som på avrundning 73 780");
    page.press(Key::Down);
    for _ in 0..3 {
        page.press(Key::Left);
    }
    keyboard_at(page, "−45 814");
    page.type_text("-95814");
    page.press(Key::Enter);
    page.see("angivna siffror stämmer inte med det du ändrade");
    page.see("−368 692");
    page.axe();
    page.button("Låt dem följa").click();
    page.see_no("stämmer inte med det du ändrade");
    page.see("−468 310");
    page.see("−418 692");
    page.see("−43 558"); // the net less its budget to date
    page.see("Sparat");
    page.axe();
}

#[track_caller]
fn take_in(page: &Page) {
    page.link("Klistra in publicerade tabeller").click();
    page.heading("Klistra in ekonomitabeller").see();
    page.field("Klistra in tabellen här (Ctrl+V)").focus();
    page.paste(TABLES, "");
    page.see("4 motsägelser hittades. De rättas inte av sig själva.");
    page.axe();
    page.button("Ta in 7 tabeller").click();
    page.heading("Ekonomi").see();
    page.heading("4 motsägelser").see();
    page.see("Samma uppgift har två värden: 73 780");
    page.see("Sparat");
    page.axe();
}

/// The link leads to the cell, which takes the figure of the other table: now its own sum does not follow.
#[track_caller]
fn correct(page: &Page) {
    let cell = "Till cellen i Resultatrapport – Utfall och prognos, Socialnämnden/myndighet";
    page.link(cell).nth(0).click();
    page.see("Angivet 73 780");
    keyboard_at(page, "Stämmer så när som på avrundning 73 780");
    page.type_text("82230");
    page.press(Key::Enter);
    page.press(Key::Up);
    page.see("Angivet 82 230");
    page.see("stämmer inte");
    page.see("Sparat");
    page.axe();
}

/// The cell that the address leads to has the keyboard.
#[track_caller]
fn keyboard_at(page: &Page, cell: &str) {
    let is_there = page.eventually(|| page.focus_name() == cell);
    assert!(is_there, "the keyboard is at “{}”", page.focus_name());
}

#[track_caller]
fn take_back(page: &Page) {
    page.chord(&[Key::Control], 'z');
    page.see("Angivet 73 780");
    page.chord(&[Key::Control], 'z');
    page.see("Tabellen finns inte kvar");
    page.link("Till alla ekonomitabeller").click();
    page.see("Inga ekonomitabeller ännu");
}
