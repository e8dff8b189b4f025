//! Giving the keyboard to one of many: a cell of a row that would be too costly to watch each for itself.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, HtmlElement};

/// Gives the child at this place the keyboard; nothing where there is none.
pub fn focus_nth(parent: &Element, at: usize) {
    let child = u32::try_from(at)
        .ok()
        .and_then(|at| parent.children().item(at));
    if let Some(child) = child.and_then(|child| child.dyn_into::<HtmlElement>().ok()) {
        // A child that is on the page takes the focus.
        drop(child.focus());
    }
}

/// Whether something has happened to or within an element that the CSS selector names.
pub fn is_within(event: &Event, place: &str) -> bool {
    matches!(event_target::<Element>(event).closest(place), Ok(Some(_)))
}

/// Gives the keyboard back to whatever has it now, when the page has been drawn again: a row that is
/// put elsewhere loses it.
pub fn hold_focus() {
    let held = document().active_element();
    let held = held.and_then(|it| it.dyn_into::<HtmlElement>().ok());
    if let Some(held) = held {
        request_animation_frame(move || {
            // Focus fails only for an element that has left the page.
            drop(held.focus());
        });
    }
}
