//! What an indicator shall reach, and when.

use leptos::prelude::*;
use uppfyllt::phrase::{self, Phrase};
use uppfyllt::plan::{Condition, Decimal, Indicator, IndicatorId, IndicatorKind, Target, TargetId};
use uppfyllt::text::why;

use super::super::outliner::told;
use super::super::part::{Figure, Held, Line, Part, When, indicator_part, locked};
use crate::language::{language, t};
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, Checkbox, Choice, Icon, SelectField};

/// The sort of rule, without its value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Bound {
    #[default]
    Judged,
    AtLeast,
    AtMost,
}

impl Bound {
    fn of(condition: Condition) -> (Self, Option<Decimal>) {
        match condition {
            Condition::Judged => (Self::Judged, None),
            Condition::AtLeast(value) => (Self::AtLeast, Some(value)),
            Condition::AtMost(value) => (Self::AtMost, Some(value)),
        }
    }

    /// The rule; none while a value is wanting.
    fn with(self, value: Option<Decimal>) -> Option<Condition> {
        match self {
            Self::Judged => Some(Condition::Judged),
            Self::AtLeast => value.map(Condition::AtLeast),
            Self::AtMost => value.map(Condition::AtMost),
        }
    }
}

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
            <TextRule id/>
            <p><Button label=texts.add_target icon=Icon::Add small=true on_press=add disabled=locked()/></p>
        </div>
    }
}

#[component]
fn TargetEntry(id: IndicatorId, target: TargetId, targets: Memo<Vec<TargetId>>) -> impl IntoView {
    let session = Session::here();
    let texts = &t().tree.indicator;
    let due = part(id, target, |it| it.due, |it, new| it.due = new);
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
        <li role="group" class="fields" aria-label=move || (texts.target)(at.get())>
            <When label=t().tree.details.due part=due/>
            <Rule id target/>
            <Line label=texts.wording part=wording wide=true/>
            <WordedRule id target/>
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
        </li>
    }
}

/// The rule that a target's wording says, where the target has another.
#[component]
fn WordedRule(id: IndicatorId, target: TargetId) -> impl IntoView {
    let session = Session::here();
    let said = session.derive(move |plan| {
        let targets = &plan.indicators.get(&id)?.targets;
        let target = targets.iter().find(|it| it.id == target)?;
        let phrase = phrase::read(&target.wording)?;
        let news =
            phrase.condition != target.condition || target.due.is_none() && phrase.due.is_some();
        news.then_some(phrase)
    });
    let texts = &t().tree.indicator;
    view! { <Proposal id target=move || target said words=texts.says action=texts.use_rule/> }
}

/// The rule that the text of an indicator without rules says.
#[component]
fn TextRule(id: IndicatorId) -> impl IntoView {
    let session = Session::here();
    let said = session.derive(move |plan| {
        let indicator = plan.indicators.get(&id)?;
        let judged = |it: &Target| it.condition == Condition::Judged && it.wording.is_empty();
        let open = indicator.kind == IndicatorKind::Judged && indicator.targets.iter().all(judged);
        open.then(|| phrase::read(&indicator.text)).flatten()
    });
    // A deadline that waits for its rule takes it.
    let target = move || {
        let waiting = session.with_untracked(|plan| {
            let targets = &plan.indicators.get(&id)?.targets;
            targets.first().map(|it| it.id)
        });
        waiting.unwrap_or_else(|| session.fresh())
    };
    let texts = &t().tree.indicator;
    view! { <Proposal id target said words=texts.text_says action=texts.use_text/> }
}

/// A rule that was read, in words, and the button that takes it.
#[component]
fn Proposal<F>(
    id: IndicatorId,
    target: F,
    said: Memo<Option<Phrase>>,
    words: fn(&str) -> String,
    action: &'static str,
) -> impl IntoView
where
    F: Fn() -> TargetId + Copy + Send + Sync + 'static,
{
    let session = Session::here();
    let adopt = move |()| {
        if let Some(phrase) = said.get_untracked() {
            told(session.rewrite_indicator(id, |it| {
                let wording = it.text.clone();
                phrase.adopt(it, target(), &wording);
            }));
        }
    };
    move || {
        let rule = said.get().map(|it| why::phrase(&it, language()))?;
        Some(view! {
            <p class="wide cluster proposal">
                <span>{words(&rule)}</span>
                <Button label=action small=true on_press=adopt disabled=locked()/>
            </p>
        })
    }
}

/// The rule of a target. A bound without a value is not stored: until a figure is typed, the rule is as before.
#[component]
fn Rule(id: IndicatorId, target: TargetId) -> impl IntoView {
    let session = Session::here();
    let texts = &t().tree.indicator;
    let condition = part(id, target, |it| it.condition, |it, new| it.condition = new);
    let chosen = RwSignal::new(None::<Bound>);
    let stored = Memo::new(move |_| Bound::of(condition.value.get()));
    let bound = Memo::new(move |_| chosen.get().unwrap_or(stored.get().0));
    let choose = move |bound: Bound| match bound.with(stored.get_untracked().1) {
        Some(condition_now) => {
            chosen.set(None);
            condition.set.run(condition_now);
        }
        None => chosen.set(Some(bound)),
    };
    let set_value = move |value: Option<Decimal>| {
        let now = bound.get_untracked().with(value).unwrap_or_default();
        chosen.set(None);
        condition.set.run(now);
    };
    let value = Part {
        value: Signal::derive(move || stored.get().1),
        set: Callback::new(set_value),
    };
    let measure = session.derive(move |plan| {
        plan.indicators
            .get(&id)
            .map(|it| it.measure.clone())
            .unwrap_or_default()
    });
    let choices = vec![
        Choice::new(Bound::Judged, texts.by_person),
        Choice::new(Bound::AtLeast, texts.at_least),
        Choice::new(Bound::AtMost, texts.at_most),
    ];
    view! {
        <SelectField label=texts.condition choices value=bound on_change=choose disabled=locked()/>
        <Show when=move || bound.get() != Bound::Judged>
            <Figure label=texts.value part=value measure/>
        </Show>
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
