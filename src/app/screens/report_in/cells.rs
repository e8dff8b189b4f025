//! A cell of the sheet: what holds for each of them, and the words of those that cannot be changed.

use leptos::prelude::*;
use uppfyllt::plan::Plan;
use uppfyllt::reporting::{Column, Due};
use uppfyllt::text::{date, typed, why};

use super::row::Row;
use super::words::column_name;
use crate::language::{language, t};
use crate::parts::whose;
use crate::session::Session;

/// A cell. Its looks follow what it says of itself to assistive technology: a sheet has thousands of cells.
#[component]
pub fn SheetCell(
    row: Row,
    column: Column,
    #[prop(optional)] class: &'static str,
    children: Children,
) -> impl IntoView {
    let (sheet, spot) = (row.sheet, row.spot(column));
    let is_active = move || row.cursor.get() == Some(column);
    let is_picked = move || {
        row.picked
            .get()
            .is_some_and(|(a, b)| a <= column && column <= b)
    };
    let takes = move || !sheet.closed.get() && row.line.get().is_some_and(|it| it.takes(column));
    let press = move |event: leptos::ev::MouseEvent| {
        if row.editing.get_untracked() == Some(column) {
            return;
        }
        match sheet.active.get_untracked() == Some(spot) && !event.shift_key() {
            true => {
                sheet.go(spot, false);
                sheet.edit(spot, None);
            }
            false => sheet.go(spot, event.shift_key()),
        }
    };
    view! {
        <td
            class=class
            tabindex=move || if is_active() { "0" } else { "-1" }
            aria-colindex=column.place() + 1
            data-column=column.place() + 1
            aria-selected=move || is_picked().then_some("true")
            aria-readonly=move || (!takes()).then_some("true")
            data-label=column_name(column)
            on:click=press
        >
            {children()}
        </td>
    }
}

/// The indicator with its goal in small. A further line of it says it to assistive technology only.
#[component]
pub fn IndicatorCell(row: Row) -> impl IntoView {
    let session = row.sheet.session;
    let id = row.key.series.indicator;
    let goal = session.derive(move |plan| {
        let goal = plan.indicators.get(&id)?.goal;
        plan.goals.get(&goal).map(|goal| goal.text.clone())
    });
    let href = crate::route::Route::Plan(session.id(), crate::route::View::Indicator(id)).href();
    let leads = move || row.line.get().is_some_and(|it| it.leads);
    let words = move || match leads() {
        true => view! {
            <a class="words" tabindex="-1" href=href.clone()>{row.text}</a>
            <span class="note">{goal}</span>
        }
        .into_any(),
        false => view! { <span class="visually-hidden">{row.text}</span> }.into_any(),
    };
    view! {
        <SheetCell row column=Column::Indicator class="full">{words}</SheetCell>
    }
}

/// A cell of a column that cannot be changed.
#[component]
pub fn FixedCell(row: Row, column: Column) -> impl IntoView {
    let words = move || {
        let due = row.due.get()?;
        Some(row.sheet.session.with(|plan| match column {
            Column::Last => last(plan, &due),
            _ => words(plan, &due, column).into_any(),
        }))
    };
    view! { <SheetCell row column>{words}</SheetCell> }
}

/// The target in force, which is that of the units together.
#[component]
pub fn TargetCell(row: Row) -> impl IntoView {
    let words = move || {
        row.line.get().filter(|it| it.leads)?;
        let target = row.result.with(|it| it.as_ref()?.target)?;
        row.sheet.session.with(|plan| {
            let measure = &plan.indicators.get(&row.key.series.indicator)?.measure;
            let rule = why::condition(target.condition, measure, plan, language());
            let due = target.due.map(|due| date::period_short(due, language()));
            let whole = why::target(&target, measure, plan, language());
            Some(view! { <span title=whole>{rule}</span> <span class="note">{due}</span> })
        })
    };
    view! { <SheetCell row column=Column::Target>{words}</SheetCell> }
}

fn last(plan: &Plan, due: &Due) -> AnyView {
    let Some((period, value)) = &due.last else {
        return view! { <span class="soft">{t().report_in.never}</span> }.into_any();
    };
    let measure = plan.indicators.get(&due.indicator()).map(|it| &it.measure);
    let value = measure.map(|measure| why::value(value, measure, language()));
    view! { {value} <span class="note">{date::period_short(*period, language())}</span> }.into_any()
}

fn words(plan: &Plan, due: &Due, column: Column) -> String {
    match column {
        Column::Indicator => plan
            .indicators
            .get(&due.indicator())
            .map(|it| it.text.clone())
            .unwrap_or_default(),
        Column::Unit => {
            whose(plan, &due.key.series).unwrap_or_else(|| t().report_in.whole.to_owned())
        }
        Column::Period => date::period_short(due.key.period, language()),
        Column::Last => due
            .last
            .as_ref()
            .map(|(_, value)| typed::in_cell(value, language()))
            .unwrap_or_default(),
        _ => String::new(),
    }
}

/// The words of a column that cannot be changed, to be copied.
pub fn fixed(session: Session, due: &Due, column: Column) -> String {
    let target = || {
        let results = session.results().get_untracked();
        let target = results.indicator(due.indicator())?.target?;
        session.with_untracked(|plan| {
            let measure = &plan.indicators.get(&due.indicator())?.measure;
            Some(why::target(&target, measure, plan, language()))
        })
    };
    match column {
        Column::Target => target().unwrap_or_default(),
        _ => session.with_untracked(|plan| words(plan, due, column)),
    }
}
