//! What an indicator shall reach, and when.

use leptos::prelude::*;
use uppfyllt::edit::Edit;
use uppfyllt::phrase::{Adoption, Proposal, Scene, Stands};
use uppfyllt::plan::{Condition, Decimal, Indicator, IndicatorId, Target, TargetId};
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
            _ => (Self::Judged, None),
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
            <WordedRule id target=None/>
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
        <li>
            <div role="group" class="fields" aria-label=move || (texts.target)(at.get())>
                <When label=t().tree.details.due part=due/>
                <Rule id target/>
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

/// The rule that stands in words of the indicator, and the button that takes it.
#[component]
fn WordedRule(id: IndicatorId, target: Option<TargetId>) -> impl IntoView {
    let session = Session::here();
    let proposal = session.derive(move |plan| {
        let proposals = Proposal::all(plan.indicators.get(&id)?, Scene::of(plan, id));
        proposals.into_iter().find(|it| match it.stands {
            Stands::InWording(own) => Some(own) == target,
            Stands::InText(_) => target.is_none(),
        })
    });
    let adopt = move |()| {
        if let Some(proposal) = proposal.get_untracked() {
            let records = session.with_untracked(|plan| {
                let mut adoption = Adoption::new(plan, || session.fresh::<Target>().uuid());
                adoption.take(id, &proposal);
                adoption.records()
            });
            let edits = records.into_iter().map(Edit::Put).collect();
            told(session.dispatch(Edit::Many(edits)));
        }
    };
    let texts = &t().tree.indicator;
    let (says, action) = match target {
        Some(_) => (texts.says, texts.use_rule),
        None => (texts.text_says, texts.use_text),
    };
    move || {
        let phrase = proposal.get()?.phrase;
        let rule = session.with(|plan| why::phrase(&phrase, plan, language()));
        Some(view! {
            <p class="wide cluster">
                <span>{says(&rule)}</span>
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
        // A bound whose figure is taken away keeps the one it had.
        if let Some(now) = bound.get_untracked().with(value) {
            chosen.set(None);
            condition.set.run(now);
        }
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
