//! The names of the file that somebody has to say what they mean.

use std::{marker::PhantomData, sync::Arc};

use leptos::prelude::*;
use uppfyllt::exchange::incoming::Asked;
use uppfyllt::text::incoming::name as worded;

use super::more::{FIRST, More};
use super::options::{Sort, choices, chosen};
use super::work::{Laid, Work};
use crate::language::{language, t};
use crate::widgets::{Button, SelectField};

/// The names of one sort; nothing where all are known.
#[component]
pub fn Names<S: Sort>(work: Work, #[prop(optional)] _sort: PhantomData<S>) -> impl IntoView {
    let limit = RwSignal::new(FIRST);
    let asked = Memo::new(move |_| {
        let laid = work.laid.get();
        laid.map(|laid| rows::<S>(&laid)).unwrap_or_default()
    });
    let open = Memo::new(move |_| unanswered::<S>(work).len());
    let count = Signal::derive(move || asked.with(Vec::len));
    let leave = move |()| {
        let open = unanswered::<S>(work);
        work.choose(|choices| {
            for name in open {
                S::say(choices, name, Some(S::LEAVE));
            }
        });
    };
    let shown = move || {
        asked
            .get()
            .into_iter()
            .take(limit.get())
            .collect::<Vec<_>>()
    };
    view! {
        <Show when=move || { count.get() > 0 }>
            <section class="incoming-part" aria-labelledby=S::ID>
                <h3 id=S::ID>{move || S::title(open.get())}</h3>
                <p class="soft">{S::how()}</p>
                <ul class="incoming-names ruled">
                    <For each=shown key=|row| row.clone() let:row>
                        <NameRow<S> work asked=row.0 name=row.1/>
                    </For>
                </ul>
                <div class="cluster">
                    <More count limit/>
                    <Show when=move || { open.get() > 1 }>
                        <Button label=t().incoming.leave_rest small=true on_press=leave/>
                    </Show>
                </div>
            </section>
        </Show>
    }
}

/// One name, and what it is said to be. The plan's many names are listed once somebody turns to it.
#[component]
fn NameRow<S: Sort>(
    work: Work,
    #[prop(optional)] _sort: PhantomData<S>,
    asked: Asked,
    name: String,
) -> impl IntoView {
    let texts = &t().incoming;
    let at = asked.name;
    let awake = RwSignal::new(false);
    let wake = move || {
        if !awake.get_untracked() {
            awake.set(true);
        }
    };
    let value = Memo::new(move |_| {
        let laid = work.laid.get()?;
        work.choices.with(|choices| S::said(choices, &laid, at))
    });
    let offered = Signal::derive(move || match (awake.get(), work.laid.get()) {
        (true, Some(laid)) => choices::<S>(work, &laid, at),
        _ => chosen::<S>(work, value.get()),
    });
    let several = move || {
        let laid = work.laid.get()?;
        Some(S::several(S::candidates(&laid, at)?))
    };
    view! {
        <li>
            <div>
                <strong>{name.clone()}</strong>
                " "
                <span class="soft">{(texts.readings)(asked.readings)}</span>
                {move || several().map(|several| view! { <span class="note">{several}</span> })}
            </div>
            <div on:pointerdown=move |_| wake() on:focusin=move |_| wake()>
                <SelectField
                    label=(texts.means)(&name)
                    hide_label=true
                    choices=offered
                    value
                    on_change=move |said| work.choose(|choices| S::say(choices, at, said))
                />
            </div>
        </li>
    }
}

/// The names with how many readings have them: what a row is, so that an answer draws none anew.
fn rows<S: Sort>(laid: &Arc<Laid>) -> Vec<(Asked, String)> {
    let names = S::names(laid);
    let row = |asked: &Asked| {
        let name = names.get(asked.name)?;
        Some((*asked, worded(name, language())))
    };
    S::asked(laid).iter().filter_map(row).collect()
}

/// The names that nobody has said anything of.
fn unanswered<S: Sort>(work: Work) -> Vec<usize> {
    let Some(laid) = work.laid.get() else {
        return Vec::new();
    };
    let names = S::asked(&laid).iter().map(|asked| asked.name);
    work.choices.with(|choices| {
        names
            .filter(|name| S::said(choices, &laid, *name).is_none())
            .collect()
    })
}
