//! The overview: the figures at a glance, then every goal at the level that makes the index.

mod figures;
mod filters;
mod goals;
mod since;

use leptos::prelude::*;
use uppfyllt::fulfilment::{Filter, StatusFilter};

use crate::language::{language, t};
use crate::parts::{
    AllCarried, Freezing, NewOccasion, OccasionPicker, keep_filter, occasion_title, write_filter,
};
use crate::route::{Query, Route, View};
use crate::session::Session;
use figures::Figures;
use filters::Filters;
use goals::Goals;
use since::Since;
use uppfyllt::text::date;

/// The overview of a plan.
#[component]
pub fn Overview() -> impl IntoView {
    let session = Session::here();
    let empty = session.look(|plan| plan.goals.is_empty());
    move || match empty.get() {
        true => view! { <NoGoals/> }.into_any(),
        false => view! { <Filled/> }.into_any(),
    }
}

/// A plan without goals has nothing to look at yet.
#[component]
fn NoGoals() -> impl IntoView {
    let id = Session::here().id();
    let texts = &t().overview;
    view! {
        <div class="empty">
            <h1>{texts.no_goals_title}</h1>
            <p>{texts.no_goals}</p>
            <p class="actions">
                <a class="button primary" href=Route::Plan(id, View::Tree(None)).href()>{texts.to_tree}</a>
                <a class="button" href=Route::Plan(id, View::Paste).href()>{t().paste.title}</a>
            </p>
        </div>
    }
}

#[component]
fn Filled() -> impl IntoView {
    let session = Session::here();
    let filter = RwSignal::new(Filter::default());
    keep_filter(filter);
    view! {
        <div class="page-head">
            <div>
                <p class="eyebrow">{move || eyebrow(&session)}</p>
                <h1>{move || heading(&session)}</h1>
            </div>
            <OccasionPicker/>
        </div>
        <Show when=move || session.occasion().get().is_none()>
            <NoOccasion/>
        </Show>
        <Freezing id=session.occasion()/>
        <Figures/>
        <AllCarried/>
        <Waiting/>
        <Since/>
        <section aria-labelledby="goals">
            <Filters filter/>
            <Goals filter/>
        </section>
    }
}

fn heading(session: &Session) -> String {
    let occasion = session.occasion_record();
    occasion.map_or_else(|| t().overview.title.to_owned(), |it| occasion_title(&it))
}

fn eyebrow(session: &Session) -> String {
    let occasion = session.occasion_record();
    occasion.map_or_else(String::new, |it| {
        (t().overview.as_of)(&date::long(it.date, language()))
    })
}

/// Judgements belong to an occasion, so the first thing a new plan needs is one.
#[component]
fn NoOccasion() -> impl IntoView {
    view! {
        <div class="notice">
            <span class="banner-text">{t().overview.no_occasion}</span>
            <NewOccasion/>
        </div>
    }
}

/// How many indicators nobody has judged.
#[component]
fn Waiting() -> impl IntoView {
    let session = Session::here();
    let counts = Memo::new(move |_| {
        session
            .results()
            .with(|results| session.seen(|plan| results.indicator_counts(plan, &Filter::default())))
    });
    let href = to_waiting(&session);
    move || {
        let (waiting, all) = counts.with(|it| (it.not_assessed, it.not_assessed + it.assessed()));
        let href = href.clone();
        (waiting > 0).then(|| {
            view! {
                <p class="notice quiet">
                    <span class="banner-text">
                        <strong>{(t().overview.waiting)(waiting, all)}</strong>
                        " "
                        {t().overview.waiting_explained}
                        " "
                        <a href=href>{t().overview.show_waiting}</a>
                    </span>
                </p>
            }
        })
    }
}

/// The address of the list of what nobody has judged.
fn to_waiting(session: &Session) -> String {
    let filter = Filter {
        status: Some(StatusFilter::NotAssessed),
        ..Filter::default()
    };
    let mut query = Query::default();
    write_filter(&filter, &mut query);
    query.on(&Route::Plan(session.id(), View::Indicators).href())
}
