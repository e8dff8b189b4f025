//! Whether `localStorage` may be used at all, and word of what other tabs do to it.

use wasm_bindgen::JsCast;
use web_sys::StorageEvent;

use super::event::Listener;
use super::page;

/// Writes, reads and removes a probe under `key`. Where this is false nobody may touch
/// `gloo_storage`, which panics when storage is denied.
pub fn works(key: &str) -> bool {
    let probe = || {
        let storage = page::window()?.local_storage().ok()??;
        storage.set_item(key, "probe").ok()?;
        let read = storage.get_item(key).ok()??;
        storage.remove_item(key).ok()?;
        Some(read == "probe")
    };
    probe().unwrap_or(false)
}

/// Calls `react` with the key of every entry that another tab has removed.
pub fn watch_removals(react: impl Fn(String) + 'static) -> Option<Listener> {
    let window = page::window()?;
    Some(Listener::new(&window, "storage", move |event| {
        let event: StorageEvent = event.unchecked_into();
        if let (Some(key), None) = (event.key(), event.new_value()) {
            react(key);
        }
    }))
}
