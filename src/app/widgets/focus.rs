//! Giving the keyboard to one of many: a cell of a row that would be too costly to watch each for itself.

use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};

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
