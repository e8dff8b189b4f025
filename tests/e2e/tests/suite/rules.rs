//! A target said as a sentence becomes a rule, and the rule explains itself.

use e2e::{Build, Look, Page, on};

use crate::material::{example, go};

/// An indicator of the example that a person judges, and a figure of it.
const INDICATOR: &str = "Fler boendelösningar ger större självständighet.";

#[test]
fn a_target_is_said_as_a_sentence_and_explains_itself() {
    on(Build::File, |page| {
        example(page, "Delår med bedömningar");
        go(page, "Indikatorer");
        page.link(INDICATOR).click();
        let address = address(page).replace("indikatorer", "indikator");
        say_the_rule(page, &address);
        page.visit(&address.replace("indikator", "indikatorer"));
        page.see("ökning med minst 10 % från året före");
        page.see("Det finns inget utfall till och med uppföljningens dag.");
        measure(page, "2019", "20");
        page.see("för den perioden finns inget utfall då");
        measure(page, "2018", "18");
        page.see("20 når målet ökning med minst 10 % från året före; gränsen är 19,8, räknat från 18 (2018)");
        page.button("Ångra: mätvärde tillagt").click();
        page.see("för den perioden finns inget utfall då");
    });
}

fn say_the_rule(page: &Page, address: &str) {
    page.visit(address);
    page.field("Regel").choose("ska öka med minst");
    page.field("Räknat i").choose("procent");
    page.field("räknat från").choose("året före");
    page.field("Målvärde").fill("10");
    page.see("Sparat");
}

fn measure(page: &Page, period: &str, value: &str) {
    page.field("Period").fill(period);
    page.field("Värde").fill(value);
    page.button("Lägg till").click();
}

fn address(page: &Page) -> String {
    let hash = page.script("return location.hash", &[]);
    hash.as_str().expect("an address").to_owned()
}
