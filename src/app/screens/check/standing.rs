//! Findings that may stand: giving the reason, the list of them, taking one up again.

use leptos::prelude::*;
use uppfyllt::check::{Finding, restore};
use uppfyllt::plan::Dismissal;
use uppfyllt::text::date;

use super::board::Board;
use super::place::{Places, title_of};
use crate::language::{Choices, language, t};
use crate::parts::MyName;
use crate::widgets::{Button, ButtonKind, Dialog, Disclosure, TextField};

/// Asks for the reason why what is considered may stand.
#[component]
pub fn LetStand(board: Board) -> impl IntoView {
    let texts = &t().check;
    let called = Choices::here();
    let reason = RwSignal::new(String::new());
    let open = Memo::new(move |_| board.considered.with(|it| !it.is_empty()));
    let close = move |()| {
        board.considered.update(Vec::clear);
        reason.set(String::new());
    };
    let without_reason = Signal::derive(move || reason.with(|it| it.trim().is_empty()));
    let done = move |()| {
        board.let_stand(reason.get_untracked().trim(), &called.name());
        reason.set(String::new());
    };
    let told = move || board.considered.with(|it| told(it));
    view! {
        <Dialog
            open
            on_close=close
            title=texts.let_stand
            close_label=t().frame.close
            actions=move || view! {
                <Button label=texts.not_now on_press=close/>
                <Button
                    label=texts.let_stand
                    kind=ButtonKind::Primary
                    on_press=done
                    disabled=without_reason
                />
            }
        >
            <p><strong>{told}</strong></p>
            <p>{texts.let_stand_explained}</p>
            <TextField label=texts.reason value=reason on_commit=move |text| reason.set(text)/>
            <MyName hint=texts.your_name/>
        </Dialog>
    }
}

/// What was found, or what several are called together.
fn told(considered: &[Finding]) -> String {
    match considered {
        [] => String::new(),
        [one] => (t().check.found)(&one.kind),
        [first, ..] => format!("{} ({})", (t().check.group)(&first.kind), considered.len()),
    }
}

/// What may stand, folded.
#[component]
pub fn Standing(board: Board) -> impl IntoView {
    let texts = &t().check;
    let count = Memo::new(move |_| board.parted.with(|it| it.standing.len()));
    let rows = move || {
        board.parted.with(|it| {
            let row = |(finding, why): &(Finding, Dismissal)| row(board, finding, why);
            it.standing.iter().map(row).collect_view()
        })
    };
    view! {
        <Show when=move || { count.get() > 0 }>
            <Disclosure
                class="part standing"
                summary=move || view! { {texts.dismissed} " " <span class="soft">{count}</span> }
            >
                <ul class="ruled">{rows}</ul>
            </Disclosure>
        </Show>
    }
}

fn row(board: Board, finding: &Finding, why: &Dismissal) -> AnyView {
    let texts = &t().check;
    let day = why.on.map(|it| date::short(it, language()));
    let by = Some(why.by.clone()).filter(|it| !it.is_empty());
    let signed = by.into_iter().chain(day).collect::<Vec<_>>().join(", ");
    let (key, title) = (
        why.key.clone(),
        (texts.of)(texts.take_up, &title_of(board, finding)),
    );
    let take_up = move |()| {
        let edit = board.session.with_untracked(|plan| restore(plan, &key));
        board.act(edit);
    };
    let button = board.acts().then(|| {
        view! {
            <div class="cluster">
                <Button label=texts.take_up title kind=ButtonKind::Quiet small=true on_press=take_up/>
            </div>
        }
    });
    view! {
        <li>
            <div>
                <p>{(texts.found)(&finding.kind)}</p>
                <Places board places=finding.places.clone() is_brief=false/>
                <p>{texts.reason} ": " {why.reason.clone()} " " <span class="soft">{signed}</span></p>
            </div>
            {button}
        </li>
    }
    .into_any()
}
