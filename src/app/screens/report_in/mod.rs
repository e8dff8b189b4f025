//! Reporting in: all that is due at an occasion in one sheet, worked like a spreadsheet.

mod cells;
mod choosing;
mod filters;
mod keys;
mod preview;
mod progress;
mod row;
mod sheet;
mod task;
mod typing;
mod words;

use std::sync::Arc;

use leptos::ev::ClipboardEvent;
use leptos::prelude::*;
use uppfyllt::plan::OccasionId;
use uppfyllt::reporting::{Column, Due, due};
use uppfyllt::tables::Listing;

use crate::commands::{Format, save_table};
use crate::language::t;
use crate::parts::{AllCarried, NewOccasion, OccasionPicker, occasion_title};
use crate::pasting;
use crate::route::{Route, View};
use crate::session::Session;
use crate::widgets::{Button, ButtonKind, WindowedTable};
use filters::{FilterBar, Filters};
use preview::Preview;
use progress::Progress;
use row::ReportRow;
use sheet::Sheet;
pub use task::TaskView;
use words::{Why, column_name};

/// The id of the line that tells how the sheet is worked.
const KEYS: &str = "report-keys";

/// Reporting in at the occasion looked at.
#[component]
pub fn ReportIn() -> impl IntoView {
    let session = Session::here();
    let occasion = session.occasion();
    move || match occasion.get() {
        Some(occasion) => view! { <AtOccasion occasion/> }.into_any(),
        None => view! { <NoOccasion/> }.into_any(),
    }
}

/// Reports belong to an occasion.
#[component]
fn NoOccasion() -> impl IntoView {
    let texts = &t().report_in;
    view! {
        <div class="page-head"><h1>{texts.title}</h1></div>
        <div class="empty">
            <h2>{texts.no_occasion_title}</h2>
            <p>{texts.no_occasion}</p>
            <div class="actions"><NewOccasion/></div>
        </div>
    }
}

#[component]
fn AtOccasion(occasion: OccasionId) -> impl IntoView {
    let session = Session::here();
    let due = session.derive(move |plan| Arc::new(due(plan, occasion)));
    let eyebrow = move || session.occasion_record().map(|it| occasion_title(&it));
    let nothing = Memo::new(move |_| due.with(|due| due.is_empty()));
    view! {
        <div class="page-head">
            <div>
                <p class="eyebrow">{eyebrow}</p>
                <h1>{t().report_in.title}</h1>
            </div>
            <OccasionPicker/>
        </div>
        {move || match nothing.get() {
            true => view! { <NothingDue/> }.into_any(),
            false => view! { <Filled occasion due/> }.into_any(),
        }}
    }
}

#[component]
fn NothingDue() -> impl IntoView {
    let id = Session::here().id();
    let texts = &t().report_in;
    view! {
        <div class="empty">
            <h2>{texts.nothing_due_title}</h2>
            <p>{texts.nothing_due}</p>
            <p class="actions">
                <a class="button primary" href=Route::Plan(id, View::Tree(None)).href()>{t().overview.to_tree}</a>
                <a class="button" href=Route::Plan(id, View::Paste).href()>{t().paste.title}</a>
            </p>
        </div>
    }
}

#[component]
fn Filled(occasion: OccasionId, due: Memo<Arc<Vec<Due>>>) -> impl IntoView {
    let session = Session::here();
    let filters = Filters::kept();
    let sheet = Sheet::new(session, occasion, due, filters);
    let texts = &t().report_in;
    let frozen = session.derive(move |plan| {
        let occasion = plan.occasions.get(&occasion);
        occasion.is_some_and(|it| it.frozen.is_some())
    });
    let closed = move || {
        let why = if frozen.get() {
            texts.frozen
        } else {
            texts.closed
        };
        sheet
            .closed
            .get()
            .then(|| view! { <p class="notice">{why}</p> })
    };
    let nothing = Memo::new(move |_| sheet.listed.with(|listed| listed.is_empty()));
    view! {
        <Progress filters due/>
        <AllCarried/>
        {closed}
        <div class="section-head">
            <FilterBar filters due/>
            <Button
                label=t().export.save_table
                kind=ButtonKind::Quiet
                on_press=move |()| {
                    save_table(&session, &Listing::Reports(sheet.selection.get_untracked()), Format::Workbook);
                }
            />
        </div>
        <Show when=move || !nothing.get() fallback=|| view! { <p class="soft">{t().report_in.no_match}</p> }>
            <SheetView sheet/>
        </Show>
        <Preview sheet/>
    }
}

/// The sheet itself, with what the keyboard does in it.
#[component]
fn SheetView(sheet: Sheet) -> impl IntoView {
    let texts = &t().report_in;
    let keys = Memo::new(move |_| {
        let lines = sheet.grid.get();
        lines.lines.iter().map(|line| line.key).collect::<Vec<_>>()
    });
    let head = move || {
        let one = |column: Column| {
            let class = (column == Column::Value).then_some("num");
            let index = column.place() + 1;
            view! {
                <th scope="col" class=class aria-colindex=index data-column=index>
                    {column_name(column)}
                </th>
            }
        };
        Column::ALL.map(one).collect_view()
    };
    let copy = move |event: ClipboardEvent| {
        let is_cell = sheet.editing.with_untracked(Option::is_none);
        if let (true, Some(text)) = (is_cell, sheet.copied()) {
            pasting::put_text(&event, &text);
        }
    };
    let paste = move |event: ClipboardEvent| {
        if sheet.editing.with_untracked(Option::is_some) {
            return; // the text that is being edited takes it
        }
        if let Some(text) = pasting::text(&event) {
            event.prevent_default();
            sheet.paste(&text);
        }
    };
    view! {
        <p id=KEYS class="hint report-keys screen-only">
            {move || if sheet.closed.get() { texts.keys_to_read } else { texts.keys }}
        </p>
        <div class="report-sheet" class:with-units=sheet.units on:copy=copy on:paste=paste>
            <WindowedTable
                rows=keys
                row=move |key| view! { <ReportRow sheet measured=key/> }
                head
                label=texts.title
                guess=58.0
                reveal=sheet.reveal
                class="folding report"
                grid=Column::ALL.len()
                described=KEYS
            />
        </div>
        <Why sheet/>
    }
}
