//! Documents of the largest plan, and of one whose follow-up is sixty pages: until its pages are seen, numbered and all,
//! and writing in a chapter. Promised: a report of 60 pages within a second, and a letter of a chapter within a frame.

use e2e::{Build, Look, Page, committee, on};

/// Presses the link to the document and waits until every page has its number.
const OPENS: &str = "
    const done = arguments[arguments.length - 1];
    const link = document.querySelector('main table tbody th a');
    const began = performance.now();
    link.click();
    const look = () => {
        const pages = document.querySelectorAll('main article [aria-hidden=true][class=p-folio]').length;
        if (!pages) return requestAnimationFrame(look);
        document.body.getBoundingClientRect();
        done([performance.now() - began, pages]);
    };
    look();";

#[test]
#[ignore = "a benchmark: cargo xtask bench"]
fn a_report_is_seen_as_its_pages() {
    on(Build::File, |page| {
        super::open(page);
        page.visit(&format!("{}/dokument", super::plan(page)));
        page.button("Börja: Politiskt program").click();
        page.see("Sparat");
        let times = (0..5).map(|_| {
            page.visit(&format!("{}/dokument", super::plan(page)));
            page.heading("Börja ett dokument").see();
            opened(page)
        });
        // The first time pays for what is kept from then on: the quickest is that of the work itself.
        let time = times.fold(f64::INFINITY, f64::min);
        super::keep(
            "60 pages of a document, the quickest of five times",
            1_000.0,
            time,
        );
    });
}

/// A follow-up has what costs most: statuses, charts with their tables, tables of the economy, texts with figures.
#[test]
#[ignore = "a benchmark: cargo xtask bench"]
fn a_follow_up_with_charts_and_economy_is_seen_as_its_pages() {
    on(Build::File, |page| {
        page.upload(&page.file("nämnden.json", committee()));
        page.see("Nämndens plan");
        page.see("Sparat");
        page.visit(&format!("{}/dokument", super::plan(page)));
        page.button("Börja: Uppföljningsrapport med bilagor")
            .click();
        page.see("Sparat");
        let mut times = Vec::new();
        for _ in 0..5 {
            page.visit(&format!("{}/dokument", super::plan(page)));
            page.heading("Börja ett dokument").see();
            times.push(opened(page));
        }
        times.sort_by(f64::total_cmp);
        super::keep("60 pages of a follow-up", 1_000.0, times[2]);
    });
}

/// How long 60 pages of the document take, in milliseconds.
#[track_caller]
fn opened(page: &Page) -> f64 {
    let [time, pages]: [f64; 2] =
        serde_json::from_value::<[f64; 2]>(page.script_async(OPENS, &[])).expect("figures");
    println!("a document of {pages} pages seen in {time:.0} ms");
    time * 60.0 / pages
}

/// Writes letter after letter at the end of a chapter of three pages with figures linked. Timed is all the work of a
/// letter: the text taken apart, its figures looked up, and how it reads laid out again.
const WRITES: &str = "
    (async () => {
        const field = [...document.querySelectorAll('main textarea')].at(-1);
        field.focus();
        const paragraph = 'Av {{goals}} mål är {{goals at met}} uppnådda, och index är {{index}}. '.repeat(6);
        document.execCommand('insertText', false, (paragraph + '\\n\\n').repeat(25));
        await frame();
        const busy = [];
        for (let letter = 0; letter < 200; letter += 1) {
            await frame();
            const began = performance.now();
            document.execCommand('insertText', false, 'abcde '[letter % 6]);
            await settled();
            document.body.getBoundingClientRect();
            busy.push(performance.now() - began);
        }
        done(busy.sort((a, b) => a - b));
    })();";

#[test]
#[ignore = "a benchmark: cargo xtask bench"]
fn a_letter_of_a_chapter_is_painted_within_a_frame() {
    on(Build::File, |page| {
        super::open(page);
        page.visit(&format!("{}/kapitel", super::plan(page)));
        page.button("Lägg till kapitel").click();
        page.menu_item("Vision").click();
        page.see("Sparat");
        let times = super::timed(page, WRITES);
        super::tell("a letter in a chapter of three pages", super::FRAME, &times);
    });
}
