//! What an indicator shall reach, and when.

mod others;
mod rule;
mod worded;

use leptos::prelude::*;
use uppfyllt::plan::{Condition, Indicator, IndicatorId, Target, TargetId};

use super::super::outliner::told;
use super::super::part::{Held, Line, Part, indicator_part, locked};
use crate::language::t;
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, Checkbox, Icon};
use rule::RuleSentence;
use worded::WordedRule;

/// The targets of an indicator.
#[component]
pub fn Targets(id: IndicatorId) -> impl IntoView {
    let session = Session::here();
    let texts = &t().tree.indicator;
    let targets = session.derive(move |plan| {
        let targets = plan.indicators.get(&id).map(|it| &it.targets);
        targets
            .into_iter()
            .flatten()
            .map(|target| target.id)
            .collect::<Vec<_>>()
    });
    let add = move |()| {
        let target = Target {
            id: session.fresh(),
            due: None,
            condition: Condition::Judged,
            wording: String::new(),
            stage: false,
        };
        told(session.rewrite_indicator(id, |it| it.targets.push(target)));
    };
    view! {
        <div>
            <h3 class="label">{texts.targets}</h3>
            {move || targets.with(Vec::is_empty).then(|| view! { <p class="soft">{texts.no_targets}</p> })}
            <ul class="entries">
                <For each=move || targets.get() key=|target| *target let:target>
                    <TargetEntry id target targets/>
                </For>
            </ul>
            <WordedRule id target=None/>
            <p><Button label=texts.add_target icon=Icon::Add small=true on_press=add disabled=locked()/></p>
        </div>
    }
}

#[component]
fn TargetEntry(id: IndicatorId, target: TargetId, targets: Memo<Vec<TargetId>>) -> impl IntoView {
    let session = Session::here();
    let texts = &t().tree.indicator;
    let wording = part(
        id,
        target,
        |it| it.wording.clone(),
        |it, new| it.wording = new,
    );
    let stage = part(id, target, |it| it.stage, |it, new| it.stage = new);
    let at = Memo::new(move |_| {
        targets
            .with(|all| all.iter().position(|it| *it == target))
            .map_or(0, |at| at + 1)
    });
    let delete = move |()| {
        told(session.rewrite_indicator(id, |it| it.targets.retain(|it| it.id != target)));
    };
    let set_stage = move |on| {
        if session.can_edit() {
            stage.set.run(on);
        }
    };
    view! {
        <li>
            <div role="group" class="fields" aria-label=move || (texts.target)(at.get())>
                <RuleSentence id target/>
                <Line label=texts.wording part=wording wide=true/>
                <WordedRule id target=Some(target)/>
                <div class="wide cluster">
                    <Checkbox label=texts.stage checked=stage.value on_change=set_stage/>
                    <Button
                        label=Signal::derive(move || (texts.delete_target)(at.get()))
                        kind=ButtonKind::Danger
                        icon=Icon::Trash
                        icon_only=true
                        small=true
                        on_press=delete
                        disabled=locked()
                    />
                </div>
            </div>
        </li>
    }
}

/// A part of a target.
fn part<T: Held>(
    id: IndicatorId,
    target: TargetId,
    read: impl Fn(&Target) -> T + Send + Sync + 'static,
    write: impl Fn(&mut Target, T) + Send + Sync + 'static,
) -> Part<T> {
    let find = move |it: &Indicator| it.targets.iter().position(|it| it.id == target);
    indicator_part(
        id,
        move |it| find(it).map(|at| read(&it.targets[at])).unwrap_or_default(),
        move |it, new| {
            if let Some(at) = find(it) {
                write(&mut it.targets[at], new);
            }
        },
    )
}
