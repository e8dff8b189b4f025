//! The bar above the outline: adding, folding, marking, searching.

use leptos::prelude::*;

use super::outliner::Outliner;
use crate::language::t;
use crate::route::{Route, View};
use crate::widgets::{Button, ButtonKind, Icon, SearchField};

/// The bar above the outline.
#[component]
pub fn Bar(outliner: Outliner) -> impl IntoView {
    let texts = &t().tree.outline;
    let session = outliner.session;
    let locked = Signal::derive(move || !session.can_edit());
    let homeless = Memo::new(move |_| outliner.current_goal().is_none());
    let all_folded = Memo::new(move |_| outliner.folded.with(|folded| !folded.is_empty()));
    let turn_all = move |()| match all_folded.get_untracked() {
        true => outliner.unfold_all(),
        false => outliner.fold_all(),
    };
    let add_indicator = move |()| {
        if let Some(goal) = untrack(|| outliner.current_goal()) {
            outliner.add_indicator(goal);
        }
    };
    let why_not = move || match homeless.get() {
        true => texts.select_first.to_owned(),
        false => String::new(),
    };
    view! {
        <div class="editor-bar">
            <Button
                label=texts.add_goal
                icon=Icon::Add
                on_press=move |()| untrack(|| outliner.add_goal())
                disabled=locked
            />
            <Button
                label=texts.add_indicator
                icon=Icon::Add
                on_press=add_indicator
                disabled=Signal::derive(move || locked.get() || homeless.get())
                title=Signal::derive(why_not)
            />
            <a class="button quiet" href=Route::Plan(session.id(), View::Paste).href()>{t().paste.title}</a>
            <Button
                label=Signal::derive(move || match all_folded.get() {
                    true => texts.unfold_all.to_owned(),
                    false => texts.fold_all.to_owned(),
                })
                kind=ButtonKind::Quiet
                on_press=turn_all
            />
            <Button
                label=texts.mark_several
                kind=ButtonKind::Quiet
                pressed=Signal::from(outliner.marking)
                on_press=move |()| outliner.marking.update(|on| *on = !*on)
            />
            <SearchField label=texts.search text=outliner.search on_input=move |text| outliner.search.set(text)/>
        </div>
    }
}
