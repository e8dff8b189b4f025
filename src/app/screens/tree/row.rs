//! One row of the outline.

use leptos::prelude::*;
use leptos::{ev, html};
use uppfyllt::edit::Step;
use uppfyllt::plan::{GoalId, Life, Node};

use super::outliner::{self, Outliner, has_parts};
use super::part::{Part, goal_part, indicator_part};
use crate::language::t;
use crate::parts::{level_name, standing};
use crate::route::{Route, View};
use crate::session::Session;
use crate::widgets::{Icon, IconView, LineField, Menu, MenuItem, Shape, ShapeView, Status};

/// A goal or an indicator, to write in.
#[component]
pub fn RowView(outliner: Outliner, node: Node) -> impl IntoView {
    let session = outliner.session;
    let depth = session.derive(move |plan| outliner::depth(plan, node));
    let is_goal = matches!(node, Node::Goal(_));
    let line = NodeRef::<html::Textarea>::new();
    follow_focus(outliner, node, line);
    view! {
        <div
            class="outline-row"
            class:goal=is_goal
            class:indicator=!is_goal
            class:top-level=move || is_goal && depth.get() == 0
            class:selected=move || outliner.current.get() == Some(node)
            style:--level=move || depth.get().to_string()
        >
            {match node {
                Node::Goal(id) => view! { <MarkBox outliner id/> <Twist outliner id/> }.into_any(),
                Node::Indicator(_) => view! { <IndicatorMark node/> }.into_any(),
            }}
            <Words outliner node line/>
            <End outliner node/>
        </div>
    }
}

/// Takes the keyboard when the outline asks for it, after the rows have found their places.
fn follow_focus(outliner: Outliner, node: Node, line: NodeRef<html::Textarea>) {
    Effect::new(move || {
        if outliner.focus.get() != Some(node) || line.get().is_none() {
            return;
        }
        request_animation_frame(move || {
            if let Some(line) = line.try_get_untracked().flatten() {
                // Focus fails only for an element that has left the page.
                drop(line.focus());
                outliner.focus.try_set(None);
            }
        });
    });
}

/// The keys of a row: Enter adds below, Alt with arrows moves, Backspace takes a blank row away.
fn on_key(outliner: Outliner, node: Node, event: &ev::KeyboardEvent) {
    if !outliner.session.can_edit() || event.is_composing() {
        return;
    }
    let step = match event.key().as_str() {
        "ArrowUp" => Some(Step::Up),
        "ArrowDown" => Some(Step::Down),
        "ArrowRight" => Some(Step::In),
        "ArrowLeft" => Some(Step::Out),
        _ => None,
    };
    match (event.alt_key(), step, event.key().as_str(), node) {
        (true, Some(step), ..) => outliner.step(node, step),
        (true, None, "Enter", Node::Goal(id)) => outliner.add_under(id),
        (false, None, "Enter", Node::Goal(id)) => outliner.add_after(id),
        (false, None, "Enter", Node::Indicator(id)) => outliner.add_indicator_after(id),
        (false, None, "Backspace", _)
            if event_target_value(event).is_empty() && outliner.is_blank(node) =>
        {
            outliner.delete(node);
        }
        _ => return,
    }
    event.prevent_default();
    event.stop_propagation();
}

#[component]
fn MarkBox(outliner: Outliner, id: GoalId) -> impl IntoView {
    let name = outliner.name(Node::Goal(id));
    move || {
        outliner.marking.get().then(|| {
            view! {
                <input
                    type="checkbox"
                    aria-label=move || (t().tree.outline.mark)(&name.get())
                    prop:checked=move || outliner.marked.with(|marked| marked.contains(&id))
                    on:change:target=move |event| outliner.mark(id, event.target().checked())
                />
            }
        })
    }
}

#[component]
fn Twist(outliner: Outliner, id: GoalId) -> impl IntoView {
    let name = outliner.name(Node::Goal(id));
    let outline = outliner.session.outline();
    let parts = Memo::new(move |_| outline.with(|outline| has_parts(outline, id)));
    let open = move || !outliner.folded.with(|folded| folded.contains(&id));
    move || match parts.get() {
        true => view! {
            <button
                type="button"
                class="twist"
                aria-expanded=move || if open() { "true" } else { "false" }
                aria-label=move || (t().tree.outline.show_below)(&name.get())
                on:click=move |_| outliner.turn(id)
            >
                <span class="twist-icon"></span>
            </button>
        }
        .into_any(),
        false => view! { <span class="twist"></span> }.into_any(),
    }
}

#[component]
fn IndicatorMark(node: Node) -> impl IntoView {
    let stands = stands(Session::here(), node);
    view! {
        <span class="twist">
            <ShapeView shape=Signal::derive(move || stands.get().0)/>
            <span class="visually-hidden">{move || stands.get().1}</span>
        </span>
    }
}

