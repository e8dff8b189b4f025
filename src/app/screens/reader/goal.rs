//! One goal of the report: where it stands, what is said of it, and its indicators.

use leptos::prelude::*;
use uppfyllt::fulfilment::GoalResult;
use uppfyllt::plan::{GoalId, Subject};
use uppfyllt::text::case::capitalised;
use uppfyllt::text::why;

use super::indicator::Indicator;
use super::places::Places;
use super::reading::Reading;
use crate::language::{language, t};
use crate::parts::{BlocksView, level_name, standing};
use crate::widgets::{Button, ButtonKind, Icon, Status};

/// One goal.
#[component]
pub fn Goal(
    reading: Reading,
    id: GoalId,
    /// How deep in the tree, 0 for the outermost.
    depth: usize,
    /// Its place in the report.
    at: usize,
    places: Places,
) -> impl IntoView {
    let plan = reading.plan.clone();
    let goal = plan.goals.get(&id)?.clone();
    let result = reading.results.goal(id).cloned();
    let level = capitalised(&level_name(&plan.about, depth));
    let responsible = Some(&goal.responsible).filter(|it| !it.is_empty());
    let responsible = responsible.map(|it| (t().reader.responsible)(it));
    let eyebrow: Vec<String> = std::iter::once(level).chain(responsible).collect();
    let indicators = reading.outline.indicators(id).to_vec();
    let indicators = indicators.into_iter().map(|id| {
        view! { <Indicator reading=reading.clone() id/> }
    });
    let heading = format!("read-goal-{at}");
    let labelled = heading.clone();
    let goal_text = goal.text.clone();
    Some(view! {
        <section class="read-goal" class:outermost=depth == 0 aria-labelledby=labelled>
            <p class="eyebrow">{eyebrow.join(" · ")}</p>
            <h2
                id=heading
                node_ref=places.goal(at).unwrap_or_default()
                tabindex="-1"
                on:keydown=move |event| places.on_key(at, &event)
            >
                {goal_text}
            </h2>
            {result.map(|result| view! { <Standing reading=reading.clone() result/> })}
            {prose(&reading, &goal.description)}
            <Words reading=reading.clone() subject=Subject::Goal(id)/>
            <ul class="read-indicators">{indicators.collect_view()}</ul>
            <Pager at places/>
        </section>
    })
}

/// The status now and the one expected, with how the value came about.
#[component]
fn Standing(reading: Reading, result: GoalResult) -> impl IntoView {
    let rules = &reading.plan.rules;
    let (shape, word) = standing(rules, result.status.as_ref());
    let expected = result.outlook.as_ref().and_then(|it| it.status.as_ref());
    let expected = expected.map(|status| {
        let (shape, word) = standing(rules, Some(status));
        view! {
            <span class="soft">{t().reader.forecast} " " <Status shape word class="forecast"/></span>
        }
    });
    view! {
        <p class="read-status"><Status shape word class="status-now"/> {expected}</p>
        <p class="soft small">{why::goal(&result, rules, language())}</p>
    }
}

/// What people have said of a goal or an indicator.
#[component]
pub fn Words(reading: Reading, subject: Subject) -> impl IntoView {
    let said = reading.said(subject);
    let reason = (!said.reason.is_empty()).then(|| {
        view! { <p class="passage"><span class="soft">{t().reader.reason}</span> " " {said.reason.clone()}</p> }
    });
    view! {
        {reason}
        {prose(&reading, &said.analysis)}
        {passage(&said.comment)}
    }
}

/// A text in markup, its figures looked up; nothing where it is empty.
fn prose(reading: &Reading, text: &str) -> Option<AnyView> {
    let blocks = reading.blocks(text);
    (!blocks.is_empty()).then(|| view! { <BlocksView blocks/> }.into_any())
}

/// A text with its own line breaks; nothing where it is empty.
fn passage(text: &str) -> Option<impl IntoView + use<>> {
    let text = Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    text.map(|text| view! { <p class="passage">{text}</p> })
}

/// The way to the goals before and after, and to the list of all.
#[component]
fn Pager(at: usize, places: Places) -> impl IntoView {
    let texts = &t().reader;
    let all = places.len();
    let before = at.checked_sub(1).map(|to| {
        view! {
            <Button label=texts.previous icon=Icon::Previous kind=ButtonKind::Quiet small=true on_press=move |()| places.go_to(to)/>
        }
    });
    let after = (at + 1 < all).then(|| {
        view! {
            <Button label=texts.next icon=Icon::Next kind=ButtonKind::Quiet small=true on_press=move |()| places.go_to(at + 1)/>
        }
    });
    view! {
        <div class="pager">
            {before}
            {after}
            <Button label=texts.to_contents kind=ButtonKind::Quiet small=true on_press=move |()| places.go_to_contents()/>
            <span class="soft small">{(texts.goal_of)(at + 1, all)}</span>
        </div>
    }
}
