//! What if: other rules and weights on the left, what they do on the right; nothing is changed until it is asked for.

mod effect;
mod rules;

use leptos::prelude::*;
use uppfyllt::edit::Trial as Tried;

use crate::language::t;
use crate::parts::OccasionPicker;
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, Icon};
use effect::Effect;
use rules::Rules;

/// Tries rules and weights beside the plan's own.
#[component]
pub fn Trial() -> impl IntoView {
    let session = Session::here();
    let texts = &t().trial;
    let tried = RwSignal::new(session.with_untracked(Tried::of));
    let differs = Memo::new(move |_| tried.with(|tried| session.with(|plan| tried.differs(plan))));
    let reset = move |()| tried.set(session.with_untracked(Tried::of));
    let apply = move |()| {
        let edit = session.with_untracked(|plan| tried.with_untracked(|tried| tried.edit(plan)));
        // A refused edit is told by the shell.
        if session.dispatch(edit).is_ok() {
            reset(());
        }
    };
    let nothing = Signal::derive(move || !differs.get());
    let locked = Signal::derive(move || !differs.get() || !session.can_edit());
    let frozen = move || {
        session
            .occasion_record()
            .is_some_and(|it| it.frozen.is_some())
    };
    view! {
        <div class="page-head">
            <div>
                <h1>{texts.title}</h1>
                <p class="soft">{texts.explained}</p>
            </div>
            <OccasionPicker/>
        </div>
        <Show when=frozen><p class="notice quiet">{t().trial.frozen}</p></Show>
        <div class="trial">
            <Rules tried/>
            <section class="stack" aria-labelledby="effect">
                <h2 id="effect">{texts.effect}</h2>
                <Effect tried differs/>
                <div class="cluster">
                    <Button label=texts.apply kind=ButtonKind::Primary icon=Icon::Check on_press=apply disabled=locked/>
                    <Button label=texts.reset on_press=reset disabled=nothing/>
                </div>
            </section>
        </div>
    }
}
