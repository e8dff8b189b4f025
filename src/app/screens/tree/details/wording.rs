//! The wordings that an indicator has had, and rewording it.

use leptos::prelude::*;
use uppfyllt::plan::{IndicatorId, Wording};
use uppfyllt::text::date;

use super::super::outliner::told;
use super::super::part::{Part, indicator_part, locked};
use crate::language::{language, t};
use crate::session::Session;
use crate::when;
use crate::widgets::{Button, ButtonKind, Dialog, TextArea};

/// Earlier wordings, latest first, and the way to one more.
#[component]
pub fn Wordings(id: IndicatorId) -> impl IntoView {
    let texts = &t().tree.indicator;
    let Part { value, .. } = indicator_part(id, |it| it.earlier.clone(), |_, _| {});
    let entry = |wording: Wording| {
        let until = wording
            .until
            .map(|day| (texts_until())(&date::long(day, language())));
        view! {
            <li>
                {wording.text}
                {until.map(|until| view! { <p class="note">{until}</p> })}
            </li>
        }
    };
    view! {
        <div>
            {move || value.with(Vec::is_empty).then(|| view! { <p class="soft">{texts.no_earlier}</p> })}
            <ul class="entries">{move || value.get().into_iter().rev().map(entry).collect_view()}</ul>
            <Reword id/>
        </div>
    }
}

fn texts_until() -> fn(&str) -> String {
    t().tree.indicator.until
}

/// Rewording keeps the present wording among the earlier ones.
#[component]
fn Reword(id: IndicatorId) -> impl IntoView {
    let session = Session::here();
    let texts = &t().tree.indicator;
    let open = RwSignal::new(false);
    let draft = RwSignal::new(String::new());
    let start = move |()| {
        let now = session.with_untracked(|plan| plan.indicators.get(&id).map(|it| it.text.clone()));
        draft.set(now.unwrap_or_default());
        open.set(true);
    };
    let reword = move |()| {
        let text = draft.get_untracked().trim().to_owned();
        let done = told(session.rewrite_indicator(id, |it| {
            if !text.is_empty() && text != it.text {
                let earlier = std::mem::replace(&mut it.text, text);
                it.earlier.push(Wording {
                    text: earlier,
                    until: when::today(),
                });
            }
        }));
        if done {
            open.set(false);
        }
    };
    view! {
        <p><Button label=texts.reword small=true on_press=start disabled=locked()/></p>
        <Dialog
            open
            on_close=move |()| open.set(false)
            title=texts.reword
            close_label=t().frame.close
            actions=move || view! {
                <Button label=texts.reword kind=ButtonKind::Primary on_press=reword/>
            }
        >
            <p>{texts.reword_explained}</p>
            <TextArea label=texts.new_wording value=draft on_commit=move |text| draft.set(text)/>
        </Dialog>
    }
}
