//! Tabs: several views of one thing, of which one is seen.

use super::truth;
use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

/// One tab: its name and what it shows.
#[derive(Clone)]
pub struct Tab {
    label: Signal<String>,
    panel: ViewFn,
}

impl Tab {
    /// A tab with this name that shows this.
    pub fn new(label: impl Into<Signal<String>>, panel: impl Into<ViewFn>) -> Self {
        Self {
            label: label.into(),
            panel: panel.into(),
        }
    }
}

/// A row of tabs with the panel of the chosen one. Arrow keys, Home and End move between them.
#[component]
pub fn Tabs(
    /// What the tabs together are about, spoken.
    #[prop(into)]
    label: Signal<String>,
    /// The tabs, at least one.
    tabs: Vec<Tab>,
    /// The position of the one chosen.
    chosen: RwSignal<usize>,
) -> impl IntoView {
    let ids: Vec<String> = tabs.iter().map(|_| super::id::fresh()).collect();
    let panel_id = super::id::fresh();
    let list = NodeRef::<html::Div>::new();
    let count = tabs.len();
    let steer = move |event: KeyboardEvent| {
        let at = chosen.get_untracked();
        let next = match event.key().as_str() {
            "ArrowRight" => (at + 1) % count,
            "ArrowLeft" => (at + count - 1) % count,
            "Home" => 0,
            "End" => count - 1,
            _ => return,
        };
        event.prevent_default();
        chosen.set(next);
        focus_child(list, next);
    };
    let buttons = tabs
        .iter()
        .zip(&ids)
        .enumerate()
        .map(|(at, (tab, id))| {
            let label = tab.label;
            view! {
                <button
                    type="button"
                    role="tab"
                    id=id.clone()
                    aria-controls=panel_id.clone()
                    aria-selected=move || truth(chosen.get() == at)
                    tabindex=move || if chosen.get() == at { "0" } else { "-1" }
                    on:click=move |_| chosen.set(at)
                >
                    {label}
                </button>
            }
        })
        .collect_view();
    let panels: Vec<ViewFn> = tabs.into_iter().map(|tab| tab.panel).collect();
    view! {
        <div node_ref=list class="tabs" role="tablist" aria-label=label on:keydown=steer>{buttons}</div>
        <div
            class="tab-panel"
            role="tabpanel"
            tabindex="0"
            id=panel_id
            aria-labelledby=move || ids.get(chosen.get()).cloned()
        >
            {move || panels.get(chosen.get()).map(ViewFn::run)}
        </div>
    }
}

fn focus_child(list: NodeRef<html::Div>, at: usize) {
    let child = list
        .get_untracked()
        .and_then(|list| list.children().item(u32::try_from(at).ok()?))
        .and_then(|child| child.dyn_into::<HtmlElement>().ok());
    if let Some(child) = child {
        // Focus fails only for an element that has left the page.
        drop(child.focus());
    }
}
