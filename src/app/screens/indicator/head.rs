//! The head of the page: the goals above, the indicator's words, the way to its neighbours.

use leptos::prelude::*;
use uppfyllt::plan::{GoalId, IndicatorId, Node, Plan, Row};

use crate::language::t;
use crate::route::{Route, View};
use crate::session::Session;
use crate::widgets::{Icon, IconView};

/// The head of the page.
#[component]
pub fn Head(id: IndicatorId) -> impl IntoView {
    let session = Session::here();
    let trail = session.derive(move |plan| trail(plan, id));
    let text = session.derive(move |plan| plan.indicators.get(&id).map(|it| it.text.clone()));
    let area = session.derive(move |plan| plan.indicators.get(&id).map(|it| it.area.clone()));
    let link = move |(goal, text): (GoalId, String)| {
        let href = Route::Plan(session.id(), View::Tree(Some(Node::Goal(goal)))).href();
        view! { <li><a href=href>{text}</a></li> }
    };
    view! {
        <div class="page-head">
            <div>
                <nav aria-label=t().indicators.trail>
                    <ol class="eyebrow">
                        {move || trail.get().into_iter().map(link).collect_view()}
                    </ol>
                </nav>
                <h1>{text}</h1>
                <p class="soft">{area}</p>
            </div>
            <Pager id/>
        </div>
    }
}

/// The goals above an indicator, outermost first.
fn trail(plan: &Plan, id: IndicatorId) -> Vec<(GoalId, String)> {
    let Some(indicator) = plan.indicators.get(&id) else {
        return Vec::new();
    };
    let Some(goal) = plan.goals.get(&indicator.goal) else {
        return Vec::new();
    };
    let above = plan.ancestors(goal).map(|(id, it)| (id, it.text.clone()));
    let mut trail: Vec<_> = std::iter::once((indicator.goal, goal.text.clone()))
        .chain(above)
        .collect();
    trail.reverse();
    trail
}

/// The indicators before and after, in reading order.
#[component]
fn Pager(id: IndicatorId) -> impl IntoView {
    let session = Session::here();
    let neighbours = Memo::new(move |_| {
        let rows = session.outline().with(|outline| outline.rows());
        let indicator = |row: Row| match row.node {
            Node::Goal(_) => None,
            Node::Indicator(id) => Some(id),
        };
        let all: Vec<IndicatorId> = rows.into_iter().filter_map(indicator).collect();
        let at = all.iter().position(|it| *it == id)?;
        let before = at.checked_sub(1).and_then(|at| all.get(at).copied());
        Some((before, all.get(at + 1).copied()))
    });
    let href = move |id| Route::Plan(session.id(), View::Indicator(id)).href();
    let texts = &t().indicators;
    move || {
        let (before, after) = neighbours.get()?;
        let before = before.map(|id| {
            view! {
                <a class="button small" href=href(id)><IconView icon=Icon::Previous/>{texts.previous}</a>
            }
        });
        let after = after.map(|id| {
            view! {
                <a class="button small" href=href(id)>{texts.next}<IconView icon=Icon::Next/></a>
            }
        });
        Some(view! { <div class="pager">{before}{after}</div> })
    }
}
