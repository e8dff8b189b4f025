//! The harness itself: a suite that cannot fail proves nothing.

use std::panic::{AssertUnwindSafe, catch_unwind};

use e2e::{Build, Look, Page, Screen, on};
use serde_json::json;

#[track_caller]
fn fails(build: Build, reason: &str, test: impl FnOnce(&mut Page)) {
    let outcome = catch_unwind(AssertUnwindSafe(|| on(build, test)));
    let panic = outcome.expect_err("the harness must notice");
    let message = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .unwrap_or_default();
    assert!(message.contains(reason), "{message}");
}

#[test]
fn a_request_after_load_fails_a_test() {
    fails(Build::Hosted, "a request after load", |page| {
        page.script_async("fetch('LICENSE').finally(arguments[0])", &[]);
    });
}

#[test]
fn a_breach_of_the_policy_fails_a_test() {
    fails(Build::File, "Content Security Policy", |page| {
        page.script(
            "document.body.setAttribute('onclick', 'x()'); document.body.click()",
            &[],
        );
    });
}

#[test]
fn an_inaccessible_page_fails_a_test() {
    fails(Build::File, "button-name", |page| {
        page.script(
            "document.body.append(document.createElement('button'))",
            &[],
        );
        page.axe();
    });
}

#[test]
fn what_was_stored_survives_a_killed_browser() {
    on(Build::File, |page| {
        let write = "const done = arguments[arguments.length - 1];
            const opening = indexedDB.open('harness', 1);
            opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
            opening.onsuccess = () => {
                const writing = opening.result.transaction(['rows'], 'readwrite', { durability: 'strict' });
                writing.objectStore('rows').put('kept', 1);
                writing.oncomplete = () => done('written');
            };";
        assert_eq!(page.script_async(write, &[]), json!("written"));
        page.kill_browser();
        page.reopen();
        let read = "const done = arguments[arguments.length - 1];
            indexedDB.open('harness').onsuccess = (opened) => {
                const reading = opened.target.result.transaction(['rows']).objectStore('rows').get(1);
                reading.onsuccess = () => done(reading.result);
            };";
        assert_eq!(page.script_async(read, &[]), json!("kept"));
    });
}

#[test]
fn elements_are_found_by_role_and_name_and_used_as_people_do() {
    on(Build::File, |page| {
        page.script(
            "const main = document.createElement('main');
             const label = document.createElement('label'), field = document.createElement('input');
             label.append('Titel', field);
             const echo = document.createElement('output');
             field.onchange = () => { echo.value = 'Mål:\\u00a0' + field.value; };
             main.append(label, echo);
             document.body.append(main);",
            &[],
        );
        page.field("Titel").fill("Trygg hemgång");
        page.see("Mål: Trygg hemgång");
        assert_eq!(page.field("Titel").value(), "Trygg hemgång");
        page.field("Titel").write("");
        page.paste("klistrad text", "");
        assert_eq!(page.field("Titel").value(), "klistrad text");
        assert_eq!(page.button("Titel").count(), 0);
    });
}

#[test]
fn other_screens_can_be_tried() {
    on(Build::File, |page| {
        page.emulate(Screen {
            dark: true,
            forced_colors: true,
            print: true,
            ..Screen::wide(320)
        });
        let matches = "return ['(width: 320px)', '(prefers-color-scheme: dark)', '(forced-colors: active)', 'print']
            .map((query) => matchMedia(query).matches)";
        assert_eq!(page.script(matches, &[]), json!([true, true, true, true]));
        assert_eq!(page.sideways_scroll(), 0);
    });
}
