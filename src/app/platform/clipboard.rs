//! What the user pastes, and what is copied for them.

use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, HtmlDocument};

use super::event::Listener;
use super::page;

/// The flavours of one paste; a table from Word or Excel comes both as HTML and as text.
#[derive(Clone, Debug, Default)]
pub struct Pasted {
    /// As HTML.
    pub html: Option<String>,
}

/// What a paste event carries.
pub fn pasted(event: &ClipboardEvent) -> Pasted {
    let Some(data) = event.clipboard_data() else {
        return Pasted::default();
    };
    let flavour = |name| data.get_data(name).ok().filter(|text| !text.is_empty());
    Pasted {
        html: flavour("text/html"),
    }
}

/// The plain text that a paste event carries.
pub fn text(event: &ClipboardEvent) -> Option<String> {
    let text = event.clipboard_data()?.get_data("text/plain").ok()?;
    (!text.is_empty()).then_some(text)
}

/// Puts plain text on the clipboard, as the answer to a copy event.
pub fn put_text(event: &ClipboardEvent, text: &str) {
    put(event, &[("text/plain", text)]);
}

fn put(event: &ClipboardEvent, flavours: &[(&str, &str)]) {
    let Some(data) = event.clipboard_data() else {
        return;
    };
    let mut all = flavours.iter();
    // A browser that takes no data copies what it would have copied.
    if all.all(|(name, text)| data.set_data(name, text).is_ok()) {
        event.prevent_default();
    }
}

/// Puts plain text on the clipboard, as the answer to a press; false where the browser does not.
///
/// By the old command and not by `navigator.clipboard`, which is missing where the page comes from a
/// plain intranet address.
pub fn copy(text: &str) -> bool {
    let text = text.to_owned();
    answer_copy(move |event| put_text(event, &text))
}

/// The same, as HTML for a word processor beside the plain text.
pub fn copy_as(html: &str, text: &str) -> bool {
    let (html, text) = (html.to_owned(), text.to_owned());
    answer_copy(move |event| put(event, &[("text/html", &html), ("text/plain", &text)]))
}

fn answer_copy(answer: impl Fn(&ClipboardEvent) + 'static) -> bool {
    let Some(document) = page::document().and_then(|it| it.dyn_into::<HtmlDocument>().ok()) else {
        return false;
    };
    // Chromium asks first whether there is anything to copy where nothing is selected.
    let _question = Listener::new(&document, "beforecopy", |event| event.prevent_default());
    let _answer = Listener::new(&document, "copy", move |event| {
        if let Ok(event) = event.dyn_into::<ClipboardEvent>() {
            answer(&event);
        }
    });
    document.exec_command("copy").unwrap_or(false)
}
