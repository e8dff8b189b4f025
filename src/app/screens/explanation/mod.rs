//! How the index is computed: the sum, the goals in it, their parts, down to each judgement and
//! measurement. It reads; nothing is changed here.

mod doors;
mod goal;
mod indicator;
mod sum;

use leptos::prelude::*;
use uppfyllt::fulfilment::Part;
use uppfyllt::tables::Listing;

use crate::commands::{Command, Format, save_table};
use crate::language::t;
use crate::parts::{figure, level_plural, occasion_title};
use crate::route::{Route, View};
use crate::session::Session;
use crate::widgets::{Button, Icon};
use doors::Doors;
use goal::Parts;
use sum::Sum;

/// How the index is computed, down to each judgement.
#[component]
pub fn Explanation() -> impl IntoView {
    let session = Session::here();
    let results = session.results();
    let parts = Memo::new(move |_| results.with(|results| results.index.parts.clone()));
    let empty = Memo::new(move |_| parts.with(Vec::is_empty));
    provide_context(Doors::new());
    view! {
        <Head/>
        {move || match empty.get() {
            true => view! { <p class="soft">{t().explanation.no_goals}</p> }.into_any(),
            false => view! {
                <Sum/>
                <Goals parts/>
            }.into_any(),
        }}
    }
}

#[component]
fn Head() -> impl IntoView {
    let session = Session::here();
    let doors = Doors::here();
    let texts = &t().explanation;
    let heading = move || {
        let index = session.results().with(|results| results.index.value);
        index.map_or_else(
            || texts.title.to_owned(),
            |index| (texts.heading)(&figure(index.value())),
        )
    };
    let above = move || {
        let occasion = session.occasion_record();
        occasion.map_or_else(|| t().overview.title.to_owned(), |it| occasion_title(&it))
    };
    let overview = Route::Plan(session.id(), View::Overview).href();
    let print = move |()| {
        doors.set_all(true);
        // What has just opened is on the page by the next frame.
        request_animation_frame(move || Command::Print.run(&session));
    };
    view! {
        <div class="page-head">
            <div>
                <nav aria-label=texts.path>
                    <ol class="eyebrow">
                        <li><a href=overview>{above}</a></li>
                        <li aria-current="page">{texts.crumb}</li>
                    </ol>
                </nav>
                <h1>{heading}</h1>
            </div>
            <div class="cluster">
                <Button label=texts.open_all on_press=move |()| doors.set_all(true)/>
                <Button label=texts.close_all on_press=move |()| doors.set_all(false)/>
                <Button
                    label=t().export.save_table
                    on_press=move |()| save_table(&session, &Listing::Explanation, Format::Workbook)
                />
                <Button label=t().frame.print icon=Icon::Print on_press=print/>
            </div>
        </div>
    }
}

#[component]
fn Goals(parts: Memo<Vec<Part>>) -> impl IntoView {
    let session = Session::here();
    let texts = &t().explanation;
    let heading = move || {
        let plural = session.seen(|plan| level_plural(&plan.about, plan.rules.index_level.into()));
        (texts.goals)(parts.with(Vec::len), &plural.to_lowercase())
    };
    view! {
        <section aria-labelledby="parts">
            <div class="section-head">
                <h2 id="parts">{heading}</h2>
                <span class="soft small screen-only">{texts.hint}</span>
            </div>
            <Parts parts=parts/>
        </section>
    }
}
