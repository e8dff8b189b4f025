//! The last step: taking in what lands, and what was done.

use leptos::prelude::*;
use uppfyllt::exchange::incoming::Tally;

use super::work::Work;
use crate::language::t;
use crate::route::{Route, View};
use crate::widgets::{Banner, Button, ButtonKind, TextField};

/// The button, and the day that Kolada asks for.
#[component]
pub fn Accept(work: Work) -> impl IntoView {
    let texts = &t().incoming;
    let session = work.session;
    let landing = Memo::new(move |_| {
        let laid = work.laid.get();
        laid.map_or(0, |laid| laid.tally.landing())
    });
    let asks_day = Memo::new(move |_| {
        let laid = work.laid.get();
        laid.is_some_and(|laid| laid.survey.asks_day)
    });
    let disabled = Signal::derive(move || work.is_working.get() || !session.can_edit());
    let label = Signal::derive(move || (texts.land)(landing.get()));
    let promise = move || {
        let laid = work.laid.get()?;
        Some(match laid.tally.landing() {
            0 if laid.survey.is_nothing_new => texts.nothing_new,
            0 => texts.nothing_lands,
            _ => texts.undone_as_one,
        })
    };
    let tally = move || {
        let laid = work.laid.get()?;
        Some(brings(&laid.tally))
    };
    view! {
        <section class="step" aria-labelledby="incoming-accept">
            <h2 id="incoming-accept">{texts.accept}</h2>
            <div class="stack">
                <p class="soft">{promise}</p>
                <Show when=move || asks_day.get()>
                    <TextField
                        label=texts.day
                        hint=texts.day_hint
                        kind="date"
                        value=work.day
                        on_commit=move |day| work.day.set(day)
                    />
                </Show>
            </div>
        </section>
        <div class="commit-bar">
            <Landed work landing/>
            <Show when=move || landing.get() != 0>
                <strong>{tally}</strong>
                <Button label kind=ButtonKind::Primary disabled on_press=move |()| work.land()/>
            </Show>
        </div>
    }
}

/// “2 nya, 1 ändras.”: what lands, and nothing else.
fn brings(tally: &Tally) -> String {
    let landing = Tally {
        new: tally.new,
        changes: tally.changes,
        describes: tally.describes,
        ..Tally::default()
    };
    match landing.all() {
        0 => String::new(),
        _ => format!("{}.", (t().incoming.tally)(&landing).join(", ")),
    }
}

/// What was done, as long as it is so: where the button was, which nobody can overlook.
#[component]
fn Landed(work: Work, landing: Memo<usize>) -> impl IntoView {
    let texts = &t().incoming;
    let indicators = Route::Plan(work.session.id(), View::Indicators).href();
    let done = move || work.landed.get().filter(|_| landing.get() == 0);
    move || {
        let indicators = indicators.clone();
        done().map(|count| {
            view! {
                <Banner
                    title=(texts.landed)(count)
                    actions=move || view! { <a class="button small" href=indicators.clone()>{texts.to_indicators}</a> }
                >
                    {texts.can_undo}
                </Banner>
            }
        })
    }
}
