//! From one follow-up to the next: a decided occasion keeps its figures, the next begins from it, other rules are tried
//! and taken over, and what has moved is told.

use e2e::{Build, Key, Look, Page, on};

use crate::material::{example, go};

#[test]
fn a_decided_occasion_keeps_its_figures_while_the_next_goes_on() {
    on(Build::File, |page| {
        example(page, "Delår med bedömningar");
        freeze(page);
        begin_the_next(page);
        try_other_rules(page);
        compare(page);
        take_back_and_open_again(page);
    });
}

fn freeze(page: &Page) {
    page.button("Frys med beslut").click();
    let dialog = page.dialog("Frys med beslut");
    dialog.button("Frys").click();
    page.see("Fryst: Uppföljning godkänd");
}

fn begin_the_next(page: &Page) {
    page.button("Nytt tillfälle").click();
    let dialog = page.dialog("Nytt tillfälle");
    assert_eq!(dialog.field("Datum").value(), "2020-12-31");
    dialog
        .field("Börja med")
        .choose("Bedömningarna från Delår 2020");
    dialog.button("Lägg till tillfället").click();
    page.heading("Bokslut 2020-12-31").see();
    page.see("Sedan Delår 2020");
    page.see("Måluppfyllelsen är oförändrad: 0,76.");
    go_through(page);
}

/// What came from the occasion before is gone through: one by one, or all at once.
fn go_through(page: &Page) {
    page.see("27 bedömningar är hämtade från ett tidigare tillfälle");
    page.button("Alla gäller fortfarande").click();
    page.see_no("hämtade från ett tidigare tillfälle");
    page.chord(&[Key::Control], 'z');
    page.see("27 bedömningar är hämtade från ett tidigare tillfälle");
    page.chord(&[Key::Control], 'y');
    page.see_no("hämtade från ett tidigare tillfälle");
}

fn try_other_rules(page: &Page) {
    go(page, "Tänk om");
    page.field("Målets värde").choose("Den svagaste delen");
    page.see("2 mål har flyttat sig");
    page.see("Måluppfyllelse 0,76 uppnått 0,73 delvis uppnått");
    page.button("Använd i planen").click();
    page.see("Ändra något till vänster, så syns skillnaden här.");
    page.region("Planen").link("Översikt").click();
    page.see("Måluppfyllelsen har gått från 0,76 till 0,73 (−0,03).");
}

/// Side by side: the one that is decided stands as it was.
fn compare(page: &Page) {
    page.link("Jämför alla tillfällen").click();
    page.heading("Tillfällen").see();
    page.see("Måluppfyllelse \nUppnått\n0,76\n \nDelvis uppnått\n0,73");
    page.link("Delår 2020").click();
    page.heading("Delår 2020").see();
    page.reload(); // the occasion stands in the address
    page.see("8 uppnått · 7 delvis uppnått · medelvärde 0,76");
}

fn take_back_and_open_again(page: &Page) {
    page.button("Öppna igen").click();
    let dialog = page.dialog("Öppna igen");
    dialog
        .field("Varför öppnas det?")
        .fill("Fel siffra i bilagan.");
    dialog.button("Öppna").click();
    page.see("Fel siffra i bilagan. Var fryst: Uppföljning godkänd");
    // Open, it follows the plan's rules again.
    page.see("7 uppnått · 8 delvis uppnått · medelvärde 0,73");
    page.chord(&[Key::Control], 'z');
    page.see("Fryst: Uppföljning godkänd");
    page.see("medelvärde 0,76");
    page.see("Sparat");
    page.reload();
    page.heading("Delår 2020").see(); // the occasion stands in the address
    page.see("medelvärde 0,76");
}
