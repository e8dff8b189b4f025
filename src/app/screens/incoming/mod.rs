//! Measurements that come in: the file, what its columns are, what becomes of every measurement, and taking
//! them in. Nothing is saved before the last step.

mod accept;
mod changes;
mod columns;
mod disputes;
mod failing;
mod material;
mod more;
mod names;
mod options;
mod outcome;
mod questions;
mod taking_in;
mod words;
mod work;

use leptos::prelude::*;

use crate::language::t;
use crate::session::Session;
use accept::Accept;
use columns::Columns;
use material::Material;
use outcome::Outcome;
use words::told;
use work::{Stage, Work};

/// Taking in measurements from other sources.
#[component]
pub fn Incoming() -> impl IntoView {
    let session = Session::here();
    let texts = &t().incoming;
    let work = Work::new(session);
    let title = session.derive(|plan| plan.about.title.clone());
    // Drawn anew for every file or sheet, and not with every choice.
    let steps = move || {
        let found = work.found.get()?;
        let table = found.table.clone();
        Some(view! {
            {table.map(|table| view! { <Columns work table/> })}
            <Laid work/>
        })
    };
    view! {
        <p class="eyebrow">{title}</p>
        <h1>{texts.title}</h1>
        <p class="lede">{texts.lede}</p>
        <p class="visually-hidden" role="status">{move || said(work)}</p>
        <div class="steps incoming-steps">
            <Material work/>
            {steps}
        </div>
    }
}

/// What can be seen once there are measurements.
#[component]
fn Laid(work: Work) -> impl IntoView {
    let any = Memo::new(move |_| work.laid.with(Option::is_some));
    view! {
        <Show when=move || any.get()>
            <Outcome work/>
            <Accept work/>
        </Show>
    }
}

/// How it stands, in one sentence.
fn said(work: Work) -> String {
    let texts = &t().incoming;
    match work.stage.get() {
        Stage::Nothing => String::new(),
        Stage::Busy(_) => work.name.with(|name| (t().workbook.reading)(name, 0)),
        Stage::Failed(why) => told(&why),
        Stage::Read if work.is_working.get() => texts.working.to_owned(),
        Stage::Read => work.laid.with(|laid| match laid {
            Some(laid) => words::becomes(laid),
            None => texts.columns_unsure.to_owned(),
        }),
    }
}
