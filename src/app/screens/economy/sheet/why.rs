//! The line about the cell that the keyboard is at: what is stated, what follows, and from what.

use leptos::prelude::*;
use uppfyllt::economy::{Check, Worked};
use uppfyllt::plan::{BudgetTable, ColumnFormula, Decimal};
use uppfyllt::text::economy;
use uppfyllt::text::number::Money;

use super::cell::words;
use super::{Sheet, Spot};
use crate::language::{language, t};

/// The line about the active cell; while something is typed that cannot be taken, why.
#[component]
pub fn Why(sheet: Sheet) -> impl IntoView {
    let line = Memo::new(move |_| {
        let spot = sheet.active.get()?;
        let worked = sheet.held.worked.get()?;
        Some(told(sheet, spot, &worked))
    });
    let content = move || match sheet.fault.get() {
        Some(fault) => view! { <span class="error">{fault}</span> }.into_any(),
        None => line.get().into_any(),
    };
    view! { <p id=sheet.why.get_value() class="report-why screen-only">{content}</p> }
}

fn told(sheet: Sheet, spot: Spot, worked: &Worked<'static>) -> String {
    let place = words(sheet, spot);
    let Some(key) = spot.column else {
        return row_told(worked.table(), spot).map_or(place.clone(), |it| format!("{place}: {it}"));
    };
    let table = worked.table();
    let (Some(row), Some(column)) = (table.row_place(spot.row), table.column_place(key)) else {
        return place;
    };
    let cell = worked.cell(row, column);
    let money = sheet.held.money.get();
    let shown = |value: Decimal, is_stated: bool| {
        economy::figure(
            value,
            is_stated,
            table,
            &table.columns[column],
            money,
            language(),
        )
    };
    let finding = &t().economy.finding;
    let ways = [
        cell.by_formula.map(|_| uppfyllt::economy::Along::Row),
        cell.by_rows.map(|_| uppfyllt::economy::Along::Column),
    ];
    let derived = ways
        .into_iter()
        .flatten()
        .map(|it| (finding.derived)(it).to_owned());
    let formula =
        (cell.by_formula.is_some()).then(|| formula(table, table.columns[column].formula));
    let value = cell.value().map(|it| shown(it, cell.stated.is_some()));
    let value = value.unwrap_or_else(|| t().economy_screen.empty_cell.to_owned());
    let check = |it: Check| {
        let figures = [
            shown(it.stated, true),
            shown(it.computed, false),
            exact(it.bound, money),
        ];
        (t().economy_screen.stated_follows)(
            figures.each_ref().map(String::as_str),
            it.along,
            it.agreement,
        )
    };
    let checks = worked.checks_at(row, column).into_iter().map(check);
    let parts = std::iter::once(format!("{place}: {value}"))
        .chain(derived)
        .chain(formula)
        .chain(checks);
    parts.collect::<Vec<_>>().join(". ")
}

/// What a row does in the sums.
fn row_told(table: &BudgetTable, spot: Spot) -> Option<&'static str> {
    let row = table.rows.iter().find(|it| it.id == spot.row)?;
    Some((t().economy.role)(row.role))
}

/// How a column comes about, in the words of its columns.
fn formula(table: &BudgetTable, formula: ColumnFormula) -> String {
    economy::formula(formula, table, language())
}

fn exact(bound: Decimal, money: Money) -> String {
    let bound = match money {
        Money::Thousands => bound,
        Money::Millions => bound / Decimal::ONE_THOUSAND,
    };
    uppfyllt::text::number::plain(bound.normalize(), language())
}
