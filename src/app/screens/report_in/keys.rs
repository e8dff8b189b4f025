//! What the keys of a spreadsheet mean in the sheet.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use uppfyllt::reporting::Column;

use super::sheet::{Sheet, Spot};

/// So many lines does Page Down go.
const PAGE: isize = 12;
/// Further than any sheet is long or wide.
const FAR: isize = 1_000_000;

/// Does what a key means where no cell is being edited.
pub fn press(sheet: Sheet, event: &KeyboardEvent) {
    let Some(spot) = sheet.active.get_untracked() else {
        return;
    };
    let key = event.key();
    let (shift, control) = (event.shift_key(), event.ctrl_key() || event.meta_key());
    let is_handled = match (key.as_str(), control) {
        ("Tab", false) => tab(sheet, shift),
        ("Escape", false) => {
            sheet.leaving.set(true);
            false
        }
        ("Enter", false) if spot.column == Column::Indicator => false, // its link opens
        ("Enter" | "F2", false) => {
            sheet.edit(spot, None);
            true
        }
        ("Delete" | "Backspace", false) => {
            sheet.clear();
            true
        }
        (key, control) => match way(key, control) {
            Some((lines, columns)) => {
                sheet.step(lines, columns, shift);
                true
            }
            None => letter(sheet, spot, event),
        },
    };
    if is_handled {
        event.prevent_default();
    }
}

/// Where a key goes: lines down, columns to the right.
fn way(key: &str, control: bool) -> Option<(isize, isize)> {
    Some(match (key, control) {
        ("ArrowUp", false) => (-1, 0),
        ("ArrowDown", false) => (1, 0),
        ("ArrowLeft", false) => (0, -1),
        ("ArrowRight", false) => (0, 1),
        ("PageUp", false) => (-PAGE, 0),
        ("PageDown", false) => (PAGE, 0),
        ("Home", false) | ("ArrowLeft", true) => (0, -FAR),
        ("End", false) | ("ArrowRight", true) => (0, FAR),
        ("ArrowUp", true) => (-FAR, 0),
        ("ArrowDown", true) => (FAR, 0),
        ("Home", true) => (-FAR, -FAR),
        ("End", true) => (FAR, FAR),
        _ => return None,
    })
}

/// Tab goes through the cells that can be changed; past the last, and after Escape, it leaves.
fn tab(sheet: Sheet, back: bool) -> bool {
    !sheet.leaving.get_untracked() && sheet.next(back)
}

/// A letter begins a new text in the cell. A letter that is put together of several keys is left to
/// the field, which has the keyboard by then.
fn letter(sheet: Sheet, spot: Spot, event: &KeyboardEvent) -> bool {
    let composed = event.get_modifier_state("AltGraph");
    if (event.ctrl_key() || event.meta_key() || event.alt_key()) && !composed {
        return false;
    }
    if !sheet.takes(spot) {
        return false;
    }
    let key = event.key();
    match key.as_str() {
        "Dead" | "Process" => {
            sheet.edit(spot, Some(String::new()));
            false
        }
        key if key.chars().count() == 1 => {
            sheet.edit(spot, Some(key.trim().to_owned()));
            true
        }
        _ => false,
    }
}

/// The keys in a text that is being edited.
pub fn while_typing(sheet: Sheet, spot: Spot, event: &KeyboardEvent) {
    if event.is_composing() {
        return;
    }
    let shift = event.shift_key();
    let lines = match event.key().as_str() {
        // A line break in a comment.
        "Enter" if shift && spot.column == Column::Comment => return event.stop_propagation(),
        "Enter" => Some(if shift { -1 } else { 1 }),
        "ArrowUp" if spot.column == Column::Value => Some(-1),
        "ArrowDown" if spot.column == Column::Value => Some(1),
        "Tab" => None,
        "Escape" => {
            event.prevent_default();
            event.stop_propagation();
            return sheet.give_up(spot);
        }
        _ => return event.stop_propagation(),
    };
    event.prevent_default();
    event.stop_propagation();
    if !sheet.commit(spot) {
        return; // it stays with what is wrong
    }
    sheet.editing.set(None);
    match lines {
        Some(lines) => sheet.step(lines, 0, false),
        None if sheet.next(shift) => {}
        None => sheet.go(spot, false),
    }
}

/// The keys in a list of choices: its own, until the choice is done.
pub fn while_choosing(sheet: Sheet, spot: Spot, event: &KeyboardEvent) {
    match event.key().as_str() {
        "Enter" => {
            event.prevent_default();
            event.stop_propagation();
            sheet.editing.set(None);
            sheet.step(if event.shift_key() { -1 } else { 1 }, 0, false);
        }
        "Escape" => {
            event.prevent_default();
            event.stop_propagation();
            sheet.editing.set(None);
            sheet.go(spot, false);
        }
        "Tab" => sheet.editing.set(None),
        _ => event.stop_propagation(),
    }
}
