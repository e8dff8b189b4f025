//! What the tests begin with: a committee's report, and the plan that it becomes.

use e2e::{Look, Page};

/// The table of a report with page breaks, a goal repeated after one, and lost symbols.
pub const FOLLOW_UP: &str = include_str!("../../../paste/follow_up.txt");

/// The title of the plan that [`report`] makes.
pub const TITLE: &str = "Kulturnämndens mål";

/// Pastes on the page for it, as text and, unless empty, as HTML.
#[track_caller]
pub fn paste(page: &Page, text: &str, html: &str) {
    page.field("Klistra in tabellen här (Ctrl+V)").focus();
    page.paste(text, html);
}

/// From the start page to the overview of the plan that the report becomes.
#[track_caller]
pub fn report(page: &Page) {
    page.visit("#/klistra-in");
    paste(page, FOLLOW_UP, "");
    page.see("15 mål, 26 indikatorer, 3 ej bedömda");
    page.field("Planens titel").fill(TITLE);
    page.button("Skapa planen").click();
    page.see("Sparat");
}

/// Opens an example by its name on the start page.
#[track_caller]
pub fn example(page: &Page, name: &str) {
    page.visit("#/");
    page.button(name).click();
    page.see("Sparat");
}

/// Goes to a view of the open plan by the navigation.
#[track_caller]
pub fn go(page: &Page, view: &str) {
    page.region("Planen").link(view).click();
    page.heading(view).see();
}

/// Does something from the menu of a row in the outline.
#[track_caller]
pub fn act(page: &Page, row: &str, action: &str) {
    page.button(&format!("Åtgärder för {row}")).click();
    page.menu_item(action).click();
}

/// The wordings of the outline's rows, in order.
pub fn outline(page: &Page) -> Vec<String> {
    let lines = page.script(
        "return [...document.querySelectorAll('[role=list] textarea')].map((line) => line.value)",
        &[],
    );
    let lines = lines.as_array().cloned().unwrap_or_default();
    lines
        .iter()
        .filter_map(|line| line.as_str().map(str::to_owned))
        .collect()
}
