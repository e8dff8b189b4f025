//! The plans kept in this browser, and those in the bin.

use leptos::prelude::*;
use leptos::task::spawn_local;
use uppfyllt::file::journal::{Listing, PlanCard, PlanKey};
use uppfyllt::plan::PlanId;

use crate::language::t;
use crate::library::Library;
use crate::parts::occasion_title;
use crate::route::{Route, View};
use crate::when::{days_since, moment};
use crate::widgets::{Banner, BannerTone, Button, ButtonKind};

/// Plans to go on with, newest first; where none is kept, that.
#[component]
pub fn Kept() -> impl IntoView {
    let library = Library::here();
    let listing = library.listing();
    let empty = Listing::default();
    view! {
        <Unlisted/>
        {move || match listing.get() {
            None => None,
            // Where nothing can be kept the banner says so.
            Some(found) if found == empty => {
                library.is_durable().then(|| view! { <NothingKept/> }.into_any())
            }
            Some(found) => Some(view! { <Found found/> }.into_any()),
        }}
    }
}

#[component]
fn Found(found: Listing) -> impl IntoView {
    let Listing {
        mut kept,
        bin,
        nameless,
    } = found;
    uppfyllt::order::sort_by_key(&mut kept, |card| {
        std::cmp::Reverse(card.summary.saved_at_ms)
    });
    let (tasks, plans): (Vec<_>, Vec<_>) = kept
        .into_iter()
        .partition(|card| card.summary.task.is_some());
    let has_plans = tasks.is_empty() || !plans.is_empty() || !nameless.is_empty();
    view! {
        {has_plans.then(|| view! {
            <section aria-labelledby="kept">
                <h2 id="kept">{t().start.continued}</h2>
                <ul class="kept ruled">
                    {rows(plans)}
                    {nameless.into_iter().map(|key| view! { <Nameless key/> }).collect_view()}
                </ul>
            </section>
        })}
        {(!tasks.is_empty()).then(|| view! {
            <section aria-labelledby="tasks">
                <h2 id="tasks">{t().start.tasks}</h2>
                <ul class="kept ruled">{rows(tasks)}</ul>
            </section>
        })}
        {(!bin.is_empty()).then(|| view! { <Bin bin/> })}
    }
}

fn rows(cards: Vec<PlanCard>) -> AnyView {
    let row = |card| view! { <KeptPlan card/> };
    cards.into_iter().map(row).collect_view().into_any()
}

/// No plan is kept here: for those who expected one, why that may be so.
#[component]
fn NothingKept() -> impl IntoView {
    let texts = &t().start;
    view! {
        <p class="note">
            <strong>{texts.nothing_kept}</strong>
            " "
            {texts.nothing_kept_explained}
        </p>
    }
}

/// The list could not be read: it is not known what is kept.
#[component]
fn Unlisted() -> impl IntoView {
    let library = Library::here();
    let unlisted = library.unlisted();
    move || {
        let texts = &t().start;
        unlisted.get().then(|| {
            view! {
                <Banner tone=BannerTone::Error title=texts.unlisted actions=move || view! {
                    <Button label=t().frame.retry small=true on_press=move |()| library.look_again()/>
                }>{texts.unlisted_explained}</Banner>
            }
        })
    }
}

/// A plan whose card is damaged; opening the plan mends it.
#[component]
fn Nameless(key: PlanKey) -> impl IntoView {
    let texts = &t().start;
    let id = key.0.parse().ok()?;
    Some(view! {
        <li>
            <div>
                <a class="words" href=Route::Plan(id, View::Overview).href()>{texts.nameless}</a>
                <span class="note">{texts.nameless_explained}</span>
            </div>
        </li>
    })
}

fn id_of(card: &PlanCard) -> Option<PlanId> {
    card.key.0.parse().ok()
}

fn title_of(card: &PlanCard) -> String {
    match card.summary.title.is_empty() {
        true => t().frame.untitled.to_owned(),
        false => card.summary.title.clone(),
    }
}

#[component]
fn KeptPlan(card: PlanCard) -> impl IntoView {
    let texts = &t().start;
    let library = Library::here();
    let id = id_of(&card)?;
    let title = title_of(&card);
    let saved = (texts.saved)(&moment(card.summary.saved_at_ms));
    let asked = card.summary.task.as_ref();
    let asked = asked.map(|it| format!("{}, {}", it.unit, occasion_title(&it.occasion)));
    let owner = Some(card.summary.subtitle.clone()).filter(|it| !it.is_empty());
    let note = asked
        .or(owner)
        .into_iter()
        .chain([saved])
        .collect::<Vec<_>>()
        .join(" · ");
    let copied = card.file_copy_at_ms.map(days_since);
    let copy = copied.map_or_else(|| t().frame.no_copy.to_owned(), t().frame.copy_age);
    Some(view! {
        <li>
            <div>
                <a class="words" href=Route::Plan(id, View::Overview).href()>{title.clone()}</a>
                <span class="note">
                    {note}
                    " · "
                    <span class:old=copied.is_none_or(|days| days > 7)>{copy}</span>
                </span>
            </div>
            <div class="cluster">
                <Button
                    label=(texts.remove)(&title)
                    kind=ButtonKind::Quiet
                    small=true
                    on_press=move |()| spawn_local(async move {
                        // A plan that could not be put in the bin is still in the list.
                        let _ = library.remove(id).await;
                    })
                />
            </div>
        </li>
    })
}

/// Plans put away, until they are taken back or deleted for good.
#[component]
fn Bin(bin: Vec<PlanCard>) -> impl IntoView {
    let rows = bin
        .into_iter()
        .map(|card| view! { <BinnedPlan card/> })
        .collect_view();
    view! {
        <details class="disclosure">
            <summary>{t().start.bin}</summary>
            <ul class="kept">{rows}</ul>
        </details>
    }
}

#[component]
fn BinnedPlan(card: PlanCard) -> impl IntoView {
    let texts = &t().start;
    let library = Library::here();
    let id = id_of(&card)?;
    let title = title_of(&card);
    Some(view! {
        <li>
            <div>
                <span class="words">{title.clone()}</span>
                <span class="note">{card.summary.subtitle.clone()}</span>
            </div>
            <div class="cluster">
                <Button
                    label=(texts.restore)(&title)
                    small=true
                    on_press=move |()| spawn_local(async move {
                        let _ = library.restore(id).await;
                    })
                />
                <Button
                    label=(texts.erase)(&title)
                    kind=ButtonKind::Danger
                    small=true
                    on_press=move |()| spawn_local(async move {
                        let _ = library.erase(id).await;
                    })
                />
            </div>
        </li>
    })
}
