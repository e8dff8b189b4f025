//! The dialog: the browser's own, which keeps the focus inside and gives it back when it closes.

use super::{Button, ButtonKind, Icon};
use leptos::ev::Event;
use leptos::html;
use leptos::prelude::*;

/// A modal dialog. It stays on the page while closed, empty, so that the browser can return the focus.
///
/// Escape, the close button and anything inside that calls `on_close` end it; the caller then sets `open` to false.
/// The first control inside receives the focus, so a dialog that removes something puts “keep” before “remove”.
#[component]
pub fn Dialog(
    /// Whether it is open.
    #[prop(into)]
    open: Signal<bool>,
    /// Asks for it to be closed.
    #[prop(into)]
    on_close: Callback<()>,
    /// Its heading and name.
    #[prop(into)]
    title: Signal<String>,
    /// The spoken name of the close button.
    #[prop(into)]
    close_label: Signal<String>,
    /// Room for a table.
    #[prop(optional)]
    wide: bool,
    /// The buttons at its foot; the main one last.
    #[prop(optional, into)]
    actions: ViewFn,
    children: ChildrenFn,
) -> impl IntoView {
    let element = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let Some(dialog) = element.get() else { return };
        match (open.get(), dialog.open()) {
            // Fails only for a dialog outside the document, which then shows when it is inside.
            (true, false) => drop(dialog.show_modal()),
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    let heading = super::id::fresh();
    let content = StoredValue::new((children, actions));
    view! {
        <dialog
            node_ref=element
            class="dialog"
            class:wide=wide
            aria-labelledby=heading
            on:cancel=move |event: Event| {
                event.prevent_default();
                on_close.run(());
            }
        >
            <header><h2 id=heading.clone()>{title}</h2></header>
            <Show when=move || open.get()>
                <div class="dialog-body">{content.with_value(|(children, _)| children())}</div>
                <footer>{content.with_value(|(_, actions)| actions.run())}</footer>
            </Show>
            <div class="dialog-close">
                <Button label=close_label on_press=on_close icon=Icon::Close icon_only=true kind=ButtonKind::Quiet/>
            </div>
        </dialog>
    }
}
