//! A table worked like a spreadsheet: which cell has the keyboard, what is typed in it, what it says.

mod cell;
mod following;
mod going;
mod keys;
mod laid;
mod row;
mod typing;
mod why;

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::ev::ClipboardEvent;
use leptos::html;
use leptos::prelude::*;
use uppfyllt::economy::RowColumn;
use uppfyllt::exchange::budget::Laid;
use uppfyllt::order;
use uppfyllt::plan::{BudgetColumn, ColumnKey, RowId};

use super::held::Held;
use super::reshape::{Asked, Reshape};
use crate::language::t;
use crate::pasting;
use crate::widgets::{Button, ButtonKind, Icon, Reveal, WindowedTable};
use following::{FollowAll, FollowHere, LeftBehind};
use laid::LeftOut;
use row::TableRow;
use why::Why;

/// A table with more columns lies across on paper.
const UPRIGHT: usize = 9;

/// A cell. Without a column it is the label of the row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The row.
    pub row: RowId,
    /// The column.
    pub column: Option<ColumnKey>,
}

/// The sheet. Copy it freely: it is a handle.
#[derive(Clone, Copy)]
pub struct Sheet {
    /// The table.
    pub held: Held,
    /// Its columns.
    pub columns: Memo<Arc<Vec<BudgetColumn>>>,
    /// Its rows, in order.
    rows: Memo<Vec<RowId>>,
    places: Memo<Arc<BTreeMap<RowId, usize>>>,
    chosen: RwSignal<Option<Spot>>,
    /// The cell that the keyboard is at.
    pub active: Memo<Option<Spot>>,
    /// What holds the rows that are on the page.
    rows_shown: NodeRef<html::Div>,
    /// The cell that shall have the keyboard when its row is on the page; emptied when it has.
    focus: RwSignal<Option<Spot>>,
    /// The cell that is being edited, and the text that it begins with.
    editing: RwSignal<Option<(Spot, String)>>,
    /// Why what was typed cannot be taken.
    fault: RwSignal<Option<String>>,
    /// The cells that were changed here.
    corrected: RwSignal<Vec<RowColumn>>,
    /// What became of the last paste.
    laid: RwSignal<Option<Laid>>,
    /// The next Tab leaves the sheet.
    leaving: RwSignal<bool>,
    reveal: RwSignal<Option<Reveal<RowId>>>,
    /// What is asked about a row or a column.
    pub asked: RwSignal<Option<Asked>>,
    /// The id of what tells of the active cell.
    why: StoredValue<String>,
}

impl Sheet {
    /// The sheet of a table; `name` tells several of a page apart.
    pub fn new(held: Held, name: &str) -> Self {
        let columns = Memo::new(move |_| {
            let columns = held
                .table
                .with(|it| it.as_ref().map(|it| it.columns.clone()));
            Arc::new(columns.unwrap_or_default())
        });
        let rows = Memo::new(move |_| {
            held.table.with(|it| {
                let rows = it.iter().flat_map(|it| &it.rows);
                rows.map(|row| row.id).collect::<Vec<_>>()
            })
        });
        let places = Memo::new(move |_| {
            let rows = rows.get();
            Arc::new(order::map(rows.into_iter().zip(0..)))
        });
        let chosen = RwSignal::new(None::<Spot>);
        let active = Memo::new(move |_| {
            let is_column = |key| columns.with(|all| all.iter().any(|it| it.key == key));
            let is_there = |it: &Spot| {
                let row = places.with(|all| all.contains_key(&it.row));
                row && it.column.is_none_or(is_column)
            };
            chosen.get().filter(is_there).or_else(|| {
                let row = rows.with(|all| all.first().copied())?;
                Some(Spot { row, column: None })
            })
        });
        Self {
            held,
            columns,
            rows,
            places,
            chosen,
            active,
            rows_shown: NodeRef::new(),
            focus: RwSignal::new(None),
            editing: RwSignal::new(None),
            fault: RwSignal::new(None),
            corrected: RwSignal::default(),
            laid: RwSignal::new(None),
            leaving: RwSignal::new(false),
            reveal: RwSignal::new(None),
            asked: RwSignal::new(None),
            why: StoredValue::new(format!("{name}-why")),
        }
    }

    /// The place of a row, from 0.
    fn place(self, row: RowId) -> Option<usize> {
        self.places.with(|all| all.get(&row).copied())
    }

