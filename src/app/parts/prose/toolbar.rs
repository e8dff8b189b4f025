//! The buttons above a text, one stop for the Tab key: arrows go from one to the next.

use leptos::prelude::*;
use leptos::{ev, html};
use uppfyllt::document::markup::Mark;

use super::{Asked, Writing};
use crate::language::t;
use crate::widgets::focus_nth;

/// What a button does.
#[derive(Clone, Copy)]
enum Tool {
    Mark(Mark),
    Ask(Asked),
}

/// The buttons, in order.
const TOOLS: [Tool; 9] = [
    Tool::Mark(Mark::Heading),
    Tool::Mark(Mark::Strong),
    Tool::Mark(Mark::Emphasis),
    Tool::Mark(Mark::List),
    Tool::Mark(Mark::Numbered),
    Tool::Mark(Mark::Note),
    Tool::Mark(Mark::Footnote),
    Tool::Ask(Asked::Link),
    Tool::Ask(Asked::Figure),
];

impl Tool {
    fn name(self) -> &'static str {
        let texts = &t().prose;
        match self {
            Self::Mark(Mark::Heading) => texts.heading,
            Self::Mark(Mark::Strong) => texts.strong,
            Self::Mark(Mark::Emphasis) => texts.emphasis,
            Self::Mark(Mark::List) => texts.list,
            Self::Mark(Mark::Numbered) => texts.numbered,
            Self::Mark(Mark::Note) => texts.note,
            Self::Mark(Mark::Footnote) => texts.footnote,
            Self::Ask(Asked::Link) => texts.link,
            Self::Ask(Asked::Figure) => texts.figure,
        }
    }

    fn keys(self) -> Option<&'static str> {
        match self {
            Self::Mark(Mark::Strong) => Some("Ctrl+B"),
            Self::Mark(Mark::Emphasis) => Some("Ctrl+I"),
            _ => None,
        }
    }

    fn class(self) -> &'static str {
        match self {
            Self::Mark(Mark::Strong) => "button quiet small strong",
            Self::Mark(Mark::Emphasis) => "button quiet small emphasis",
            Self::Ask(Asked::Figure) => "button small",
            _ => "button quiet small",
        }
    }

    fn press(self, writing: Writing) {
        match self {
            Self::Mark(mark) => writing.mark(mark),
            Self::Ask(asked) => writing.asked.set(Some(asked)),
        }
    }
}

/// The buttons that put marks and figures into a text.
#[component]
pub fn Toolbar(writing: Writing, label: Signal<String>) -> impl IntoView {
    let bar = NodeRef::<html::Div>::new();
    let at = RwSignal::new(0);
    let button = move |(place, tool): (usize, Tool)| {
        // A press leaves the keyboard in the text, which would otherwise be handed over half-written.
        view! {
            <button
                type="button"
                class=tool.class()
                title=tool.keys()
                tabindex=move || if at.get() == place { "0" } else { "-1" }
                on:mousedown=move |event| event.prevent_default()
                on:focus=move |_| at.set(place)
                on:click=move |_| tool.press(writing)
            >
                {tool.name()}
            </button>
        }
    };
    view! {
        <div
            node_ref=bar
            class="prose-tools"
            role="toolbar"
            aria-label=move || (t().prose.tools)(&label.get())
            on:keydown=move |event| steer(&event, bar, at)
        >
            {TOOLS.into_iter().enumerate().map(button).collect_view()}
        </div>
    }
}

fn steer(event: &ev::KeyboardEvent, bar: NodeRef<html::Div>, at: RwSignal<usize>) {
    let (now, last) = (at.get_untracked(), TOOLS.len() - 1);
    let next = match event.key().as_str() {
        "ArrowRight" if now == last => 0,
        "ArrowRight" => now + 1,
        "ArrowLeft" => now.checked_sub(1).unwrap_or(last),
        "Home" => 0,
        "End" => last,
        _ => return,
    };
    event.prevent_default();
    if let Some(bar) = bar.get_untracked() {
        focus_nth(&bar, next);
    }
}
