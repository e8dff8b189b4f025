//! The details of a goal.

use leptos::prelude::*;
use uppfyllt::plan::{GoalId, Node, Subject};

use super::super::part::{Line, Part, Weight, When, goal_part, locked, origins};
use super::activities::Activities;
use super::contributes::Contributes;
use super::judgement::Judgement;
use crate::language::t;
use crate::parts::Prose;
use crate::session::Session;
use crate::widgets::{Choice, ChoiceStrip, Disclosure};

/// The details of a goal.
#[component]
pub fn GoalDetails(id: GoalId) -> impl IntoView {
    view! {
        <Judgement subject=Subject::Goal(id)/>
        <Disclosure open=RwSignal::new(true) summary=|| t().tree.details.about_goal>
            <Facts id/>
        </Disclosure>
        <Activities under=Node::Goal(id)/>
    }
}

#[component]
fn Facts(id: GoalId) -> impl IntoView {
    let texts = &t().tree.details;
    let responsible = goal_part(
        id,
        |it| it.responsible.clone(),
        |it, new| it.responsible = new,
    );
    let due = goal_part(id, |it| it.due, |it, new| it.due = new);
    let weight = goal_part(id, |it| it.weight, |it, new| it.weight = new);
    let description = goal_part(
        id,
        |it| it.description.clone(),
        |it, new| it.description = new,
    );
    view! {
        <div class="fields">
            <OriginStrip id/>
            <Line label=texts.responsible part=responsible/>
            <When label=texts.due part=due/>
            <Weight part=weight hint=texts.weight_of_goal/>
            <Prose
                label=texts.description
                value=description.value
                on_commit=description.set
                occasion=Session::here().occasion()
                read_only=locked()
                compact=true
            />
            <Contributes id/>
        </div>
    }
}

#[component]
fn OriginStrip(id: GoalId) -> impl IntoView {
    let session = Session::here();
    let choices = session.derive(|plan| {
        let choice = |(origin, label)| Choice::new(origin, label);
        origins(plan).into_iter().map(choice).collect::<Vec<_>>()
    });
    let Part { value, set } = goal_part(id, |it| it.origin, |it, new| it.origin = new);
    view! {
        <div class="wide">
            <ChoiceStrip label=t().tree.details.origin choices value on_change=set even=true disabled=locked()/>
        </div>
    }
}
