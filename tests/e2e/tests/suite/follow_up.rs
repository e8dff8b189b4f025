//! The whole path of the person who follows up a committee's goals: from the report's table to a kept, explained plan,
//! in one file that another computer opens.

use e2e::{Build, Key, Look, Page, both, on};
use std::cell::RefCell;

use crate::material::{TITLE, act, go, outline, report};

/// The goals that are the committee's own; the other twelve come from the platform.
const OWN: [&str; 3] = [
    "Erbjud stöd som gör det möjligt att skapa på egna villkor.",
    "Ha en rättssäker bidragsgivning med god kvalitet.",
    "Använd kulturens pengar hållbart för att möta invånarnas behov.",
];

const FIRST: &str = "Pröva om bokbussen kan bli ett medborgarkontor på landsbygden.";
const MEASURED: &str = "Alla sökande under 20 år får en handledare.";

#[test]
fn a_report_becomes_a_plan_that_is_changed_kept_and_opened_elsewhere() {
    for build in [Build::File, Build::Hosted] {
        let file = RefCell::default();
        on(build, |page| {
            report(page);
            judge_the_unassessed(page);
            say_whose_goals_they_are(page);
            see_the_published_figures(page);
            see_how_the_index_is_computed(page);
            change_the_goals_and_think_better_of_it(page);
            measure_an_indicator(page);
            lose_power(page);
            save_as_tables(page);
            file.replace(save_as_file(page));
        });
        on(build, |page| open_elsewhere(page, &file.borrow()));
    }
}

/// The three whose symbols the report had lost.
fn judge_the_unassessed(page: &Page) {
    page.link("Visa vilka").click();
    page.region("Urval av indikatorer")
        .field("Status")
        .choose("Ej bedömt");
    page.see("3 av 26 · 3 ej bedömt");
    page.checkbox("Markera alla som visas").click();
    page.region("Markering")
        .field("Status")
        .choose("Delvis uppnått");
    page.button("Sätt status på 3 markerade").click();
    page.see("Ingen indikator passar urvalet.");
    page.link("Indikatorer").see();
}

fn say_whose_goals_they_are(page: &Page) {
    go(page, "Mål och indikatorer");
    page.button("Fäll ihop alla").click();
    page.button("Markera flera").click();
    let goals = outline(page);
    assert_eq!(goals.len(), 15);
    let (own, given): (Vec<String>, Vec<String>) = goals
        .into_iter()
        .partition(|goal| OWN.contains(&goal.as_str()));
    mark(page, &own, "Nämndens egna");
    mark(page, &given, "Uppifrån");
    page.button("Markera flera").click();
    page.button("Fäll ut alla").click();
}

fn mark(page: &Page, goals: &[String], origin: &str) {
    for goal in goals {
        page.checkbox(&format!("Markera {goal}")).click();
    }
    page.see(&format!("{} mål markerade", goals.len()));
    page.button("Ange ursprung").click();
    page.menu_item(origin).click();
    page.button("Avmarkera").click();
}

fn see_the_published_figures(page: &Page) {
    go_to_overview(page);
    page.see("8 uppnått · 7 delvis uppnått · medelvärde 0,76");
    page.radio("Uppifrån 12").click();
    page.see("7 uppnått · 5 delvis uppnått");
    page.radio("Nämndens egna 3").click();
    page.see("1 uppnått · 2 delvis uppnått");
    page.radio("Alla 15").click();
}

fn go_to_overview(page: &Page) {
    page.region("Planen").link("Översikt").click();
    page.heading("Måluppfyllelse").see();
}

fn see_how_the_index_is_computed(page: &Page) {
    page.link("Så är det räknat").click();
    page.heading("Så är 0,76 räknat").see();
    page.see("11,4167");
    page.button("Öppna alla").click();
    let parts = page.script(
        "const goals = [...document.querySelectorAll('main .parts')][0].children;
         return [goals.length, [...goals].map((goal) => goal.querySelectorAll('.parts > li').length)]",
        &[],
    );
    assert_eq!(parts[0], 15);
    let indicators = parts[1].as_array().cloned().unwrap_or_default();
    let indicators: Vec<i64> = indicators.iter().filter_map(|it| it.as_i64()).collect();
    assert_eq!(indicators, [1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 1, 1, 4, 3, 4]);
    page.see("(0,5 + 0,5 + 1) / 3 = 0,6667 ≈ 0,67");
    page.see("Uppnått gäller från 0,75");
    page.see("En person har bedömt: Delvis uppnått.");
}

/// Renames, reorders, adds, moves and deletes goals and indicators; then takes it all back, and does it all again.
fn change_the_goals_and_think_better_of_it(page: &Page) {
    go(page, "Mål och indikatorer");
    let before = outline(page);
    assert_eq!(before.len(), 41);
    let changes = change_the_goals(page);
    let after = outline(page);
    for what in changes.iter().rev() {
        page.button(&format!("Ångra: {what}")).click();
    }
    page.button("Ångra: 12 mål ändrade").see();
    assert!(
        page.eventually(|| outline(page) == before),
        "not all is undone"
    );
    for what in &changes {
        page.button(&format!("Gör om: {what}")).click();
    }
    assert!(
        page.eventually(|| outline(page) == after),
        "not all is done again"
    );
}

