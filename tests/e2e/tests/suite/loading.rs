//! Opening the page: it runs from a file and from a server, asks for nothing, and says so when it cannot run.

use e2e::{Build, both, on};
use serde_json::json;

#[test]
fn the_page_opens_and_is_in_swedish() {
    both(|page| {
        let language = page.script("return document.documentElement.lang", &[]);
        assert_eq!(language, json!("sv"));
        let title = page.script("return document.title", &[]);
        assert!(
            title
                .as_str()
                .is_some_and(|title| title.contains("Uppfyllt")),
            "{title}"
        );
    });
}

#[test]
fn the_site_is_the_page_and_the_files_beside_it() {
    on(Build::Hosted, |page| {
        let requests = page.server_requests();
        for kind in ["/assets/app-", "/assets/style-"] {
            assert!(
                requests.iter().any(|path| path.starts_with(kind)),
                "{requests:?}"
            );
        }
        let wasm = requests
            .iter()
            .filter(|path| path.ends_with(".wasm"))
            .count();
        assert_eq!(
            wasm, 1,
            "the preloaded wasm is the one that runs: {requests:?}"
        );
    });
}

#[test]
fn script_that_gets_into_the_page_does_not_run() {
    both(|page| {
        page.expect_error("Content Security Policy");
        page.script(
            "const script = document.createElement('script');
             script.textContent = 'window.injected = true';
             document.body.append(script);
             const link = document.createElement('a');
             link.setAttribute('onclick', 'window.injected = true');
             document.body.append(link);
             link.click();",
            &[],
        );
        assert_eq!(
            page.script("return window.injected ?? null", &[]),
            json!(null)
        );
    });
}

#[test]
fn data_cannot_leave_the_page() {
    both(|page| {
        page.expect_error("Content Security Policy");
        page.expect_error("Fetch API cannot load");
        let outcome = page.script_async(
            "const done = arguments[arguments.length - 1];
             fetch('http://127.0.0.1:9/?secret').then(() => done('sent'), () => done('blocked'));",
            &[],
        );
        assert_eq!(outcome, json!("blocked"));
    });
}

#[test]
fn an_old_browser_is_told_so() {
    both(|page| {
        page.cdp(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": "delete window.DecompressionStream" }),
        );
        page.cdp("Page.reload", json!({}));
        page.see("Den här webbläsaren är för gammal för Uppfyllt");
        page.see("This browser is too old");
        page.axe();
    });
}
