//! The wasm itself fails: its memory is overwritten under it, as by a bug or by running out of memory. Nothing more is
//! written, and the last saved plan can be had without the application.

use e2e::{Look, Page, both};
use serde_json::json;

use super::{KEEP_MEMORY, before_loading, begin, rename, rows, see_saved, see_title};

#[track_caller]
fn break_memory(page: &Page) {
    page.script("new Uint8Array(window.wasmMemory.buffer).fill(0xff)", &[]);
}

#[test]
fn a_broken_wasm_writes_nothing_more_and_the_saved_plan_is_rescued_without_it() {
    both(|page| {
        for part in ["RuntimeError", "Uncaught", "panicked"] {
            page.expect_error(part);
        }
        before_loading(page, KEEP_MEMORY);
        page.reload();
        let plan = begin(page, "Före felet");
        rename(page, "Sparad före felet");
        see_saved(page);
        let before = rows::all(page, rows::Place::Original);

        page.field("Titel").write("Under felet");
        break_memory(page);
        page.script("document.activeElement.blur()", &[]);
        page.dialog("Uppfyllt har stannat").see();
        page.axe();

        // Whatever reaches the dead page now is without effect.
        page.script(
            "document.body.querySelectorAll('input').forEach((field) => {
                 field.value = 'efter felet';
                 for (const name of ['input', 'change', 'blur']) field.dispatchEvent(new Event(name, { bubbles: true }));
             });
             for (const name of ['pagehide', 'focus']) window.dispatchEvent(new Event(name));",
            &[],
        );
        assert_eq!(rows::all(page, rows::Place::Original), before);
        assert_eq!(rows::all(page, rows::Place::Copy), before);

        page.button("Hämta senast sparade plan").click();
        let file = page.download();
        page.see("Filen är hämtad");
        page.button("Ladda om").click();
        see_title(page, "Sparad före felet");

        // The file holds as much as the browser did.
        page.leave();
        page.clear_storage();
        page.visit("#/");
        let path = page.file(&file.name, &file.bytes);
        page.upload(&path);
        page.see("Planen är återställd ur det som var sparat i en webbläsare.");
        page.visit(&format!("{plan}/om"));
        see_title(page, "Sparad före felet");
    });
}

/// What the application says of itself reaches the page's script: nothing is written by a page that called itself dead.
#[test]
fn a_page_that_has_panicked_saves_no_edit() {
    both(|page| {
        begin(page, "Sparad");
        let before = rows::all(page, rows::Place::Original);
        page.script(
            "const field = [...document.querySelectorAll('input')].find((it) => it.labels?.[0]?.textContent === 'Titel');
             uppfylltPanic('index out of bounds');
             field.value = 'efter';
             field.dispatchEvent(new Event('input', { bubbles: true }));
             field.dispatchEvent(new Event('blur'));
             window.dispatchEvent(new Event('pagehide'));",
            &[],
        );
        page.see("Uppfyllt har stannat");
        assert_eq!(rows::all(page, rows::Place::Original), before);
        assert_eq!(page.script("return Object.keys(localStorage).filter((name) => name.includes('unsaved')).length", &[]), json!(0));
        page.button("Ladda om").click();
        see_title(page, "Sparad");
    });
}
