//! A plan in a link, and one that is published: whoever opens it reads it, and nothing is kept unasked.

use e2e::{Build, Key, Look, Page, both, on};
use serde_json::json;

use crate::material::go;

const TITLE: &str = "Nämndens plan";
const PREVIEW: &str = "Du läser en plan som inte är sparad här.";

#[test]
fn a_plan_in_a_link_is_read_and_kept_only_when_asked() {
    both(|page| {
        let link = share(page, &plan(TITLE, "Fler har svarat i tid."));
        assert!(link.starts_with(page.url()), "{link}");
        assert!(link.len() < 2_000, "the link has {} characters", link.len());
        let address = &link[page.url().len()..];
        begin_anew(page);
        read(page, address);
        page.see("Fler har svarat i tid.");
        page.see_no("Ångra");
        page.see_no("Spara som fil");
        page.axe();
        nothing_kept(page);
        read(page, address);
        page.button("Gör en egen kopia").click();
        page.see("Sparat");
        page.heading("Delår 2026-08-31").see();
        // The same link again finds the plan kept already, and changes nothing.
        read(page, address);
        page.button("Gör en egen kopia").click();
        page.heading("Att gå igenom").see();
        page.see("inget nytt");
    });
}

#[test]
fn a_cut_link_says_so_and_a_broken_one_is_mended() {
    both(|page| {
        let link = share(page, &plan(TITLE, ""));
        let (_, letters) = link.split_once("#/lank/").expect("a link with a plan");
        begin_anew(page);
        page.visit(&format!("#/lank/{}", &letters[..60]));
        page.heading("Länken är kapad").see();
        page.see("Den tar slut efter 60 av");
        page.axe();
        for escaped in ["%23", "%2523"] {
            page.visit("#/");
            page.field("Länken").fill(&link.replace('#', escaped));
            page.button("Visa planen").click();
            page.heading(TITLE).see();
        }
        page.visit("#/");
        page.field("Länken").fill("https://kommunen.example/");
        page.button("Visa planen").click();
        page.see("Det finns ingen plan i länken.");
    });
}

/// The harness also sees to it that nothing is asked for.
#[test]
fn a_hostile_link_is_text_and_leaves_nothing() {
    let markup = "<img src=x onerror=harm()><script>harm()</script>";
    both(|page| {
        let link = share(page, &plan(markup, markup));
        let address = link[page.url().len()..].to_owned();
        begin_anew(page);
        page.visit(&address);
        page.see(PREVIEW);
        page.heading(markup).see();
        let made = page.script(
            "return document.querySelectorAll('main img, main script').length",
            &[],
        );
        assert_eq!(made, json!(0));
        nothing_kept(page);
    });
}

#[test]
fn the_keyboard_goes_from_goal_to_goal() {
    on(Build::File, |page| {
        crate::material::example(page, "Delår med bedömningar");
        page.region("Planen").link("Läsvy").click();
        page.heading("Sammanfattning").see();
        page.axe();
        page.button("Starta ett program där nyanlända får en mentor som är etablerad i Sverige.")
            .click();
        at_goal(page, 1);
        page.press(Key::Right);
        at_goal(page, 2);
        page.press(Key::Left);
        at_goal(page, 1);
        page.button("Nästa mål").nth(1).click();
        at_goal(page, 2);
    });
}

#[test]
fn a_published_plan_is_read_and_kept_only_when_asked() {
    on(Build::Hosted, |page| {
        page.publish("planer/namnden.json", plan(TITLE, "Fler har svarat i tid."));
        let address = "?plan=planer/namnden.json";
        read(page, address);
        page.see("Fler har svarat i tid.");
        page.see_no("Ångra");
        page.axe();
        nothing_kept(page);
        read(page, address);
        page.button("Gör en egen kopia").click();
        page.see("Sparat");
        page.heading("Delår 2026-08-31").see();
        // What is published since comes in as from a file: somebody chooses.
        page.publish("planer/namnden.json", plan(TITLE, "Alla har svarat."));
        read(page, address);
        page.see("Alla har svarat.");
        page.button("Gör en egen kopia").click();
        page.heading("Att gå igenom").see();
    });
}

#[test]
fn a_published_plan_that_does_not_come_is_explained() {
    on(Build::Hosted, |page| {
        page.expect_error("404");
        let wrong = [
            ("finns-inte.json", "Planen finns inte på den adressen"),
            ("plan.schema.json", "Filen är ingen plan som går att visa"),
            ("../plan.json", "Länken leder inte till någon plan"),
            (
                "//evil.example/plan.json",
                "Länken leder inte till någon plan",
            ),
        ];
        for (name, told) in wrong {
            page.visit(&format!("?plan={name}"));
            page.heading(told).see();
        }
    });
    on(Build::File, |page| {
        page.visit("?plan=plan.json");
        page.heading("Planen kan inte hämtas härifrån").see();
        page.heading("Öppna en planfil").see();
        page.axe();
    });
}

/// A plan of one goal that is judged at a delår.
fn plan(title: &str, analysis: &str) -> String {
    let id = |n: usize| format!("01990000-0000-7000-8000-{n:012x}");
    json!({
        "format": "uppfyllt-plan", "version": 1, "id": id(0), "revision": 1,
        "about": { "kind": "goals", "title": title },
        "goals": [{ "id": id(1), "rank": "80", "text": "Alla får stöd i tid" }],
        "indicators": [{
            "id": id(2), "goal": id(1), "rank": "80", "text": "Andel som har fått svar",
            "targets": [{ "id": id(3), "condition": { "atLeast": "90" } }],
        }],
        "occasions": [{ "id": id(4), "kind": "interim", "date": "2026-08-31" }],
        "assessments": [{
            "occasion": id(4), "subject": { "goal": id(1) }, "analysis": analysis,
        }],
    })
    .to_string()
}

/// The link to a plan, as its owner sends it: off the clipboard.
#[track_caller]
fn share(page: &Page, plan: &str) -> String {
    page.visit("#/");
    page.heading("Öppna en planfil").see();
    page.upload(&page.file("planen.json", plan));
    page.see("Sparat");
    go(page, "Skicka och ta emot");
    page.see("tecken lång.");
    page.button("Kopiera länken").click();
    page.see("Länken är kopierad.");
    page.visit("#/");
    page.field("Länken").focus();
    page.chord(&[Key::Control], 'v');
    page.field("Länken").value()
}

/// Another person's computer, on which nothing is kept.
fn begin_anew(page: &Page) {
    page.leave();
    page.clear_storage();
}

#[track_caller]
fn read(page: &Page, address: &str) {
    page.visit(address);
    page.see(PREVIEW);
    page.heading(TITLE).see();
}

#[track_caller]
fn nothing_kept(page: &Page) {
    page.visit("#/");
    page.see("Ingen plan är sparad i den här webbläsaren.");
}

#[track_caller]
fn at_goal(page: &Page, at: usize) {
    let focused = "return document.activeElement.id";
    let wanted = json!(format!("read-goal-{at}"));
    assert!(page.eventually(|| page.script(focused, &[]) == wanted));
}
