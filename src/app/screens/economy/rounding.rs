//! Every difference that rounding explains, with how much it explains: what a table states against what follows.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::economy::{Agreement, Worked};
use uppfyllt::text::economy;

use crate::language::{language, t};
use crate::parts::breath;
use crate::widgets::Disclosure;

/// The differences of a table, to be opened; nothing where there are none.
#[component]
pub fn WithinRounding(worked: Memo<Option<Arc<Worked<'static>>>>) -> impl IntoView {
    let texts = &t().economy_screen;
    let changed = breath(move || worked.track());
    let open = RwSignal::new(false);
    let found = move |worked: &Worked<'static>| {
        let checks = worked.checks();
        let rounded = checks.filter(|it| it.agreement == Agreement::Rounding);
        rounded.collect::<Vec<_>>()
    };
    let count = Memo::new(move |_| {
        changed.track();
        worked.with_untracked(|it| it.as_ref().map_or(0, |it| found(it).len()))
    });
    let lines = move || {
        changed.track();
        let worked = worked.get_untracked().filter(|_| open.get())?;
        let line = |it| economy::difference(&it, worked.table(), language());
        let lines = found(&worked).into_iter().map(line);
        Some(lines.map(|it| view! { <li>{it}</li> }).collect_view())
    };
    view! {
        <Show when=move || { count.get() > 0 }>
            <Disclosure open summary=move || view! { {move || (texts.within_rounding)(count.get())} }>
                <p class="soft">{texts.within_rounding_what}</p>
                <ul>{lines}</ul>
            </Disclosure>
        </Show>
    }
}
