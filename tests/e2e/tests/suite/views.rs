//! Every view as other eyes and screens have it: through axe, in the dark, in English, narrow, magnified, in forced
//! colours and on paper.

mod every;

use std::collections::BTreeMap;

use e2e::{Build, Look, Page, Screen, on};
use serde_json::{Value, json};

use crate::material::{FOLLOW_UP, example, paste};
use every::{INSIDE, Language, OUTSIDE, View};

const LANGUAGES: [Language; 2] = [Language::Swedish, Language::English];

#[test]
fn axe_finds_nothing_outside_a_plan() {
    on(Build::File, |page| {
        for language in LANGUAGES {
            language.choose(page);
            for view in OUTSIDE {
                visit(page, view.address, language.heading(&view));
                in_light_and_dark(page);
            }
        }
    });
}

#[test]
fn axe_finds_nothing_in_a_plan() {
    on(Build::File, |page| {
        let plan = ekero(page);
        for language in LANGUAGES {
            language.choose(page);
            for view in INSIDE {
                visit(
                    page,
                    &format!("{plan}/{}", view.address),
                    language.heading(&view),
                );
                in_light_and_dark(page);
            }
        }
    });
}

#[test]
fn axe_finds_nothing_in_what_opens() {
    on(Build::File, |page| {
        page.visit("#/klistra-in");
        paste(page, FOLLOW_UP, "");
        page.see("15 mål, 26 indikatorer");
        in_light_and_dark(page);
        let plan = ekero(page);
        visit(page, &format!("{plan}/forklaring"), "Så är 0,76 räknat");
        page.button("Öppna alla").click();
        in_light_and_dark(page);
        details_and_dialogs(page, &plan);
        an_indicator(page, &plan);
    });
}

fn details_and_dialogs(page: &Page, plan: &str) {
    visit(page, &format!("{plan}/mal"), "Mål och indikatorer");
    page.button("Markera flera").click();
    page.link(&format!("Uppgifter om {MEASURED}")).click();
    page.heading(MEASURED).see();
    open_everything(page);
    in_light_and_dark(page);
    page.button("Gör om lydelsen").click();
    page.dialog("Gör om lydelsen").see();
    in_light_and_dark(page);
    page.dialog("Gör om lydelsen").button("Stäng").click();
    page.button("Nytt tillfälle").click();
    page.dialog("Nytt tillfälle").see();
    in_light_and_dark(page);
    page.dialog("Nytt tillfälle").button("Stäng").click();
    page.button(&format!("Åtgärder för {MEASURED}")).click();
    page.menu_item("Ta bort indikatorn").see();
    in_light_and_dark(page);
    page.menu_item("Ta bort indikatorn").click();
    page.see("Indikator borttagen");
    in_light_and_dark(page);
    page.button("Ångra").nth(0).click();
}

/// An indicator of the example that was measured, and so has a chart.
const MEASURED: &str = "Andel med hemtjänst som har upplevt att utföraren gick att välja.";

fn an_indicator(page: &Page, plan: &str) {
    visit(page, &format!("{plan}/indikatorer"), "Indikatorer");
    page.link(MEASURED).click();
    page.heading(MEASURED).see();
    page.field("Period").fill("aldrig");
    page.field("Värde").fill("1.234");
    page.button("Lägg till").click();
    page.see("Det är ingen period.");
    page.see("Menar du");
    open_everything(page);
    in_light_and_dark(page);
}

#[test]
fn every_view_reflows() {
    on(Build::File, |page| {
        // A phone; and 400 % on a screen of 1280 × 1024 pixels, which leaves a low window too.
        let screens = [(320, 640), (320, 256)].map(|(width, height)| Screen {
            height,
            ..Screen::wide(width)
        });
        let plan = ekero(page);
        let inside = INSIDE.map(|it| (format!("{plan}/{}", it.address), it.swedish));
        let outside = OUTSIDE.map(|it| (it.address.to_owned(), it.swedish));
        for (address, heading) in inside.into_iter().chain(outside) {
            visit(page, &address, heading);
            for screen in screens {
                fits(page, screen, &address);
            }
            page.emulate(Screen::default());
        }
        what_opens_fits(page, &plan, screens);
    });
}

fn what_opens_fits(page: &Page, plan: &str, screens: [Screen; 2]) {
    let look = |name: &str| {
        open_everything(page);
        for screen in screens {
            fits(page, screen, name);
        }
        page.emulate(Screen::default());
    };
    visit(page, &format!("{plan}/forklaring"), "Så är 0,76 räknat");
    look("the whole explanation");
    visit(page, &format!("{plan}/mal"), "Mål och indikatorer");
    page.link(&format!("Uppgifter om {MEASURED}")).click();
    page.heading(MEASURED).see();
    look("the details of an indicator");
    page.link("Mätvärden och utveckling").click();
    page.heading("Utveckling över tid").see();
    look("the page of an indicator");
}

#[track_caller]
fn fits(page: &Page, screen: Screen, name: &str) {
    page.emulate(screen);
    let overhang = page.sideways_scroll();
    assert_eq!(
        overhang,
        0,
        "{name} is too wide for {} × {}: {:#}",
        screen.width,
        screen.height,
        wide(page)
    );
}

