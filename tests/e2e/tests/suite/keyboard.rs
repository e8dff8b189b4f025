//! The main path without a mouse: every stop is to be seen, and no action loses the focus.

use e2e::{Build, Key, Look, Page, on};

use crate::material::{FOLLOW_UP, TITLE, example, outline, report};

#[test]
fn the_whole_path_needs_no_mouse() {
    on(Build::File, |page| {
        paste_and_create(page);
        judge_the_unassessed(page);
        read_the_explanation(page);
        write_in_the_outline(page);
        take_it_back(page);
        measure(page);
        page.chord(&[Key::Control], 's');
        assert_eq!(page.download().name, format!("{TITLE}.json"));
    });
}

/// What was pressed on the start page is gone, and what waited for the plan is too: the keyboard is where reading begins.
#[test]
fn a_plan_just_opened_begins_at_its_content() {
    on(Build::File, |page| {
        example(page, "Delår med bedömningar");
        page.heading("Delår 2020").see();
        let place = || page.script("return document.activeElement.tagName", &[]);
        assert!(
            page.eventually(|| place() == "MAIN"),
            "the keyboard is at {}",
            place()
        );
    });
}

/// Presses what has the focus; afterwards something has it still.
#[track_caller]
fn press(page: &Page, name: &str) {
    page.tab_to(name);
    page.press(Key::Enter);
    page.keeps_focus();
}

#[track_caller]
fn type_over(page: &Page, text: &str) {
    page.chord(&[Key::Control], 'a');
    page.type_text(text);
}

fn paste_and_create(page: &Page) {
    press(page, "Klistra in en tabell");
    page.tab_to("Klistra in tabellen här (Ctrl+V)");
    page.paste(FOLLOW_UP, "");
    page.see("15 mål, 26 indikatorer, 3 ej bedömda");
    page.tab_to("Planens titel");
    page.type_text(TITLE);
    press(page, "Skapa planen");
    page.see("3 av 26 indikatorer är inte bedömda");
}

fn judge_the_unassessed(page: &Page) {
    press(page, "Visa vilka");
    page.tab_to("Status");
    choose(page, "Ej bedömt");
    page.see("3 av 26 · 3 ej bedömt");
    page.tab_to("Markera alla som visas");
    page.press(Key::Space);
    page.tab_to("Status");
    choose(page, "Delvis uppnått");
    press(page, "Sätt status på 3 markerade");
    page.see("Ingen indikator passar urvalet.");
    page.keeps_focus();
}

/// Goes through the options of the select field that has the focus.
#[track_caller]
fn choose(page: &Page, option: &str) {
    let chosen = "return document.activeElement.selectedOptions?.[0]?.label";
    page.press(Key::Home);
    for _ in 0..30 {
        if page.script(chosen, &[]) == option {
            return page.keeps_focus();
        }
        page.press(Key::Down);
    }
    panic!("there is no option “{option}”");
}

fn read_the_explanation(page: &Page) {
    page.tab_back_to("Översikt");
    page.press(Key::Enter);
    page.see("8 uppnått · 7 delvis uppnått");
    press(page, "Så är det räknat");
    page.heading("Så är 0,76 räknat").see();
    page.tab_to("Skriv ut");
    page.press(Key::Tab);
    page.press(Key::Enter);
    page.see("1,00 är värdet av målets enda del. Uppnått gäller från 0,75.");
    page.keeps_focus();
}

fn write_in_the_outline(page: &Page) {
    page.tab_back_to("Mål och indikatorer");
    page.press(Key::Enter);
    page.heading("Mål och indikatorer").see();
    page.tab_to("Nämndmål");
    type_over(page, "Pröva bokbussen");
    page.press(Key::Enter);
    wait_for_blank_line(page);
    page.type_text("Öppna ateljéer");
    page.chord(&[Key::Alt], Key::Right);
    assert_rows(
        page,
        &[
            "Pröva bokbussen",
            "En prövning av bokbussens uppdrag är redovisad för Kulturnämnden.",
            "Öppna ateljéer",
        ],
    );
    page.chord(&[Key::Alt], Key::Left);
    page.chord(&[Key::Alt], Key::Up);
    assert_rows(page, &["Öppna ateljéer", "Pröva bokbussen"]);
    page.press(Key::Enter);
    wait_for_blank_line(page);
    page.press(Key::Backspace);
    assert_rows(page, &["Öppna ateljéer", "Pröva bokbussen"]);
    page.keeps_focus();
    delete_by_menu(page, "Öppna ateljéer");
    assert_rows(page, &["Pröva bokbussen"]);
}

fn delete_by_menu(page: &Page, row: &str) {
    press(page, &format!("Åtgärder för {row}"));
    page.menu_item("Ta bort målet").see();
    page.type_text("t");
    assert_eq!(page.focus_name(), "Ta bort målet");
    page.press(Key::Enter);
    page.see("Mål borttaget");
    page.keeps_focus();
}

#[track_caller]
fn wait_for_blank_line(page: &Page) {
    let blank =
        "return document.activeElement.matches('textarea') && document.activeElement.value === ''";
    assert!(
        page.eventually(|| page.script(blank, &[]) == true),
        "no new line has the keyboard"
    );
}

#[track_caller]
fn assert_rows(page: &Page, first: &[&str]) {
    let is_so = page.eventually(|| {
        outline(page)
            .iter()
            .zip(first)
            .all(|(row, wanted)| row == wanted)
    });
    assert!(is_so, "the rows are {:#?}", &outline(page)[..4]);
}

