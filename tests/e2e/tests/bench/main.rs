//! How long things take in the built application with the largest plan: an edit until it is painted, scrolling, copies
//! drawn together, large tables coming in. Run by `cargo xtask bench`, since a crowded machine decides what it finds: it
//! fails only where something takes a multiple of what is promised.

mod documents;
mod economy;
mod imports;

use std::path::Path;

use e2e::{Build, Look, Page, municipality, on};
use serde_json::{Value, json};

/// What a script begins with that takes times: waiting until all that an event sets off is worked through, which it is in
/// microtasks, before the browser draws; for a task that comes after others; and for a frame.
const WAITS: &str = "
    const done = arguments[arguments.length - 1];
    const settled = async () => { for (let turn = 0; turn < 100; turn += 1) await null; };
    const task = () => new Promise((resolve) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = resolve;
        channel.port2.postMessage(0);
    });
    const frame = () => new Promise(requestAnimationFrame);";

/// The times that a script takes, in milliseconds.
#[track_caller]
fn timed(page: &Page, script: &str) -> Vec<f64> {
    let times = page.script_async(&format!("{WAITS}{script}"), &[]);
    serde_json::from_value(times).expect("milliseconds")
}

/// Edits the first measurement on the page again and again. Timed is all the work that a frame has to hold: from the key
/// that ends the typing, over every aggregate computed anew, to the page laid out again.
const EDITS: &str = "
    (async () => {
        const busy = [];
        for (let edit = 0; edit < 200; edit += 1) {
            const field = document.querySelector('main tbody input');
            field.focus();
            field.select();
            document.execCommand('insertText', false, String(10 + edit % 80));
            await frame();
            const began = performance.now();
            field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
            field.blur();
            await settled();
            document.body.getBoundingClientRect();
            busy.push(performance.now() - began);
            await frame();
        }
        done(busy.sort((a, b) => a - b));
    })();";

#[test]
#[ignore = "a benchmark: cargo xtask bench"]
fn an_edit_is_painted_within_a_frame() {
    on(Build::File, |page| {
        open(page);
        let address = format!(
            "{}/indikatorer/01980000-0002-7000-8000-000000000007",
            plan(page)
        );
        page.visit(&address);
        page.see("Mätvärden");
        let times = timed(page, EDITS);
        tell("an edit with all that follows from it", FRAME, &times);
    });
}

/// Scrolls the sheet of 1,500 lines, a screen's half with each frame. Timed is the work between two frames, and how
/// far apart they come.
const SCROLLS: &str = "
    (async () => {
        let scroller = document.querySelector('main [role=grid]');
        while (scroller.scrollHeight <= scroller.clientHeight + 1 || getComputedStyle(scroller).overflowY === 'visible') {
            scroller = scroller.parentElement;
        }
        const [busy, apart] = [[], []];
        let before = await frame();
        for (let step = 0; step < 300; step += 1) {
            scroller.scrollTop += 300;
            const now = await frame();
            const began = performance.now();
            await task();
            document.body.getBoundingClientRect();
            busy.push(performance.now() - began);
            apart.push(now - before);
            before = now;
        }
        const sorted = (times) => times.sort((a, b) => a - b);
        done([...sorted(busy), ...sorted(apart)]);
    })();";

#[test]
#[ignore = "a benchmark: cargo xtask bench"]
fn the_sheet_scrolls_a_frame_at_a_time() {
    on(Build::File, |page| {
        open(page);
        page.visit(&format!("{}/rapportera", plan(page)));
        page.see("0 av 1500 rapporterade");
        let times = timed(page, SCROLLS);
        let (busy, apart) = times.split_at(times.len() / 2);
        tell(
            "the sheet of 1,500 lines scrolled, work in a frame",
            FRAME,
            busy,
        );
        tell("the same, from one frame to the next", FRAME, apart);
    });
}

/// Chooses for all of a file, to and fro. Timed is all that follows: the three copies drawn together anew, what would
/// change counted, and the page laid out again.
const CHOICES: &str = "
    (async () => {
        const busy = [];
        for (let turn = 0; turn < 20; turn += 1) {
            const name = turn % 2 ? 'Ta allt ur filen' : 'Behåll allt som det är här';
            const button = [...document.querySelectorAll('main button')].find((it) => it.textContent.trim() === name);
            const began = performance.now();
            button.click();
            await task();
            document.body.getBoundingClientRect();
            busy.push(performance.now() - began);
        }
        done(busy.sort((a, b) => a - b));
    })();";

#[test]
#[ignore = "a benchmark: cargo xtask bench"]
fn three_copies_are_drawn_together() {
    on(Build::File, |page| {
        open(page);
        page.button("Spara som fil").click();
        let file = page.download();
        let copy = |n: usize| {
            let path = page.file(&format!("kopia {n}.json"), copy(file.text(), n));
            path.display().to_string()
        };
        let paths: Vec<String> = (0..3).map(copy).collect();
        page.visit(&format!("{}/utbyte", plan(page)));
        page.upload(Path::new(&paths.join("\n")));
        page.heading("Att gå igenom").see();
        let times = timed(page, CHOICES);
        tell(
            "three copies of the largest plan drawn together anew",
            300.0,
            &times,
        );
    });
}

/// A copy in which five hundred values are others.
fn copy(text: &str, n: usize) -> String {
    let mut plan: Value = serde_json::from_str(text).expect("a plan file is JSON");
    for at in n * 500..(n + 1) * 500 {
        plan["observations"][at]["runs"][0]["values"][100] = json!("77");
    }
    plan.to_string()
}

/// Opens the largest plan.
fn open(page: &Page) {
    let path = page.file("kommunen.json", municipality());
    page.upload(&path);
    page.see("Hela kommunen");
    page.see("Sparat");
}

/// A frame, in milliseconds.
const FRAME: f64 = 16.7;

/// How many times what is promised fails the benchmark: machines differ, and others may be at work on them.
const SLACK: f64 = 3.0;

/// Says how these times, in milliseconds and in order, are spread; fails where even half of them are far from what
/// is promised.
#[track_caller]
fn tell(what: &str, promised: f64, times: &[f64]) {
    let at = |share: usize| times[(times.len() - 1) * share / 100];
    println!(
        "{what}, in ms: median {:.1}, 90 % {:.1}, 99 % {:.1}, longest {:.1}",
        at(50),
        at(90),
        at(99),
        at(100)
    );
    keep(what, promised, at(50));
}

/// Says how a time, in milliseconds, stands to what is promised; fails where it is far from it.
#[track_caller]
fn keep(what: &str, promised: f64, measured: f64) {
    let share = measured / promised;
    println!(
        "{what}: {measured:.1} of {promised} ms promised, {share:.2} of it (fails at {SLACK})"
    );
    assert!(
        share <= SLACK,
        "{what}: {measured:.1} ms, promised are {promised}"
    );
}

/// The address of the open plan.
fn plan(page: &Page) -> String {
    let hash = page.script("return location.hash", &[]);
    let hash = hash.as_str().expect("an address").to_owned();
    let parts: Vec<&str> = hash.split('/').collect();
    parts[..3].join("/")
}
