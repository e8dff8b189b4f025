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