fn take_it_back(page: &Page) {
    page.tab_back_to("Ångra: mål borttaget");
    let count = outline(page).len();
    page.press(Key::Enter);
    assert!(page.eventually(|| outline(page).len() == count + 1));
    page.keeps_focus();
    press(page, "Gör om: mål borttaget");
    assert!(page.eventually(|| outline(page).len() == count));
    page.chord(&[Key::Control], 'z');
    assert!(page.eventually(|| outline(page).len() == count + 1));
    page.keeps_focus();
}

fn measure(page: &Page) {
    press(page, "Uppgifter om Pröva bokbussen");
    press(
        page,
        "Uppgifter om En prövning av bokbussens uppdrag är redovisad för Kulturnämnden.",
    );
    press(page, "Mätvärden och utveckling");
    page.heading("Mätvärden").see();
    for (period, value) in [("2018", "81,5"), ("2019", "92")] {
        page.tab_to("Period");
        type_over(page, period);
        page.tab_to("Värde");
        type_over(page, value);
        page.press(Key::Enter);
        page.see(&format!("Värdet för {period} är tillagt."));
        page.keeps_focus();
        page.tab_back_to("Kommentar");
    }
    page.heading("Utveckling över tid").see();
    press(page, "Ta bort värdet för 2018");
    page.see("Mätvärde borttaget");
    page.keeps_focus();
}

/// A document from its beginning to its file, and a finding that may stand, as a committee's secretary without a mouse.
#[test]
fn a_document_and_its_check_need_no_mouse() {
    on(Build::File, |page| {
        example(page, "Delår med bedömningar");
        page.tab_to("Dokument");
        page.press(Key::Enter);
        page.heading("Dokument").see();
        press(page, "Börja: Målkedja med analys");
        page.see("sid");
        press(page, "Ändra delar och texter");
        move_a_part(page);
        write_a_part(page);
        save_the_document(page);
        dismiss_a_finding(page);
    });
}

/// From within the heading of a part, its keys move it, and the keyboard goes with it.
fn move_a_part(page: &Page) {
    page.tab_to("Flytta upp Analys av måluppfyllelsen");
    page.chord(&[Key::Alt], Key::Up);
    page.see("Analys av måluppfyllelsen är nu del 3 av 7.");
    page.keeps_focus();
    page.chord(&[Key::Alt], Key::Down);
    page.see("Analys av måluppfyllelsen är nu del 4 av 7.");
    page.keeps_focus();
}

/// Takes over the sentences of the summary, which is the only part that has any, and links a figure in them.
fn write_a_part(page: &Page) {
    page.tab_back_to("Meningar ur siffrorna");
    page.press(Key::Enter);
    press(page, "Redigera meningarna");
    page.tab_to("Text i ”Sammanfattning”");
    page.chord(&[Key::Control], Key::End);
    page.type_text(" Alla mål är ");
    page.tab_back_to("Rubrik"); // the first of the buttons, which are one stop
    page.press(Key::End);
    assert_eq!(page.focus_name(), "Länkad siffra");
    page.press(Key::Enter);
    page.dialog("Länkad siffra").see();
    page.tab_to("Sök");
    page.type_text("Antal nämndsmål");
    page.tab_to("Antal nämndsmål, Alla: 15");
    page.press(Key::Enter);
    let is_back = page.eventually(|| page.focus_name() == "Text i ”Sammanfattning”");
    assert!(is_back, "the keyboard is on “{}”", page.focus_name());
    page.type_text(".");
    page.see("Alla mål är 15.");
}

fn save_the_document(page: &Page) {
    page.tab_back_to("Visa dokumentet");
    page.press(Key::Enter);
    page.see("Alla mål är 15.");
    page.tab_to("Spara för Word");
    page.press(Key::Enter);
    assert!(page.download().name.ends_with(".docx"));
    page.keeps_focus();
}

fn dismiss_a_finding(page: &Page) {
    page.tab_back_to("Granskning");
    page.press(Key::Enter);
    page.see("anmärkningar");
    press(page, "Låt stå kvar");
    page.dialog("Låt stå kvar").see();
    page.tab_to("Skäl");
    page.type_text("Mäts i höst");
    page.tab_to("Ditt namn");
    page.type_text("Kim");
    page.tab_to("Låt stå kvar");
    page.press(Key::Enter);
    page.see("1 får stå kvar");
    page.keeps_focus();
}

#[test]
fn what_opens_gives_the_focus_back_and_what_goes_away_hands_it_on() {
    on(Build::File, |page| {
        report(page);
        press(page, "Nytt tillfälle");
        page.dialog("Nytt tillfälle").see();
        page.press(Key::Escape);
        assert!(page.eventually(|| page.focus_name() == "Nytt tillfälle"));
        delete_the_first_goal(page);
        remove_a_decision(page);
        remove_the_plan(page);
    });
}

fn delete_the_first_goal(page: &Page) {
    page.tab_back_to("Mål och indikatorer");
    page.press(Key::Enter);
    page.heading("Mål och indikatorer").see();
    delete_by_menu(
        page,
        "Pröva om bokbussen kan bli ett medborgarkontor på landsbygden.",
    );
}

fn remove_a_decision(page: &Page) {
    page.tab_back_to("Om planen");
    page.press(Key::Enter);
    page.heading("Beslut").see();
    press(page, "Lägg till beslut");
    press(page, "Ta bort Antagen");
    page.see("Inga beslut ännu");
    page.keeps_focus();
}

fn remove_the_plan(page: &Page) {
    page.tab_back_to("Uppfyllt: Alla planer");
    page.press(Key::Enter);
    page.see("Fortsätt");
    press(page, &format!("Ta bort {TITLE}"));
    page.see("Borttagna planer");
    page.keeps_focus();
    press(page, "Borttagna planer");
    press(page, &format!("Återställ {TITLE}"));
    page.link(TITLE).see();
    page.keeps_focus();
}
