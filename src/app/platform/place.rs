//! Keeps the keyboard where it was when what had it is taken off the page.
//!
//! A deleted row, a button whose work is done: the browser lets the focus fall back to the whole page, and whoever
//! works with keys or a screen reader begins anew at its top. So the place is remembered, and what stands there
//! next takes over, or else what stands before it. What moves the focus on purpose does so later, and wins.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, HtmlElement, MutationObserver, MutationObserverInit};

use super::event::Listener;
use super::page;

/// What the Tab key comes to.
const STOPS: &str = "a[href], button, input, select, textarea, summary, [tabindex='0']";
/// What it does not come to after all.
const NO_STOPS: &str = ":disabled, [hidden], [tabindex='-1'], [inert] *";

/// Where the focus is: the element, and all around it from within, each with the number of the child to go to.
struct Place {
    element: HtmlElement,
    around: Vec<(Element, u32)>,
}

/// Keeps the place for as long as the page lives.
pub fn keep() {
    let (Some(document), Some(body)) = (page::document(), page::body()) else {
        return;
    };
    let place: Rc<RefCell<Option<Place>>> = Rc::default();
    let remember = {
        let place = Rc::clone(&place);
        move |_| *place.borrow_mut() = focused().map(Place::of)
    };
    let hand_on = Closure::<dyn Fn()>::new(move || {
        if focused().is_none() {
            // Taken first: giving somebody the focus is remembered in turn.
            let lost = place.take();
            lost.filter(|it| !it.element.is_connected())
                .and_then(|it| it.heir())
                .map(|heir| heir.focus());
        }
    });
    let Ok(observer) = MutationObserver::new(hand_on.as_ref().unchecked_ref()) else {
        return;
    };
    let wanted = MutationObserverInit::new();
    wanted.set_child_list(true);
    wanted.set_subtree(true);
    // Watching fails only for options that ask for nothing.
    let _ = observer.observe_with_options(&body, &wanted);
    hand_on.forget();
    std::mem::forget(Listener::new(&document, "focusin", remember));
}

/// What has the focus; none while the whole page has it.
fn focused() -> Option<HtmlElement> {
    let element = page::document()?.active_element()?;
    let element = element.dyn_into::<HtmlElement>().ok()?;
    (element.tag_name() != "BODY").then_some(element)
}

impl Place {
    fn of(element: HtmlElement) -> Self {
        let mut around = Vec::new();
        let mut inner: Element = element.clone().into();
        while let Some(outer) = inner.parent_element() {
            around.push((outer.clone(), number(&inner)));
            inner = outer;
        }
        Self { element, around }
    }

    /// What has come to the same place in what is left, or else the last stop before it.
    fn heir(&self) -> Option<HtmlElement> {
        let left = self.around.iter().position(|(it, _)| it.is_connected())?;
        let outward = || self.around[left..].iter();
        self.successor(left)
            .or_else(|| outward().find_map(|(around, at)| stop_before(around, *at)))
            .or_else(|| outward().find_map(|(around, _)| stops(around).next()))
    }

    /// Goes from what is left to where the element was, by the same steps.
    fn successor(&self, left: usize) -> Option<HtmlElement> {
        let steps = self.around[..=left].iter().rev();
        let outermost = self.around[left].0.clone();
        let there = steps
            .map(|(_, at)| *at)
            .try_fold(outermost, |it, at| it.children().item(at))?;
        let is_alike = there.tag_name() == self.element.tag_name() && is_stop(&there);
        is_alike.then(|| there.dyn_into().ok()).flatten()
    }
}

/// The number of an element among its siblings.
fn number(element: &Element) -> u32 {
    let before = |it: &Element| it.previous_element_sibling();
    std::iter::successors(before(element), before)
        .count()
        .try_into()
        .unwrap_or(u32::MAX)
}

/// The last stop in the children before one.
fn stop_before(around: &Element, at: u32) -> Option<HtmlElement> {
    let children = around.children();
    let before = (0..at.min(children.length())).rev();
    before
        .filter_map(|at| children.item(at))
        .find_map(|child| stops(&child).last())
}

/// What the Tab key comes to in an element, itself included.
fn stops(element: &Element) -> impl Iterator<Item = HtmlElement> {
    let own = is_stop(element).then(|| element.clone());
    let found = element.query_selector_all(STOPS).ok();
    let inside = found
        .into_iter()
        .flat_map(|all| (0..all.length()).filter_map(move |at| all.item(at)));
    let inside = inside.filter_map(|it| it.dyn_into::<Element>().ok());
    let stops = own.into_iter().chain(inside.filter(is_stop));
    stops.filter_map(|it| it.dyn_into().ok())
}

fn is_stop(element: &Element) -> bool {
    let matches = |selector| element.matches(selector).unwrap_or_default();
    let is_shown = element.get_bounding_client_rect().width() > 0.0;
    matches(STOPS) && !matches(NO_STOPS) && is_shown
}
