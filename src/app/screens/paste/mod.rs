//! Pasting a table: what is pasted, what each column is, the plan that it becomes, what was
//! unclear, and taking it in. Nothing is saved before the last step.

mod accept;
mod columns;
mod material;
mod preview;
mod problems;
mod work;

use leptos::prelude::*;

use crate::language::t;
use crate::session::Session;
use accept::Accept;
use columns::Columns;
use material::{Guide, Material};
use preview::Preview;
use problems::Problems;
use work::{Reading, Work};

/// Pasting a table into the open plan or, without one, into a new plan.
#[component]
pub fn Paste(session: Option<Session>) -> impl IntoView {
    let texts = &t().paste;
    let work = Work::new();
    let title = match session {
        Some(_) => texts.title_add,
        None => texts.title,
    };
    view! {
        <h1>{title}</h1>
        <p class="lede">{texts.lede}</p>
        <p class="visually-hidden" role="status">{move || work.said()}</p>
        <div class="steps">
            <Material work/>
            {move || match work.reading.get() {
                Reading::Nothing | Reading::TooBig(_) => view! { <Guide/> }.into_any(),
                Reading::Busy => view! { <p class="busy">{texts.reading}</p> }.into_any(),
                Reading::Read(found) => view! {
                    <Columns work found/>
                    <Preview work session/>
                    <Problems work/>
                    <Accept work session/>
                }
                .into_any(),
            }}
        </div>
    }
}
