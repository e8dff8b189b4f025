//! The cells of a row: its label, and its figures as stated or as they follow.

use leptos::html;
use leptos::prelude::*;
use uppfyllt::economy::{Agreement, Cell};
use uppfyllt::plan::{BudgetColumn, BudgetKind, ColumnKind, Decimal};
use uppfyllt::text::economy;

use super::keys::while_typing;
use super::row::Look;
use super::{Sheet, Spot};
use crate::language::{language, t};

/// The words of a row; Enter or a second press opens what can be changed of it.
#[component]
pub fn LabelCell(look: RwSignal<Look>) -> impl IntoView {
    let words = move || {
        look.with(|it| {
            let face = it.face.as_deref()?;
            let told = face.is_told().then(|| {
                view! { <span class="tag">{t().economy_screen.told}</span> }
            });
            Some(view! { {face.row.label.clone()} {told} })
        })
    };
    let is_here = move || look.with(|it| it.cursor == Some(None));
    view! {
        <th scope="row" tabindex=move || tabindex(is_here()) aria-colindex="1">
            {words}
        </th>
    }
}

/// A figure. The line below the sheet tells of it while the keyboard is at it.
#[component]
pub fn FigureCell(
    sheet: Sheet,
    at: usize,
    column: BudgetColumn,
    look: RwSignal<Look>,
) -> impl IntoView {
    let key = column.key;
    let is_here = move || look.with(|it| it.cursor == Some(Some(key)));
    let shown = move |look: &Look| {
        let face = look.face.as_ref()?;
        Some((*face.cells.get(at)?, *face.agreements.get(at)?))
    };
    let follows = move || {
        let shown = look.with(shown);
        shown.is_some_and(|(it, _)| it.stated.is_none() && it.is_derived())
    };
    let content = move || {
        let (editing, shown) = look.with(|it| (it.editing, shown(it)));
        match (editing, shown) {
            (Some(spot), _) if spot.column == Some(key) => {
                view! { <Editor sheet spot/> }.into_any()
            }
            (_, Some((cell, agreement))) => figure(sheet, &column, cell, agreement),
            (_, None) => ().into_any(),
        }
    };
    view! {
        <td
            class="num"
            class:follows=follows
            tabindex=move || tabindex(is_here())
            aria-colindex=at + 2
            aria-describedby=move || is_here().then(|| sheet.why.get_value())
        >
            {content}
        </td>
    }
}

/// Tab comes to one cell of the sheet.
fn tabindex(is_here: bool) -> &'static str {
    if is_here { "0" } else { "-1" }
}

/// Goes to the cell that is pressed; a second press begins to edit it.
pub fn press(sheet: Sheet, spot: Spot) {
    let is_editing = sheet
        .editing
        .with_untracked(|it| it.as_ref().is_some_and(|it| it.0 == spot));
    if is_editing {
        return;
    }
    if sheet.active.get_untracked() == Some(spot) && spot.column.is_some() {
        sheet.edit(spot, None);
    } else {
        sheet.go(spot);
    }
}

/// A figure with what marks it: that it contradicts others, is off by rounding, or is worse than budget.
fn figure(
    sheet: Sheet,
    column: &BudgetColumn,
    cell: Cell,
    agreement: Option<Agreement>,
) -> AnyView {
    let Some(value) = cell.value() else {
        return ().into_any();
    };
    let table = sheet.held.table.get_untracked();
    let Some(table) = table else {
        return ().into_any();
    };
    let words = economy::figure(
        value,
        cell.stated.is_some(),
        &table,
        column,
        sheet.held.money.get(),
        language(),
    );
    let is_worse = column.kind == ColumnKind::Deviation
        && table.kind != BudgetKind::Volumes
        && value < Decimal::ZERO;
    let worse = is_worse.then(|| mark("▾", "worse", t().economy_screen.worse));
    let agreement = agreement.filter(|it| *it != Agreement::Exact).map(|it| {
        let sign = if it == Agreement::Rounding {
            "≈"
        } else {
            "▲"
        };
        let class = if it == Agreement::Rounding {
            "rounded"
        } else {
            "wrong"
        };
        mark(sign, class, (t().economy.finding.agreement)(it))
    });
    view! { {agreement}{worse}{words} }.into_any()
}

/// A shape with its word, which stands there for those who do not see it.
fn mark(sign: &'static str, class: &'static str, word: &'static str) -> AnyView {
    view! {
        <span class=format!("figure-mark {class}") aria-hidden="true">{sign}</span>
        <span class="visually-hidden">{word}" "</span>
    }
    .into_any()
}

/// The field in the cell, while it is edited.
#[component]
fn Editor(sheet: Sheet, spot: Spot) -> impl IntoView {
    let field = NodeRef::<html::Input>::new();
    let begins = sheet
        .editing
        .with_untracked(|it| it.as_ref().map(|it| it.1.clone()));
    let name = (t().economy_screen.cell)(&words(sheet, spot));
    let text = move || field.try_get_untracked().flatten().map(|it| it.value());
    Effect::new(move |_| {
        if let Some(field) = field.get() {
            // A field that is on the page takes the focus.
            drop(field.focus());
        }
    });
    let leave = move || {
        if let Some(text) = text() {
            sheet.commit(spot, &text);
        }
    };
    let invalid = move || sheet.fault.with(Option::is_some).then_some("true");
    view! {
        <input
            node_ref=field
            class="input num"
            inputmode="text"
            autocomplete="off"
            aria-label=name
            aria-invalid=invalid
            aria-describedby=sheet.why.get_value()
            prop:value=begins
            on:blur=move |_| leave()
            on:keydown=move |event| while_typing(sheet, spot, &event, &text().unwrap_or_default())
        />
    }
}

/// The row and the column of a cell.
pub fn words(sheet: Sheet, spot: Spot) -> String {
    let row = Spot {
        column: None,
        ..spot
    };
    let column = spot.column.and_then(|key| sheet.column(key));
    let column = column.map(|it| it.name());
    let parts = [Some(sheet.text(row)), column].into_iter().flatten();
    parts.collect::<Vec<_>>().join(", ")
}
