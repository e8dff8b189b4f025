//! Where the keyboard is on the page.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};

use super::page;

fn focused() -> Option<HtmlElement> {
    page::document()?.active_element()?.dyn_into().ok()
}

/// Whether the keyboard is in a field of text, where the browser has its own undo.
pub fn is_in_text() -> bool {
    focused().is_some_and(|element| match element.tag_name().as_str() {
        "TEXTAREA" => true,
        "INPUT" => element.dyn_ref::<HtmlInputElement>().is_some_and(|input| {
            !matches!(
                input.type_().as_str(),
                "checkbox" | "radio" | "button" | "file"
            )
        }),
        _ => false,
    })
}

/// Leaves the field that is being typed in, so that it hands over what was typed, and returns to it.
pub fn commit() {
    if !is_in_text() {
        return;
    }
    if let Some(element) = focused() {
        // An element that cannot be left or entered keeps its draft; nothing else depends on it.
        let _ = element.blur();
        let _ = element.focus();
    }
}

/// Scrolls to the top of the page and puts the keyboard at the element of this id, unless the keyboard is in that element already: a view may begin elsewhere than at its top, such as at
/// the cell that its address leads to.
pub fn begin_at_unless_within(id: &str) {
    let closest = |it: HtmlElement| it.parent_element()?.closest(&format!("#{id}")).ok()?;
    if focused().and_then(closest).is_none() {
        begin_at(id);
    }
}

fn begin_at(id: &str) {
    if let Some(window) = page::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    super::document::focus(id);
}
