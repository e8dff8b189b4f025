//! The menu: a button that opens a list of actions in the top layer.
//!
//! The browser's popover closes it at Escape and at a click outside, gives the focus back, and lets it
//! lie above scrolling lists and dialogs. Arrow keys, Home, End and first letters move within it.

use super::{Icon, IconView, truth};
use leptos::ev::{Event, KeyboardEvent};
use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};

/// The gap between a menu and its button, and its least distance from the edge of the window, in pixels.
const GAP: f64 = 4.0;

/// One action of a menu.
#[derive(Clone)]
pub struct MenuItem {
    /// What it does.
    pub label: String,
    /// Runs when it is chosen.
    pub run: Callback<()>,
    /// The keys that do the same, as people read them.
    pub shortcut: Option<String>,
    /// Whether it can be chosen now.
    pub enabled: bool,
    /// It removes something.
    pub danger: bool,
    /// A line above it begins a new group.
    pub starts_group: bool,
}

impl MenuItem {
    /// An action that can be chosen.
    pub fn new(label: impl Into<String>, run: impl Fn() + Send + Sync + 'static) -> Self {
        Self {
            label: label.into(),
            run: Callback::new(move |()| run()),
            shortcut: None,
            enabled: true,
            danger: false,
            starts_group: false,
        }
    }

    /// The same, with the keys that do it.
    #[must_use]
    pub fn shortcut(self, keys: impl Into<String>) -> Self {
        Self {
            shortcut: Some(keys.into()),
            ..self
        }
    }

    /// The same, to be chosen only if `enabled`.
    #[must_use]
    pub fn enabled(self, enabled: bool) -> Self {
        Self { enabled, ..self }
    }

    /// The same, marked as removing something.
    #[must_use]
    pub fn danger(self) -> Self {
        Self {
            danger: true,
            ..self
        }
    }

    /// The same, as the first of a new group.
    #[must_use]
    pub fn starting_group(self) -> Self {
        Self {
            starts_group: true,
            ..self
        }
    }
}

/// A button that opens a menu.
#[component]
pub fn Menu(
    /// The button's label; spoken only when `icon_only`.
    #[prop(into)]
    label: Signal<String>,
    /// The actions, asked for each time the menu opens.
    #[prop(into)]
    items: Callback<(), Vec<MenuItem>>,
    /// The icon of the button.
    #[prop(default = Icon::More)]
    icon: Icon,
    /// Shows the icon alone.
    #[prop(default = true)]
    icon_only: bool,
    /// A lower button, for rows.
    #[prop(optional)]
    small: bool,
) -> impl IntoView {
    let id = super::id::fresh();
    let button = NodeRef::<html::Button>::new();
    let popover = NodeRef::<html::Div>::new();
    let open = RwSignal::new(false);
    let place = RwSignal::new((0.0, 0.0));
    let close = move || {
        if let Some(popover) = popover.get_untracked() {
            // Fails only if it is closed already.
            drop(popover.hide_popover());
        }
    };
    // The items are there before the menu shows. They go only after it has closed: while it closes one of
    // them has the focus, and the browser gives the focus back to the button only if it finds it inside.
    let opening = move |_: Event| open.set(true);
    let toggled = move |_| {
        let (Some(button), Some(popover)) = (button.get_untracked(), popover.get_untracked())
        else {
            return;
        };
        if is_shown(&popover) {
            place.set(beside(&button, &popover));
            focus_item(&popover, Step::First);
        } else {
            open.set(false);
        }
    };
    let item = move |item: MenuItem| item_view(item, close);
    view! {
        <span class="menu-anchor">
            <button
                node_ref=button
                type="button"
                class="button quiet"
                class:icon-only=icon_only
                class:small=small
                popovertarget=id.clone()
                aria-haspopup="menu"
                aria-expanded=move || truth(open.get())
                title=move || icon_only.then(|| label.get())
            >
                <IconView icon/>
                <span class="text" class:visually-hidden=icon_only>{label}</span>
            </button>
            <div
                node_ref=popover
                id=id
                class="menu"
                popover="auto"
                role="menu"
                aria-label=label
                style:left=move || format!("{}px", place.get().0)
                style:top=move || format!("{}px", place.get().1)
                on:beforetoggle=opening
                on:toggle=toggled
                on:keydown=move |event| steer(&event, popover)
            >
                {move || open.get().then(|| items.run(()).into_iter().map(item).collect_view())}
            </div>
        </span>
    }
}

