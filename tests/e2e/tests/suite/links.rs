//! A link leads to what its sender saw: the view, the occasion, what is chosen in it.

use e2e::{Key, Look, Page, both};

use crate::material::{example, go};

#[test]
fn an_address_says_what_is_chosen() {
    both(|page| {
        example(page, "Delår med bedömningar");
        choose_and_come_back(page, "Status", "Uppnått");
        choose_and_come_back(page, "Sök bland målen", "");
        go(page, "Indikatorer");
        choose_and_come_back(page, "Status", "Delvis uppnått");
        let long = "ord ".repeat(60);
        page.field("Sök indikator").fill(&long);
        let length = address(page).len();
        assert!(length < 900, "the address has {length} characters");
    });
}

/// The link on the clipboard names the view and the occasion, also where that is the latest.
#[test]
fn a_link_to_what_is_seen_is_copied() {
    both(|page| {
        example(page, "Delår med bedömningar");
        page.button("Kopiera länk hit").click();
        page.see("Länken är kopierad.");
        page.field("Sök bland målen").focus();
        page.chord(&[Key::Control], 'v');
        let link = page.field("Sök bland målen").value();
        assert!(link.starts_with(page.url()), "{link}");
        assert!(link.contains("/oversikt?tillfalle="), "{link}");
        assert!(link.len() < 900, "the link has {} characters", link.len());
    });
}

/// The choice is there again for whoever opens the address, and the choices beside it still are.
#[track_caller]
fn choose_and_come_back(page: &Page, field: &str, option: &str) {
    match option {
        "" => page.field(field).fill("trygg"),
        option => page.field(field).choose(option),
    }
    let chosen = page.field(field).value();
    let there = address(page);
    page.visit("#/");
    page.heading("Nämndens mål, uppföljda och förklarade").see();
    page.visit(&there);
    assert_eq!(page.field(field).value(), chosen, "{there}");
    assert!(!["", "0"].contains(&chosen.as_str()), "{there}");
}

fn address(page: &Page) -> String {
    let hash = page.script("return location.hash", &[]);
    hash.as_str().unwrap_or_default().to_owned()
}
