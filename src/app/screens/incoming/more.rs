//! The button beneath a list that shows its first rows.

use leptos::prelude::*;

use crate::language::t;
use crate::widgets::{Button, ButtonKind};

/// So many rows are shown at first.
pub const FIRST: usize = 20;
/// At most so many more at a time: a page of ten thousand rows would stand still.
const PAGE: usize = 500;

/// Shows more of a list of so many; nothing where all are shown.
#[component]
pub fn More(#[prop(into)] count: Signal<usize>, limit: RwSignal<usize>) -> impl IntoView {
    let hidden = move || count.get().saturating_sub(limit.get());
    let label = Signal::derive(move || match hidden() {
        all if all <= PAGE => (t().incoming.show_all)(count.get()),
        _ => (t().paste.show_more_of)(PAGE),
    });
    view! {
        <Show when=move || { hidden() > 0 }>
            <Button
                label
                kind=ButtonKind::Link
                on_press=move |()| limit.update(|limit| *limit += PAGE)
            />
        </Show>
    }
}
