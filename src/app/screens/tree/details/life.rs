//! Whether an indicator is still in use: active, retired with a reason, or replaced by another.

use leptos::prelude::*;
use uppfyllt::plan::{IndicatorId, Life, Node, Outline, Period, Plan, Retirement};

use super::super::outliner::name;
use super::super::part::{Part, When, indicator_part, locked};
use crate::language::t;
use crate::session::Session;
use crate::when;
use crate::widgets::{Choice, SelectField};

/// A stage of life, without what belongs to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Active,
    Retired(Retirement),
    Replaced,
}

impl Stage {
    const ALL: [Self; 5] = [
        Self::Active,
        Self::Retired(Retirement::NotOurs),
        Self::Retired(Retirement::Fulfilled),
        Self::Retired(Retirement::CannotFollow),
        Self::Replaced,
    ];

    fn of(life: Life) -> Self {
        match life {
            Life::Active => Self::Active,
            Life::Retired { reason, .. } => Self::Retired(reason),
            Life::Replaced { .. } => Self::Replaced,
        }
    }

    fn name(self) -> &'static str {
        let texts = &t().tree.indicator;
        match self {
            Self::Active => texts.active,
            Self::Retired(reason) => (texts.retired)(reason),
            Self::Replaced => texts.replaced,
        }
    }
}

/// The life cycle. Which indicator replaces it is chosen before anything is stored.
#[component]
pub fn LifeCycle(id: IndicatorId) -> impl IntoView {
    let life = indicator_part(id, |it| it.life, |it, new| it.life = new);
    let replacing = RwSignal::new(false);
    let stage = Memo::new(move |_| match replacing.get() {
        true => Stage::Replaced,
        false => Stage::of(life.value.get()),
    });
    let choose = move |stage: Stage| {
        replacing.set(stage == Stage::Replaced);
        match (stage, life.value.get_untracked()) {
            (Stage::Replaced, _) => {}
            (Stage::Active, _) => life.set.run(Life::Active),
            (Stage::Retired(reason), Life::Retired { on, .. }) => {
                life.set.run(Life::Retired { reason, on })
            }
            (Stage::Retired(reason), _) => life.set.run(Life::Retired {
                reason,
                on: when::today(),
            }),
        }
    };
    let stages = Stage::ALL.map(|stage| Choice::new(stage, stage.name()));
    view! {
        <SelectField
            label=t().tree.indicator.life
            choices=stages.to_vec()
            value=stage
            on_change=choose
            disabled=locked()
        />
        {move || match stage.get() {
            Stage::Active => ().into_any(),
            Stage::Retired(_) => view! { <When label=t().tree.indicator.retired_on part=last_day(life)/> }.into_any(),
            Stage::Replaced => view! { <ReplacedBy id life replacing/> }.into_any(),
        }}
    }
}

/// The last day it was followed; of a longer period, its last.
fn last_day(life: Part<Life>) -> Part<Option<Period>> {
    let value = Signal::derive(move || match life.value.get() {
        Life::Retired { on, .. } => on.map(Period::Day),
        Life::Active | Life::Replaced { .. } => None,
    });
    let set = move |on: Option<Period>| {
        if let Life::Retired { reason, .. } = life.value.get_untracked() {
            let on = on.map(Period::end);
            life.set.run(Life::Retired { reason, on });
        }
    };
    Part {
        value,
        set: Callback::new(set),
    }
}

#[component]
fn ReplacedBy(id: IndicatorId, life: Part<Life>, replacing: RwSignal<bool>) -> impl IntoView {
    let choices = Session::here().derive(move |plan| others(plan, id));
    let by = Signal::derive(move || match life.value.get() {
        Life::Replaced { by } => Some(by),
        Life::Active | Life::Retired { .. } => None,
    });
    let choose = move |by: Option<IndicatorId>| {
        if let Some(by) = by {
            life.set.run(Life::Replaced { by });
            replacing.set(false);
        }
    };
    view! {
        <SelectField
            label=t().tree.indicator.replaced_by
            choices
            value=by
            on_change=choose
            disabled=locked()
        />
    }
}

fn others(plan: &Plan, id: IndicatorId) -> Vec<Choice<Option<IndicatorId>>> {
    let rows = Outline::of(plan).rows().into_iter();
    let others = rows.filter_map(|row| match row.node {
        Node::Indicator(other) => (other != id).then_some(other),
        Node::Goal(_) => None,
    });
    let choice = |other| Choice::new(Some(other), name(plan, Node::Indicator(other)));
    let prompt = Choice::new(None, t().tree.indicator.choose);
    std::iter::once(prompt).chain(others.map(choice)).collect()
}
