//! What is done to reach a goal or indicator.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::edit::Edit;
use uppfyllt::plan::{
    Activity, ActivityId, ActivityStatus, Decimal, Effect, Measure, Node, Period, Plan, Rank,
    Record, RecordKey,
};

use super::super::outliner::told;
use super::super::part::{Figure, Held, Line, Lines, Part, When, locked};
use crate::language::t;
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, Choice, Disclosure, Icon, SelectField};

const STATES: [ActivityStatus; 4] = [
    ActivityStatus::Planned,
    ActivityStatus::Ongoing,
    ActivityStatus::Done,
    ActivityStatus::Dropped,
];

/// The activities under a node.
#[component]
pub fn Activities(under: Node) -> impl IntoView {
    let session = Session::here();
    let activities = session.derive(move |plan| activities(plan, under));
    let summary = move || (t().tree.activity.title)(activities.with(Vec::len));
    let open = RwSignal::new(activities.with_untracked(|all| !all.is_empty()));
    view! {
        <Disclosure open summary=move || summary>
            <ul class="entries">
                <For each=move || activities.get() key=|id| *id let:id>
                    <ActivityEntry id/>
                </For>
            </ul>
            <p>
                <Button
                    label=t().tree.activity.add
                    icon=Icon::Add
                    small=true
                    on_press=move |()| add(session, under)
                    disabled=locked()
                />
            </p>
        </Disclosure>
    }
}

#[component]
fn ActivityEntry(id: ActivityId) -> impl IntoView {
    let session = Session::here();
    let texts = &t().tree.activity;
    let text = part(id, |it| it.text.clone(), |it, new| it.text = new);
    let responsible = part(
        id,
        |it| it.responsible.clone(),
        |it, new| it.responsible = new,
    );
    let start = part(
        id,
        |it| it.start.map(Period::Day),
        |it, new: Option<Period>| it.start = new.map(Period::start),
    );
    let note = part(id, |it| it.note.clone(), |it, new| it.note = new);
    let status = part(id, |it| it.status, |it, new| it.status = new);
    let due = part(
        id,
        |it| it.due.map(Period::Day),
        |it, new: Option<Period>| it.due = new.map(Period::end),
    );
    let states = STATES.map(|state| Choice::new(state, (texts.state)(state)));
    let effect = part(
        id,
        |it| it.effect.map(|it| it.amount),
        |it, new: Option<Decimal>| {
            let year = it.effect.and_then(|it| it.year);
            it.effect = new.map(|amount| Effect { amount, year });
        },
    );
    let year = part(
        id,
        |it| year_text(it.effect),
        |it, new: String| {
            if let Some(effect) = &mut it.effect {
                effect.year = new.trim().parse().ok();
            }
        },
    );
    let has_effect = move || effect.value.get().is_some();
    let tkr = Signal::stored(Measure {
        unit: "tkr".to_owned(),
        ..Measure::default()
    });
    let delete = move |()| {
        told(session.dispatch(Edit::Delete(RecordKey::Activity(id))));
    };
    view! {
        <li class="fields">
            <Line label=texts.text part=text wide=true/>
            <SelectField
                label=texts.status
                choices=states.to_vec()
                value=status.value
                on_change=status.set
                disabled=locked()
            />
            <Line label=t().tree.details.responsible part=responsible/>
            <When label=texts.start part=start/>
            <When label=texts.due part=due/>
            <Figure label=t().economy.field.effect part=effect measure=tkr/>
            <Show when=has_effect>
                <Line label=t().economy_screen.effect_year part=year/>
            </Show>
            <Lines label=texts.note part=note/>
            <p class="entry-end">
                <Button
                    label=Signal::derive(move || (texts.delete)(&text.value.get()))
                    kind=ButtonKind::Danger
                    icon=Icon::Trash
                    icon_only=true
                    small=true
                    on_press=delete
                    disabled=locked()
                />
            </p>
        </li>
    }
}

/// The year of an effect; nothing where it comes every year.
fn year_text(effect: Option<Effect>) -> String {
    let year = effect.and_then(|it| it.year);
    year.map(|it| it.to_string()).unwrap_or_default()
}

/// A part of an activity.
fn part<T: Held>(
    id: ActivityId,
    read: impl Fn(&Activity) -> T + Send + Sync + 'static,
    write: impl Fn(&mut Activity, T) + Send + Sync + 'static,
) -> Part<T> {
    let session = Session::here();
    let value = session.derive(move |plan| {
        plan.activities
            .get(&id)
            .map(|it| read(it))
            .unwrap_or_default()
    });
    let set = move |new: T| {
        let now = session.with_untracked(|plan| plan.activities.get(&id).cloned());
        if let Some(now) = now {
            let mut activity = now.as_ref().clone();
            write(&mut activity, new);
            told(session.put(Record::Activity(id, Arc::new(activity))));
        }
    };
    Part {
        value: value.into(),
        set: Callback::new(set),
    }
}

fn add(session: Session, under: Node) {
    let last = session.with_untracked(|plan| {
        let last = activities(plan, under).pop()?;
        plan.activities.get(&last).map(|it| it.rank.clone())
    });
    let activity = Activity {
        under,
        rank: Rank::between(last.as_ref(), None),
        text: String::new(),
        responsible: String::new(),
        start: None,
        due: None,
        status: ActivityStatus::default(),
        effect: None,
        note: String::new(),
        extra: Default::default(),
    };
    told(session.put(Record::Activity(session.fresh(), Arc::new(activity))));
}

fn activities(plan: &Plan, under: Node) -> Vec<ActivityId> {
    let mut found: Vec<_> = plan
        .activities
        .iter()
        .filter(|(_, it)| it.under == under)
        .collect();
    uppfyllt::order::sort_by_key(&mut found, |(id, it)| (it.rank.clone(), **id));
    found.into_iter().map(|(id, _)| *id).collect()
}
