//! One thing to decide on: what comes in can be declined, a conflict is settled for one side.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::merge::{Choice as Side, Item, Merge, Standing};
use uppfyllt::text::difference::{self, Teller};

use super::origin;
use super::review::is_held;
use super::work::Work;
use crate::language::{language, t};
use crate::parts::PartView;
use crate::widgets::{Checkbox, Choice, ChoiceStrip};

/// How many differences of an item are told before the rest is counted.
const SHOWN: usize = 6;

/// One item of a file.
#[component]
pub fn ItemView(work: Work, file: usize, merge: Arc<Merge>, item: usize) -> impl IntoView {
    let Some(it) = merge.items().get(item).cloned() else {
        return ().into_any();
    };
    let title = title(&merge, &it);
    let held = Memo::new(move |_| is_held(work, file, item));
    let shown = it.parts.iter().take(SHOWN).cloned();
    let is_conflict = it.is_conflict();
    let parts = shown.map(|part| {
        let origins = is_conflict.then(|| origin::of(work, file, &part));
        view! { <PartView merge=merge.clone() part origins/> }
    });
    let hidden = it.parts.len().saturating_sub(SHOWN);
    let decide = match it.standing {
        Standing::Incoming => ().into_any(),
        Standing::Conflict(why) => view! {
            <p class="conflict">
                <strong>{t().exchange.conflict}</strong>
                " "
                {difference::why(why, language())}
            </p>
            <Settle work file item title=title.clone() both=it.may_keep_both()/>
        }
        .into_any(),
    };
    view! {
        <li class="incoming" class:conflicting=is_conflict>
            {match is_conflict {
                true => view! { <p class="what">{title}</p> }.into_any(),
                false => view! { <TakeIn work file item title/> }.into_any(),
            }}
            <dl class="differences">{parts.collect_view()}</dl>
            {(hidden > 0).then(|| view! { <p class="soft small">{(t().exchange.more)(hidden)}</p> })}
            {decide}
            <Show when=move || held.get()><p class="soft" role="status">{t().exchange.held}</p></Show>
        </li>
    }
    .into_any()
}

/// What the item is about: the record of its first difference.
fn title(merge: &Merge, item: &Item) -> String {
    let record = item.parts.first().map(|part| part.record);
    record.map_or_else(String::new, |record| {
        let teller = Teller::new(merge.ours(), language()).beside(merge.theirs());
        let named = teller.name(&record);
        match named.title.is_empty() {
            true => named.kind,
            false => format!("{}: {}", named.kind, named.title),
        }
    })
}

/// What comes in unless it is declined.
#[component]
fn TakeIn(work: Work, file: usize, item: usize, title: String) -> impl IntoView {
    let taken = Signal::derive(move || work.chosen(file, item) != Some(Side::Ours));
    let turn = move |take: bool| {
        let side = if take { Side::Theirs } else { Side::Ours };
        work.choose(file, item, side);
    };
    view! { <Checkbox label=title checked=taken on_change=turn/> }
}

/// A conflict, settled for one side or, where that can be, for both.
#[component]
fn Settle(work: Work, file: usize, item: usize, title: String, both: bool) -> impl IntoView {
    let texts = &t().exchange;
    let sides = [
        Choice::new(Side::Ours, texts.keep_ours),
        Choice::new(Side::Theirs, texts.take_theirs),
        Choice::new(Side::Both, texts.keep_both),
    ];
    let count = if both { 3 } else { 2 };
    let choices: Vec<_> = sides.into_iter().take(count).collect();
    let chosen = Signal::derive(move || work.chosen(file, item).unwrap_or(Side::Ours));
    view! {
        <ChoiceStrip
            label=(texts.side)(&title)
            hide_label=true
            choices
            value=chosen
            on_change=move |side| work.choose(file, item, side)
        />
    }
}
