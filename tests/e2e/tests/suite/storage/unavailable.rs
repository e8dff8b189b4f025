//! The browser's storage is missing, denied, silent, full or broken: everything works in memory, and it is said all the
//! time that a file is the only copy.

use std::fs;
use std::path::{Path, PathBuf};

use e2e::{Build, Look, Page, on};

use serde_json::json;

use super::rows::{self, Place};
use super::{before_loading, begin, rename, see_save_state, see_saved, see_title};

/// How the storage fails, and what is said of it.
const FAILURES: [(&str, &str); 5] = [
    (
        "Object.defineProperty(window, 'indexedDB', { value: undefined })",
        "Webbläsaren saknar lagring.",
    ),
    (
        "IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError') }",
        "Webbläsaren tillåter ingen lagring här",
    ),
    (
        "IDBFactory.prototype.open = () => new EventTarget()",
        "Webbläsarens lagring svarar inte.",
    ),
    (
        "IDBFactory.prototype.open = () => { throw new DOMException('no room', 'QuotaExceededError') }",
        "Det finns inget utrymme kvar i webbläsarens lagring.",
    ),
    (
        "IDBObjectStore.prototype.getAll = () => { throw new DOMException('corrupt', 'UnknownError') }",
        "Webbläsarens lagring är skadad.",
    ),
];

const NOT_KEPT: &str = "Planen sparas inte i webbläsaren.";

#[test]
fn without_storage_all_works_in_memory_under_a_permanent_warning() {
    on(Build::File, |page| {
        for (failure, words) in FAILURES {
            let script = before_loading(page, failure);
            page.visit("#/");
            page.reload();
            page.see(words);
            let plan = begin_in_memory(page);
            page.see(words);
            page.visit(&format!("{plan}/indikatorer"));
            page.see(NOT_KEPT);
            page.visit("#/");
            page.see(NOT_KEPT);
            page.link("Bara i minnet").click();
            page.see("Bara i minnet");
            page.button("Spara som fil").click();
            let file = page.download();
            assert!(file.text().contains("Bara i minnet"));

            // Nothing is pretended afterwards.
            super::no_longer(page, &script);
            page.visit("#/");
            page.reload();
            page.see("Ingen plan är sparad i den här webbläsaren.");
            assert!(!page.text().contains(NOT_KEPT));
        }
    });
}

#[track_caller]
fn begin_in_memory(page: &Page) -> String {
    page.button("Målkedja").click();
    page.field("Sök i planen").see();
    page.see(NOT_KEPT);
    page.axe();
    let plan = page.script("return location.hash.replace('/mal', '')", &[]);
    let plan = plan.as_str().unwrap_or_default().to_owned();
    page.visit(&format!("{plan}/om"));
    rename(page, "Bara i minnet");
    see_save_state(page, "Sparas inte i webbläsaren");
    plan
}

/// Another page deletes the database while holding it open, so that everybody else waits for as long as it likes.
#[test]
fn a_database_that_another_page_holds_is_not_waited_for() {
    on(Build::File, |page| {
        page.expect_error("holder.html");
        let plan = begin(page, "Före spärren");
        let ours = page.tab();
        page.leave();
        let holder = page.blank_tab();
        page.open_file(&page.file("holder.html", "<!doctype html><title>En annan sida</title>"));
        let hold = "const done = arguments[arguments.length - 1];
            indexedDB.open('uppfyllt').onsuccess = (opened) => {
                window.held = opened.target.result;
                indexedDB.deleteDatabase('uppfyllt').onblocked = () => done();
            };";
        page.script_async(hold, &[]);
        page.turn_to(&ours);
        page.visit("#/");
        page.see("Webbläsarens lagring svarar inte.");
        begin_in_memory(page);

        page.turn_to(&holder);
        page.script("window.held.close()", &[]);
        page.turn_to(&ours);
        page.visit(&format!("{plan}/om"));
        page.reload();
        see_title(page, "Före spärren");
    });
}

/// Chromium collects what no script holds, the bucket of the second copy as well.
#[test]
fn the_second_copy_is_kept_after_the_browser_has_cleaned_up() {
    on(Build::File, |page| {
        begin(page, "Före städningen");
        page.cdp("HeapProfiler.collectGarbage", json!({}));
        rename(page, "Efter städningen");
        see_saved(page);
        assert_eq!(
            rows::all(page, Place::Copy),
            rows::all(page, Place::Original)
        );
    });
}

/// The files themselves are overwritten on the disk. Chromium then throws the whole database away.
#[test]
fn a_database_with_overwritten_files_is_restored_from_the_second_copy() {
    on(Build::File, |page| {
        let plan = begin(page, "Två gånger");
        rename(page, "Två gånger om");
        see_saved(page);
        page.kill_browser();
        let [original, copy] = databases(&page.profile());
        overwrite(&original);
        page.reopen_at(&format!("{plan}/om"));
        see_title(page, "Två gånger om");
        rename(page, "Vidare");
        see_saved(page);

        // And the other way round: without the copy all goes on, and it is made anew.
        page.kill_browser();
        overwrite(&copy);
        page.reopen_at(&format!("{plan}/om"));
        see_title(page, "Vidare");
        page.kill_browser();
        overwrite(&original);
        page.reopen_at(&format!("{plan}/om"));
        see_title(page, "Vidare");
    });
}

#[test]
fn where_both_databases_are_overwritten_nothing_is_pretended_and_work_can_go_on() {
    on(Build::File, |page| {
        begin(page, "Borta");
        page.kill_browser();
        for database in databases(&page.profile()) {
            overwrite(&database);
        }
        page.reopen_at("#/");
        page.see("Ingen plan är sparad i den här webbläsaren.");
        begin(page, "Ny");
        page.reload();
        see_title(page, "Ny");
    });
}

/// The folders of the two databases in a profile: the ordinary one, then that of the bucket.
#[track_caller]
fn databases(profile: &Path) -> [PathBuf; 2] {
    let mut found = Vec::new();
    let mut folders = vec![profile.join("Default")];
    while let Some(folder) = folders.pop() {
        let inner = fs::read_dir(&folder).into_iter().flatten().flatten();
        let inner = inner.map(|entry| entry.path()).filter(|path| path.is_dir());
        folders.extend(inner);
        let is_indexed = folder.to_string_lossy().contains("IndexedDB");
        if is_indexed && folder.to_string_lossy().ends_with(".leveldb") {
            found.push(folder);
        }
    }
    found.sort_by_key(|folder| folder.to_string_lossy().contains("WebStorage"));
    let count = found.len();
    found
        .try_into()
        .unwrap_or_else(|_| panic!("{count} databases lie in the profile"))
}

/// Writes over every file of a database.
#[track_caller]
fn overwrite(database: &Path) {
    for entry in fs::read_dir(database)
        .expect("the database is a folder")
        .flatten()
    {
        let length = entry.metadata().map_or(0, |it| it.len() as usize);
        fs::write(entry.path(), vec![0xa5; length]).expect("its files can be written");
    }
}