#[component]
fn Words(outliner: Outliner, node: Node, line: NodeRef<html::Textarea>) -> impl IntoView {
    let session = outliner.session;
    let Part { value, set } = match node {
        Node::Goal(id) => goal_part(id, |goal| goal.text.clone(), |goal, text| goal.text = text),
        Node::Indicator(id) => indicator_part(id, |it| it.text.clone(), |it, text| it.text = text),
    };
    let label = session.derive(move |plan| match node {
        Node::Goal(_) => level_name(&plan.about, outliner::depth(plan, node)),
        Node::Indicator(_) => t().status.indicator.to_owned(),
    });
    let retired = session.derive(move |plan| match node {
        Node::Goal(_) => false,
        Node::Indicator(id) => plan
            .indicators
            .get(&id)
            .is_some_and(|it| it.life != Life::Active),
    });
    view! {
        <div class="row-words" on:keydown=move |event| untrack(|| on_key(outliner, node, &event))>
            <LineField
                label
                value
                on_commit=set
                on_focus=Callback::new(move |()| outliner.current.set(Some(node)))
                read_only=Signal::derive(move || !session.can_edit())
                element=line
            />
            {move || retired.get().then(|| view! { <p class="note">{t().status.retired}</p> })}
        </div>
    }
}

#[component]
fn End(outliner: Outliner, node: Node) -> impl IntoView {
    let texts = &t().tree.outline;
    let name = outliner.name(node);
    let stands = stands(outliner.session, node);
    let href = Route::Plan(outliner.session.id(), View::Tree(Some(node))).href();
    let goal_status = matches!(node, Node::Goal(_)).then(|| {
        view! {
            <Status
                shape=Signal::derive(move || stands.get().0)
                word=Signal::derive(move || stands.get().1)
                silent=true
            />
        }
    });
    view! {
        <div class="end">
            {goal_status}
            <a
                class="button quiet icon-only small"
                href=href
                title=move || (texts.details_of)(&name.get())
                on:click=move |_| outliner.current.set(Some(node))
            >
                <IconView icon=Icon::Next/>
                <span class="visually-hidden">{move || (texts.details_of)(&name.get())}</span>
            </a>
            <Menu
                label=Signal::derive(move || (texts.actions_for)(&name.get()))
                items=Callback::new(move |()| untrack(|| actions(outliner, node)))
                small=true
            />
        </div>
    }
}

fn actions(outliner: Outliner, node: Node) -> Vec<MenuItem> {
    let texts = &t().tree.outline;
    let can_edit = outliner.session.can_edit();
    let act = |label: &'static str, run: fn(&Outliner, Node)| {
        MenuItem::new(label, move || untrack(|| run(&outliner, node))).enabled(can_edit)
    };
    let mut items = match node {
        Node::Goal(_) => vec![
            act(texts.add_below, |o, n| with_goal(n, |id| o.add_after(id)))
                .shortcut(texts.enter_key),
            act(texts.add_under, |o, n| with_goal(n, |id| o.add_under(id))).shortcut("Alt+Enter"),
            act(texts.add_indicator, |o, n| {
                with_goal(n, |id| o.add_indicator(id))
            }),
        ],
        Node::Indicator(_) => vec![
            act(texts.add_indicator, |o, n| {
                if let Node::Indicator(id) = n {
                    o.add_indicator_after(id);
                }
            })
            .shortcut(texts.enter_key),
        ],
    };
    let step = |label, step, keys: &str| {
        let run = move || untrack(|| outliner.step(node, step));
        MenuItem::new(label, run)
            .shortcut(keys)
            .enabled(outliner.can_step(node, step))
    };
    items.push(step(texts.move_up, Step::Up, "Alt+↑").starting_group());
    items.push(step(texts.move_down, Step::Down, "Alt+↓"));
    if matches!(node, Node::Goal(_)) {
        items.push(step(texts.move_in, Step::In, "Alt+→"));
        items.push(step(texts.move_out, Step::Out, "Alt+←"));
    }
    let delete = match node {
        Node::Goal(_) => texts.delete_goal,
        Node::Indicator(_) => texts.delete_indicator,
    };
    items.push(act(delete, |o, n| o.delete(n)).danger().starting_group());
    items
}

fn with_goal(node: Node, run: impl FnOnce(GoalId)) {
    if let Node::Goal(id) = node {
        run(id);
    }
}

/// Shape and word of a row's status at the chosen occasion.
fn stands(session: Session, node: Node) -> Memo<(Shape, String)> {
    let (results, rules) = (session.results(), session.rules());
    let status = Memo::new(move |_| {
        results.with(|results| match node {
            Node::Goal(id) => results.goal(id)?.status.clone(),
            Node::Indicator(id) => results.indicator(id)?.status.clone(),
        })
    });
    Memo::new(move |_| status.with(|status| rules.with(|rules| standing(rules, status.as_ref()))))
}