fn item_view(item: MenuItem, close: impl Fn() + Copy + Send + Sync + 'static) -> impl IntoView {
    let MenuItem {
        label,
        run,
        shortcut,
        enabled,
        danger,
        starts_group,
    } = item;
    view! {
        {starts_group.then(|| view! { <div role="separator"></div> })}
        <button
            type="button"
            role="menuitem"
            tabindex="-1"
            class:danger=danger
            aria-disabled=(!enabled).then_some("true")
            on:click=move |_| {
                if enabled {
                    // The focus goes back first, so that the action may move it on.
                    close();
                    run.run(());
                }
            }
        >
            <span>{label}</span>
            {shortcut.map(|keys| view! { <span class="shortcut" aria-hidden="true">{keys}</span> })}
        </button>
    }
}

fn is_shown(popover: &HtmlElement) -> bool {
    popover.matches(":popover-open").unwrap_or(false)
}

/// Left and top of a menu: below its button with the right edges aligned, moved so far that it stays in the window.
fn beside(button: &Element, popover: &Element) -> (f64, f64) {
    let (button, menu) = (
        button.get_bounding_client_rect(),
        popover.get_bounding_client_rect(),
    );
    let root = document().document_element();
    let (width, height) = root.map_or((0.0, 0.0), |root| {
        (
            f64::from(root.client_width()),
            f64::from(root.client_height()),
        )
    });
    let left = (button.right() - menu.width()).min(width - menu.width() - GAP);
    let below = button.bottom() + GAP;
    let above = button.top() - GAP - menu.height();
    let fits_below = below + menu.height() <= height;
    let top = if fits_below || above < 0.0 {
        below.min(height - menu.height() - GAP)
    } else {
        above
    };
    (left.max(GAP), top.max(GAP))
}

/// Where the focus goes among the items.
enum Step {
    First,
    Last,
    By(isize),
    Letter(char),
}

fn steer(event: &KeyboardEvent, popover: NodeRef<html::Div>) {
    let Some(popover) = popover.get_untracked() else {
        return;
    };
    let key = event.key();
    let mut letters = key.chars();
    let step = match key.as_str() {
        "ArrowDown" => Step::By(1),
        "ArrowUp" => Step::By(-1),
        "Home" => Step::First,
        "End" => Step::Last,
        // Leaving by Tab closes the menu; the focus moves on from its button.
        "Tab" => return drop(popover.hide_popover()),
        _ => match (letters.next(), letters.next()) {
            (Some(letter), None) if letter.is_alphanumeric() => Step::Letter(letter),
            _ => return,
        },
    };
    event.prevent_default();
    event.stop_propagation();
    focus_item(&popover, step);
}

fn focus_item(popover: &Element, step: Step) {
    let items = items_of(popover);
    let count = items.len();
    if count == 0 {
        return;
    }
    let focused = document().active_element();
    let current = focused.and_then(|focused| {
        items
            .iter()
            .position(|item| item.is_same_node(Some(&focused)))
    });
    let next = match step {
        Step::First => 0,
        Step::Last => count - 1,
        Step::By(by) => current.map_or(0, |at| {
            at.saturating_add_signed(by + count.cast_signed()) % count
        }),
        Step::Letter(letter) => {
            let start = current.map_or(0, |at| at + 1);
            let begins = |at: &usize| begins_with(&items[at % count], letter);
            match (start..start + count).find(begins) {
                Some(at) => at % count,
                None => return,
            }
        }
    };
    // Focus fails only for an element that has left the page.
    drop(items[next].focus());
}

fn begins_with(item: &HtmlElement, letter: char) -> bool {
    let text = item.text_content().unwrap_or_default();
    text.chars()
        .next()
        .is_some_and(|first| first.to_lowercase().eq(letter.to_lowercase()))
}

fn items_of(popover: &Element) -> Vec<HtmlElement> {
    let children = popover.children();
    (0..children.length())
        .filter_map(|at| children.item(at))
        .filter_map(|child| child.dyn_into::<HtmlElement>().ok())
        .filter(|child| child.get_attribute("role").as_deref() == Some("menuitem"))
        .collect()
}
