//! How long an edit takes until it is painted, in the built application with the largest plan. Run by
//! `cargo xtask bench`, since a crowded machine decides what it finds.

use e2e::{Build, Page, municipality, on};

/// Edits the first measurement on the page again and again. Timed is all the work that a frame has to hold: from the key
/// that ends the typing, over every aggregate computed anew, to the page laid out again.
const EDITS: &str = "
    const done = arguments[arguments.length - 1];
    const task = () => new Promise((resolve) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = resolve;
        channel.port2.postMessage(0);
    });
    const frame = () => new Promise(requestAnimationFrame);
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
            await task();
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
        let times = page.script_async(EDITS, &[]);
        let times: Vec<f64> = serde_json::from_value(times).expect("milliseconds");
        tell("an edit with all that follows from it", &times);
    });
}

/// Scrolls the sheet of 1,500 lines, a screen's half with each frame. Timed is the work between two frames, and how
/// far apart they come.
const SCROLLS: &str = "
    const done = arguments[arguments.length - 1];
    const task = () => new Promise((resolve) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = resolve;
        channel.port2.postMessage(0);
    });
    const frame = () => new Promise(requestAnimationFrame);
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
        done([sorted(busy), sorted(apart)]);
    })();";

#[test]
#[ignore = "a benchmark: cargo xtask bench"]
fn the_sheet_scrolls_a_frame_at_a_time() {
    on(Build::File, |page| {
        open(page);
        page.visit(&format!("{}/rapportera", plan(page)));
        page.see("0 av 1500 rapporterade");
        let times = page.script_async(SCROLLS, &[]);
        let [busy, apart]: [Vec<f64>; 2] = serde_json::from_value(times).expect("milliseconds");
        tell("the sheet of 1,500 lines scrolled, work in a frame", &busy);
        tell("the same, from one frame to the next", &apart);
    });
}

/// Opens the largest plan.
fn open(page: &Page) {
    let path = page.file("kommunen.json", municipality());
    page.upload(&path);
    page.see("Hela kommunen");
    page.see("Sparat");
}

/// Says how these times, in milliseconds and in order, are spread.
fn tell(what: &str, times: &[f64]) {
    let at = |share: usize| times[(times.len() - 1) * share / 100];
    println!(
        "{what}, in ms: median {:.1}, 90 % {:.1}, 99 % {:.1}, longest {:.1} (a frame is 16.7)",
        at(50),
        at(90),
        at(99),
        at(100)
    );
}

/// The address of the open plan.
fn plan(page: &Page) -> String {
    let hash = page.script("return location.hash", &[]);
    let hash = hash.as_str().expect("an address").to_owned();
    let parts: Vec<&str> = hash.split('/').collect();
    parts[..3].join("/")
}