/// What stands out to the right, for the reader of a failure.
fn wide(page: &Page) -> Value {
    page.script(
        "return [...document.querySelectorAll('body *')]
            .filter((it) => it.getBoundingClientRect().right > innerWidth + 1)
            .slice(0, 5).map((it) => it.outerHTML.slice(0, 150))",
        &[],
    )
}

#[test]
fn statuses_are_told_apart_without_colours() {
    on(Build::File, |page| {
        let plan = ekero(page);
        for view in ["oversikt", "forklaring", "indikatorer"] {
            let heading = INSIDE
                .iter()
                .find(|it| it.address == view)
                .map_or("", |it| it.swedish);
            visit(page, &format!("{plan}/{view}"), heading);
            for (forced_colors, print) in [(true, false), (false, true)] {
                page.emulate(Screen {
                    forced_colors,
                    print,
                    ..Screen::default()
                });
                tells_statuses_apart(page, view);
            }
            page.emulate(Screen::default());
        }
    });
}

/// Each word has a shape of its own, both are to be seen, and the shape is not of the colour of what it lies on.
#[track_caller]
fn tells_statuses_apart(page: &Page, view: &str) {
    let seen = page.script(
        "const shown = (it) => it && it.checkVisibility() && it.getBoundingClientRect().width > 1;
         const own = (mark) => mark.closest('.status, .status-select, label');
         const word = (it) => it.querySelector('select')?.selectedOptions[0].label ?? it.innerText.trim();
         return [...document.querySelectorAll('main .mark')].filter((mark) => shown(mark) && own(mark)).map((mark) => {
             const path = [...mark.children].find((it) => it.getAttribute('d'));
             const paint = getComputedStyle(path);
             const ink = paint.fill === 'none' ? paint.stroke : paint.fill;
             const paper = getComputedStyle(document.body).backgroundColor;
             return [word(own(mark)), path.getAttribute('d'), ink !== paper];
         })",
        &[],
    );
    let mut shapes: BTreeMap<String, String> = BTreeMap::new();
    for mark in seen.as_array().into_iter().flatten() {
        let [word, shape] = [0, 1].map(|at| mark[at].as_str().unwrap_or_default().to_owned());
        assert!(!word.is_empty(), "a shape without a word in {view}");
        assert_eq!(mark[2], json!(true), "{word} cannot be seen in {view}");
        let known = shapes.entry(word.clone()).or_insert_with(|| shape.clone());
        assert_eq!(*known, shape, "{word} has two shapes in {view}");
    }
    let mut all: Vec<&String> = shapes.values().collect();
    all.sort_unstable();
    all.dedup();
    assert!(
        shapes.len() >= 2,
        "there is little to tell apart in {view}: {shapes:?}"
    );
    assert_eq!(
        all.len(),
        shapes.len(),
        "two words share a shape in {view}: {shapes:?}"
    );
}

#[test]
fn paper_shows_the_matter_and_nothing_to_press() {
    on(Build::File, |page| {
        let plan = ekero(page);
        // A document has pages of its own, some of which lie across: `documents` prints them.
        let apart = |it: &&View| it.address != "klistra-in" && !it.address.starts_with("dokument/");
        for view in INSIDE.iter().filter(apart) {
            visit(page, &format!("{plan}/{}", view.address), view.swedish);
            page.emulate(Screen {
                print: true,
                ..Screen::wide(800)
            });
            let chrome = page.script(
                "return [...document.querySelectorAll('nav.side, header.top, footer, button, .skip-link, .button')]
                    .filter((it) => it.checkVisibility({ visibilityProperty: true }) && it.getBoundingClientRect().width > 0)
                    .map((it) => it.outerHTML.slice(0, 120))",
                &[],
            );
            assert_eq!(chrome, json!([]), "printed with {}", view.address);
            let heading = page.script(
                "return [...document.querySelectorAll('main h1')].some((it) => it.checkVisibility())",
                &[],
            );
            assert_eq!(heading, json!(true));
            assert_eq!(
                page.sideways_scroll(),
                0,
                "{} is too wide for paper",
                view.address
            );
            page.emulate(Screen::default());
        }
    });
}

/// Opens the example with judgements; its address.
fn ekero(page: &Page) -> String {
    example(page, "Delår med bedömningar");
    let hash = page.script("return location.hash", &[]);
    let hash = hash.as_str().unwrap_or_default();
    hash.split('/').take(3).collect::<Vec<_>>().join("/")
}

/// Goes to an address and waits until its view is there.
#[track_caller]
fn visit(page: &Page, address: &str, heading: &str) {
    page.visit(address);
    page.heading(heading).see();
}

fn open_everything(page: &Page) {
    page.script(
        "document.querySelectorAll('main details:not([open]) > summary').forEach((it) => it.click())",
        &[],
    );
}

#[track_caller]
fn in_light_and_dark(page: &Page) {
    for dark in [false, true] {
        page.emulate(Screen {
            dark,
            ..Screen::default()
        });
        page.axe();
    }
    page.emulate(Screen::default());
}
