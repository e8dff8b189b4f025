//! Giving the keyboard to one of many: a cell of a row that would be too costly to watch each for itself.

use leptos::html;
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

/// Gives a cell of a row the keyboard, by its place in the row, which says its name as `data-row`; `false` where the row
/// is not on the page. Asked before the page changes, it costs the browser nothing: it has all laid out.
pub fn focus_cell(rows: NodeRef<html::Div>, row: &str, at: usize) -> bool {
    let rows = rows.try_get_untracked().flatten();
    let row = rows.and_then(|it| it.query_selector(&format!("[data-row='{row}']")).ok()?);
    if let Some(row) = &row {
        focus_nth(row, at);
    }
    row.is_some()
}

/// The place in its row of the cell that something has happened in: its column as assistive technology is told it.
pub fn pressed_cell(event: &Event) -> Option<usize> {
    let cell = event_target::<Element>(event).closest("[aria-colindex]");
    let column: usize = cell.ok()??.get_attribute("aria-colindex")?.parse().ok()?;
    column.checked_sub(1)
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
