//! New tables: an empty one of each sort, and those of the occasion before with the budget kept.

use std::sync::Arc;

use leptos::prelude::*;
use uppfyllt::economy::{blank, next};
use uppfyllt::edit::Edit;
use uppfyllt::order;
use uppfyllt::plan::{BudgetKind, BudgetTable, OccasionId, Plan, Rank, Record};
use uppfyllt::text::economy;

use super::facts::day_of;
use crate::language::{language, t};
use crate::parts::occasion_title;
use crate::pasting;
use crate::route::{Route, View};
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, Choice, Dialog, Icon, SelectField, TextField};

/// Adds an empty table of a sort: a button and its dialog.
#[component]
pub fn NewTable() -> impl IntoView {
    let session = Session::here();
    let texts = &t().economy_screen;
    let open = RwSignal::new(false);
    let kind = RwSignal::new(BudgetKind::default());
    let scope = RwSignal::new(String::new());
    let kinds = BudgetKind::ALL
        .map(|it| Choice::new(it, (texts.kind)(it)))
        .to_vec();
    let add = move |()| {
        let table = BudgetTable {
            rank: session.with_untracked(last_rank),
            occasion: session.occasion().get_untracked(),
            scope: scope.get_untracked(),
            ..economy::titled(blank(kind.get_untracked(), &mut pasting::ids()), language())
        };
        let id = session.fresh();
        if session
            .put(Record::BudgetTable(id, Arc::new(table)))
            .is_ok()
        {
            open.set(false);
            Route::Plan(session.id(), View::EconomyTable(id)).go();
        }
    };
    let locked = Signal::derive(move || !session.can_edit());
    view! {
        <Button label=texts.new_table icon=Icon::Add on_press=move |()| open.set(true) disabled=locked/>
        <Dialog
            open
            on_close=move |()| open.set(false)
            title=texts.new_table
            close_label=t().frame.close
            actions=move || view! { <Button label=texts.add_table kind=ButtonKind::Primary on_press=add/> }
        >
            <p>{texts.new_table_what}</p>
            <div class="fields">
                <SelectField label=texts.sort choices=kinds.clone() value=kind on_change=move |it| kind.set(it)/>
                <TextField label=t().economy.field.scope value=scope on_commit=move |it| scope.set(it)/>
            </div>
        </Dialog>
    }
}

/// Takes the tables of the occasion before along to the one looked at, where that has none.
#[component]
pub fn GoOn() -> impl IntoView {
    let session = Session::here();
    let occasion = session.occasion();
    let from = Memo::new(move |_| {
        let now = occasion.get()?;
        session.with(|plan| {
            before(plan, now).map(|id| (id, plan.occasions.get(&id).map(|it| occasion_title(it))))
        })
    });
    let go_on = move |from: OccasionId| {
        let Some(to) = occasion.get_untracked() else {
            return;
        };
        let edit = session.with_untracked(|plan| take_along(session, plan, from, to));
        // A refused edit is told by the shell.
        let _ = session.dispatch(edit);
    };
    move || {
        let (id, title) = from.get()?;
        let label = (t().economy_screen.go_on)(&title.unwrap_or_default());
        let locked = Signal::derive(move || !session.can_edit());
        Some(view! { <Button label=label on_press=move |()| go_on(id) disabled=locked/> })
    }
}

/// The latest earlier occasion that has tables, where this one has none.
fn before(plan: &Plan, now: OccasionId) -> Option<OccasionId> {
    let has = |id: OccasionId| plan.budgets.iter().any(|(_, it)| it.occasion == Some(id));
    let day = day_of(plan, Some(now))?;
    let earlier = plan.occasions_by_day().into_iter().rev();
    let mut earlier =
        earlier.filter(|id| *id != now && day_of(plan, Some(*id)).is_some_and(|it| it <= day));
    earlier.find(|id| has(*id)).filter(|_| !has(now))
}

fn take_along(session: Session, plan: &Plan, from: OccasionId, to: OccasionId) -> Edit {
    let mut tables: Vec<_> = plan
        .budgets
        .iter()
        .filter(|(_, it)| it.occasion == Some(from))
        .collect();
    order::sort_by_key(&mut tables, |(id, it)| (it.rank.clone(), **id));
    let mut rank = last_rank(plan);
    let mut edits = Vec::new();
    for (_, table) in tables {
        let Some(day) = day_of(plan, Some(to)) else {
            continue;
        };
        let table = next(table, table.day(plan), to, day, rank.clone());
        rank = rank.next();
        edits.push(Edit::Put(Record::BudgetTable(
            session.fresh(),
            Arc::new(table),
        )));
    }
    Edit::Many(edits)
}

/// The place after all tables.
fn last_rank(plan: &Plan) -> Rank {
    let last = plan.budgets.iter().map(|(_, it)| &it.rank).max();
    last.map(Rank::next).unwrap_or_default()
}
