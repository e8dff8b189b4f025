//! Pasting published tables: what is pasted, the tables that were read with what was guessed of them,
//! and taking them in as one edit. Nothing is saved before the last step.

mod accept;
mod draft;
mod material;
mod work;

use leptos::prelude::*;

use crate::language::t;
use crate::parts::OccasionPicker;
use crate::route::{Route, View};
use crate::session::Session;
use accept::Accept;
use draft::DraftView;
use material::Material;
use work::{Reading, Work};

/// Pasting published tables of the economy.
#[component]
pub fn EconomyPaste() -> impl IntoView {
    let session = Session::here();
    let texts = &t().economy_screen;
    let work = Work::new(session);
    let drafts = move || {
        let drafts = work.drafts.get();
        let one = |(at, draft)| view! { <DraftView work at draft/> };
        drafts.into_iter().enumerate().map(one).collect_view()
    };
    view! {
        <div class="page-head">
            <div>
                <p class="eyebrow"><a href=Route::Plan(session.id(), View::Economy).href()>{texts.title}</a></p>
                <h1>{texts.paste_title}</h1>
                <p class="lede">{texts.paste_lede}</p>
            </div>
            <OccasionPicker/>
        </div>
        <p class="visually-hidden" role="status">{move || work.said()}</p>
        <div class="steps">
            <Material work/>
            <Show when=move || work.reading.get() == Reading::Read>
                <section class="step" aria-labelledby="economy-read">
                    <h2 id="economy-read">{texts.read_title}</h2>
                    <p class="soft">{texts.read_what}</p>
                    <div>{drafts}</div>
                </section>
                <Accept work/>
            </Show>
        </div>
    }
}
