//! An occasion is frozen by a decision, and opened again; both are told and can be undone.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::document::earlier;
use uppfyllt::edit::{Edit, carried};
use uppfyllt::file;
use uppfyllt::fulfilment::Results;
use uppfyllt::plan::{Decision, DecisionId, DecisionKind, Occasion, OccasionId, Plan, Record};
use uppfyllt::text::date;

use super::decision_title;
use crate::language::{language, t};
use crate::session::Session;
use crate::when;
use crate::widgets::{Button, ButtonKind, Choice, Dialog, Icon, IconView, SelectField, TextField};

/// Whether an occasion is frozen, by which decision, when it was opened again; with the way to the other state.
#[component]
pub fn Freezing(#[prop(into)] id: Signal<Option<OccasionId>>) -> impl IntoView {
    let session = Session::here();
    let occasion = Memo::new(move |_| {
        let id = id.get()?;
        session.with(|plan| Some((id, plan.occasions.get(&id)?.clone())))
    });
    let traces = move || {
        let (_, occasion) = occasion.get()?;
        let traces = occasion.reopened.iter().map(|it| {
            let day = date::long(it.on, language());
            let words = (t().occasions.reopened)(&day, &it.decision, &it.reason);
            view! { <p class="soft small">{words}</p> }
        });
        Some(traces.collect_view())
    };
    view! {
        <div class="freezing">
            {move || occasion.get().map(|(id, occasion)| match occasion.frozen {
                Some(decision) => view! { <Frozen id decision/> }.into_any(),
                None => view! { <Freeze id/> }.into_any(),
            })}
            {traces}
        </div>
    }
}

#[component]
fn Frozen(id: OccasionId, decision: DecisionId) -> impl IntoView {
    let session = Session::here();
    let texts = &t().occasions;
    let open = RwSignal::new(false);
    let reason = RwSignal::new(String::new());
    let cited = session.derive(move |plan| cited(plan, decision));
    let reopen = move |()| {
        let now = session.with_untracked(|plan| plan.occasions.get(&id).cloned());
        let (Some(now), Some(today)) = (now, when::today()) else {
            return;
        };
        let opened = now.reopened(
            today,
            cited.get_untracked(),
            reason.get_untracked().trim().to_owned(),
        );
        // A refused edit is told by the shell.
        if session.put(Record::Occasion(id, Arc::new(opened))).is_ok() {
            open.set(false);
        }
    };
    view! {
        <p class="cluster frozen">
            <IconView icon=Icon::Lock/>
            <span>{move || (texts.frozen_by)(&cited.get())}</span>
            <Button label=texts.reopen small=true on_press=move |()| open.set(true) disabled=locked(session)/>
        </p>
        <Dialog
            open
            on_close=move |()| open.set(false)
            title=texts.reopen
            close_label=t().frame.close
            actions=move || view! { <Button label=texts.reopen_now kind=ButtonKind::Primary on_press=reopen/> }
        >
            <p>{texts.reopen_explained}</p>
            <TextField label=texts.reopen_reason value=reason on_commit=move |text| reason.set(text)/>
        </Dialog>
    }
}

/// The decision to freeze by: one of the plan's, or a new one, for which the fields stand open.
#[component]
fn Freeze(id: OccasionId) -> impl IntoView {
    let session = Session::here();
    let texts = &t().occasions;
    let open = RwSignal::new(false);
    let chosen = RwSignal::new(None::<DecisionId>);
    let new = RwSignal::new(Decision::default());
    let start = move |()| {
        let (body, dnr) = session.with_untracked(|plan| {
            let occasion = plan.occasions.get(&id);
            let dnr = occasion.map(|it| it.dnr.clone());
            (plan.about.committee.clone(), dnr.unwrap_or_default())
        });
        chosen.set(session.with_untracked(approving));
        new.set(Decision {
            kind: DecisionKind::FollowUp,
            body,
            dnr,
            ..Decision::default()
        });
        open.set(true);
    };
    let freeze = move |()| {
        let decision = chosen.get_untracked();
        let by = decision.unwrap_or_else(|| session.fresh());
        let new = decision.is_none().then(|| new.get_untracked());
        let edit = session.with_untracked(|plan| freezing(plan, id, by, new));
        // A refused edit is told by the shell.
        if edit.is_some_and(|edit| session.dispatch(edit).is_ok()) {
            open.set(false);
        }
    };
    view! {
        <p><Button label=texts.freeze icon=Icon::Lock small=true on_press=start disabled=locked(session)/></p>
        <Dialog
            open
            on_close=move |()| open.set(false)
            title=texts.freeze
            close_label=t().frame.close
            actions=move || view! {
                <Button label=texts.not_yet on_press=move |()| open.set(false)/>
                <Button label=texts.freeze_now kind=ButtonKind::Primary on_press=freeze/>
            }
        >
            <p>{texts.freeze_explained}</p>
            <p><strong>{move || session.with(|plan| unfinished(plan, id))}</strong></p>
            <SelectField
                label=texts.decision
                choices=session.derive(decisions)
                value=chosen
                on_change=move |id| chosen.set(id)
            />
            <Show when=move || chosen.get().is_none()><NewDecision decision=new/></Show>
        </Dialog>
    }
}

