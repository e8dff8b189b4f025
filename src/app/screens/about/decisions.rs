//! The decisions on the plan.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::edit::Edit;
use uppfyllt::plan::{Day, Decision, DecisionId, DecisionKind, Record, RecordKey};

use super::Section;
use super::edits::Edits;
use crate::language::t;
use crate::parts::decision_title;
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, Choice, Icon, SelectField, TextField};

const KINDS: [DecisionKind; 4] = [
    DecisionKind::Adopted,
    DecisionKind::Revised,
    DecisionKind::Extended,
    DecisionKind::FollowUp,
];

#[component]
pub fn Decisions() -> impl IntoView {
    let session = Session::here();
    let texts = &t().about;
    let ids = session.derive(|plan| {
        let mut all: Vec<(Option<Day>, DecisionId)> = plan
            .decisions
            .iter()
            .map(|(id, it)| (it.date, *id))
            .collect();
        // Those without a date are being written: last.
        uppfyllt::order::sort_by_key(&mut all, |(date, id)| (date.is_none(), *date, *id));
        all.into_iter().map(|(_, id)| id).collect::<Vec<_>>()
    });
    view! {
        <Section title=texts.decisions explained=texts.decisions_explained>
            <Show when=move || ids.with(|ids| !ids.is_empty()) fallback=NoDecisions>
                <ol class="stack">
                    <For each=move || ids.get() key=|id| *id let:id>
                        <DecisionFields id/>
                    </For>
                </ol>
            </Show>
            <div><AddDecision/></div>
        </Section>
    }
}

#[component]
fn NoDecisions() -> impl IntoView {
    view! {
        <h3>{t().about.no_decisions_title}</h3>
        <p class="soft">{t().about.no_decisions}</p>
    }
}

#[component]
fn AddDecision() -> impl IntoView {
    let session = Session::here();
    let edits = Edits::here();
    let add = move |()| {
        let decision = Arc::new(Decision::default());
        edits.make(Edit::Put(Record::Decision(session.fresh(), decision)));
    };
    view! {
        <Button
            label=t().about.add_decision
            icon=Icon::Add
            on_press=add
            disabled=edits.locked()
        />
    }
}

#[component]
fn DecisionFields(id: DecisionId) -> impl IntoView {
    let session = Session::here();
    let edits = Edits::here();
    let texts = &t().about;
    let decision = session.derive(move |plan| plan.decisions.get(&id).cloned());
    let heading = move || decision.get().map(|it| decision_title(&it));
    let remove = Signal::derive(move || (texts.remove)(&heading().unwrap_or_default()));
    let kinds = KINDS.map(|kind| Choice::new(kind, (texts.decision)(kind)));
    let kind = Signal::derive(move || {
        decision
            .get()
            .map_or_else(DecisionKind::default, |it| it.kind)
    });
    let date = Signal::derive(move || {
        let date = decision.get().and_then(|it| it.date);
        date.map(|day| day.to_string()).unwrap_or_default()
    });
    view! {
        <li class="ruled stack">
            <div class="spread">
                <h3>{heading}</h3>
                <Button
                    label=remove
                    icon=Icon::Trash
                    icon_only=true
                    kind=ButtonKind::Danger
                    small=true
                    on_press=move |()| edits.make(Edit::Delete(RecordKey::Decision(id)))
                    disabled=edits.locked()
                />
            </div>
            <div class="fields">
                <SelectField
                    label=texts.kind
                    choices=kinds.to_vec()
                    value=kind
                    on_change=move |kind| edits.decision(id, |it| it.kind = kind)
                    disabled=edits.locked()
                />
                <Words id label=texts.body part=|it| &mut it.body/>
                <TextField
                    label=texts.date
                    kind="date"
                    value=date
                    on_commit=move |text: String| edits.decision(id, |it| it.date = text.parse().ok())
                    read_only=edits.locked()
                />
                <Words id label=texts.paragraph part=|it| &mut it.paragraph/>
                <Words id label=texts.dnr part=|it| &mut it.dnr/>
                <Words id label=texts.note part=|it| &mut it.note/>
            </div>
        </li>
    }
}

/// A line of a decision.
#[component]
fn Words(
    id: DecisionId,
    label: &'static str,
    part: fn(&mut Decision) -> &mut String,
) -> impl IntoView {
    let session = Session::here();
    let edits = Edits::here();
    let value = session.derive(move |plan| {
        let decision = plan.decisions.get(&id);
        decision.map_or_else(String::new, |it| part(&mut it.as_ref().clone()).clone())
    });
    view! {
        <TextField
            label
            value
            on_commit=move |text: String| edits.decision(id, |it| text.trim().clone_into(part(it)))
            read_only=edits.locked()
        />
    }
}
