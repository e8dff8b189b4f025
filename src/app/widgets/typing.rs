//! Writing in a field of text as a keyboard would, so that the browser's own undo knows of it.

use std::ops::Range;

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Event, HtmlDocument, HtmlTextAreaElement, Node};

/// What is selected in a field, in UTF-16 units; an empty stretch where the caret is.
pub fn selection(area: &HtmlTextAreaElement) -> Range<u32> {
    let [start, end] = [area.selection_start(), area.selection_end()]
        .map(|it| it.ok().flatten().unwrap_or_default());
    start..end
}

/// The end of what is written in a field, as an empty stretch.
pub fn end_of(area: &HtmlTextAreaElement) -> Range<u32> {
    let end = area.text_length();
    end..end
}

/// Whether the field has the keyboard.
pub fn has_keyboard(area: &HtmlTextAreaElement) -> bool {
    let active = document().active_element();
    active.is_some_and(|it| it.is_same_node(Some(area)))
}

/// Whether something has happened to the field itself.
pub fn is_from(event: &Event, area: &HtmlTextAreaElement) -> bool {
    event_target::<Node>(event).is_same_node(Some(area))
}

/// Types a text over a stretch of a field, gives the field the keyboard, and selects another stretch.
pub fn type_over(area: &HtmlTextAreaElement, over: &Range<u32>, with: &str, selected: &Range<u32>) {
    // A field that is on the page takes the focus, and a selection that is within its text.
    drop(area.focus());
    drop(area.set_selection_range(over.start, over.end));
    let command = if with.is_empty() {
        "delete"
    } else {
        "insertText"
    };
    let is_nothing = with.is_empty() && over.is_empty();
    let types = |it: HtmlDocument| {
        let done = it.exec_command_with_show_ui_and_value(command, false, with);
        done.unwrap_or(false)
    };
    if !is_nothing && !document().dyn_into().is_ok_and(types) {
        put_in(area, over, with);
    }
    drop(area.set_selection_range(selected.start, selected.end));
}

/// The same where the browser does not type, without an undo; the field is told as of a keystroke.
fn put_in(area: &HtmlTextAreaElement, over: &Range<u32>, with: &str) {
    drop(area.set_range_text_with_start_and_end(with, over.start, over.end));
    if let Ok(event) = Event::new("input") {
        drop(area.dispatch_event(&event));
    }
}
