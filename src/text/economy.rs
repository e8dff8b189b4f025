//! Tables of the economy in words: what could not be read of one, and what contradicts what.

use std::sync::Arc;

use super::{Catalogue, Language, number};
use crate::economy::{Check, Finding, Place, Stated};
use crate::exchange::budget::Fault;
use crate::plan::{BudgetColumn, BudgetTable, ColumnFormula, ColumnKey, ColumnKind, Decimal, Plan};
use number::Money;

/// More decimals than anybody states: a figure with more is a part of something.
const STATED_PLACES: u32 = 3;

/// Why something of a pasted table could not be read, and what becomes of it.
pub fn fault(fault: &Fault, language: Language) -> String {
    let words = &Catalogue::of(language).economy.fault;
    match fault {
        Fault::NoFigure(text) => (words.no_figure)(text),
        Fault::Ambiguous(text) => (words.ambiguous)(text),
        Fault::TooLarge(text) => (words.too_large)(text),
        Fault::NoParts(label) => (words.no_parts)(label),
    }
}

/// What contradicts what, with its places: “Samma uppgift har två värden: 73 780 (…) och 82 230 (…).”
pub fn finding(finding: &Finding, plan: &Plan, language: Language) -> String {
    let words = &Catalogue::of(language).economy.finding;
    let shown = |figure: Decimal| number::plain(figure.normalize(), language);
    let told = |it: &Place| place(it, plan, language);
    match finding {
        Finding::Wrong { table, check } => {
            let place = Place {
                table: *table,
                row: check.row,
                column: check.column,
            };
            held_against(check, &told(&place), language)
        }
        Finding::Apart { one, other, .. } => {
            let [first, second] = [one, other].map(|it| [shown(it.value), told(&it.place)]);
            let apart = (words.apart)([&first[0], &first[1]], [&second[0], &second[1]]);
            let same = [one, other]
                .into_iter()
                .filter_map(|it| same(it, plan, language));
            std::iter::once(apart)
                .chain(same)
                .collect::<Vec<_>>()
                .join(" ")
        }
    }
}

/// A stated figure of a table against what follows, with by how much and how much rounding explains.
pub fn difference(check: &Check, table: &BudgetTable, language: Language) -> String {
    let row = table.rows.iter().find(|it| it.id == check.row);
    let column = table.columns.iter().find(|it| it.key == check.column);
    let names = [
        row.map(|it| it.label.clone()),
        column.map(BudgetColumn::name),
    ];
    let names: Vec<String> = names.into_iter().flatten().collect();
    held_against(check, &names.join(", "), language)
}

fn held_against(check: &Check, place: &str, language: Language) -> String {
    let words = &Catalogue::of(language).economy.finding;
    let shown =
        |figure: Decimal| number::plain(figure.round_dp(STATED_PLACES).normalize(), language);
    let (stated, computed) = (shown(check.stated), shown(check.computed));
    let wrong = (words.wrong)(place, &stated, check.along, &computed);
    match check.difference() {
        Some(by) => format!(
            "{wrong} {}",
            (words.by)(&shown(by.abs()), &shown(check.bound))
        ),
        None => wrong,
    }
}

/// A figure of a column as a table shows it. What is stated is shown as stated; what follows and has
/// no end is rounded as the table is.
pub fn figure(
    value: Decimal,
    is_stated: bool,
    table: &BudgetTable,
    column: &BudgetColumn,
    money: Money,
    language: Language,
) -> String {
    let is_share = matches!(column.formula, ColumnFormula::Share { .. });
    let value = value.normalize();
    let is_endless = !is_stated && value.scale() > STATED_PLACES;
    match (is_share, money) {
        (true, _) => number::fixed(value, 1, language),
        (false, Money::Millions) if table.unit == "tkr" => {
            number::fixed(value / Decimal::ONE_THOUSAND, 1, language)
        }
        (false, _) if is_endless => {
            let places = table.rounded.normalize().scale();
            number::plain(value.round_dp(places).normalize(), language)
        }
        (false, _) => number::plain(value, language),
    }
}

/// How the figures of a column come about, by the titles of the columns that it is made of.
pub fn formula(formula: ColumnFormula, table: &BudgetTable, language: Language) -> String {
    let (words, gone) = {
        let texts = &Catalogue::of(language).economy;
        (&texts.formula, texts.gone)
    };
    let title = |key: ColumnKey| {
        let found = table.columns.iter().find(|it| it.key == key);
        found.map_or_else(|| gone.to_owned(), BudgetColumn::name)
    };
    match formula {
        ColumnFormula::Entered => words.entered.to_owned(),
        ColumnFormula::Sum { of, and } => (words.sum)(&title(of), &title(and)),
        ColumnFormula::Difference { of, less } => (words.difference)(&title(of), &title(less)),
        ColumnFormula::Share { of, by } => (words.share)(&title(of), &title(by)),
        ColumnFormula::ProRata { of } => (words.pro_rata)(&title(of)),
    }
}

