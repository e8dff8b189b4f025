//! The storage is cleared: nothing is pretended, and what is still on a page is kept again.

use e2e::{Build, Look, Page, both, on};

use super::{begin, rename, rows, see_saved, see_title};

#[track_caller]
fn see_nothing_kept(page: &Page) {
    page.see("Ingen plan är sparad i den här webbläsaren.");
    page.see("Öppna då din senaste planfil.");
    assert_eq!(page.heading("Fortsätt").count(), 0);
}

#[test]
fn the_start_page_of_a_cleared_browser_says_so() {
    both(|page| {
        see_nothing_kept(page);
        let plan = begin(page, "Glömd");
        page.button("Spara som fil").click();
        let file = page.download();
        page.visit("#/");
        page.link("Glömd").see();
        assert!(!page.text().contains("Ingen plan är sparad"));

        page.leave();
        page.clear_storage();
        page.visit("#/");
        see_nothing_kept(page);
        page.axe();
        assert!(!page.text().contains("Glömd") && !page.text().contains("filkopia"));
        page.visit(&format!("{plan}/om"));
        page.see("Planen finns inte i den här webbläsaren");

        // The file brings it back under its own address.
        page.visit("#/");
        let path = page.file("Glömd.json", &file.bytes);
        page.upload(&path);
        page.see("Glömd");
        page.visit(&format!("{plan}/om"));
        see_title(page, "Glömd");
    });
}

/// The page with the plan is still there, and says “Sparat” only of what is.
#[test]
fn a_plan_that_is_open_while_the_storage_is_cleared_is_kept_again() {
    both(|page| {
        let plan = begin(page, "Öppen");
        page.clear_storage();
        rename(page, "Öppen än");
        see_saved(page);
        page.kill_browser();
        page.reopen_at(&format!("{plan}/om"));
        see_title(page, "Öppen än");
    });
}

/// As another local page may, or a person in the developer tools. It is not taken for a newer version at work.
#[test]
fn a_plan_that_is_open_while_the_databases_are_deleted_stays_writable() {
    on(Build::File, |page| {
        begin(page, "Öppen");
        let delete = "const done = arguments[arguments.length - 1];
            const deleted = (factory) => new Promise((resolve) => {
                factory.deleteDatabase('uppfyllt').onsuccess = resolve;
            });
            navigator.storageBuckets.open('uppfyllt')
                .then((bucket) => Promise.all([deleted(indexedDB), deleted(bucket.indexedDB)]))
                .then(() => done());";
        page.script_async(delete, &[]);
        let is_kept = page.eventually(|| rows::of(page, "generations").len() == 1);
        assert!(is_kept, "what is seen is called saved, and is not");
        rename(page, "Öppen än");
        see_saved(page);
        page.reload();
        see_title(page, "Öppen än");
    });
}

/// The second copy: an original that is gone, all of it, is restored.
#[test]
fn an_original_without_any_row_is_restored_from_the_copy() {
    on(Build::File, |page| {
        let plan = begin(page, "Två gånger");
        page.leave();
        page.visit("#/hjalp");
        let delete = "const done = arguments[arguments.length - 1];
            indexedDB.deleteDatabase('uppfyllt').onsuccess = () => done();";
        page.script_async(delete, &[]);
        page.leave();
        page.visit(&format!("{plan}/om"));
        see_title(page, "Två gånger");
    });
}