/// What was done, as undo tells of it.
fn change_the_goals(page: &Page) -> Vec<&'static str> {
    let renamed = "Låt unga leda kulturprojekt";
    page.field("Nämndmål").nth(1).fill(renamed);
    act(page, renamed, "Flytta upp");
    act(page, renamed, "Lägg till mål efter");
    write_in_the_new_line(page, "Öppna ateljéer");
    act(page, "Öppna ateljéer", "Lägg till indikator");
    write_in_the_new_line(page, "Antal öppna ateljéer");
    act(page, "Öppna ateljéer", "Flytta in ett steg");
    act(page, "Antal öppna ateljéer", "Lägg till indikator");
    write_in_the_new_line(page, "Antal besök i ateljéerna");
    act(page, "Antal besök i ateljéerna", "Flytta upp");
    act(page, "Antal öppna ateljéer", "Ta bort indikatorn");
    act(page, FIRST, "Ta bort målet");
    let rows = outline(page);
    assert_eq!(
        rows[..4],
        [
            renamed,
            MEASURED,
            "Öppna ateljéer",
            "Antal besök i ateljéerna"
        ]
    );
    assert_eq!(rows.len(), 41 + 3 - 1 - 2);
    vec![
        "mål ändrat",
        "mål flyttat",
        "mål tillagt",
        "mål ändrat",
        "indikator tillagd",
        "indikator ändrad",
        "mål flyttat",
        "indikator tillagd",
        "indikator ändrad",
        "indikator flyttad",
        "indikator borttagen",
        "mål borttaget",
    ]
}

/// A line just added has the keyboard.
fn write_in_the_new_line(page: &Page, words: &str) {
    let blank =
        "return document.activeElement.matches('textarea') && document.activeElement.value === ''";
    assert!(page.eventually(|| page.script(blank, &[]) == true));
    page.type_text(words);
    page.press(Key::Tab);
    assert!(page.eventually(|| outline(page).iter().any(|row| row == words)));
}

fn measure_an_indicator(page: &Page) {
    // The indicator that was added is counted as not assessed.
    page.link("Indikatorer 1 ej bedömd").click();
    page.link(MEASURED).click();
    page.heading(MEASURED).see();
    for (period, value) in [("2018", "81,5"), ("2019", "92")] {
        page.field("Period").fill(period);
        page.field("Värde").fill(value);
        page.button("Lägg till").click();
        page.see(&format!("Värdet för {period} är tillagt."));
    }
    page.image("Från 81,5 (2018) till 92 (2019), upp 10,5.")
        .see();
    page.button("Visa talen som tabell").click();
    let rows = page.script(
        "return [...document.querySelectorAll('figure tbody tr')].map((row) => row.innerText.replace(/\\s+/g, ' '))",
        &[],
    );
    let rows = rows.to_string();
    assert!(
        rows.contains("2018 Totalt 81,5") && rows.contains("2019 Totalt 92"),
        "{rows}"
    );
}

fn lose_power(page: &mut Page) {
    let clock = "return /Sparat \\d\\d:\\d\\d/.test(document.querySelector('header').innerText)";
    assert!(page.eventually(|| page.script(clock, &[]) == true));
    page.kill_browser();
    page.reopen();
    page.link(TITLE).click();
    see_the_figures_after_the_changes(page);
}

/// Fourteen goals are left, of which the first had been reached: 10,4167 / 14.
fn see_the_figures_after_the_changes(page: &Page) {
    page.see("7 uppnått · 7 delvis uppnått · medelvärde 0,74");
    page.see("Medelvärde av 14 nämndmål.");
    page.radio("Uppifrån 11").see();
    page.radio("Nämndens egna 3").see();
    go(page, "Mål och indikatorer");
    assert_eq!(outline(page).len(), 41);
    page.region("Planen")
        .link("Indikatorer 1 ej bedömd")
        .click();
    page.link(MEASURED).click();
    page.image("Från 81,5 (2018) till 92 (2019), upp 10,5.")
        .see();
    assert_eq!(page.field("Värde för 2018").value(), "81,5");
}

fn save_as_tables(page: &Page) {
    go(page, "Exportera");
    page.button("Spara som CSV").click();
    let standing = page.download();
    assert!(standing.bytes.starts_with("\u{feff}".as_bytes()), "no BOM");
    let text = standing.text();
    assert!(text.contains("Låt unga leda kulturprojekt;"), "{text}");
    assert!(text.contains(";0,5;"), "{text}");
    page.field("Innehåll").choose("Mätvärden");
    page.button("Spara som CSV").click();
    let observations = page.download();
    assert!(
        observations.text().contains("81,5"),
        "{}",
        observations.text()
    );
}

fn save_as_file(page: &Page) -> String {
    page.button("Spara som fil").nth(0).click();
    let file = page.download();
    assert_eq!(file.name, format!("{TITLE}.json"));
    page.see("filkopia i dag");
    file.text().to_owned()
}

fn open_elsewhere(page: &Page, file: &str) {
    let path = page.file("plan.json", file);
    page.upload(&path);
    see_the_figures_after_the_changes(page);
}

/// What is on its way to the store when the plan is closed arrives there, and so does what was typed last.
#[test]
fn a_plan_can_be_left_in_the_moment_of_a_change() {
    both(|page| {
        report(page);
        go(page, "Mål och indikatorer");
        page.field("Nämndmål").nth(0).fill("Pröva bokbussen");
        page.field("Nämndmål").nth(1).write("Låt unga leda");
        page.visit("#/");
        page.link(TITLE).click();
        go(page, "Mål och indikatorer");
        assert!(page.eventually(|| {
            let rows = outline(page);
            rows[0] == "Pröva bokbussen" && rows[2] == "Låt unga leda"
        }));
    });
}
