//! The details of what is selected: where it stands, its judgement, its facts.

mod activities;
mod baseline;
mod contributes;
mod drawn;
mod figure;
mod goal;
mod indicator;
mod judgement;
mod life;
mod measure;
mod targets;
mod wording;

use leptos::prelude::*;
use uppfyllt::plan::{GoalId, IndicatorId, Node, Plan};

use super::outliner::{self, Outliner};
use crate::language::t;
use crate::parts::level_name;
use crate::route::{Route, View};
use crate::widgets::{Button, ButtonKind, Icon, IconView};
use goal::GoalDetails;
use indicator::IndicatorDetails;

/// The pane beside the outline.
#[component]
pub fn Details(outliner: Outliner) -> impl IntoView {
    let session = outliner.session;
    let there = Memo::new(move |_| {
        let node = outliner.current.get()?;
        session
            .with(|plan| plan.record(&outliner::key(node)).is_some())
            .then_some(node)
    });
    let back = Route::Plan(session.id(), View::Tree(None)).href();
    view! {
        <aside class="details" aria-label=t().tree.details.title>
            <p class="details-back">
                <a class="button small" href=back>
                    <IconView icon=Icon::Previous/>
                    {t().tree.details.back}
                </a>
            </p>
            {move || match there.get() {
                Some(node) => view! { <Selected outliner node/> }.into_any(),
                None => view! { <Nothing/> }.into_any(),
            }}
        </aside>
    }
}

#[component]
fn Nothing() -> impl IntoView {
    view! {
        <div class="empty">
            <h2>{t().tree.details.nothing_title}</h2>
            <p>{t().tree.details.nothing}</p>
        </div>
    }
}

#[component]
fn Selected(outliner: Outliner, node: Node) -> impl IntoView {
    view! {
        <Head outliner node/>
        {match node {
            Node::Goal(id) => view! { <GoalDetails id/> }.into_any(),
            Node::Indicator(id) => view! { <IndicatorDetails id/> }.into_any(),
        }}
    }
}

#[component]
fn Head(outliner: Outliner, node: Node) -> impl IntoView {
    let session = outliner.session;
    let name = outliner.name(node);
    let place = session.derive(move |plan| place(plan, node));
    let locked = Signal::derive(move || !session.can_edit());
    let texts = &t().tree.outline;
    let delete = match node {
        Node::Goal(_) => texts.delete_goal,
        Node::Indicator(_) => texts.delete_indicator,
    };
    let further = match node {
        Node::Goal(id) => view! {
            <Button
                label=texts.add_indicator
                icon=Icon::Add
                small=true
                on_press=move |()| outliner.add_indicator(id)
                disabled=locked
            />
        }
        .into_any(),
        Node::Indicator(id) => {
            let href = Route::Plan(session.id(), View::Indicator(id)).href();
            view! { <a class="button small" href=href>{t().tree.details.to_indicator}</a> }
                .into_any()
        }
    };
    view! {
        <header>
            <div>
                <p class="label">{place}</p>
                <h2>{name}</h2>
            </div>
            <div class="cluster">
                {further}
                <Button
                    label=delete
                    kind=ButtonKind::Danger
                    icon=Icon::Trash
                    icon_only=true
                    small=true
                    on_press=move |()| untrack(|| outliner.delete(node))
                    disabled=locked
                />
            </div>
        </header>
    }
}

/// “Nämndsmål 7 av 15”, in reading order among those of its level.
fn place(plan: &Plan, node: Node) -> String {
    let depth = outliner::depth(plan, node);
    let (level, peers): (String, Vec<Node>) = match node {
        Node::Goal(_) => (level_name(&plan.about, depth), goals_at(plan, depth)),
        Node::Indicator(id) => (t().status.indicator.to_owned(), siblings(plan, id)),
    };
    let at = peers.iter().position(|other| *other == node);
    at.map_or(String::new(), |at| {
        (t().tree.details.place)(&level, at + 1, peers.len())
    })
}

fn goals_at(plan: &Plan, depth: usize) -> Vec<Node> {
    let rows = uppfyllt::plan::Outline::of(plan).rows();
    let peers = rows
        .into_iter()
        .filter(|row| row.depth == depth && matches!(row.node, Node::Goal(_)));
    peers.map(|row| row.node).collect()
}

fn siblings(plan: &Plan, id: IndicatorId) -> Vec<Node> {
    let goal: Option<GoalId> = plan.indicators.get(&id).map(|it| it.goal);
    let outline = uppfyllt::plan::Outline::of(plan);
    let of_goal = goal.map_or(&[][..], |goal| outline.indicators(goal));
    of_goal.iter().copied().map(Node::Indicator).collect()
}