/// A new table with words: its title, its columns by what they are, its rows by their places.
pub fn titled(table: BudgetTable, language: Language) -> BudgetTable {
    let texts = Catalogue::of(language);
    let (words, screen) = (&texts.economy, &texts.economy_screen);
    let mut table = table;
    table.title = (screen.kind)(table.kind).to_owned();
    for column in &mut table.columns {
        let told = (screen.column)((words.kind)(column.kind), column.reach);
        let has_sides = table.kind == crate::plan::BudgetKind::Activities;
        if has_sides && column.kind != ColumnKind::Deviation {
            column.group = told;
            column.title = (words.side)(column.side).to_owned();
        } else {
            column.title = told;
        }
    }
    let labels = (screen.labels)(table.kind);
    for (row, label) in table.rows.iter_mut().zip(labels) {
        Arc::make_mut(row).label = (*label).to_owned();
    }
    table
}

/// A figure's table, row and column.
fn place(place: &Place, plan: &Plan, language: Language) -> String {
    let words = &Catalogue::of(language).economy;
    let table = plan.budgets.get(&place.table);
    let row = table.and_then(|it| it.rows.iter().find(|row| row.id == place.row));
    (words.finding.place)(
        table.map_or(words.gone, |it| &it.title),
        row.map_or(words.gone, |it| &it.label),
        &column(place, place.column, plan, language),
    )
}

fn same(stated: &Stated, plan: &Plan, language: Language) -> Option<String> {
    let words = &Catalogue::of(language).economy.finding;
    let place = &stated.place;
    let [this, other] = [place.column, stated.same_as?].map(|it| column(place, it, plan, language));
    Some((words.same)(&this, &other))
}

fn column(place: &Place, key: ColumnKey, plan: &Plan, language: Language) -> String {
    let table = plan.budgets.get(&place.table);
    let found = table.and_then(|it| it.columns.iter().find(|column| column.key == key));
    let gone = Catalogue::of(language).economy.gone;
    found.map_or_else(|| gone.to_owned(), BudgetColumn::name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::economy::blank;
    use crate::plan::BudgetKind;
    use uuid::Uuid;

    #[test]
    fn a_new_table_has_a_word_for_every_row_and_column() {
        for language in [Language::Swedish, Language::English] {
            for kind in BudgetKind::ALL {
                let mut made = 0;
                let mut ids = || {
                    made += 1;
                    Uuid::from_u128(made)
                };
                let table = titled(blank(kind, &mut ids), language);
                let rows = table.rows.iter().map(|it| it.label.as_str());
                let columns = table.columns.iter().map(|it| it.title.as_str());
                let texts = rows.chain(columns).chain([table.title.as_str()]);
                assert!(texts.into_iter().all(|it| !it.is_empty()), "{table:?}");
                let names: Vec<String> = table.columns.iter().map(BudgetColumn::name).collect();
                let apart: std::collections::BTreeSet<&String> = names.iter().collect();
                assert_eq!(apart.len(), names.len(), "{names:?}");
            }
        }
    }

    #[track_caller]
    fn check(value: &str, is_stated: bool, money: Money, expected: &str) {
        let table = BudgetTable {
            unit: "tkr".to_owned(),
            ..BudgetTable::default()
        };
        let value = value.parse().expect("a decimal");
        let column = BudgetColumn::default();
        let shown = figure(value, is_stated, &table, &column, money, Language::Swedish);
        assert_eq!(shown.replace('\u{a0}', " "), expected);
    }

    #[test]
    fn a_figure_is_shown_as_stated_and_what_has_no_end_rounded_as_its_table() {
        check("-564710", true, Money::Thousands, "−564 710");
        check("-564710", true, Money::Millions, "−564,7");
        check("208.9", true, Money::Thousands, "208,9");
        check("1.23456", true, Money::Thousands, "1,23456");
        check("2.9", false, Money::Thousands, "2,9");
        check("375133.3333333333", false, Money::Thousands, "375 133");
    }

    #[test]
    fn a_difference_is_told_with_its_bound() {
        use crate::economy::{Agreement, Along};
        use crate::plan::{BudgetRow, Id};
        let row = BudgetRow {
            id: Id::new(Uuid::from_u128(7)),
            label: "Lön".to_owned(),
            ..BudgetRow::default()
        };
        let column = BudgetColumn {
            key: ColumnKey::new(1),
            title: "Utfall".to_owned(),
            ..BudgetColumn::default()
        };
        let check = Check {
            row: row.id,
            column: column.key,
            along: Along::Column,
            stated: Decimal::from(4506),
            computed: Decimal::from(4505),
            bound: Decimal::new(25, 1),
            agreement: Agreement::Rounding,
        };
        let table = BudgetTable {
            rows: vec![row.into()],
            columns: vec![column],
            ..BudgetTable::default()
        };
        let told = difference(&check, &table, Language::Swedish).replace('\u{a0}', " ");
        assert_eq!(
            told,
            "Lön, Utfall är 4 506, men raderna den summerar ger 4 505. Det skiljer 1. Avrundning förklarar högst 2,5."
        );
    }

    #[test]
    fn a_formula_names_its_columns() {
        let key = ColumnKey::new;
        let column = |number, title: &str| BudgetColumn {
            key: key(number),
            title: title.to_owned(),
            ..BudgetColumn::default()
        };
        let table = BudgetTable {
            columns: vec![column(1, "Utfall"), column(2, "Budget")],
            ..BudgetTable::default()
        };
        let less = |of, less| ColumnFormula::Difference {
            of: key(of),
            less: key(less),
        };
        let told = |it| formula(it, &table, Language::Swedish);
        assert_eq!(told(less(1, 2)), "Utfall − Budget");
        assert_eq!(told(less(1, 3)), "Utfall − saknas i tabellerna");
    }
}
