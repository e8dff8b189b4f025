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

/// The length of a link is not the length of the plan: what is all the same packs well, and these letters do not.
fn letters(count: usize) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut state = 1_u64;
    let mut letter = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        char::from(LETTERS[(state >> 58) as usize])
    };
    (0..count).map(|_| letter()).collect()
}

#[test]
fn a_plan_that_makes_a_long_link_is_warned_of_and_one_too_long_goes_as_a_file() {
    on(Build::File, |page| {
        let open = |page: &Page, analysis: &str| {
            page.visit("#/");
            page.heading("Öppna en planfil").see();
            page.upload(&page.file("planen.json", plan(TITLE, analysis)));
            page.see("Sparat");
            go(page, "Skicka och ta emot");
        };
        open(page, &letters(6_000));
        page.see("tecken lång.");
        page.see("Så långa länkar kapas ibland av e-postprogram och av Teams.");
        page.button("Kopiera länken").see();
        begin_anew(page);
        open(page, &letters(60_000));
        let share = page.region("Dela som länk");
        page.see("Planen är för stor för en länk. Skicka den som fil i stället.");
        page.axe();
        assert!(!page.text().contains("Kopiera länken"));
        share.button("Spara som fil").click();
        let file = page.download();
        assert!(file.name.ends_with(".json"), "{}", file.name);
        assert!(file.text().contains(&letters(60_000)));
    });
}

/// A link that is whole and unpacks to more than any plan: twenty megabytes of nothing.
const BOMB: &str = "
    const done = arguments[arguments.length - 1];
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const number = (value, count) =>
        Array.from({ length: count }, (_, at) => alphabet[Math.floor(value / 64 ** at) % 64]).join('');
    const crc = (text) => {
        let sum = -1;
        for (const letter of text) {
            sum ^= letter.charCodeAt(0);
            for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (0xEDB88320 & -(sum & 1));
        }
        return ~sum >>> 0;
    };
    (async () => {
        const nothing = new Blob(Array(20).fill(new Uint8Array(1 << 20)));
        const packing = nothing.stream().pipeThrough(new CompressionStream('deflate-raw'));
        const packed = new Uint8Array(await new Response(packing).arrayBuffer());
        const bytes = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
        const body = btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
        const framed = 'A' + number(4 + body.length + 6, 3) + body;
        done(framed + number(crc(framed), 6));
    })();";

#[test]
fn a_bomb_in_a_link_is_told_and_not_opened() {
    both(|page| {
        page.visit("#/");
        let letters = page.script_async(BOMB, &[]);
        let letters = letters.as_str().expect("the letters of a link").to_owned();
        assert!(letters.len() < 30_000, "{} letters", letters.len());
        page.visit(&format!("#/lank/{letters}"));
        page.heading("Länken innehåller för mycket").see();
        page.see("är större än någon plan. Den är inte öppnad.");
        page.axe();
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
