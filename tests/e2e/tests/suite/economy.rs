//! The economy of a report: its tables are pasted as they are published, what contradicts is found, one figure is
//! corrected by keyboard, and all of it can be taken back.

use e2e::{Build, Key, Look, Page, Screen, on};

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
    page.region("Planen")
        .link("Indikatorer 3 ej bedömda")
        .click();
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

/// More rows than are rendered on the screen: on paper all of them.
#[test]
fn a_long_table_is_printed_whole() {
    on(Build::File, |page| {
        example(page, "Målkedja");
        go(page, "Ekonomi");
        page.link("Klistra in publicerade tabeller").click();
        let rows = (1..=400).map(|it| format!("Projekt {it}\t-{it}\t-{}\n", it + 1));
        let table = format!(
            "Investeringar\n\ntkr\tUtfall\tBudget 2020\n{}",
            rows.collect::<String>()
        );
        page.field("Klistra in tabellen här (Ctrl+V)").focus();
        page.paste(&table, "");
        page.button("Ta in 1 tabell").click();
        page.link("Investeringar").click();
        page.see("Projekt 1");
        assert!(!page.text().contains("Projekt 400"));
        page.script("dispatchEvent(new Event('beforeprint'))", &[]);
        page.see("Projekt 400");
        page.script("dispatchEvent(new Event('afterprint'))", &[]);
        page.see_no("Projekt 400");
    });
}

/// The report was corrected and is pasted again: each table takes the place of the one before.
#[test]
fn a_report_pasted_again_takes_the_place_of_the_one_before() {
    on(Build::File, |page| {
        example(page, "Målkedja");
        go(page, "Ekonomi");
        take_in(page);
        page.link("Klistra in publicerade tabeller").click();
        page.field("Klistra in tabellen här (Ctrl+V)").focus();
        page.paste(&TABLES.replace("-45 814", "-46 814"), "");
        page.see("Planen har redan den här tabellen för samma dag");
        assert!(page.radio("Ersätt tabellen").nth(0).is_on());
        page.axe();
        page.button("Ta in 7 tabeller").click();
        page.heading("Ekonomi").see();
        let table = "Resultatrapport – Utfall och prognos, Socialnämnden/myndighet";
        page.link(table).see();
        assert_eq!(page.link(table).count(), 1);
        page.link(table).click();
        page.see("−46 814");
        page.chord(&[Key::Control], 'z');
        page.see("−45 814");
    });
}

/// What of a block cannot be read, or has no place in the table, is told; the rest comes in as one edit.
#[test]
fn what_of_a_pasted_block_does_not_come_in_is_told() {
    on(Build::File, |page| {
        example(page, "Målkedja");
        go(page, "Ekonomi");
        take_in(page);
        page.link("Resultatrapport – Utfall och prognos, Socialnämnden/myndighet")
            .click();
        page.tab_to("63 092");
        page.paste("ca 5\t11 111\r\n1\t2\t3\t4\t5\t6\t7\t8\r\n", "");
        page.see("2 celler i det inklistrade kom inte in, 8 gjorde det");
        page.see("Rad 1, kolumn 1: ”ca 5”");
        page.see("Rad 2, kolumn 8: ”8”. Tabellen har inga fler kolumner.");
        page.see("63 092");
        page.see("11 111");
        page.axe();
        page.chord(&[Key::Control], 'z');
        page.see_no("11 111");
    });
}

/// A word processor's headings in two lines: its text has lost what they reach over, its HTML has not.
#[test]
fn merged_headings_of_a_word_processor_are_read_as_they_stand() {
    const TEXT: &str = "Verksamheternas utfall, Nämnden\ntkr\tUtfall 2020-08\tBudget helår 2020\n\
        Intäkter\tKostnader\tNetto\tIntäkter\tKostnader\tNetto\nSkola\t10\t-30\t-20\t12\t-36\t-24\n";
    const HTML: &str = "<p>Verksamheternas utfall, Nämnden</p><table>\
        <tr><td rowspan=2>tkr<td colspan=3>Utfall 2020-08<td colspan=3>Budget helår 2020\
        <tr><td>Intäkter<td>Kostnader<td>Netto<td>Intäkter<td>Kostnader<td>Netto\
        <tr><td>Skola<td>10<td>-30<td>-20<td>12<td>-36<td>-24</table>";
    on(Build::File, |page| {
        example(page, "Målkedja");
        go(page, "Ekonomi");
        page.link("Klistra in publicerade tabeller").click();
        page.field("Klistra in tabellen här (Ctrl+V)").focus();
        page.paste(TEXT, HTML);
        page.see("Av siffrorna som följer av andra stämmer 2 exakt");
        page.heading("Verksamheternas utfall, Nämnden").see();
    });
}

/// The same money in two tables is told once; what a new measure is expected to give lessens what remains.
#[test]
fn a_measure_is_added_where_the_balance_is_told() {
    on(Build::File, |page| {
        example(page, "Delår med bedömningar");
        go(page, "Ekonomi");
        let balance = page.table("En ekonomi i balans");
        let told = balance.text();
        let scopes = ["Socialnämnden/myndighet", "Socialnämnden/egen regi"];
        assert!(
            scopes.iter().all(|it| told.matches(it).count() == 1),
            "{told}"
        );
        assert!(told.contains("+2 000") && told.contains("−1 000"), "{told}");
        page.button("Ny åtgärd för balans").click();
        let dialog = page.dialog("Ny åtgärd för balans");
        dialog.field("Aktivitet").fill("Färre inhyrda");
        dialog
            .field("Väntad effekt i tkr, plus förbättrar resultatet")
            .fill("300");
        page.axe();
        dialog.button("Lägg till åtgärden").click();
        page.link("Färre inhyrda").see();
        let remains = || balance.text().lines().last().unwrap_or_default().to_owned();
        assert!(
            page.eventually(|| remains().contains("+1 300")),
            "{}",
            remains()
        );
        page.chord(&[Key::Control], 'z');
        page.link("Färre inhyrda").see_none();
        page.axe();
    });
}

/// The activities have fifteen columns: on paper their table lies across, as wide as such a page.
#[test]
fn a_wide_table_lies_across_on_paper() {
    on(Build::File, |page| {
        example(page, "Delår med bedömningar");
        go(page, "Ekonomi");
        page.link("Bilaga 2 a: verksamheterna, myndighet")
            .nth(0)
            .click();
        page.heading("Bilaga 2 a: verksamheterna, myndighet").see();
        page.emulate(Screen {
            print: true,
            ..Screen::wide(1030) // 273 mm
        });
        assert_eq!(page.sideways_scroll(), 0);
        let pages = "return [...document.querySelectorAll('main *')].map((it) => getComputedStyle(it).page)";
        let pages = page.script(pages, &[]);
        assert!(
            pages
                .as_array()
                .is_some_and(|all| all.iter().any(|it| it == "across"))
        );
        page.emulate(Screen::default());
    });
}