#[component]
fn NewDecision(decision: RwSignal<Decision>) -> impl IntoView {
    let texts = &t().about;
    let date = move || decision.with(|it| it.date.map(|day| day.to_string()).unwrap_or_default());
    view! {
        <div class="fields">
            <Words label=texts.body decision part=|it| &mut it.body/>
            <TextField
                label=texts.date
                kind="date"
                value=Signal::derive(date)
                on_commit=move |text: String| decision.update(|it| it.date = text.parse().ok())
            />
            <Words label=texts.paragraph decision part=|it| &mut it.paragraph/>
            <Words label=texts.dnr decision part=|it| &mut it.dnr/>
        </div>
    }
}

#[component]
fn Words(
    label: &'static str,
    decision: RwSignal<Decision>,
    part: fn(&mut Decision) -> &mut String,
) -> impl IntoView {
    let value = Signal::derive(move || part(&mut decision.get()).clone());
    let commit = move |text: String| decision.update(|it| text.trim().clone_into(part(it)));
    view! { <TextField label value on_commit=commit/> }
}

/// One edit: the decision, where it is new, and the occasion frozen by it with the plan as it stands.
fn freezing(plan: &Plan, id: OccasionId, by: DecisionId, new: Option<Decision>) -> Option<Edit> {
    let decided = new.map(|it| Edit::Put(Record::Decision(by, Arc::new(it))));
    let mut then = plan.clone();
    if let Some(edit) = &decided {
        then.apply(edit.clone()).ok()?;
    }
    let frozen: Occasion = file::freeze(&then, id, by, earlier(plan, id))?;
    let freeze = Edit::Put(Record::Occasion(id, Arc::new(frozen)));
    Some(Edit::Many(decided.into_iter().chain([freeze]).collect()))
}

/// What is wanting at the occasion.
fn unfinished(plan: &Plan, id: OccasionId) -> String {
    let results = Results::of(plan, Some(id));
    let all = plan.indicators.iter();
    let judged = all.filter_map(|(id, _)| results.indicator(*id));
    let followed: Vec<_> = judged.filter(|it| it.is_followed()).collect();
    let unjudged = followed.iter().filter(|it| it.status.is_none()).count();
    let unforecast = followed.iter().filter(|it| it.forecast.is_none()).count();
    let mut words = vec![(t().occasions.unfinished)(unjudged, unforecast)];
    let carried = carried(plan, id).len();
    words.extend((carried > 0).then(|| (t().judgement.all_carried)(carried)));
    words.join(" ")
}

fn decisions(plan: &Plan) -> Vec<Choice<Option<DecisionId>>> {
    let there = plan.decisions.iter();
    let there = there.map(|(id, it)| Choice::new(Some(*id), decision_title(it)));
    let new = Choice::new(None, t().occasions.new_decision);
    there.chain([new]).collect()
}

/// The latest decision that approved a follow-up and has frozen nothing yet.
fn approving(plan: &Plan) -> Option<DecisionId> {
    let used = |id: &DecisionId| plan.occasions.iter().any(|(_, it)| it.frozen == Some(*id));
    let free = plan
        .decisions
        .iter()
        .filter(|(id, it)| it.kind == DecisionKind::FollowUp && !used(id));
    free.max_by_key(|(_, it)| it.date).map(|(id, _)| *id)
}

fn cited(plan: &Plan, id: DecisionId) -> String {
    plan.decisions
        .get(&id)
        .map(|it| decision_title(it))
        .unwrap_or_default()
}

fn locked(session: Session) -> Signal<bool> {
    Signal::derive(move || !session.can_edit())
}
