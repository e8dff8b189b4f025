//! The names of the goal levels, and which level makes the index.

use leptos::prelude::*;
use uppfyllt::plan::{GoalLevel, Plan};

use super::Section;
use super::edits::Edits;
use crate::language::t;
use crate::parts::level_plural;
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, Choice, Icon, SelectField, TextField};

#[component]
pub fn Levels() -> impl IntoView {
    let session = Session::here();
    let edits = Edits::here();
    let texts = &t().about;
    let count = session.derive(|plan| plan.about.levels.len());
    let choices = session.derive(levels);
    view! {
        <Section title=texts.levels explained=texts.levels_explained>
            <ol class="stack">
                <For each=move || 0..count.get() key=|at| *at let:at>
                    <LevelNames at/>
                </For>
            </ol>
            <div>
                <Button
                    label=texts.add_level
                    icon=Icon::Add
                    small=true
                    on_press=move |()| edits.about(|about| about.levels.push(GoalLevel::default()))
                    disabled=edits.locked()
                />
            </div>
            <SelectField
                label=texts.index_level
                choices
                value=session.derive(|plan| plan.rules.index_level)
                on_change=move |level| edits.rules(|rules| rules.index_level = level)
                disabled=edits.locked()
            />
        </Section>
    }
}

/// Every level that has a name or a goal, and the one chosen.
fn levels(plan: &Plan) -> Vec<Choice<u8>> {
    let depths = plan.goals.iter().map(|(_, goal)| plan.depth(goal) + 1);
    let count = depths.max().unwrap_or(1).max(plan.about.levels.len());
    let last = u8::try_from(count - 1).unwrap_or(u8::MAX);
    (0..=last.max(plan.rules.index_level))
        .map(|level| {
            let name = level_plural(&plan.about, level.into());
            let words = format!("{}: {name}", (t().about.level)(usize::from(level) + 1));
            Choice::new(level, words)
        })
        .collect()
}

#[component]
fn LevelNames(at: usize) -> impl IntoView {
    let texts = &t().about;
    let session = Session::here();
    let edits = Edits::here();
    let label = (texts.level)(at + 1);
    let remove = (texts.remove)(&label);
    let name = move |part: fn(&mut GoalLevel) -> &mut String| {
        session.derive(move |plan| {
            let mut level = plan.about.levels.get(at).cloned().unwrap_or_default();
            std::mem::take(part(&mut level))
        })
    };
    let rename = move |part: fn(&mut GoalLevel) -> &mut String| {
        move |text: String| {
            edits.about(|about| {
                if let Some(level) = about.levels.get_mut(at) {
                    *part(level) = text.trim().to_owned();
                }
            });
        }
    };
    view! {
        <li class="cluster">
            <TextField
                label
                value=name(|level| &mut level.name)
                on_commit=rename(|level| &mut level.name)
                read_only=edits.locked()
            />
            <TextField
                label=(texts.level_plural)(at + 1)
                value=name(|level| &mut level.plural)
                on_commit=rename(|level| &mut level.plural)
                read_only=edits.locked()
            />
            <Button
                label=remove
                icon=Icon::Trash
                icon_only=true
                kind=ButtonKind::Danger
                on_press=move |()| edits.about(|about| {
                    if at < about.levels.len() {
                        about.levels.remove(at);
                    }
                })
                disabled=edits.locked()
            />
        </li>
    }
}
