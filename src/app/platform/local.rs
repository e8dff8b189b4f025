//! `localStorage`: small values written without waiting.
//!
//! It holds five million characters in all, and a killed browser may lose its last seconds:
//! nothing that must not be lost lives here alone.

use gloo_storage::{LocalStorage, Storage};
use wasm_bindgen::JsCast;
use web_sys::StorageEvent;

use super::event::Listener;
use super::page;

/// `localStorage`, tried and found working. Only through this value is it used at all, since
/// `gloo_storage` panics where storage is denied.
#[derive(Clone, Copy, Debug)]
pub struct Local(());

impl Local {
    /// Writes, reads and removes a probe under `name`; `None` where that does not work.
    pub fn open(name: &str) -> Option<Self> {
        let storage = page::window()?.local_storage().ok()??;
        storage.set_item(name, "probe").ok()?;
        let read = storage.get_item(name).ok()??;
        storage.remove_item(name).ok()?;
        (read == "probe").then_some(Self(()))
    }

    /// The text under `name` for whoever only reads, which asks for no probe; `None` where nothing can be read.
    pub fn read(name: &str) -> Option<String> {
        let storage = page::window()?.local_storage().ok()??;
        storage.get_item(name).ok()?
    }

    /// The text under `name`; `None` when there is none.
    pub fn get(self, name: &str) -> Option<String> {
        LocalStorage::raw().get_item(name).ok().flatten()
    }

    /// Puts a text; false when there is no room.
    pub fn set(self, name: &str, text: &str) -> bool {
        LocalStorage::raw().set_item(name, text).is_ok()
    }

    /// Removes a value.
    pub fn remove(self, name: &str) {
        LocalStorage::delete(name);
    }

    /// The names of all values, also those of other pages on the same origin.
    pub fn names(self) -> Vec<String> {
        let storage = LocalStorage::raw();
        let name = |index| storage.key(index).ok().flatten();
        (0..LocalStorage::length()).filter_map(name).collect()
    }
}

/// Calls `react` with the name of every value that another tab has removed.
pub fn watch_removals(react: impl Fn(String) + 'static) -> Option<Listener> {
    let window = page::window()?;
    Some(Listener::new(&window, "storage", move |event| {
        let event: StorageEvent = event.unchecked_into();
        if let (Some(name), None) = (event.key(), event.new_value()) {
            react(name);
        }
    }))
}
