//! The application has stopped: what the page's own script shows and saves, without the application.

use e2e::{Build, Look, Page, both, on};
use serde_json::{Value, json};

/// Puts rows where the application keeps them, as it would have left them: `[table, plan, number, text]`.
fn keep(page: &Page, rows: &[(&str, &str, u32, &str)]) {
    let outcome = page.script_async(
        "const done = arguments[arguments.length - 1], rows = arguments[0];
         const opening = indexedDB.open('uppfyllt', 2);
         opening.onupgradeneeded = () => {
             for (const name of ['cards', 'generations', 'journal', 'damaged', 'past']) opening.result.createObjectStore(name);
         };
         opening.onerror = () => done(String(opening.error));
         opening.onsuccess = () => {
             const writing = opening.result.transaction(['cards', 'generations', 'journal'], 'readwrite');
             for (const [table, plan, number, text] of rows) writing.objectStore(table).put(text, [plan, number]);
             writing.oncomplete = () => { opening.result.close(); done('kept'); };
         };",
        &[json!(rows)],
    );
    assert_eq!(outcome, json!("kept"));
}

fn card(saved_at: u32) -> String {
    format!("uppfyllt card 1 0 0 0\n{{\"summary\":{{\"saved_at_ms\":{saved_at}}}}}")
}

fn panic(page: &Page) {
    page.script(
        "uppfylltPanic('index out of bounds in plan/goal.rs:7')",
        &[],
    );
}

#[test]
fn a_panic_says_what_happened_and_what_is_kept() {
    both(|page| {
        panic(page);
        let notice = page.dialog("Uppfyllt har stannat");
        notice.see();
        assert!(notice.button("Ladda om").has_focus());
        page.see("Allt som visades som sparat finns kvar");
        page.see("Uppfyllt has stopped");
        assert_eq!(page.script("return window.uppfylltDead", &[]), json!(true));
        page.axe();
        page.button("Ladda om").click();
        page.see_no("Uppfyllt har stannat");
    });
}

/// The driver's own scripts count as foreign ones, whose errors a page does not get to see: the event stands in for them.
fn throw(page: &Page, event: &str) {
    page.script(
        &format!("const promise = Promise.resolve(); window.dispatchEvent({event})"),
        &[],
    );
}

#[test]
fn a_fault_in_the_wasm_is_a_panic() {
    for event in [
        "new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') })",
        "new PromiseRejectionEvent('unhandledrejection', { promise, reason: new WebAssembly.RuntimeError('unreachable') })",
    ] {
        on(Build::File, |page| {
            throw(page, event);
            page.see("Uppfyllt har stannat");
        });
    }
}

#[test]
fn another_scripts_fault_is_no_panic() {
    on(Build::File, |page| {
        throw(
            page,
            "new ErrorEvent('error', { error: new Error('of an extension') })",
        );
        assert_eq!(page.dialog("Uppfyllt har stannat").count(), 0);
        assert_eq!(page.script("return window.uppfylltDead", &[]), json!(false));
    });
}

#[test]
fn the_last_saved_plan_is_downloaded_without_the_application() {
    both(|page| {
        let (older, newer) = (card(1), card(2));
        keep(
            page,
            &[
                ("cards", "plan-a", 0, &newer),
                (
                    "generations",
                    "plan-a",
                    1,
                    "uppfyllt generation\n{\"title\":\"Äldreomsorg\"}",
                ),
                ("journal", "plan-a", 2, "second"),
                ("journal", "plan-a", 1, "first"),
                ("cards", "plan-b", 0, &older),
                ("generations", "plan-b", 1, "of the other plan"),
            ],
        );
        page.script(
            "localStorage.setItem('uppfyllt.unsaved/plan-a/x', JSON.stringify('typed last'))",
            &[],
        );
        panic(page);
        page.button("Hämta senast sparade plan").click();
        let rescued = page.download();
        assert_eq!(rescued.name, "uppfyllt-plan-a.rescue.json");
        let expected = json!({
            "uppfyllt_rescue": 1,
            "plan": "plan-a",
            "rows": [
                ["cards", 0, newer],
                ["generations", 1, "uppfyllt generation\n{\"title\":\"Äldreomsorg\"}"],
                ["journal", 1, "first"],
                ["journal", 2, "second"],
            ],
            "unsaved": ["typed last"],
        });
        let found: Value = serde_json::from_str(rescued.text()).expect("the file is JSON");
        assert_eq!(found, expected);
        page.see("Filen är hämtad");
    });
}

#[test]
fn the_open_plan_is_the_one_to_rescue() {
    on(Build::File, |page| {
        let (older, newer) = (card(1), card(2));
        keep(
            page,
            &[
                ("cards", "plan-a", 0, &newer),
                ("cards", "plan-b", 0, &older),
                ("generations", "plan-b", 1, "b"),
            ],
        );
        page.script("window.uppfylltPlan = 'plan-b'", &[]);
        panic(page);
        page.button("Hämta senast sparade plan").click();
        assert_eq!(page.download().name, "uppfyllt-plan-b.rescue.json");
    });
}

#[test]
fn where_nothing_is_kept_the_rescue_says_so() {
    on(Build::File, |page| {
        panic(page);
        page.script_async(
            "const done = arguments[arguments.length - 1];
             indexedDB.deleteDatabase('uppfyllt').onsuccess = () => done()",
            &[],
        );
        page.button("Hämta senast sparade plan").click();
        page.see("Det finns ingen sparad plan");
    });
}
