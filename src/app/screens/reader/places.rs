//! The headings of a report, which the reader goes between.

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;

/// A heading that the keyboard can be put at.
pub type Heading = NodeRef<html::H2>;

/// The headings of a report: that of the list of goals, and one for each goal. Copy it freely: it is a
/// handle.
#[derive(Clone, Copy)]
pub struct Places {
    contents: Heading,
    goals: StoredValue<Vec<Heading>, LocalStorage>,
}

impl Places {
    /// Those of a report of so many goals.
    pub fn new(goals: usize) -> Self {
        let goals = std::iter::repeat_with(Heading::new).take(goals).collect();
        Self {
            contents: Heading::new(),
            goals: StoredValue::new_local(goals),
        }
    }

    /// The heading of the list of goals.
    pub fn contents(self) -> Heading {
        self.contents
    }

    /// The heading of a goal; none past the last.
    pub fn goal(self, at: usize) -> Option<Heading> {
        self.goals.with_value(|goals| goals.get(at).copied())
    }

    /// How many goals there are.
    pub fn len(self) -> usize {
        self.goals.with_value(Vec::len)
    }

    /// Goes to the list of goals.
    pub fn go_to_contents(self) {
        go(self.contents);
    }

    /// Goes to a goal; nowhere past the last.
    pub fn go_to(self, at: usize) {
        if let Some(heading) = self.goal(at) {
            go(heading);
        }
    }

    /// The arrows on the heading of a goal lead to its neighbours.
    pub fn on_key(self, at: usize, event: &KeyboardEvent) {
        let to = match event.key().as_str() {
            "ArrowRight" => at + 1,
            "ArrowLeft" if at > 0 => at - 1,
            _ => return,
        };
        event.prevent_default();
        self.go_to(to);
    }
}

fn go(heading: Heading) {
    if let Some(heading) = heading.get_untracked() {
        heading.scroll_into_view();
        // Focus fails only for an element that has left the page.
        drop(heading.focus());
    }
}