    /// A column by its key.
    pub fn column(self, key: ColumnKey) -> Option<BudgetColumn> {
        self.columns
            .with_untracked(|all| all.iter().find(|it| it.key == key).cloned())
    }
}

/// The sheet with what is done to its rows and columns, and the line about the active cell.
#[component]
pub fn SheetView(sheet: Sheet) -> impl IntoView {
    let texts = &t().economy_screen;
    let label = Signal::derive(move || {
        let title = sheet
            .held
            .table
            .with(|it| it.as_ref().map(|it| it.title.clone()));
        title.unwrap_or_default()
    });
    let keys = format!("{}-keys", sheet.why.get_value());
    let described = keys.clone();
    let grid = move || {
        let columns = sheet.columns.get();
        let described = described.clone();
        let head = heads(&columns);
        view! {
            <WindowedTable
                rows=sheet.rows
                row=move |row| view! { <TableRow sheet row/> }
                head=move || head
                label
                guess=31.0
                reveal=sheet.reveal
                class="compact economy"
                grid=columns.len() + 1
                closed=sheet.held.closed
                described
            />
        }
    };
    let across = move || sheet.columns.with(|all| all.len() > UPRIGHT);
    view! {
        <Tools sheet/>
        <p id=keys class="hint report-keys screen-only">
            {move || if sheet.held.closed.get() { texts.keys_to_read } else { texts.keys }}
        </p>
        <div node_ref=sheet.rows_shown class="economy-sheet" class:across=across on:copy=move |event| copy(sheet, &event) on:paste=move |event| paste(sheet, &event)>
            {grid}
        </div>
        // Together: what comes and goes with the cell that the keyboard is at is styled anew, and what stands beside it.
        <div class="economy-told">
            <Why sheet/>
            <LeftOut sheet/>
            <FollowHere sheet/>
            <LeftBehind sheet/>
        </div>
        <Reshape sheet/>
    }
}

/// What can be done to rows and columns, at the active cell.
#[component]
fn Tools(sheet: Sheet) -> impl IntoView {
    let texts = &t().economy_screen;
    let row = move || sheet.active.get_untracked().map(|it| it.row);
    let column = move || sheet.active.get_untracked().and_then(|it| it.column);
    let first = move || {
        sheet
            .columns
            .with_untracked(|all| all.first().map(|it| it.key))
    };
    let no_row = Signal::derive(move || sheet.active.get().is_none());
    let no_column = Signal::derive(move || sheet.columns.with(|all| all.is_empty()));
    let closed = sheet.held.closed;
    view! {
        <div class="cluster economy-tools screen-only">
            <Button label=texts.change_row small=true on_press=move |()| sheet.asked.set(row().map(Asked::Row)) disabled=no_row/>
            <Button
                label=texts.change_column
                small=true
                on_press=move |()| sheet.asked.set(column().or_else(first).map(Asked::Column))
                disabled=no_column
            />
            <Button label=texts.add_row icon=Icon::Add kind=ButtonKind::Quiet small=true on_press=move |()| sheet.add_row() disabled=closed/>
            <Button label=texts.add_column icon=Icon::Add kind=ButtonKind::Quiet small=true on_press=move |()| sheet.add_column() disabled=closed/>
            <FollowAll sheet/>
        </div>
    }
}

fn heads(columns: &[BudgetColumn]) -> Vec<AnyView> {
    let label =
        view! { <th scope="col" aria-colindex="1">{t().economy_screen.row}</th> }.into_any();
    let head = |(at, column): (usize, &BudgetColumn)| {
        let group = (!column.group.is_empty()).then(|| {
            view! { <span class="note">{column.group.clone()}</span> }
        });
        view! { <th scope="col" class="num" aria-colindex=at + 2>{group}{column.title.clone()}</th> }.into_any()
    };
    let heads = columns.iter().enumerate().map(head);
    std::iter::once(label).chain(heads).collect()
}

fn copy(sheet: Sheet, event: &ClipboardEvent) {
    if sheet.editing.with_untracked(Option::is_none)
        && let Some(spot) = sheet.active.get_untracked()
    {
        pasting::put_text(event, &sheet.text(spot));
    }
}

fn paste(sheet: Sheet, event: &ClipboardEvent) {
    if sheet.editing.with_untracked(Option::is_some) {
        return; // the text that is being edited takes it
    }
    if let Some(text) = pasting::text(event) {
        event.prevent_default();
        sheet.lay(&text);
    }
}
