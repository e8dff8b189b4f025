//! What the page did behind its test's back: requests, breaches of its policy, errors on the console.
//!
//! Chromedriver's performance log holds every request in its order. From the request for the document until the load
//! event the page may ask for itself and for files beside it; after that for nothing, save the plan that its address
//! names, the part that reads workbooks when it is needed, and the manifest and icons, which the browser fetches when
//! it pleases.

use serde_json::Value;

/// One thing in the log that matters here.
#[derive(Debug, PartialEq, Eq)]
pub enum Event {
    /// The page, or the browser for it, asks for something.
    Request {
        /// What for.
        url: String,
        /// `Document`, `Script`, `Fetch`, …
        kind: String,
    },
    /// Everything that the document names is there.
    Loaded,
}

impl Event {
    /// Reads an entry of the performance log; none for the many that do not matter.
    pub fn parse(entry: &str) -> Option<Self> {
        let entry: Value = serde_json::from_str(entry).ok()?;
        let message = &entry["message"];
        match message["method"].as_str()? {
            "Network.requestWillBeSent" => Some(Self::Request {
                url: message["params"]["request"]["url"].as_str()?.to_owned(),
                kind: message["params"]["type"]
                    .as_str()
                    .unwrap_or_default()
                    .to_owned(),
            }),
            "Page.loadEventFired" => Some(Self::Loaded),
            _ => None,
        }
    }
}

/// The requests that should not have been made, each with the reason.
pub fn judge(events: &[Event], own: &str) -> Vec<String> {
    let mut is_loading = true;
    let mut named = None;
    let mut faults = Vec::new();
    for event in events {
        match event {
            Event::Loaded => is_loading = false,
            Event::Request { url, .. } if is_inside(url) => {}
            Event::Request { url, kind } => {
                if kind == "Document" && is_page(url, own) {
                    is_loading = true;
                    named = published(url, own);
                }
                if !is_own(url, own) {
                    faults.push(format!("a request to elsewhere: {kind} {url}"));
                } else if !is_loading && !may_come_late(url, kind) && named.as_ref() != Some(url) {
                    faults.push(format!("a request after load: {kind} {url}"));
                }
            }
        }
    }
    faults
}

/// Bytes that the page holds already, or the browser's own pages, which no page may ask for.
fn is_inside(url: &str) -> bool {
    ["data:", "blob:", "chrome:"]
        .iter()
        .any(|scheme| url.starts_with(scheme))
}

/// The address of the plan that the page's address names.
fn published(url: &str, own: &str) -> Option<String> {
    let (_, name) = url.split('#').next()?.split_once("?plan=")?;
    Some(format!("{own}{name}"))
}

fn is_page(url: &str, own: &str) -> bool {
    url.split(['#', '?']).next() == Some(own)
}

/// The page itself, or for a site what lies below it.
fn is_own(url: &str, own: &str) -> bool {
    is_page(url, own) || (own.ends_with('/') && url.starts_with(own))
}

fn may_come_late(url: &str, kind: &str) -> bool {
    let is_of_browser =
        kind == "Manifest" || url.contains("/icons/") || url.ends_with("/manifest.webmanifest");
    is_of_browser || (kind == "Fetch" && url.contains("/assets/office-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SITE: &str = "http://127.0.0.1:1/";

    fn request(kind: &str, url: &str) -> Event {
        Event::Request {
            url: url.to_owned(),
            kind: kind.to_owned(),
        }
    }

    #[test]
    fn a_page_may_load_itself_and_reload() {
        let load = || {
            [
                request("Document", SITE),
                request("Script", "http://127.0.0.1:1/assets/app.js"),
                Event::Loaded,
                request("Manifest", "http://127.0.0.1:1/manifest.webmanifest"),
                request("Image", "data:image/svg+xml;base64,"),
            ]
        };
        let events: Vec<Event> = load().into_iter().chain(load()).collect();
        assert_eq!(judge(&events, SITE), Vec::<String>::new());
    }

    #[test]
    fn a_plan_that_the_address_names_may_come_late_and_no_other() {
        let own = "http://localhost/";
        let log = |asked: &str| {
            let page = request("Document", "http://localhost/?plan=a/b.json");
            judge(&[page, Event::Loaded, request("Fetch", asked)], own)
        };
        assert!(log("http://localhost/a/b.json").is_empty());
        assert_eq!(log("http://localhost/b.json").len(), 1);
    }

    #[test]
    fn elsewhere_and_after_load_are_faults() {
        let events = [
            request("Document", SITE),
            request("Stylesheet", "https://fonts.example/a.css"),
            Event::Loaded,
            request("Fetch", "http://127.0.0.1:1/assets/app.js"),
        ];
        assert_eq!(
            judge(&events, SITE),
            [
                "a request to elsewhere: Stylesheet https://fonts.example/a.css",
                "a request after load: Fetch http://127.0.0.1:1/assets/app.js",
            ]
        );
    }

    #[test]
    fn a_file_has_nothing_beside_it() {
        let own = "file:///dist/uppfyllt.html";
        let events = [
            request("Document", own),
            request("Script", "file:///dist/assets/app.js"),
        ];
        assert_eq!(judge(&events, own).len(), 1);
    }

    #[test]
    fn entries_of_the_log_are_read() {
        let entry = r#"{"message":{"method":"Network.requestWillBeSent","params":{"type":"Fetch","request":{"url":"x"}}}}"#;
        assert_eq!(Event::parse(entry), Some(request("Fetch", "x")));
        assert_eq!(
            Event::parse(r#"{"message":{"method":"Page.loadEventFired"}}"#),
            Some(Event::Loaded)
        );
        assert_eq!(
            Event::parse(r#"{"message":{"method":"Page.frameResized"}}"#),
            None
        );
    }
}
