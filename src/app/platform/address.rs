//! The part of the address after `#`, the only part of it that works from a local file.
//!
//! A leading `#` may be given or not; it never comes back.

use super::event::Listener;
use super::page;

/// The part after `#`, as it stands in the address.
pub fn hash() -> String {
    let hash = page::window().and_then(|window| window.location().hash().ok());
    hash.map_or_else(String::new, |hash| hash.trim_start_matches('#').to_owned())
}

/// Goes to another `#` part, as a new step in the browser's history.
pub fn set_hash(hash: &str) {
    if let Some(window) = page::window() {
        // Fails only in documents that are being torn down.
        let _ = window.location().set_hash(hash);
    }
}

/// Calls `react` whenever the `#` part changes.
pub fn on_change(react: impl Fn() + 'static) -> Option<Listener> {
    let window = page::window()?;
    Some(Listener::new(&window, "hashchange", move |_| react()))
}
