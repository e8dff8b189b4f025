//! The last step: what contradicts what, and taking the tables in.

use leptos::prelude::*;

use super::work::Work;
use crate::language::t;
use crate::route::{Route, View};
use crate::widgets::{Button, ButtonKind};

/// What contradicts what once the tables are in, and the button that takes them in.
#[component]
pub fn Accept(work: Work) -> impl IntoView {
    let texts = &t().economy_screen;
    let session = work.session;
    let found = Memo::new(move |_| work.findings());
    let wanted = Memo::new(move |_| {
        work.drafts
            .with(|all| all.iter().filter(|it| it.wanted.get()).count())
    });
    let accept = move |()| {
        let occasion = session.occasion().get_untracked();
        let (edit, _) = untrack(|| work.edit(occasion));
        if session.dispatch_out_of(edit, work.cause()).is_ok() {
            Route::Plan(session.id(), View::Economy).go();
        }
    };
    let label = Signal::derive(move || (texts.take_in_all)(wanted.get()));
    let locked = Signal::derive(move || !session.can_edit() || wanted.get() == 0);
    let line = |it: String| view! { <li>{it}</li> };
    view! {
        <section class="step" aria-labelledby="economy-accept">
            <h2 id="economy-accept">{texts.accept_title}</h2>
            <p class="soft">{texts.accept_what}</p>
            <div class="stack">
                <p id="economy-found">{move || (texts.found)(found.with(Vec::len))}</p>
                // A long list scrolls, also by keyboard.
                <ul
                    class="economy-found"
                    tabindex=move || found.with(|all| !all.is_empty()).then_some("0")
                    aria-labelledby="economy-found"
                >
                    {move || found.get().into_iter().map(line).collect_view()}
                </ul>
                <p><Button label kind=ButtonKind::Primary on_press=accept disabled=locked/></p>
            </div>
        </section>
    }
}
