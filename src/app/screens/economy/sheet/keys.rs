//! What the keys of a spreadsheet mean in the sheet.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::super::reshape::Asked;
use super::{Sheet, Spot};

/// So many rows does Page Down go.
const PAGE: isize = 15;
/// Further than any table is long or wide.
const FAR: isize = 1_000_000;

/// Does what a key means where no cell is being edited.
pub fn press(sheet: Sheet, event: &KeyboardEvent) {
    let Some(spot) = sheet.active.get_untracked() else {
        return;
    };
    let key = event.key();
    let control = event.ctrl_key() || event.meta_key();
    let is_handled = match (key.as_str(), control) {
        ("Tab", false) => !sheet.leaving.get_untracked() && sheet.next(event.shift_key()),
        ("Escape", false) => {
            sheet.leaving.set(true);
            false
        }
        ("Enter" | "F2", false) if spot.column.is_none() => {
            sheet.asked.set(Some(Asked::Row(spot.row)));
            true
        }
        ("Enter" | "F2", false) => {
            sheet.edit(spot, None);
            true
        }
        ("Delete" | "Backspace", false) => {
            sheet.state(spot, None);
            true
        }
        (key, control) => match way(key, control) {
            Some((rows, columns)) => {
                sheet.step(rows, columns);
                true
            }
            None => begin(sheet, spot, event),
        },
    };
    if is_handled {
        event.prevent_default();
    }
}

/// Where a key goes: rows down, columns to the right.
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

/// A letter begins a new figure in the cell.
fn begin(sheet: Sheet, spot: Spot, event: &KeyboardEvent) -> bool {
    let composed = event.get_modifier_state("AltGraph");
    if (event.ctrl_key() || event.meta_key() || event.alt_key()) && !composed {
        return false;
    }
    let key = event.key();
    if key.chars().count() != 1 || spot.column.is_none() {
        return false;
    }
    sheet.edit(spot, Some(key.trim().to_owned()))
}

/// The keys in a figure that is being edited.
pub fn while_typing(sheet: Sheet, spot: Spot, event: &KeyboardEvent, text: &str) {
    event.stop_propagation();
    let shift = event.shift_key();
    let rows = match event.key().as_str() {
        "Enter" => Some(if shift { -1 } else { 1 }),
        "ArrowUp" => Some(-1),
        "ArrowDown" => Some(1),
        "Tab" => None,
        "Escape" => {
            event.prevent_default();
            return sheet.give_up(spot);
        }
        _ => return,
    };
    event.prevent_default();
    if !sheet.commit(spot, text) {
        return; // it stays with what is wrong
    }
    match rows {
        Some(rows) => sheet.step(rows, 0),
        None if sheet.next(shift) => {}
        None => sheet.go(spot),
    }
}
