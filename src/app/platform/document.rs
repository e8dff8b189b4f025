//! The document around the application: title, language, theme, focus, printing, embedded texts.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement};

use super::page;

/// Sets the title of the window.
pub fn set_title(title: &str) {
    if let Some(document) = page::document() {
        document.set_title(title);
    }
}

/// The title of the window.
pub fn title() -> String {
    page::document().map_or_else(String::new, |document| document.title())
}

/// Sets the language of the whole document, such as `sv`.
pub fn set_language(language: &str) {
    set_root_attribute("lang", Some(language));
}

/// Sets `data-theme` of the whole document; `None` follows the system.
pub fn set_theme(theme: Option<&str>) {
    set_root_attribute("data-theme", theme);
}

/// Moves the focus to the element with this id; false when there is none that takes it.
pub fn focus(id: &str) -> bool {
    let element = page::document().and_then(|document| document.get_element_by_id(id));
    let element = element.and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}

/// The text inside the element with this id, such as data embedded in the page.
pub fn text_of(id: &str) -> Option<String> {
    page::document()?.get_element_by_id(id)?.text_content()
}

/// What the page says of itself under this name, such as the day of its build.
pub fn meta(name: &str) -> Option<String> {
    let found = page::document()?.query_selector(&format!("meta[name=\"{name}\"]"));
    found.ok()??.get_attribute("content")
}

/// Tells the page that it is about to be printed, as the browser does when nothing can be rendered any more.
pub fn announce_print() {
    if let (Some(window), Ok(event)) = (page::window(), Event::new("beforeprint")) {
        // Fails only for an event that is on its way already.
        let _ = window.dispatch_event(&event);
    }
}

/// Opens the browser's print dialog; false where it cannot.
pub fn print() -> bool {
    page::window().is_some_and(|window| window.print().is_ok())
}

fn set_root_attribute(name: &str, value: Option<&str>) {
    let root = page::document().and_then(|document| document.document_element());
    // Setting an attribute fails only for a name that is no name.
    let _ = root.map(|root| match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    });
}
