//! All indicators in one list: choosing among them, and setting their status where they stand.

mod bulk;
mod filters;
mod row;
mod rules;
mod selection;

use std::collections::BTreeSet;

use leptos::prelude::*;
use uppfyllt::plan::IndicatorId;
use uppfyllt::tables::Listing;

use crate::commands::{Format, save_table};
use crate::language::t;
use crate::parts::{NewOccasion, OccasionPicker, occasion_title, standing};
use crate::route::{Route, View, keep};
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, WindowedTable};
use bulk::Bulk;
use filters::Filters;
use row::IndicatorRow;
use rules::WordedRules;
use selection::Selection;

/// The indicators that are marked for a common change.
type Marked = RwSignal<BTreeSet<IndicatorId>>;

/// All indicators in one list.
#[component]
pub fn Indicators() -> impl IntoView {
    let empty = Session::here().derive(|plan| plan.indicators.is_empty());
    move || match empty.get() {
        true => view! { <NoIndicators/> }.into_any(),
        false => view! { <Filled/> }.into_any(),
    }
}

#[component]
fn NoIndicators() -> impl IntoView {
    let id = Session::here().id();
    let texts = &t().indicators;
    view! {
        <div class="empty">
            <h1>{texts.none_title}</h1>
            <p>{texts.none}</p>
            <p class="actions">
                <a class="button primary" href=Route::Plan(id, View::Tree(None)).href()>{t().overview.to_tree}</a>
                <a class="button" href=Route::Plan(id, View::Paste).href()>{t().paste.title}</a>
            </p>
        </div>
    }
}

#[component]
fn Filled() -> impl IntoView {
    let session = Session::here();
    let selection = RwSignal::new(Selection::default());
    keep(selection, Selection::of_address, Selection::write);
    let results = session.results();
    let listed = Memo::new(move |_| {
        let results = results.get();
        selection.with(|selection| session.with(|plan| selection.indicators(plan, &results)))
    });
    let eyebrow = move || session.occasion_record().map(|it| occasion_title(&it));
    let incoming = Route::Plan(session.id(), View::Incoming).href();
    view! {
        <div class="page-head">
            <div>
                <p class="eyebrow">{eyebrow}</p>
                <h1>{t().indicators.title}</h1>
            </div>
            <OccasionPicker/>
        </div>
        <Show when=move || session.occasion().get().is_none()>
            <div class="notice">
                <span class="banner-text">{t().overview.no_occasion}</span>
                <NewOccasion/>
            </div>
        </Show>
        <WordedRules/>
        <Filters selection/>
        <div class="section-head">
            <p class="selection" role="status">
                {move || listed.with(|listed| summary(&session, listed))}
            </p>
            <div class="cluster">
                <a class="button quiet" href=incoming>{t().incoming.title}</a>
                <Button
                    label=t().export.save_table
                    kind=ButtonKind::Quiet
                    on_press=move |()| save_table(&session, &listing(&session, listed), Format::Workbook)
                />
            </div>
        </div>
        <Show
            when=move || listed.with(|listed| !listed.is_empty())
            fallback=|| view! { <p class="soft">{t().indicators.no_match}</p> }
        >
            <List listed/>
        </Show>
    }
}

/// What the list shows now.
fn listing(session: &Session, listed: Memo<Vec<IndicatorId>>) -> Listing {
    let listed = listed.get_untracked();
    let all = session.with_untracked(|plan| plan.indicators.len());
    Listing::Indicators((listed.len() < all).then_some(listed))
}

/// How many are shown, of all, and how many of each status.
fn summary(session: &Session, listed: &[IndicatorId]) -> String {
    let results = session.results().get();
    session.with(|plan| {
        let counts = selection::counts(plan, &results, listed);
        let mut words = vec![(t().indicators.shown)(listed.len(), plan.indicators.len())];
        let levels = counts.levels.iter().map(|(key, count)| (Some(key), *count));
        let all = levels.chain([(None, counts.not_assessed)]);
        words.extend(all.filter(|(_, count)| *count > 0).map(|(key, count)| {
            let (_, word) = standing(&plan.rules, key);
            format!("{count} {}", word.to_lowercase())
        }));
        words.join(" · ")
    })
}

#[component]
fn List(listed: Memo<Vec<IndicatorId>>) -> impl IntoView {
    let marked: Marked = RwSignal::default();
    // What is marked but not shown is not changed: nobody sees it.
    let chosen = Memo::new(move |_| {
        let chosen = listed.get().into_iter();
        marked.with(|marked| {
            chosen
                .filter(|id| marked.contains(id))
                .collect::<Vec<IndicatorId>>()
        })
    });
    let texts = &t().indicators;
    let head = move || {
        view! {
            <th scope="col"><span class="visually-hidden">{texts.marking}</span></th>
            <th scope="col">{t().overview.status}</th>
            <th scope="col">{t().status.indicator}</th>
            <th scope="col">{texts.latest}</th>
            <th scope="col">{texts.target}</th>
            <th scope="col">{texts.due}</th>
            <th scope="col">{texts.trend}</th>
        }
    };
    view! {
        <Bulk listed chosen marked/>
        <WindowedTable
            rows=listed
            row=move |id| view! { <IndicatorRow id marked/> }
            head
            label=texts.title
            guess=72.0
            class="folding indicators"
        />
    }
}
