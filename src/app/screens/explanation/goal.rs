//! A goal within the explanation: its value written out, then its parts, to any depth.

use leptos::prelude::*;
use uppfyllt::fulfilment::{GoalResult, Part};
use uppfyllt::plan::{Assessment, Decimal, GoalId, Node, Rules, Subject};
use uppfyllt::text::arithmetic::Mean;
use uppfyllt::text::{number, why};

use super::doors::{Doors, drawn};
use super::indicator::IndicatorPart;
use crate::language::{language, t};
use crate::parts::{LevelStatus, figure};
use crate::route::{Route, View};
use crate::session::Session;
use crate::widgets::Disclosure;

/// The parts of a goal, or of the index.
#[component]
pub fn Parts(#[prop(into)] parts: Signal<Vec<Part>>) -> impl IntoView {
    let nodes = Memo::new(move |_| {
        parts.with(|parts| parts.iter().map(|part| part.node).collect::<Vec<_>>())
    });
    view! {
        <ul class="parts">
            <For each=move || nodes.get() key=|node| *node let:node>
                <li>
                    {match node {
                        Node::Goal(id) => view! { <GoalPart id/> }.into_any(),
                        Node::Indicator(id) => view! { <IndicatorPart id/> }.into_any(),
                    }}
                </li>
            </For>
        </ul>
    }
}

#[component]
fn GoalPart(id: GoalId) -> impl IntoView {
    let session = Session::here();
    let results = session.results();
    let open = Doors::here().door();
    let inside = drawn(open, session.with_untracked(|plan| plan.indicators.len()));
    let goal = session.goal(id);
    let result = Memo::new(move |_| results.with(|results| results.goal(id).cloned()));
    let status = Signal::derive(move || result.with(|it| it.as_ref()?.status.clone()));
    let text = move || goal.get().map(|goal| goal.text.clone());
    let weight = move || goal.get().and_then(|goal| weight(goal.weight));
    let value = move || {
        let score = result.with(|it| it.as_ref()?.value);
        score.map_or_else(|| "–".to_owned(), |score| figure(score.value()))
    };
    let summary = move || {
        view! {
            <LevelStatus status/>
            <span class="words">{text}{weight}</span>
            <span class="num">{value}</span>
        }
    };
    view! {
        <Disclosure open summary class="part">
            <div class="part-body">
                <Show when=move || inside.get()>
                    <Inside id result/>
                </Show>
            </div>
        </Disclosure>
    }
}

/// A weight, where it is not the usual.
pub fn weight(weight: Decimal) -> Option<impl IntoView> {
    let shown = number::plain(weight.normalize(), language());
    (weight != Decimal::ONE)
        .then(|| view! { <span class="note">{(t().explanation.weight)(&shown)}</span> })
}

#[component]
fn Inside(id: GoalId, result: Memo<Option<GoalResult>>) -> impl IntoView {
    let session = Session::here();
    let rules = session.rules();
    let texts = &t().explanation;
    let parts = Memo::new(move |_| result.with(|it| it.as_ref().map(|it| it.parts.clone())));
    let parts = Signal::derive(move || parts.get().unwrap_or_default());
    let because =
        move || rules.with(|rules| result.with(|it| it.as_ref().map(|it| because(it, rules))));
    let expected = move || rules.with(|rules| result.with(|it| outlook(it.as_ref()?, rules)));
    let said = session.assessment(Subject::Goal(id));
    let href = Route::Plan(session.id(), View::Tree(Some(Node::Goal(id)))).href();
    view! {
        <p class="rule">{because}</p>
        <Said said/>
        {move || expected().map(|words| view! { <p class="soft">{words}</p> })}
        <p class="screen-only"><a href=href>{texts.to_goal}</a></p>
        {move || match parts.with(Vec::is_empty) {
            true => view! { <p class="soft">{texts.no_parts}</p> }.into_any(),
            false => view! { <Parts parts/> }.into_any(),
        }}
    }
}

/// The arithmetic where there is any, and what it means.
fn because(result: &GoalResult, rules: &Rules) -> String {
    let line = Mean::of(&result.parts, language()).and_then(|mean| mean.line());
    let sentence = why::goal(result, rules, language());
    match line {
        Some(line) => format!("{line}. {sentence}"),
        None => sentence,
    }
}

fn outlook(result: &GoalResult, rules: &Rules) -> Option<String> {
    let outlook = result.outlook.as_ref()?;
    let level = rules.scale.level(outlook.status.as_ref()?)?;
    let made_of = why::outlook(outlook, rules, language());
    Some(format!(
        "{} {made_of}",
        (t().explanation.forecast)(&level.name)
    ))
}

/// What a person has said of it: reason and comment.
#[component]
pub fn Said(said: Memo<std::sync::Arc<Assessment>>) -> impl IntoView {
    let texts = &t().explanation;
    let one = |wording: fn(&str) -> String, words: &str| {
        (!words.is_empty()).then(|| view! { <p>{wording(words)}</p> })
    };
    view! {
        {move || said.with(|said| one(texts.reason, &said.reason))}
        {move || said.with(|said| one(texts.comment, &said.comment))}
    }
}
