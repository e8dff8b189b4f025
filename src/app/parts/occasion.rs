//! The occasion looked at: choosing among the plan's occasions, and adding one.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::edit::follow;
use uppfyllt::plan::{Day, Occasion, OccasionId, OccasionKind, Plan};

use super::occasion_title;
use crate::language::t;
use crate::session::Session;
use crate::when;
use crate::widgets::{Button, ButtonKind, Choice, Dialog, Icon, SelectField, TextField};

/// Chooses the occasion that the whole plan is looked at from.
#[component]
pub fn OccasionPicker() -> impl IntoView {
    let session = Session::here();
    let choices = session.derive(|plan| {
        let mut all: Vec<(OccasionId, Arc<Occasion>)> = plan
            .occasions
            .iter()
            .map(|(id, it)| (*id, it.clone()))
            .collect();
        uppfyllt::order::sort_by_key(&mut all, |(id, it)| std::cmp::Reverse((it.date, *id)));
        all
    });
    let choices = Signal::derive(move || {
        let named =
            |(id, it): &(OccasionId, Arc<Occasion>)| Choice::new(Some(*id), occasion_title(it));
        choices.with(|all| all.iter().map(named).collect::<Vec<_>>())
    });
    let choose = move |id: Option<OccasionId>| {
        if let Some(id) = id {
            session.choose_occasion(id);
        }
    };
    view! {
        <div class="occasion">
            <Show when=move || choices.with(|all| !all.is_empty())>
                <SelectField
                    label=t().overview.occasion
                    choices
                    value=session.occasion()
                    on_change=choose
                />
            </Show>
            <NewOccasion/>
        </div>
    }
}

/// Adds an occasion of follow-up: a button and its dialog.
#[component]
pub fn NewOccasion() -> impl IntoView {
    let session = Session::here();
    let texts = &t().overview;
    let open = RwSignal::new(false);
    let kind = RwSignal::new(OccasionKind::default());
    let date = RwSignal::new(String::new());
    let from = RwSignal::new(None);
    let earlier = session.derive(earlier);
    let start = move |()| {
        let next = session.with_untracked(usual_next);
        kind.set(
            next.as_ref()
                .map_or_else(OccasionKind::default, |it| it.kind),
        );
        let day = next.map(|it| it.date).or_else(when::today);
        date.set(day.map(|day| day.to_string()).unwrap_or_default());
        from.set(None);
        open.set(true);
    };
    let add = move |()| {
        let Ok(day) = date.get_untracked().parse::<Day>() else {
            return;
        };
        let id = session.fresh();
        let occasion = Occasion::new(kind.get_untracked(), day);
        let edit = session.with_untracked(|plan| follow(plan, id, occasion, from.get_untracked()));
        if session.dispatch(edit).is_ok() {
            session.choose_occasion(id);
            open.set(false);
        }
    };
    let kinds = OccasionKind::ALL.map(|kind| Choice::new(kind, (t().status.occasion)(kind)));
    let kinds = StoredValue::new(kinds.to_vec());
    view! {
        <Button label=texts.new_occasion icon=Icon::Add on_press=start disabled=Signal::derive(move || !session.can_edit())/>
        <Dialog
            open
            on_close=move |()| open.set(false)
            title=texts.new_occasion
            close_label=t().frame.close
            actions=move || view! {
                <Button label=texts.add_occasion kind=ButtonKind::Primary on_press=add/>
            }
        >
            <p>{texts.occasion_explained}</p>
            <div class="fields">
                <SelectField
                    label=texts.occasion_kind
                    choices=kinds.get_value()
                    value=kind
                    on_change=move |chosen| kind.set(chosen)
                />
                <TextField
                    label=texts.occasion_date
                    kind="date"
                    value=date
                    refuse=no_day
                    on_commit=move |text| date.set(text)
                />
                <Show when=move || earlier.with(|all| all.len() > 1)>
                    <SelectField
                        label=t().occasions.begin_with
                        choices=earlier
                        value=from
                        on_change=move |chosen| from.set(chosen)
                        hint=t().occasions.begin_explained
                    />
                </Show>
            </div>
        </Dialog>
    }
}

/// What usually follows the latest occasion.
fn usual_next(plan: &Plan) -> Option<Occasion> {
    let latest = *plan.occasions_by_day().last()?;
    plan.occasions.get(&latest)?.usual_next()
}

/// To begin empty, or with what was said at an earlier occasion, the latest first.
fn earlier(plan: &Plan) -> Vec<Choice<Option<OccasionId>>> {
    let texts = &t().occasions;
    let named = |id: OccasionId| {
        let title = occasion_title(plan.occasions.get(&id)?);
        Some(Choice::new(Some(id), (texts.begin_from)(&title)))
    };
    let occasions = plan.occasions_by_day().into_iter().rev().filter_map(named);
    std::iter::once(Choice::new(None, texts.begin_empty))
        .chain(occasions)
        .collect()
}

/// An occasion always has its day.
pub fn no_day(text: String) -> Option<String> {
    let read = text.parse::<Day>();
    read.is_err().then(|| t().about.no_date.to_owned())
}
