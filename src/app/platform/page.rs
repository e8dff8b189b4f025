//! The page itself: its window, its coming and going, and whether it still lives.

use js_sys::Reflect;
use web_sys::{Document, EventTarget, HtmlElement, VisibilityState, Window};

use super::event::Listener;

/// The window; `None` only outside a page, such as in a worker.
pub fn window() -> Option<Window> {
    web_sys::window()
}

/// The document.
pub fn document() -> Option<Document> {
    window()?.document()
}

/// The body of the document.
pub fn body() -> Option<HtmlElement> {
    document()?.body()
}

/// Whether a script of the page has set `window.NAME` to something true.
pub fn has_flag(name: &str) -> bool {
    window()
        .and_then(|window| Reflect::get(&window, &name.into()).ok())
        .is_some_and(|value| value.is_truthy())
}

/// Whether nobody can see the page now.
pub fn is_hidden() -> bool {
    document().is_some_and(|document| document.visibility_state() == VisibilityState::Hidden)
}

/// What happens to a page as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// It is hidden, closed or left: the last moment at which work is sure to be done.
    Leaving,
    /// It is visible or focused again, perhaps after having been frozen.
    Returning,
}

/// Calls `react` when the page is left and when it is returned to.
pub fn watch(react: impl Fn(Moment) + Clone + 'static) -> Vec<Listener> {
    let (Some(window), Some(document)) = (window(), document()) else {
        return Vec::new();
    };
    let on = |target: &EventTarget, name, moment| {
        let react = react.clone();
        Listener::new(target, name, move |_| react(moment))
    };
    let turned = {
        let (react, document) = (react.clone(), document.clone());
        move |_| match document.visibility_state() {
            VisibilityState::Hidden => react(Moment::Leaving),
            _ => react(Moment::Returning),
        }
    };
    vec![
        Listener::new(&document, "visibilitychange", turned),
        on(&window, "pagehide", Moment::Leaving),
        on(&window, "pageshow", Moment::Returning),
        on(&window, "focus", Moment::Returning),
    ]
}
