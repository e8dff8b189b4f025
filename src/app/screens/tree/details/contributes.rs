//! Further goals that a goal contributes to, beside its parent.

use leptos::prelude::*;
use uppfyllt::plan::{GoalId, Node, Plan};

use super::super::outliner::name;
use super::super::part::{Part, goal_part, locked};
use crate::language::t;
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, Choice, Icon, SelectField};

/// The goals that this one contributes to, and a choice of one more.
#[component]
pub fn Contributes(id: GoalId) -> impl IntoView {
    let session = Session::here();
    let texts = &t().tree.details;
    let Part { value, set } = goal_part(
        id,
        |it| it.contributes.clone(),
        |it, new| it.contributes = new,
    );
    let choices = session.derive(move |plan| candidates(plan, id));
    let add = move |chosen: Option<GoalId>| {
        if let Some(chosen) = chosen {
            let mut all = value.get_untracked();
            all.push(chosen);
            set.run(all);
        }
    };
    let remove = move |other: GoalId| {
        let mut all = value.get_untracked();
        all.retain(|id| *id != other);
        set.run(all);
    };
    view! {
        <div class="field wide">
            <p class="label">{texts.contributes}</p>
            <ul class="contributes">
                <For each=move || value.get() key=|other| *other let:other>
                    <Contribution other remove=Callback::new(remove)/>
                </For>
            </ul>
            <SelectField
                label=texts.add_contribution
                hide_label=true
                choices
                value=Signal::stored(None)
                on_change=add
                disabled=locked()
            />
        </div>
    }
}

#[component]
fn Contribution(other: GoalId, remove: Callback<GoalId>) -> impl IntoView {
    let words = Session::here().derive(move |plan| name(plan, Node::Goal(other)));
    view! {
        <li class="cluster">
            <span>{words}</span>
            <Button
                label=Signal::derive(move || (t().tree.details.remove_contribution)(&words.get()))
                kind=ButtonKind::Quiet
                icon=Icon::Close
                icon_only=true
                small=true
                on_press=move |()| remove.run(other)
                disabled=locked()
            />
        </li>
    }
}

/// Every goal that it may yet contribute to, in reading order.
fn candidates(plan: &Plan, id: GoalId) -> Vec<Choice<Option<GoalId>>> {
    let taken = |other: &GoalId| {
        let goal = plan.goals.get(&id);
        *other == id
            || goal.is_some_and(|it| it.contributes.contains(other) || it.parent == Some(*other))
    };
    let rows = uppfyllt::plan::Outline::of(plan).rows();
    let goals = rows.into_iter().filter_map(|row| match row.node {
        Node::Goal(other) => (!taken(&other)).then_some(other),
        Node::Indicator(_) => None,
    });
    let prompt = Choice::new(None, t().tree.details.add_contribution);
    let choice = |other| Choice::new(Some(other), name(plan, Node::Goal(other)));
    std::iter::once(prompt).chain(goals.map(choice)).collect()
}
