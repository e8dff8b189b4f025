//! What follows a list that shows its first rows: the way to the rest and, on paper, how many there are.

use leptos::prelude::*;

use crate::language::t;
use crate::widgets::{Button, ButtonKind};

/// Shows all of so many; nothing where all are shown.
#[component]
pub fn More(#[prop(into)] count: Signal<usize>, limit: RwSignal<usize>) -> impl IntoView {
    let texts = &t().check;
    let hidden = move || count.get().saturating_sub(limit.get());
    view! {
        <Show when=move || { hidden() > 0 }>
            <Button
                label=Signal::derive(move || (texts.show_all)(count.get()))
                kind=ButtonKind::Link
                on_press=move |()| limit.set(usize::MAX)
            />
            <p class="print-only soft">{move || (texts.and_more)(hidden())}</p>
        </Show>
    }
}
