//! One table of the economy: its grid, the texts of its rows, its charts, and what it is.

use leptos::prelude::*;
use uppfyllt::edit::Edit;
use uppfyllt::plan::{BudgetTableId, RecordKey};
use uppfyllt::tables::Listing;
use uppfyllt::text::{date, number::Money};

use super::charts::Charts;
use super::facts::Facts;
use super::findings::Findings;
use super::held::Held;
use super::remarks::Remarks;
use super::rounding::WithinRounding;
use super::sheet::{Sheet, SheetView, Spot};
use crate::commands::{Format, save_table};
use crate::language::{language, t};
use crate::parts::{COLUMN, ROW, occasion_title};
use crate::route::{Query, Route, View, keep};
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, Choice, ChoiceStrip, Disclosure, Icon};

/// The name of the unit that amounts are shown in.
const UNIT: &str = "enhet";

/// A table of the economy.
#[component]
pub fn EconomyTable(id: BudgetTableId) -> impl IntoView {
    let session = Session::here();
    let there = session.derive(move |plan| plan.budgets.has(&id));
    move || match there.get() {
        true => view! { <Page id/> }.into_any(),
        false => view! { <Gone/> }.into_any(),
    }
}

#[component]
fn Gone() -> impl IntoView {
    let session = Session::here();
    let texts = &t().economy_screen;
    view! {
        <div class="empty">
            <h1>{texts.gone_title}</h1>
            <p><a href=Route::Plan(session.id(), View::Economy).href()>{texts.to_all}</a></p>
        </div>
    }
}

#[component]
fn Page(id: BudgetTableId) -> impl IntoView {
    let session = Session::here();
    let texts = &t().economy_screen;
    let money = RwSignal::new(Money::default());
    keep(money, unit_of, |it, query| {
        query.set(UNIT, (*it == Money::Millions).then_some("mnkr"));
    });
    let held = Held::of_plan(session, id, money.into());
    let sheet = Sheet::new(held, "table");
    follow(sheet);
    let title = move || held.table.with(|it| it.as_ref().map(|it| it.title.clone()));
    let eyebrow = session.derive(move |plan| {
        let occasion = plan.occasions.get(&plan.budgets.get(&id)?.occasion?);
        occasion.map(|it| occasion_title(it))
    });
    let note = session.derive(move |plan| {
        let table = plan.budgets.get(&id)?;
        let day = table
            .day(plan)
            .map(|day| (texts.until)(&date::long(day, language())));
        let scope = Some(table.scope.clone()).filter(|it| !it.is_empty());
        let is_money = table.unit == "tkr";
        let sign = is_money.then(|| texts.sign.to_owned());
        let sentences = [scope, day, sign].into_iter().flatten();
        let sentences: Vec<String> = sentences.map(|it| it + ".").collect();
        Some(sentences.join(" "))
    });
    let frozen = move || {
        let is_closed = held.closed.get() && session.can_edit();
        is_closed.then(|| view! { <p class="notice">{texts.frozen}</p> })
    };
    view! {
        <div class="page-head">
            <div>
                <p class="eyebrow">
                    <a href=Route::Plan(session.id(), View::Economy).href()>{texts.title}</a>
                    {move || eyebrow.get().map(|it| format!(" · {it}"))}
                </p>
                <h1>{title}</h1>
                <p class="soft">{note}</p>
            </div>
            <Unit held money/>
        </div>
        {frozen}
        <SheetView sheet/>
        <Footnotes held/>
        <Findings of=Some(id)/>
        <WithinRounding worked=held.worked/>
        <Remarks sheet/>
        <Charts held/>
        <Disclosure summary=move || texts.about_table class="screen-only">
            <Facts held/>
        </Disclosure>
        <p class="cluster screen-only">
            <Button
                label=t().export.save_table
                kind=ButtonKind::Quiet
                on_press=move |()| save_table(&session, &Listing::Economy(Some(id)), Format::Workbook)
            />
            <Button
                label=texts.remove_table
                icon=Icon::Trash
                kind=ButtonKind::Danger
                on_press=move |()| remove(session, id)
                disabled=held.closed
            />
        </p>
    }
}

/// tkr or mnkr, where the table is of money.
#[component]
fn Unit(held: Held, money: RwSignal<Money>) -> impl IntoView {
    let is_money = Memo::new(move |_| {
        held.table
            .with(|it| it.as_ref().is_some_and(|it| it.unit == "tkr"))
    });
    let choices = vec![
        Choice::new(Money::Thousands, "tkr"),
        Choice::new(Money::Millions, "mnkr"),
    ];
    view! {
        <Show when=move || is_money.get()>
            <ChoiceStrip
                label=t().economy_screen.unit
                choices=choices.clone()
                value=money
                on_change=move |it| money.set(it)
                small=true
            />
        </Show>
    }
}

#[component]
fn Footnotes(held: Held) -> impl IntoView {
    let notes = Memo::new(move |_| {
        held.table
            .with(|it| it.as_ref().map(|it| it.footnotes.clone()))
    });
    move || {
        let notes = notes.get().unwrap_or_default();
        notes
            .into_iter()
            .map(|it| view! { <p class="note">{it}</p> })
            .collect_view()
    }
}

fn unit_of(query: &Query) -> Money {
    match query.get(UNIT) {
        Some("mnkr") => Money::Millions,
        _ => Money::Thousands,
    }
}

/// An address may lead to a cell.
fn follow(sheet: Sheet) {
    let asked = RwSignal::new(None::<Spot>);
    keep(
        asked,
        |query| {
            let (row, column) = (query.read(ROW)?, query.read(COLUMN));
            Some(Spot { row, column })
        },
        |_, _| {},
    );
    Effect::new(move |_| {
        if let Some(spot) = asked.get() {
            sheet.go(spot);
        }
    });
}

fn remove(session: Session, id: BudgetTableId) {
    if session
        .dispatch(Edit::Delete(RecordKey::BudgetTable(id)))
        .is_ok()
    {
        Route::Plan(session.id(), View::Economy).go();
    }
}
