//! The part of the address after `#`, the only part of it that works from a local file; and what stands
//! before it.
//!
//! A leading `#` may be given or not; it never comes back.

use js_sys::Array;
use wasm_bindgen::JsValue;
use web_sys::UrlSearchParams;

use super::event::Listener;
use super::page;

/// The part after `#`, as it stands in the address.
pub fn hash() -> String {
    let hash = page::window().and_then(|window| window.location().hash().ok());
    hash.map_or_else(String::new, |hash| hash.trim_start_matches('#').to_owned())
}

/// The address of the page itself, without what follows after a `?` or `#`.
pub fn page() -> String {
    let address = page::window().and_then(|window| window.location().href().ok());
    let address = address.unwrap_or_default();
    address
        .split(['?', '#'])
        .next()
        .unwrap_or_default()
        .to_owned()
}

/// The value of a name after the `?` of the page's address, before its `#`.
pub fn asked(name: &str) -> Option<String> {
    let query = page::window()?.location().search().ok()?;
    let mut pairs = pairs(&query).into_iter();
    pairs.find_map(|(other, value)| (other == name).then_some(value))
}

/// Whether the page is a file on this computer or a share, beside which nothing can be fetched.
pub fn is_file() -> bool {
    let protocol = page::window().and_then(|window| window.location().protocol().ok());
    protocol.is_some_and(|protocol| protocol == "file:")
}

/// Goes to another `#` part, as a new step in the browser's history.
pub fn set_hash(hash: &str) {
    if let Some(window) = page::window() {
        // Fails only in documents that are being torn down.
        let _ = window.location().set_hash(hash);
    }
}

/// Puts another `#` part in the place of the one that stands there: no step in the history, and
/// nobody who listens for a change is told.
pub fn replace_hash(hash: &str) {
    let history = page::window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        // Refused only when asked for hundreds of times in a few seconds: the address then lags behind.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("#{hash}")));
    }
}

/// The names and values of a query, `a=1&b=2`.
pub fn pairs(query: &str) -> Vec<(String, String)> {
    let parsed = UrlSearchParams::new_with_str(query).ok();
    let entries = parsed.into_iter().flat_map(|it| it.entries());
    let pair = |entry: JsValue| {
        let pair = Array::from(&entry);
        Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
    };
    entries.filter_map(|it| pair(it.ok()?)).collect()
}

/// The query of these names and values.
pub fn query<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let Ok(query) = UrlSearchParams::new() else {
        return String::new();
    };
    for (name, value) in pairs {
        query.append(name, value);
    }
    query.to_string().into()
}

/// A text as it stands within an address.
pub fn escaped(text: &str) -> String {
    js_sys::encode_uri_component(text).into()
}

/// Calls `react` whenever the `#` part changes.
pub fn on_change(react: impl Fn() + 'static) -> Option<Listener> {
    let window = page::window()?;
    Some(Listener::new(&window, "hashchange", move |_| react()))
}
