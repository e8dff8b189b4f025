//! The largest plan that is promised: 1,500 indicators with 120 monthly values each, opened in the browser.
//!
//! Promised are 6 MB, 1.5 s and 150 MB. The time is measured on whatever machine there is, however crowded; its limit
//! here only catches what has become slow by a multiple, and the figures are printed.

use std::time::Duration;

use e2e::{Build, Page, municipality, on};
use serde_json::{Value, json};

use super::{KEEP_MEMORY, before_loading, see_saved};

const FILE_LIMIT: usize = 6_000_000;
const OPEN_LIMIT: Duration = Duration::from_millis(5_000);
const MEMORY_LIMIT: u64 = 150_000_000;

/// When the overview stands on the page, in milliseconds since the load began.
const STOPWATCH: &str = "
    new MutationObserver((_, watch) => {
        if (!document.querySelector('main h1') || !/medelvärde [0-9]/.test(document.body.innerText)) return;
        watch.disconnect();
        window.shownAfter = performance.now();
    }).observe(document, { subtree: true, childList: true });";

#[test]
fn the_largest_plan_opens_soon_and_in_little_memory() {
    on(Build::File, |page| {
        let plan = municipality();
        assert!(plan.len() <= FILE_LIMIT, "{} bytes", plan.len());
        let path = page.file("kommunen.json", &plan);
        page.upload(&path);
        page.see("Hela kommunen");
        see_saved(page);
        before_loading(page, KEEP_MEMORY);
        before_loading(page, STOPWATCH);
        let opened = (0..3).map(|_| open(page)).min().unwrap_or_default();
        let memory = memory(page);
        eprintln!(
            "measured: file {} bytes, opens in {} ms, memory {memory} bytes",
            plan.len(),
            opened.as_millis()
        );
        assert!(opened <= OPEN_LIMIT, "it opens in {opened:?}");
        assert!(memory <= MEMORY_LIMIT, "it takes {memory} bytes");
    });
}

/// Loads the page with the plan anew; how long until its figures are shown.
#[track_caller]
fn open(page: &Page) -> Duration {
    page.reload();
    let mut shown = Value::Null;
    page.eventually(|| {
        shown = page.script("return window.shownAfter ?? null", &[]);
        !shown.is_null()
    });
    let milliseconds = shown.as_f64().expect("the overview is shown");
    Duration::from_secs_f64(milliseconds / 1000.0)
}

/// What JavaScript holds after cleaning up, and the wasm's memory.
#[track_caller]
fn memory(page: &Page) -> u64 {
    page.cdp("HeapProfiler.collectGarbage", json!({}));
    let heap = page.cdp("Runtime.getHeapUsage", json!({}));
    let wasm = page.script("return window.wasmMemory.buffer.byteLength", &[]);
    let of = |value: &Value| value.as_f64().unwrap_or_default() as u64;
    of(&heap["usedSize"]) + of(&heap["embedderHeapUsedSize"]) + of(&wasm)
}
