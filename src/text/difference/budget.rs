//! Values of the economy's tables: rows, columns and formulas by their titles.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    Teller,
    list::joined,
    read::{At, parse, parse_or_usual},
};
use crate::{
    plan::{
        BudgetColumn, BudgetFigure, BudgetRow, BudgetTable, BudgetTableId, ColumnFormula,
        ColumnKey, Decimal, Effect, FromBudget, Plan, RecordKey,
    },
    text::number,
};

pub fn columns(_: &At<'_>, value: Option<&Value>) -> Option<String> {
    let columns: Vec<BudgetColumn> = parse(value)?;
    Some(joined(columns.iter().map(BudgetColumn::name)))
}

pub fn column(_: &At<'_>, value: Option<&Value>) -> Option<String> {
    parse(value).map(|it: BudgetColumn| it.name())
}

pub fn rows(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    let rows: Vec<BudgetRow> = parse(value)?;
    Some(joined(rows.iter().map(|row| one_row(at, row))))
}

pub fn row(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    parse(value).map(|it: BudgetRow| one_row(at, &it))
}

/// The figures of a row: “Utfall −1 200; Budget −1 180”.
pub fn cells(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    parse(value).map(|cells: BTreeMap<ColumnKey, Decimal>| figures(at, &cells))
}

pub fn formula(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    let words = &at.teller.texts().economy.formula;
    let title = |key| column_title(at, key);
    Some(match parse_or_usual(value)? {
        ColumnFormula::Entered => words.entered.to_owned(),
        ColumnFormula::Sum { of, and } => (words.sum)(&title(of), &title(and)),
        ColumnFormula::Difference { of, less } => (words.difference)(&title(of), &title(less)),
        ColumnFormula::Share { of, by } => (words.share)(&title(of), &title(by)),
        ColumnFormula::ProRata { of } => (words.pro_rata)(&title(of)),
    })
}

/// Where an indicator takes its figures.
pub fn link(teller: &Teller<'_>, from: &FromBudget) -> String {
    let words = &teller.texts().economy;
    let column = |key| {
        let of_plan = |plan: &Plan| plan.budgets.iter().find_map(|(_, it)| named(it, key));
        teller
            .find(of_plan)
            .unwrap_or_else(|| words.gone.to_owned())
    };
    let row = teller.find(|plan| {
        let mut rows = plan.budgets.iter().flat_map(|(_, it)| &it.rows);
        rows.find(|it| it.id == from.row)
    });
    let row = row.map_or(words.gone, |it| &it.label);
    match from.figure {
        BudgetFigure::Cell(key) => (words.from_cell)(row, &column(key)),
        BudgetFigure::Share { of, by } => (words.from_share)(row, &column(of), &column(by)),
    }
}

/// What an activity is expected to do for the economy.
pub fn effect(at: &At<'_>, value: Option<&Value>) -> Option<String> {
    let it: Effect = parse(value)?;
    let language = at.teller.language;
    let amount = number::amount(it.amount, number::Money::Thousands, language);
    Some((at.teller.texts().economy.effect)(&amount, it.year))
}

/// What a row is called, by the name that leads to it.
pub fn row_label(teller: &Teller<'_>, table: BudgetTableId, id: &str) -> Option<String> {
    teller.find(|plan| {
        let rows = &plan.budgets.get(&table)?.rows;
        let row = rows.iter().find(|it| it.id.to_string() == id)?;
        Some(row.label.clone())
    })
}

/// What a column is called, by the name that leads to it.
pub fn column_label(teller: &Teller<'_>, table: BudgetTableId, key: &str) -> Option<String> {
    let key: ColumnKey = key.parse().ok()?;
    teller.find(|plan| named(plan.budgets.get(&table)?, key))
}

/// “Personal (summa): Utfall −1 200; Budget −1 180”.
fn one_row(at: &At<'_>, row: &BudgetRow) -> String {
    let words = &at.teller.words().choice;
    let role = Some((words.row)(row.role).to_owned()).filter(|role| !role.is_empty());
    let depth = (row.depth > 0).then(|| (words.indented)(row.depth));
    let aside: Vec<String> = role.into_iter().chain(depth).collect();
    let aside = match aside.is_empty() {
        true => String::new(),
        false => format!(" ({})", aside.join(", ")),
    };
    format!("{}{aside}: {}", row.label, figures(at, &row.cells))
}

fn figures(at: &At<'_>, cells: &BTreeMap<ColumnKey, Decimal>) -> String {
    let figure = |(key, figure): (&ColumnKey, &Decimal)| {
        let title = column_title(at, *key);
        format!("{title} {}", number::plain(*figure, at.teller.language))
    };
    let told: Vec<String> = cells.iter().map(figure).collect();
    match told.is_empty() {
        true => at.teller.words().nothing.to_owned(),
        false => told.join(" | "),
    }
}

/// A column of the table that the value stands in.
fn column_title(at: &At<'_>, key: ColumnKey) -> String {
    let found = match at.record {
        RecordKey::BudgetTable(id) => at.teller.find(|plan| named(plan.budgets.get(id)?, key)),
        _ => None,
    };
    found.unwrap_or_else(|| at.teller.texts().economy.gone.to_owned())
}

fn named(table: &BudgetTable, key: ColumnKey) -> Option<String> {
    let column = table.columns.iter().find(|it| it.key == key)?;
    Some(column.name())
}
