//! Documents of the largest plan: until its pages are seen, numbered and all. Promised: a report of 60 pages within
//! a second.

use e2e::{Build, Look, Page, on};

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
        for _ in 0..5 {
            page.visit(&format!("{}/dokument", super::plan(page)));
            page.heading("Börja ett dokument").see();
            tell(page);
        }
    });
}

fn tell(page: &Page) {
    let [time, pages]: [f64; 2] =
        serde_json::from_value::<[f64; 2]>(page.script_async(OPENS, &[])).expect("figures");
    println!(
        "a document of {pages} pages seen in {time:.0} ms: {:.0} ms for 60 pages (promised: 1,000)",
        time * 60.0 / pages
    );
}
